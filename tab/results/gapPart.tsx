import { makeStyles, tokens } from '@fluentui/react-components'
import { gapBetween, type GapRow } from '../../bot/domain/results/gap'
import type { Run } from '../../bot/domain/results/runs'
import type { Language } from '../../bot/domain/member'
import { differenceText, meanText, roundedTo } from '../../bot/texts/tab/results/numbers'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { Dumbbell, DumbbellLegend } from './charts/dumbbell'
import { Figure } from './charts/figure'

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  row: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, maxWidth: '720px' },
})

/** Where nurses and their managers see the same thing differently. */
export function GapPart({ nurse, leader }: { nurse: Run; leader: Run }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = resultsTexts[language]
  const rows = gapBetween(nurse, leader)
  if (rows.length === 0) return null
  const shown = rows.flatMap((row) => (row.means === null ? [] : [{ ...row, means: row.means }]))
  return (
    <Section title={words.gap} lead={words.gapLead}>
      <Figure
        label={words.gap}
        twin={{
          head: [words.question, words.audience.nurse, words.audience.leader, words.difference],
          rows: rows.map((row) => gapLine(row, language)),
        }}
      >
        <div className={styles.rows}>
          <DumbbellLegend circle={words.audience.nurse} square={words.audience.leader} />
          {shown.map(({ nurse: one, leader: other, means }) => (
            <div key={one.question.id} className={styles.row} data-question="">
              <strong>{one.question.text[language]}</strong>
              {other.question.text[language] !== one.question.text[language] && (
                <span className={look.quiet}>{words.leaderAsked(other.question.text[language])}</span>
              )}
              <Dumbbell circle={means.nurse} square={means.leader} />
              <span>
                {words.audience.nurse} {meanText(language, means.nurse)} · {words.audience.leader.toLowerCase()}{' '}
                {meanText(language, means.leader)}. {gapSentence(means.difference, language)}
              </span>
            </div>
          ))}
        </div>
      </Figure>
      {shown.length < rows.length && <p className={look.quiet}>{words.gapNotShown(rows.length - shown.length)}</p>}
    </Section>
  )
}

function gapLine({ nurse, means }: GapRow, language: Language): (string | null)[] {
  const text = nurse.question.text[language]
  if (means === null) return [text, null, null, resultsTexts[language].notShown]
  return [
    text,
    meanText(language, means.nurse),
    meanText(language, means.leader),
    differenceText(language, means.difference),
  ]
}

function gapSentence(difference: number, language: Language): string {
  const words = resultsTexts[language]
  if (roundedTo(Math.abs(difference), 10) === 0) return words.gapEqual
  const size = meanText(language, Math.abs(difference))
  return difference > 0 ? words.gapHigher(size) : words.gapLower(size)
}
