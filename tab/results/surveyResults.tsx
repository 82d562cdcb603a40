import { makeStyles } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { Records } from '../../bot/domain/records'
import { allRuns, parallelOf, runsWith, type Run } from '../../bot/domain/results/runs'
import { themesOf } from '../../bot/domain/results/shownQuestion'
import { LEAST_ANSWERS } from '../../bot/domain/surveys/figures'
import type { Survey } from '../../bot/domain/surveys/survey'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import type { Commands } from '../commands'
import type { Tables } from '../lists'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { CommentsPart } from './commentsPart'
import { AsTable } from './charts/figure'
import { GapPart } from './gapPart'
import { PrintedResults } from './printedResults'
import { QuestionCard } from './questionCard'
import { ResultsTools } from './resultsTools'
import { StepPatterns } from './charts/stepBar'
import { ThemesPart } from './themesPart'
import { TurnoutPart } from './turnoutPart'

// The parts stand in the page as if they were its own.
const useStyles = makeStyles({ all: { display: 'contents' } })

export type ResultTables = Pick<Tables, 'surveyResults' | 'surveyComments'>

/** What came out of a survey that is closed: parts of a page that already has its title. */
export function SurveyResults({
  survey,
  records,
  tables,
  commands,
}: {
  survey: Survey
  records: Pick<Records, 'surveys' | 'areas'>
  tables: ResultTables
  now: Date
  commands: Commands
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = resultsTexts[language]
  const [asTable, setAsTable] = useState(false)
  const { surveys, areas } = records
  const results = tables.surveyResults.values
  const every = useMemo(() => allRuns({ surveys, results }), [surveys, results])
  const run = every.find((each) => each.survey.id === survey.id)
  if (!run) return <p className={look.plain}>{words.notYet}</p>
  const { turnout } = run.figures
  if (turnout.answered < LEAST_ANSWERS) {
    return (
      <Section title={words.turnout}>
        <p className={look.plain}>{words.nothing}</p>
      </Section>
    )
  }
  const runs = runsWith(every, run)
  const pair = pairOf(every, run)
  const parts = themesOf(run)
  return (
    <AsTable value={asTable}>
      <div className={styles.all} data-results="">
        <PrintedResults />
        <StepPatterns />
        <ResultsTools from={{ run, runs, pair, areas }} asTable={asTable} onAsTable={setAsTable} commands={commands} />
        <TurnoutPart run={run} areas={areas} />
        <ThemesPart parts={parts} runs={runs} areas={areas} />
        {parts.map(({ theme, questions }) => (
          <Section
            key={theme?.id ?? ''}
            title={theme?.title[language] ?? (parts.length > 1 ? words.otherQuestions : words.sheet.questions)}
          >
            {questions.map((shown) => (
              <QuestionCard key={shown.question.id} shown={shown} runs={runs} areas={areas} />
            ))}
          </Section>
        ))}
        {pair && <GapPart {...pair} />}
        <CommentsPart run={run} comments={tables.surveyComments.values} />
      </div>
    </AsTable>
  )
}

function pairOf(runs: readonly Run[], run: Run): { nurse: Run; leader: Run } | null {
  const other = parallelOf(runs, run)
  if (!other) return null
  return run.survey.audience === 'nurse' ? { nurse: run, leader: other } : { nurse: other, leader: run }
}
