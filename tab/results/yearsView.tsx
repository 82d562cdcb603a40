import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { useMemo, useState } from 'react'
import { leadsNetwork, type Area } from '../../bot/domain/member'
import { isCompared, questionYears } from '../../bot/domain/results/questionYears'
import { allRuns, parallelOf, runsOf, yearOfRun } from '../../bot/domain/results/runs'
import { shownQuestions } from '../../bot/domain/results/shownQuestion'
import { themeYears } from '../../bot/domain/results/themes'
import { SURVEY_AUDIENCES, type SurveyAudience } from '../../bot/domain/surveys/survey'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import { yearsTexts } from '../../bot/texts/tab/results/years'
import { useLook } from '../look'
import { Choice } from '../parts/choice'
import { Section } from '../parts/section'
import { useOnce } from '../planning/useOnce'
import { PageHead } from '../sending/pageHead'
import { SURVEYS_ADDRESS } from '../surveys/surveyAddress'
import { useWords } from '../words'
import { AsTable } from './charts/figure'
import { PrintedResults } from './printedResults'
import { QuestionTrend } from './questionTrend'
import { RateYearsPart } from './rateYearsPart'
import { resultSheets } from './resultSheets'
import { IMPORT_RESULTS_ADDRESS } from './resultsAddress'
import type { ResultsShown } from './resultsPages'
import { TableSwitch } from './tableSwitch'
import { ThemeTrend } from './themesPart'

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
  },
  many: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
  },
  touch: { minHeight: '44px', display: 'inline-flex', alignItems: 'center' },
  question: { maxWidth: '100%' },
})

/** All the years of a series: its themes, how many answered, and one question at a time. */
export function YearsView({ series, me, records, tables, titleRef }: ResultsShown & { series: string }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = yearsTexts[language]
  const named = resultsTexts[language]
  const { surveys, areas } = records
  const results = tables.surveyResults.values
  const every = useMemo(() => allRuns({ surveys, results }), [surveys, results])
  const audiences = SURVEY_AUDIENCES.filter((audience) => runsOf(every, series, audience).length > 0)
  const [chosen, setChosen] = useState<SurveyAudience | null>(null)
  const [areaId, setAreaId] = useState('')
  const [asked, setAsked] = useState('')
  const [asTable, setAsTable] = useState(false)
  const audience = chosen ?? audiences[0]
  const runs = audience === undefined ? [] : runsOf(every, series, audience)
  const last = runs.at(-1)
  const area: Area | undefined = areas.find(({ id }) => id === areaId)
  const saving = useOnce(async () => {
    if (!last) return
    const other = parallelOf(every, last)
    const pair = other && (audience === 'nurse' ? { nurse: last, leader: other } : { nurse: other, leader: last })
    const { saveResults } = await import('./saveResults')
    const years = [...new Set([runs[0] ?? last, last].map(yearOfRun))].join('–')
    await saveResults(words.file(years), resultSheets({ run: last, runs, pair, areas, language }))
  })
  const head = (
    <PageHead back={{ address: SURVEYS_ADDRESS, text: words.back }} title={words.title} titleRef={titleRef}>
      <p className={look.quiet}>{words.lead}</p>
      {leadsNetwork(me) && (
        <Link href={IMPORT_RESULTS_ADDRESS} className={styles.touch} data-print="no">
          {words.import}
        </Link>
      )}
    </PageHead>
  )
  if (!last) {
    return (
      <>
        {head}
        <p className={look.plain}>{words.none}</p>
      </>
    )
  }
  const questions = shownQuestions(last).map(({ question }) => question)
  const question = questions.find(({ id }) => id === asked) ?? questions[0]
  const years = question && questionYears(question, runs, area?.id ?? null)
  const themes = last.survey.themes
    .map((theme) => ({ theme, years: themeYears(theme.id, runs, area?.id ?? null) }))
    .filter(({ years }) => years.points.some(({ mean }) => mean !== null) || years.leftOut > 0)
  return (
    <AsTable value={asTable}>
      <PrintedResults />
      {head}
      <div className={styles.tools} data-print="no">
        {audiences.length > 1 && (
          <Choice
            label={words.audience}
            value={audience ?? ''}
            onChoose={(value) => setChosen(SURVEY_AUDIENCES.find((each) => each === value) ?? null)}
            options={audiences.map((each) => ({ value: each, text: named.audience[each] }))}
          />
        )}
        <Choice
          label={words.area}
          value={area?.id ?? ''}
          onChoose={setAreaId}
          options={[{ value: '', text: words.everybody }, ...areas.map(({ id, name }) => ({ value: id, text: name }))]}
        />
        <Button
          size="large"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={saving.isPending}
          onClick={() => saving.press(undefined)}
        >
          {words.export}
        </Button>
        <TableSwitch checked={asTable} onChange={setAsTable} />
      </div>
      {runs.length < 2 && <p className={look.plain}>{words.oneYear}</p>}
      {themes.length > 0 && (
        <Section title={`${words.themes}: ${area?.name ?? words.everybody}`} lead={named.themesLead}>
          <div className={styles.many}>
            {themes.map(({ theme, years }) => (
              <ThemeTrend key={theme.id} theme={theme} years={years} runs={runs} />
            ))}
          </div>
          {area && <p className={look.quiet}>{named.why}</p>}
        </Section>
      )}
      <RateYearsPart runs={runs} areas={areas} />
      {question && years && (
        <Section title={`${words.question}: ${area?.name ?? words.everybody}`}>
          <div data-print="no" className={styles.question}>
            <Choice
              label={words.chooseQuestion}
              value={question.id}
              onChoose={setAsked}
              options={questions.map(({ id, text }) => ({ value: id, text: text[language] }))}
            />
          </div>
          <h3 className={look.small}>{question.text[language]}</h3>
          {!isCompared(years) && <p className={look.quiet}>{words.oneYear}</p>}
          <QuestionTrend question={question} years={years} />
        </Section>
      )}
    </AsTable>
  )
}
