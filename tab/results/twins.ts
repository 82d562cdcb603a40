import { barsOf, type CountedQuestion } from '../../bot/domain/results/shownQuestion'
import type { Cell } from '../../bot/domain/surveys/figures'
import type { Language } from '../../bot/domain/member'
import { meanText, shareText } from '../../bot/texts/tab/results/numbers'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import { numberText } from '../../bot/texts/dates'
import type { Twin } from './charts/figure'

/** The words of every answer there is: a step with the words of its end, or an option. */
export function answerNames(question: CountedQuestion, language: Language): string[] {
  const { step } = resultsTexts[language]
  switch (question.kind) {
    case 'scale': {
      const ends: Record<string, string> = { 1: question.low[language], 5: question.high[language] }
      return barsOf(question, NOBODY).map(({ id }) => step(Number(id), ends[id] ?? null))
    }
    case 'one':
    case 'several':
      return question.options.map(({ text }) => text[language])
    case 'number':
      return []
  }
}

const NOBODY: Cell = { n: 0, counts: [], mean: null, spread: null }

/** «snitt 3,8 ± 0,9», with the unit where a number has one. */
export function meanOf(question: CountedQuestion, { mean, spread }: Cell, language: Language): string | null {
  if (mean === null) return null
  const unit = question.kind === 'number' && question.unit ? ` ${question.unit[language]}` : ''
  const words = resultsTexts[language]
  return `${words.meanText(meanText(language, mean), spread === null ? null : meanText(language, spread))}${unit}`
}

/** How one group answered, line by line; of a number its mean. */
export function distributionTwin(question: CountedQuestion, cell: Cell, language: Language): Twin {
  const words = resultsTexts[language]
  if (question.kind === 'number') {
    const mean = (value: number | null) => (value === null ? null : meanText(language, value))
    return {
      head: [words.n, words.mean, words.spread],
      rows: [[numberText(language, cell.n), mean(cell.mean), mean(cell.spread)]],
    }
  }
  const names = answerNames(question, language)
  return {
    head: [words.answer, words.count, words.share],
    rows: barsOf(question, cell).map(({ count, share }, place) => [
      names[place] ?? '',
      String(count),
      shareText(language, share),
    ]),
  }
}
