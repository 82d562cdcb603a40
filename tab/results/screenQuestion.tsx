import { makeStyles } from '@fluentui/react-components'
import type { RefObject } from 'react'
import { barsOf, type ShownQuestion } from '../../bot/domain/results/shownQuestion'
import { meanText } from '../../bot/texts/tab/results/numbers'
import { screenTexts } from '../../bot/texts/tab/results/screen'
import { useWords } from '../words'
import { BigBars } from './bigBars'
import { answerNames, meanOf } from './twins'

const useStyles = makeStyles({
  mean: { margin: 0, fontSize: 'clamp(32px, 7vw, 128px)', lineHeight: 1.2 },
})

/** One question in letters that are read from the last row. */
export function ScreenQuestion({
  shown: { question, figures },
  titleRef,
}: {
  shown: ShownQuestion
  titleRef: RefObject<HTMLHeadingElement | null>
}) {
  const styles = useStyles()
  const { language } = useWords()
  const words = screenTexts[language]
  const cell = figures.all
  if (cell === null) return null
  const names = answerNames(question, language)
  const note = [
    words.answers(cell.n),
    ...(question.kind === 'scale' && cell.mean !== null ? [words.mean(meanText(language, cell.mean))] : []),
    ...(question.kind === 'several' ? [words.several] : []),
  ].join(' · ')
  return (
    <BigBars
      title={question.text[language]}
      titleRef={titleRef}
      bars={barsOf(question, cell).map(({ id, count }, place) => ({ id, text: names[place] ?? id, count }))}
      n={cell.n}
      note={`${note}. ${words.atLeastFive}`}
    >
      {question.kind === 'number' && <p className={styles.mean}>{meanOf(question, cell, language)}</p>}
    </BigBars>
  )
}
