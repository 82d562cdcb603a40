import { makeStyles, tokens } from '@fluentui/react-components'
import type { Area } from '../../bot/domain/member'
import { rateYears } from '../../bot/domain/results/rates'
import { labelOfRun, type Run } from '../../bot/domain/results/runs'
import { shareText } from '../../bot/texts/tab/results/numbers'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import { yearsTexts } from '../../bot/texts/tab/results/years'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { Figure } from './charts/figure'
import { YearColumns } from './charts/yearColumns'

const useStyles = makeStyles({
  many: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 210px), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
  },
  one: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
})

/** How many answered, year by year: everybody, and each area by itself. */
export function RateYearsPart({ runs, areas }: { runs: readonly Run[]; areas: readonly Area[] }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const named = resultsTexts[language]
  const words = yearsTexts[language]
  const said = (rate: number | null) => (rate === null ? '–' : shareText(language, rate))
  const groups = [
    { id: '', name: words.everybody, years: rateYears(runs) },
    ...areas.map(({ id, name }) => ({ id, name, years: rateYears(runs, id) })),
  ].filter(({ years }) => years.some(({ rate }) => rate !== null))
  if (groups.length === 0) return null
  return (
    <Section title={words.rates} lead={words.ratesLead}>
      <Figure
        label={words.rates}
        twin={{
          head: [named.area, ...runs.map((run) => labelOfRun(run, runs))],
          rows: groups.map(({ name, years }) => [name, ...years.map(({ rate }) => said(rate))]),
        }}
      >
        <div className={styles.many}>
          {groups.map(({ id, name, years }) => (
            <div key={id} className={styles.one} data-question="">
              <strong>{name}</strong>
              <YearColumns
                points={years.map(({ run, rate }) => ({ label: labelOfRun(run, runs), value: rate, said: said(rate) }))}
              />
            </div>
          ))}
        </div>
      </Figure>
      <p className={look.quiet}>{named.fewAsked}</p>
    </Section>
  )
}
