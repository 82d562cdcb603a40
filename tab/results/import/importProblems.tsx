import type { Language } from '../../../bot/domain/member'
import type { ImportAnswer } from '../../../bot/http/contract/surveys'
import { importingTexts } from '../../../bot/texts/tab/results/importing'
import { useLook } from '../../look'
import { Section } from '../../parts/section'
import { useWords } from '../../words'
import type { ReadFigures } from './importRows'

/** `row` is the row's own number in the file; null is about all of it. */
export type FoundProblem = { row: number | null; text: string }

/** What must be put right: what could not be read, and what the bot says of the rest, by the rows of the file. */
export function problemsOf(read: ReadFigures, answer: ImportAnswer | null, language: Language): FoundProblem[] {
  const words = importingTexts[language]
  if (!read.ok) return [{ row: null, text: words.fileProblem[read.problem] }]
  const missing = read.missingColumns.map((column) => words.column[column]).join(', ')
  const said = answer && !answer.ok ? ('problems' in answer ? answer.problems : null) : []
  return [
    ...(missing === '' ? [] : [{ row: null, text: words.missingColumns(missing) }]),
    ...read.problems.map(({ number, problem }) => ({ row: number, text: words.problem[problem] })),
    ...(said === null
      ? [{ row: null, text: words.notYours }]
      : said.map(({ row, problem }) => ({
          row: row === null ? null : (read.numbers[row] ?? null),
          text: words.problem[problem],
        }))),
  ]
}

export function ImportProblems({ problems }: { problems: readonly FoundProblem[] }) {
  const look = useLook()
  const { language } = useWords()
  const words = importingTexts[language]
  if (problems.length === 0) return null
  const inOrder = [...problems].sort((one, other) => (one.row ?? 0) - (other.row ?? 0))
  return (
    <div role="alert">
      <Section title={words.problems(problems.length)}>
        <ul className={look.list}>
          {inOrder.map(({ row, text }, place) => (
            <li key={place}>
              <strong>{row === null ? words.whole : words.row(row)}:</strong> {text}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
