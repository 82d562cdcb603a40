import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import { clockText } from '../../bot/texts/dates'
import { doorTexts, type DoorTexts } from '../../bot/texts/tab/topics/door'
import type { Language } from '../../bot/domain/member'
import type { GatheringId } from '../../bot/domain/gathering'
import type { ShownDoorCode } from '../../bot/http/contract/door'
import type { Commands } from '../commands'
import { TabProblem } from '../problem'
import { gatheringAddress } from '../route'
import { Loading } from '../views/loading'
import { Problem } from '../views/problem'
import { useWords } from '../words'
import { lastUntil, useDoor, type Door } from './doorCodes'
import { QrCode } from './qrCode'
import { useWakeLock } from './wakeLock'
import { UPRIGHT, WallScreen } from './wallScreen'

const useStyles = makeStyles({
  head: { margin: 0, fontSize: 'clamp(24px, 4.5vmin, 64px)', lineHeight: 1.15, fontWeight: 600 },
  line: { margin: 0, fontSize: 'clamp(17px, 2.8vmin, 40px)', lineHeight: 1.3 },
  middle: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: 'clamp(24px, 6vw, 120px)',
    rowGap: 'clamp(12px, 3vmin, 40px)',
    [UPRIGHT]: { flexDirection: 'column' },
  },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'center', rowGap: 'clamp(8px, 1.6vmin, 24px)' },
  qr: {
    width: 'min(34vw, 54vh)',
    height: 'min(34vw, 54vh)',
    borderRadius: '8px',
    [UPRIGHT]: { width: 'min(72vw, 40vh)', height: 'min(72vw, 40vh)' },
  },
  code: {
    margin: 0,
    // Four wide digits beside the QR code, or below it.
    fontSize: 'min(15vw, 34vh)',
    lineHeight: 1,
    fontWeight: 700,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '0.04em',
    // The space after the last digit would push the code off its middle.
    marginInlineEnd: '-0.04em',
    whiteSpace: 'nowrap',
    [UPRIGHT]: { fontSize: 'min(26vw, 20vh)' },
  },
  bar: {
    width: '100%',
    height: '8px',
    borderRadius: '4px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    // The system's own colours have no grey to draw a bar on.
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  left: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    transformOrigin: 'left',
    transitionProperty: 'transform',
    transitionDuration: '1s',
    transitionTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  bottom: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '48px', rowGap: '4px' },
})

/** What hangs on the wall by the door: a code that changes every minute, and how many are in. Nobody's name. */
export function DoorScreen({ gathering, commands }: { gathering: string; commands: Commands }) {
  const styles = useStyles()
  const { language } = useWords()
  const words = doorTexts[language]
  const { door, error, askAgain } = useDoor(commands, gathering)
  useWakeLock()
  useEffect(() => {
    document.title = words.open
  }, [words])

  const back = { address: gatheringAddress(gathering as GatheringId), text: words.back }
  if (!door) {
    if (error instanceof TabProblem && error.kind === 'forbidden') {
      return (
        <WallScreen back={back} fullScreen={null}>
          <h1 className={styles.head}>{words.notYours}</h1>
        </WallScreen>
      )
    }
    return error ? <Problem error={error} onRetry={askAgain} /> : <Loading />
  }
  const { answer, now, code } = door
  return (
    <WallScreen back={back} fullScreen={words.fullScreen}>
      <div>
        <h1 className={styles.head}>{answer.title}</h1>
        {answer.venue !== null && <p className={styles.line}>{answer.venue}</p>}
      </div>
      <div className={styles.middle}>
        {code ? (
          <Shown code={code} now={now} words={words} />
        ) : (
          <p className={styles.head} role="status">
            {closedText(door, words, language)}
          </p>
        )}
      </div>
      <div className={styles.bottom}>
        <p className={styles.line}>{words.checkedIn(answer.checkedIn)}</p>
        <div>
          {code && <p className={styles.line}>{words.newCodeAt(clockText(language, new Date(code.until)))}</p>}
          <p className={styles.line} role="status">
            {offlineText(door, words, language)}
          </p>
        </div>
      </div>
    </WallScreen>
  )
}

function Shown({ code, now, words }: { code: ShownDoorCode; now: Date; words: DoorTexts }) {
  const styles = useStyles()
  const [from, until] = [Date.parse(code.from), Date.parse(code.until)]
  const left = Math.max(0, (until - now.getTime()) / (until - from))
  return (
    <>
      <div className={styles.part}>
        <QrCode code={code.qr} label={words.scan} className={styles.qr} />
        <p className={styles.line}>{words.scan}</p>
      </div>
      <div className={styles.part}>
        <p className={styles.line}>{words.write}</p>
        <p className={styles.line}>
          <strong>{words.written(code.code)}</strong>
        </p>
        <p className={styles.code} aria-hidden="true" data-code={code.code}>
          {code.code}
        </p>
        <div className={styles.bar} aria-hidden="true">
          <div className={styles.left} style={{ transform: `scaleX(${left})` }} />
        </div>
      </div>
    </>
  )
}

function closedText({ answer }: Door, words: DoorTexts, language: Language): string {
  switch (answer.state) {
    case 'early':
      return words.opensAt(clockText(language, new Date(answer.opensAt)))
    case 'open':
      return words.noCodes
    default:
      return words.closed[answer.state]
  }
}

/** How long the codes in hand will do without the network. */
function offlineText({ answer, code, isOffline }: Door, words: DoorTexts, language: Language): string {
  const last = lastUntil(answer)
  return code && isOffline && last ? words.offline(clockText(language, last)) : ''
}
