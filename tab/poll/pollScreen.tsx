import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import { LEAST_ANSWERS } from '../../bot/domain/surveys/figures'
import type { LivePoll, ShownPoll } from '../../bot/http/contract/polls'
import { pollTexts, type PollTexts } from '../../bot/texts/tab/poll/poll'
import type { Commands } from '../commands'
import { QrCode } from '../door/qrCode'
import { useWakeLock } from '../door/wakeLock'
import { UPRIGHT, WallScreen } from '../door/wallScreen'
import { TabProblem } from '../problem'
import { BigBars } from '../results/bigBars'
import { Loading } from '../views/loading'
import { Problem } from '../views/problem'
import { useWords } from '../words'
import { EndPoll } from './endPoll'
import { useLivePoll } from './livePoll'
import { pollsAddress } from './pollAddress'

const useStyles = makeStyles({
  line: { margin: 0, fontSize: 'clamp(17px, 2.6vmin, 36px)', lineHeight: 1.3 },
  quiet: {
    margin: 0,
    fontSize: 'clamp(16px, 2.2vmin, 30px)',
    lineHeight: 1.35,
    color: tokens.colorNeutralForeground2,
  },
  middle: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'start',
    columnGap: 'clamp(24px, 4vw, 96px)',
    rowGap: 'clamp(12px, 3vmin, 40px)',
    [UPRIGHT]: { flexDirection: 'column', alignItems: 'stretch' },
  },
  question: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: 'clamp(12px, 2vmin, 32px)' },
  title: { margin: 0, fontSize: 'clamp(24px, 4.2vw, 76px)', lineHeight: 1.15, fontWeight: 600, textWrap: 'balance' },
  options: {
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: 'none',
    fontSize: 'clamp(18px, 2.3vw, 44px)',
    lineHeight: 1.5,
  },
  door: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    rowGap: 'clamp(6px, 1.2vmin, 16px)',
    maxWidth: 'min(34vw, 56vh)',
    [UPRIGHT]: { maxWidth: '100%' },
  },
  qr: {
    width: 'min(30vw, 50vh)',
    height: 'min(30vw, 50vh)',
    borderRadius: '8px',
    [UPRIGHT]: { width: 'min(72vw, 40vh)', height: 'min(72vw, 40vh)' },
  },
  address: { margin: 0, fontSize: 'clamp(18px, 2.2vw, 42px)', lineHeight: 1.25, fontWeight: 600 },
  count: {
    margin: 0,
    fontSize: 'clamp(32px, 6vmin, 96px)',
    lineHeight: 1.1,
    fontWeight: 700,
    fontVariantNumeric: 'tabular-nums',
  },
})

/** One question to the room: how to answer, how many have, and the bars. Nobody's name, and nobody's answer alone. */
export function PollScreen({ gathering, poll: id, commands }: { gathering: string; poll: string; commands: Commands }) {
  const styles = useStyles()
  const { language } = useWords()
  const words = pollTexts[language]
  const { poll, live, isOffline, error, askAgain } = useLivePoll(commands, id)
  useWakeLock()
  useEffect(() => {
    document.title = words.screen
  }, [words])

  const back = { address: pollsAddress(gathering), text: words.toQuestions }
  if (!poll || !live) {
    const kind = error instanceof TabProblem ? error.kind : null
    if (kind === 'forbidden' || kind === 'not-found') {
      return (
        <WallScreen back={back} fullScreen={null}>
          <h1 className={styles.title}>{kind === 'forbidden' ? words.notYours : words.notFound}</h1>
        </WallScreen>
      )
    }
    return error ? <Problem error={error} onRetry={() => void askAgain()} /> : <Loading />
  }
  const isOpen = live.phase === 'open'
  return (
    <WallScreen
      back={back}
      tools={isOpen && <EndPoll poll={poll.survey} commands={commands} words={words} onEnded={askAgain} />}
      fullScreen={words.fullScreen}
    >
      <div className={styles.middle}>
        <div className={styles.question}>
          <Asked poll={poll} live={live} words={words} />
        </div>
        {isOpen && (
          <div className={styles.door}>
            <QrCode code={poll.qr} label={words.scan} className={styles.qr} />
            <p className={styles.line}>{words.scan}</p>
            <p className={styles.line}>{words.write}</p>
            <p className={styles.address}>{poll.short}</p>
            <p className={styles.count} data-answered={live.answered}>
              {words.answers(live.answered)}
            </p>
          </div>
        )}
      </div>
      <p className={styles.line} role="status">
        {isOffline ? words.offline : ''}
      </p>
    </WallScreen>
  )
}

function Asked({ poll, live, words }: { poll: ShownPoll; live: LivePoll; words: PollTexts }) {
  const styles = useStyles()
  const { language } = useWords()
  const title = poll.text[language]
  if (live.counts !== null) {
    const bars = poll.bars.map((text, place) => ({
      id: String(place),
      text: text[language],
      count: live.counts?.[place] ?? 0,
    }))
    return (
      <>
        <BigBars title={title} bars={bars} n={live.shown} note={null} />
        <p className={styles.quiet}>{noteOn(live, words)}</p>
      </>
    )
  }
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      <ul role="list" className={styles.options}>
        {poll.bars.map((text, place) => (
          <li key={place}>{text[language]}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{noteOn(live, words)}</p>
    </>
  )
}

function noteOn({ phase, answered, shown, counts }: LivePoll, words: PollTexts): string {
  if (phase !== 'open') {
    if (counts === null) return words.finalNone(answered)
    return shown === answered ? words.finalAll(answered) : words.final(answered, shown)
  }
  if (counts === null) return `${words.waiting(Math.max(1, LEAST_ANSWERS - answered))} ${words.steps}`
  return `${words.shownOf(shown, answered)} ${words.steps}`
}
