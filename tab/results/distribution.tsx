import { barsOf, type CountedQuestion } from '../../bot/domain/results/shownQuestion'
import type { Cell } from '../../bot/domain/surveys/figures'
import { shareText } from '../../bot/texts/tab/results/numbers'
import { useWords } from '../words'
import { Figure } from './charts/figure'
import { ShareBars } from './charts/shareBars'
import { StepBar, StepLegend } from './charts/stepBar'
import { answerNames, distributionTwin } from './twins'

/** How everybody answered one question. Of a number there is nothing to draw: its mean is said above. */
export function Distribution({ question, cell, label }: { question: CountedQuestion; cell: Cell; label: string }) {
  const { language } = useWords()
  if (question.kind === 'number' || cell.counts === null) return null
  const bars = barsOf(question, cell)
  const names = answerNames(question, language)
  return (
    <Figure label={label} twin={distributionTwin(question, cell, language)}>
      {question.kind === 'scale' ? (
        <>
          <StepBar bars={bars} />
          <StepLegend entries={bars.map(({ count }, place) => ({ text: names[place] ?? '', count }))} />
        </>
      ) : (
        <ShareBars
          bars={bars.map(({ id, count, share }, place) => ({
            id,
            text: names[place] ?? '',
            said: `${shareText(language, share)} (${count})`,
            share,
          }))}
        />
      )}
    </Figure>
  )
}
