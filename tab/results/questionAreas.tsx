import { makeStyles, tokens } from '@fluentui/react-components'
import type { Area } from '../../bot/domain/member'
import { barsOf, type CountedQuestion, type ShownQuestion } from '../../bot/domain/results/shownQuestion'
import type { Cell } from '../../bot/domain/surveys/figures'
import { meanText, shareText } from '../../bot/texts/tab/results/numbers'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import { NARROW, useLook } from '../look'
import { useWords } from '../words'
import { Figure, TwinTable, type Twin } from './charts/figure'
import { StepBar } from './charts/stepBar'
import { answerNames } from './twins'

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 12rem) minmax(0, 1fr) 9rem',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  bar: { [NARROW]: { gridColumn: '1 / -1', gridRow: 2 } },
  said: { fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  quiet: { color: tokens.colorNeutralForeground2, gridColumn: '2 / -1', [NARROW]: { textAlign: 'end' } },
})

/** The areas beside each other, in their usual order; where nothing may be shown it says so. */
export function QuestionAreas({ shown, areas }: { shown: ShownQuestion; areas: readonly Area[] }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = resultsTexts[language]
  const { question, figures } = shown
  const label = words.areasOf(question.text[language])
  const rows = areas.map((area) => ({ area, cell: figures.areas[area.id] ?? null }))
  const twin = areasTwin(question, rows, language)
  return (
    <>
      {question.kind === 'scale' ? (
        <Figure label={label} twin={twin}>
          <ul className={styles.list}>
            {rows.map(({ area, cell }) => (
              <li key={area.id} className={styles.row}>
                <span>{area.name}</span>
                {cell === null ? (
                  <span className={styles.quiet}>{words.notShown}</span>
                ) : (
                  <>
                    <div className={styles.bar}>
                      <StepBar bars={barsOf(question, cell)} height={20} />
                    </div>
                    <span className={styles.said}>
                      {cell.mean !== null && `${meanText(language, cell.mean)} · `}
                      {words.people(cell.n)}
                    </span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Figure>
      ) : (
        <TwinTable label={label} twin={twin} />
      )}
      {rows.some(({ cell }) => cell === null) && <p className={look.quiet}>{words.why}</p>}
    </>
  )
}

/** An area in each row: how many, the mean, and the part of them that gave each answer. */
function areasTwin(
  question: CountedQuestion,
  rows: readonly { area: Area; cell: Cell | null }[],
  language: 'nb' | 'nn' | 'en',
): Twin {
  const words = resultsTexts[language]
  const names = answerNames(question, language)
  const hasMean = question.kind === 'scale' || question.kind === 'number'
  const mean = (value: number | null) => (value === null ? null : meanText(language, value))
  return {
    head: [words.area, words.n, ...(hasMean ? [words.mean, words.spread] : []), ...names],
    rows: rows.map(({ area, cell }) => {
      if (cell === null) return [area.name, words.notShown, ...(hasMean ? [null, null] : []), ...names.map(() => null)]
      const answers = barsOf(question, cell).map(({ count, share }) =>
        question.kind === 'scale' ? String(count) : shareText(language, share),
      )
      return [area.name, String(cell.n), ...(hasMean ? [mean(cell.mean), mean(cell.spread)] : []), ...answers]
    }),
  }
}
