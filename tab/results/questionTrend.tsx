import { makeStyles, tokens } from '@fluentui/react-components'
import type { Language } from '../../bot/domain/member'
import { isCompared, type QuestionYear, type QuestionYears } from '../../bot/domain/results/questionYears'
import { labelOfRun } from '../../bot/domain/results/runs'
import { barsOf, type CountedQuestion } from '../../bot/domain/results/shownQuestion'
import { SCALE, SCALE_STEPS } from '../../bot/domain/surveys/question'
import { meanText, shareText } from '../../bot/texts/tab/results/numbers'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import { useLook } from '../look'
import { useWords } from '../words'
import { Figure, type Twin } from './charts/figure'
import { TrendLine, type TrendPoint } from './charts/trendLine'
import { answerNames } from './twins'
import { YearColumns } from './charts/yearColumns'

const useStyles = makeStyles({
  many: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

/** One question through the years, and which years cannot be set beside the others. */
export function QuestionTrend({ question, years }: { question: CountedQuestion; years: QuestionYears }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = resultsTexts[language]
  const notes = yearNotes(years, language)
  const cells = cellsOf(years)
  const names = answerNames(question, language)
  const [from, to] = rangeOf(question, cells)
  const hasMean = question.kind === 'scale' || question.kind === 'number'
  const label = words.yearsOf(question.text[language])
  return (
    <div className={styles.all}>
      {isCompared(years) && (
        <Figure label={label} twin={trendTwin(question, years, language)}>
          {hasMean ? (
            <TrendLine
              points={cells.map(({ year, cell }) => point(year, cell?.mean ?? null, meanText))}
              from={from}
              to={to}
              ticks={question.kind === 'scale' ? SCALE_STEPS : [from, to]}
            />
          ) : (
            <div className={styles.many}>
              {names.map((name, place) => (
                <div key={name}>
                  {name}
                  <YearColumns
                    points={cells.map(({ year, cell }) =>
                      point(year, cell && (barsOf(question, cell)[place]?.share ?? null), shareText),
                    )}
                  />
                </div>
              ))}
            </div>
          )}
        </Figure>
      )}
      {notes.map((note) => (
        <p key={note} className={look.quiet}>
          {note}
        </p>
      ))}
    </div>
  )

  function point(
    year: QuestionYear,
    value: number | null,
    text: (language: Language, value: number) => string,
  ): TrendPoint {
    return { label: labelIn(years, year), value, said: value === null ? '–' : text(language, value) }
  }
}

/** What is to be said of years that have no point in the drawing. */
export function yearNotes({ years, newIn }: QuestionYears, language: Language): string[] {
  const words = resultsTexts[language]
  const of = (test: (year: QuestionYear) => boolean) =>
    years
      .filter(test)
      .map((year) => labelIn({ years, newIn }, year))
      .join(', ')
  const other = of(({ is }) => is === 'other-wording')
  // A question that is new altogether has no years before it that were missed.
  const first = years.findIndex(({ is }) => is !== 'not-asked')
  const notAsked = of((year) => year.is === 'not-asked' && years.indexOf(year) > first)
  const hidden = of((year) => year.is === 'same' && year.cell === null)
  return [
    ...(other === '' ? [] : [newIn === null ? words.otherWording(other) : words.newWording(other, newIn)]),
    ...(notAsked === '' ? [] : [words.notAsked(notAsked)]),
    ...(hidden === '' ? [] : [words.yearNotShown(hidden)]),
  ]
}

function cellsOf({ years }: QuestionYears) {
  return years.map((year) => ({ year, cell: year.is === 'same' ? year.cell : null }))
}

function labelIn({ years }: QuestionYears, { run }: QuestionYear): string {
  return labelOfRun(
    run,
    years.map((each) => each.run),
  )
}

/** A scale is always drawn whole; a number from nought to the next round number above its highest mean. */
function rangeOf(question: CountedQuestion, cells: ReturnType<typeof cellsOf>): [from: number, to: number] {
  if (question.kind === 'scale') return [SCALE.low, SCALE.high]
  const highest = Math.max(1, ...cells.map(({ cell }) => cell?.mean ?? 0))
  const step = 10 ** Math.floor(Math.log10(highest))
  return [0, Math.ceil(highest / step) * step]
}

function trendTwin(question: CountedQuestion, years: QuestionYears, language: Language): Twin {
  const words = resultsTexts[language]
  const hasMean = question.kind === 'scale' || question.kind === 'number'
  const names = hasMean ? [words.mean, words.spread] : answerNames(question, language)
  const mean = (value: number | null) => (value === null ? null : meanText(language, value))
  return {
    head: [words.year, words.n, ...names],
    rows: cellsOf(years).map(({ year, cell }) => [
      labelIn(years, year),
      ...(cell === null
        ? ['n', ...names].map(() => null)
        : [
            String(cell.n),
            ...(hasMean
              ? [mean(cell.mean), mean(cell.spread)]
              : barsOf(question, cell).map(({ share }) => shareText(language, share))),
          ]),
    ]),
  }
}
