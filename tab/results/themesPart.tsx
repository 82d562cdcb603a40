import { makeStyles, tokens } from '@fluentui/react-components'
import type { Area, Language } from '../../bot/domain/member'
import { labelOfRun, type Run } from '../../bot/domain/results/runs'
import { isScale, type ThemePart } from '../../bot/domain/results/shownQuestion'
import { themeMean, themeYears, type ThemeYears } from '../../bot/domain/results/themes'
import { SCALE, SCALE_STEPS, type Theme } from '../../bot/domain/surveys/question'
import { meanText } from '../../bot/texts/tab/results/numbers'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { Figure, TwinTable, type Twin } from './charts/figure'
import { ShareBars } from './charts/shareBars'
import { TrendLine } from './charts/trendLine'

const useStyles = makeStyles({
  many: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
  },
  one: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
})

type Titled = ThemePart & { theme: Theme; mean: number }

/** The themes with their means: through the years where there are more, and by area where that may be shown. */
export function ThemesPart({
  parts,
  runs,
  areas,
}: {
  parts: readonly ThemePart[]
  runs: readonly Run[]
  areas: readonly Area[]
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = resultsTexts[language]
  const titled = parts.filter((part): part is Titled => part.theme !== null && part.mean !== null)
  if (titled.length === 0) return null
  const byArea = areasTwin(titled, areas, language)
  return (
    <Section title={words.themes} lead={words.themesLead}>
      {runs.length > 1 ? (
        <div className={styles.many}>
          {titled.map(({ theme }) => (
            <ThemeTrend key={theme.id} theme={theme} years={themeYears(theme.id, runs)} runs={runs} />
          ))}
        </div>
      ) : (
        <Figure
          label={words.themes}
          twin={{
            head: [words.theme, words.mean],
            rows: titled.map(({ theme, mean }) => [theme.title[language], meanText(language, mean)]),
          }}
        >
          <ShareBars
            bars={titled.map(({ theme, mean }) => ({
              id: theme.id,
              text: theme.title[language],
              said: meanText(language, mean),
              share: (mean - SCALE.low) / (SCALE.high - SCALE.low),
            }))}
          />
        </Figure>
      )}
      {byArea !== null && (
        <>
          <h3 className={look.small}>{words.themesByArea}</h3>
          <TwinTable label={words.themesByArea} twin={byArea} />
          {byArea.rows.some((row) => row.includes(null)) && <p className={look.quiet}>{words.why}</p>}
        </>
      )}
    </Section>
  )
}

/** One theme through the years, worked out of the questions that were asked alike in all of them. */
export function ThemeTrend({ theme, years, runs }: { theme: Theme; years: ThemeYears; runs: readonly Run[] }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = resultsTexts[language]
  const title = theme.title[language]
  const said = (mean: number | null) => (mean === null ? '–' : meanText(language, mean))
  const { points, questions, leftOut } = years
  return (
    <div className={styles.one} data-question="">
      <h3 className={look.small}>{title}</h3>
      {questions.length === 0 ? (
        <p className={look.quiet}>{words.noneShared}</p>
      ) : (
        <Figure
          label={words.yearsOf(title)}
          twin={{
            head: [words.year, words.mean],
            rows: points.map(({ run, mean }) => [labelOfRun(run, runs), said(mean)]),
          }}
        >
          <TrendLine
            points={points.map(({ run, mean }) => ({ label: labelOfRun(run, runs), value: mean, said: said(mean) }))}
            from={SCALE.low}
            to={SCALE.high}
            ticks={SCALE_STEPS}
          />
        </Figure>
      )}
      {leftOut > 0 && questions.length > 0 && (
        <p className={look.quiet}>{words.sharedOnly(questions.length, questions.length + leftOut)}</p>
      )}
    </div>
  )
}

/** Null when no area may be shown. */
function areasTwin(parts: readonly Titled[], areas: readonly Area[], language: Language): Twin | null {
  const words = resultsTexts[language]
  const rows = areas.map((area) => ({
    area,
    means: parts.map(({ questions }) =>
      themeMean(questions.filter(isScale).map(({ figures }) => figures.areas[area.id])),
    ),
  }))
  if (rows.every(({ means }) => means.every((mean) => mean === null))) return null
  const line = (means: readonly (number | null)[]) =>
    means.map((mean) => (mean === null ? null : meanText(language, mean)))
  return {
    head: [words.area, ...parts.map(({ theme }) => theme.title[language])],
    rows: [
      ...rows.map(({ area, means }) => [area.name, ...line(means)]),
      [words.everybody, ...line(parts.map(({ mean }) => mean))],
    ],
  }
}
