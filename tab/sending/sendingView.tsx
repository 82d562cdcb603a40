import { Link, makeStyles } from '@fluentui/react-components'
import type { SendingShown } from '../../bot/http/contract/sending'
import { sendingLinkTexts } from '../../bot/texts/tab/sending/link'
import { sendingsTexts } from '../../bot/texts/tab/sending/sendings'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { TabProblem } from '../problem'
import { gatheringAddress } from '../route'
import { useWords } from '../words'
import { DeliveryBar, DeliveryCounts } from './deliveryBar'
import { NotFetched, PageHead } from './pageHead'
import { Receivers } from './receivers'
import { SENDINGS_ADDRESS } from './sendingAddress'
import { outOf, sendingName, sentText } from './sendingName'
import { SendingNowPart } from './sendingNow'
import type { SendingPageProps } from './sendingPages'
import { isRunning, useSending, useSendingNow } from './useSending'

const useStyles = makeStyles({ link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' } })

/** One sending: how it goes, and with each receiver. */
export function SendingView({ id, titleRef, ...props }: SendingPageProps & { id: string }) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = sendingsTexts[language]
  const { records, now, commands } = props
  const seen = useSending(commands, id)
  const current = useSendingNow(commands)
  const sending = seen.data?.sending ?? null
  const isSecret = sending?.kind === 'survey-reminder'
  const isMissing = !seen.data && seen.error instanceof TabProblem && seen.error.kind === 'not-found'
  const title = sending ? sendingName(sending, language, now) : sendingLinkTexts[language].sendings
  return (
    <>
      <PageHead back={{ address: SENDINGS_ADDRESS, text: words.back }} title={title} titleRef={titleRef}>
        {sending && <p className={look.quiet}>{isSecret ? words.one.remindersSecret : words.one.lead}</p>}
        {sending?.gathering && (
          <Link href={gatheringAddress(sending.gathering)} className={styles.link}>
            {words.one.gathering}
          </Link>
        )}
        {sending?.news && (
          <Link href={`#/nyheter/${encodeURIComponent(sending.news)}`} className={styles.link}>
            {words.one.news}
          </Link>
        )}
      </PageHead>
      {isMissing && <p className={look.plain}>{words.notFound}</p>}
      {seen.isError && !isMissing && (
        <NotFetched text={words.failed} retry={words.retry} onRetry={() => void seen.refetch()} />
      )}
      {seen.isPending && <p className={look.plain}>{texts.loading}</p>}
      {sending && current.data && (current.data.paused !== null || isRunning(sending)) && (
        <SendingNowPart sending={current.data} {...{ records, now, commands }} />
      )}
      {sending && (
        <Section title={words.one.progress}>
          {isSecret ? (
            <p className={look.plain}>{words.one.reminders(outOf(sending))}</p>
          ) : (
            <div>
              <DeliveryBar counts={sending.counts} total={sending.total} />
              <DeliveryCounts counts={sending.counts} />
            </div>
          )}
          <div>
            {sending.answered !== null && <p className={look.plain}>{words.list.answered(sending.answered)}</p>}
            <p className={look.quiet}>{sentText(sending, language, now)}</p>
          </div>
          <p className={look.hidden} role="status">
            {saidOf(sending)}
          </p>
        </Section>
      )}
      {seen.data && !isSecret && <Receivers seen={seen.data} {...props} />}
    </>
  )

  /** Said aloud for each tenth, and when it is done: more would be noise. */
  function saidOf(shown: SendingShown): string {
    const { total, heldBack, counts } = shown
    const waiting = counts.waiting - heldBack
    if (waiting <= 0) return words.one.done(outOf(shown))
    const tenths = Math.floor(((total - counts.waiting) / total) * 10)
    return words.one.said(Math.ceil((tenths * total) / 10), total)
  }
}
