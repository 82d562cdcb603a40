import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { FullScreenMaximizeRegular } from '@fluentui/react-icons/svg/full-screen-maximize'
import { useEffect, useRef, useState } from 'react'
import { allRuns } from '../../bot/domain/results/runs'
import { shownQuestions } from '../../bot/domain/results/shownQuestion'
import type { SurveyId } from '../../bot/domain/surveys/survey'
import { screenTexts } from '../../bot/texts/tab/results/screen'
import { useLook } from '../look'
import { surveyAddress } from '../surveys/surveyAddress'
import { useWords } from '../words'
import type { ResultsShown } from './resultsPages'
import { ScreenQuestion } from './screenQuestion'
import { useSwipe } from './useSwipe'

const useStyles = makeStyles({
  screen: {
    position: 'fixed',
    inset: 0,
    zIndex: 10,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    padding: 'clamp(16px, 4vh, 64px) clamp(16px, 5vw, 120px)',
    outlineStyle: 'none',
  },
  centred: { marginBlock: 'auto' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} clamp(16px, 5vw, 120px)`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { fontSize: tokens.fontSizeBase400, fontVariantNumeric: 'tabular-nums' },
  leave: { marginInlineStart: 'auto' },
})

/** One question at a time for a whole room: arrow keys, buttons or a finger. Only what is published is shown. */
export function BigScreen({ id, records, tables, titleRef }: ResultsShown & { id: SurveyId }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = screenTexts[language]
  const [place, setPlace] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const survey = records.surveys.get(id)
  const run = allRuns({ surveys: records.surveys, results: tables.surveyResults.values }).find(
    (each) => each.survey.id === id,
  )
  const questions = run ? shownQuestions(run).filter(({ figures }) => figures.all !== null) : []
  const last = questions.length - 1
  const shown = questions[Math.min(place, last)]
  const go = (to: number) => setPlace(Math.max(0, Math.min(last, to)))
  const leave = () => {
    // Whoever opened the address as it is has nothing to go back to.
    window.location.hash = surveyAddress(id)
  }
  const swipe = useSwipe((steps) => go(place + steps))

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      // A pressed button answers to the space bar itself.
      if (event.key === ' ' && event.target instanceof HTMLButtonElement) return
      const to = placeAfter(event.key, place, last)
      if (to === null) return event.key === 'Escape' && !document.fullscreenElement ? leave() : undefined
      event.preventDefault()
      go(to)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  return (
    <div className={styles.screen} ref={box}>
      <div className={styles.content} tabIndex={0} role="group" aria-label={words.questions} {...swipe}>
        <div className={styles.centred} aria-live="polite">
          {shown ? (
            <ScreenQuestion shown={shown} titleRef={titleRef} />
          ) : (
            <>
              <h1 className={look.title} ref={titleRef} tabIndex={-1}>
                {survey?.title[language] ?? words.title}
              </h1>
              <p>{survey === undefined ? words.notFound : run ? words.nothing : words.notYet}</p>
            </>
          )}
        </div>
      </div>
      <div className={styles.bar}>
        {shown && (
          <>
            <Button
              size="large"
              icon={<ChevronLeftRegular />}
              disabledFocusable={place <= 0}
              onClick={() => go(place - 1)}
            >
              {words.back}
            </Button>
            <Button
              size="large"
              appearance="primary"
              icon={<ChevronRightRegular />}
              iconPosition="after"
              disabledFocusable={place >= last}
              onClick={() => go(place + 1)}
            >
              {words.next}
            </Button>
            <span className={styles.place}>{words.place(Math.min(place, last) + 1, questions.length)}</span>
          </>
        )}
        {document.fullscreenEnabled && (
          <Button
            size="large"
            icon={<FullScreenMaximizeRegular />}
            className={styles.leave}
            onClick={() => void box.current?.requestFullscreen().catch(() => undefined)}
          >
            {words.full}
          </Button>
        )}
        <Button
          size="large"
          icon={<DismissRegular />}
          className={document.fullscreenEnabled ? '' : styles.leave}
          onClick={() => {
            if (document.fullscreenElement) void document.exitFullscreen()
            leave()
          }}
        >
          {words.leave}
        </Button>
      </div>
    </div>
  )
}

/** A remote control for slides sends the same keys as a keyboard. */
function placeAfter(key: string, place: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
    case ' ':
      return place + 1
    case 'ArrowLeft':
    case 'PageUp':
      return place - 1
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
