import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components'
import { PauseRegular } from '@fluentui/react-icons/svg/pause'
import { PlayRegular } from '@fluentui/react-icons/svg/play'
import type { Records } from '../../bot/domain/records'
import type { SendingNow } from '../../bot/http/contract/sending'
import { sendingLinkTexts } from '../../bot/texts/tab/sending/link'
import { sendingsTexts } from '../../bot/texts/tab/sending/sendings'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { useOnce } from '../planning/useOnce'
import { momentText, useWords } from '../words'
import { REACH_ADDRESS } from './sendingAddress'
import { useSendingCommands } from './useSending'

const useStyles = makeStyles({
  // Empty, it takes no room of its own.
  status: { display: 'contents' },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
  tools: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  problem: { color: tokens.colorPaletteRedForeground1, margin: 0, fontWeight: tokens.fontWeightSemibold },
})

/** What is on its way out, and the working group's way to stop it for a while. */
export function SendingNowPart({
  sending,
  records,
  now,
  commands,
}: {
  sending: SendingNow
  records: Records
  now: Date
  commands: Commands
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const { now: words } = sendingsTexts[language]
  const { pause } = useSendingCommands(commands)
  const pausing = useOnce(pause)
  const { paused, waiting, heldBack, heldUntil, secondsLeft, notReached, mayPause } = sending
  const left = waiting.chat + waiting.mail
  const isPaused = paused !== null
  const name = paused?.by ? (records.members.get(paused.by)?.name ?? null) : null
  const at = paused?.at ? momentText(language, new Date(paused.at), now) : null
  const text = isPaused ? words.resume(left) : words.pause
  return (
    <Section title={words.title}>
      <div role="status" className={styles.status}>
        {isPaused && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{sendingLinkTexts[language].paused(at, name)}</MessageBarTitle>{' '}
              {sendingLinkTexts[language].pausedHelp}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div>
        <p className={look.plain}>{left === 0 ? words.nothing : isPaused ? words.onHold(left) : words.waiting(left)}</p>
        {left > 0 && secondsLeft !== null && (
          <p className={look.quiet}>
            {words.left(secondsLeft)} {words.rate(sending.perSecond, sending.perMinuteByMail)}
          </p>
        )}
        {heldBack > 0 && heldUntil !== null && (
          <p className={look.quiet}>{words.heldBack(heldBack, momentText(language, new Date(heldUntil), now))}</p>
        )}
        {notReached > 0 && (
          <Link href={REACH_ADDRESS} className={styles.link}>
            {words.notReached(notReached)}
          </Link>
        )}
      </div>
      {mayPause && (
        <div className={styles.tools}>
          <Button
            size="large"
            icon={isPaused ? <PlayRegular /> : <PauseRegular />}
            appearance={isPaused ? 'primary' : 'secondary'}
            disabledFocusable={pausing.isPending}
            onClick={() => pausing.press(!isPaused)}
          >
            {!pausing.isPending ? text : pausing.variables ? words.pausing : words.resuming}
          </Button>
          {!isPaused && <p className={look.quiet}>{words.pauseHelp}</p>}
          <div role="alert">{pausing.isError && <p className={styles.problem}>{words.lost}</p>}</div>
        </div>
      )}
    </Section>
  )
}
