import { Link, makeStyles, Switch, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { MATTERS, type Matter } from '../../bot/domain/messages/messageKey'
import { leadsNetwork } from '../../bot/domain/member'
import type { SendingShown } from '../../bot/http/contract/sending'
import { sendingKindTexts } from '../../bot/texts/tab/sending/kinds'
import { sendingLinkTexts } from '../../bot/texts/tab/sending/link'
import { sendingsTexts } from '../../bot/texts/tab/sending/sendings'
import { useLook } from '../look'
import { Choice } from '../parts/choice'
import { Section } from '../parts/section'
import { ShowMore } from '../parts/showMore'
import { OVERVIEW_ADDRESS } from '../route'
import { useWords } from '../words'
import { DeliveryBar } from './deliveryBar'
import { NotFetched, PageHead } from './pageHead'
import { REACH_ADDRESS, sendingAddress } from './sendingAddress'
import { notReachedOf, outOf, sendingName, sentText } from './sendingName'
import { SendingNowPart } from './sendingNow'
import type { SendingPageProps } from './sendingPages'
import { useSendingNow, useSendings } from './useSending'

const PAGE = 20

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: 'inline-flex', alignItems: 'center', minHeight: '44px', fontWeight: tokens.fontWeightSemibold },
  alert: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
})

/** Everything that has been sent, and how it went; what is under way stands first. */
export function SendingsView({ me, records, now, commands, titleRef }: SendingPageProps) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = sendingsTexts[language]
  const sending = useSendingNow(commands)
  const sendings = useSendings(commands)
  const [kind, setKind] = useState<Matter['kind'] | ''>('')
  const [onlyNotReached, setOnlyNotReached] = useState(false)
  const [count, setCount] = useState(PAGE)
  const all = sendings.data ?? []
  const shown = all.filter((each) => (kind === '' || each.kind === kind) && (!onlyNotReached || notReachedOf(each) > 0))
  const own = records.areas.find(({ id }) => id === me.area)
  const kinds = MATTERS.filter((each) => each === kind || all.some((some) => some.kind === each))
  return (
    <>
      <PageHead
        back={{ address: OVERVIEW_ADDRESS, text: texts.gathering.back }}
        title={words.title}
        titleRef={titleRef}
      >
        <p className={look.quiet}>
          {words.lead} {!leadsNetwork(me) && own && words.ownArea(own.name)}
        </p>
        <Link href={REACH_ADDRESS} className={styles.link}>
          {sendingLinkTexts[language].reach}
        </Link>
      </PageHead>
      {(sendings.isError || sending.isError) && (
        <NotFetched
          text={words.failed}
          retry={words.retry}
          onRetry={() => void Promise.all([sendings.refetch(), sending.refetch()])}
        />
      )}
      {sending.data && <SendingNowPart sending={sending.data} {...{ records, now, commands }} />}
      <Section title={words.list.title}>
        {all.length > 0 && (
          <div className={styles.tools}>
            <Choice
              label={words.list.kind}
              value={kind}
              onChoose={(value) => setKind(MATTERS.find((each) => each === value) ?? '')}
              options={[
                { value: '', text: words.list.allKinds },
                ...kinds.map((each) => ({ value: each, text: sendingKindTexts[language].kind[each] })),
              ]}
            />
            <Switch
              label={words.list.onlyNotReached}
              checked={onlyNotReached}
              onChange={(_, data) => setOnlyNotReached(data.checked)}
            />
          </div>
        )}
        <p className={shown.length === 0 ? look.plain : look.hidden} role="status">
          {!sendings.data
            ? sendings.isError
              ? words.failed
              : texts.loading
            : all.length === 0
              ? words.none
              : shown.length === 0
                ? words.noneSuch
                : ''}
        </p>
        {shown.length > 0 && (
          <ul className={look.list}>
            {shown.slice(0, count).map((each) => (
              <SendingItem key={each.id} sending={each} now={now} />
            ))}
          </ul>
        )}
        {shown.length > count && (
          <ShowMore count={Math.min(PAGE, shown.length - count)} onMore={() => setCount(count + PAGE)} />
        )}
      </Section>
    </>
  )
}

function SendingItem({ sending, now }: { sending: SendingShown; now: Date }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const { list: words } = sendingsTexts[language]
  const { counts, total, answered, heldBack } = sending
  const lost = notReachedOf(sending)
  const waits = counts.waiting - heldBack
  const parts = [
    words.out(outOf(sending), total),
    ...(waits > 0 ? [words.waiting(waits)] : []),
    ...(heldBack > 0 ? [words.heldBack(heldBack)] : []),
    ...(answered !== null && answered > 0 ? [words.answered(answered)] : []),
  ]
  return (
    <li className={styles.item}>
      <div>
        <Link href={sendingAddress(sending.id)} className={styles.name}>
          {sendingName(sending, language, now)}
        </Link>
      </div>
      <DeliveryBar counts={counts} total={total} />
      <div>
        {parts.join(' · ')}
        {lost > 0 && (
          <>
            {' · '}
            <span className={styles.alert}>{words.notReached(lost)}</span>
          </>
        )}
      </div>
      <div className={look.quiet}>{sentText(sending, language, now)}</div>
    </li>
  )
}
