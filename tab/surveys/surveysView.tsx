import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useMemo, useState } from 'react'
import { leadsNetwork } from '../../bot/domain/member'
import { askedIn } from '../../bot/domain/surveys/asked'
import type { Survey, SurveyKind } from '../../bot/domain/surveys/survey'
import { surveyListTexts } from '../../bot/texts/tab/surveys/list'
import { surveysLinkTexts } from '../../bot/texts/tab/surveys/link'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { useTask } from '../planning/task'
import { useAnswered } from '../records'
import { gatheringAddress, OVERVIEW_ADDRESS } from '../route'
import { PageHead } from '../sending/pageHead'
import { useWords } from '../words'
import { NewSurveyDialog } from './create/newSurveyDialog'
import { SURVEYS_ADDRESS, surveyAddress } from './surveyAddress'
import { byPhase, byYear, phaseShown, whenText } from './surveyFacts'
import type { SurveysShown } from './surveysPages'

const useStyles = makeStyles({
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXL },
  summary: {
    minHeight: '44px',
    alignContent: 'center',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  year: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

/** Asked of whoever took part in one gathering: there are many, and each stands at its gathering. */
const FOLDED: readonly SurveyKind[] = ['evaluation', 'poll']

/** Every survey there is, in the order of what there is to do with it. */
export function SurveysView({ me, records, tables, now, commands, refresh, titleRef }: SurveysShown) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = surveyListTexts[language]
  const answered = useAnswered(tables)
  const making = useTask<null>()
  const [done, setDone] = useState<string | null>(null)
  const all = useMemo(() => [...records.surveys.values()], [records])
  const own = all.filter(({ kind }) => !FOLDED.includes(kind))
  const groups = byPhase(own, now)
  const isRunning = groups.some(({ phase }) => phase === 'open' || phase === 'ending')
  const series = [...new Set(own.flatMap((survey) => (survey.series === null ? [] : [survey.series])))]
  const columns: StackColumn<Survey>[] = [
    {
      name: words.name,
      cell: (survey) => (
        <Link href={surveyAddress(survey.id)} className={styles.link}>
          {survey.title[language]}
        </Link>
      ),
    },
    { name: words.when, cell: (survey) => whenText(language, survey, now) },
    { name: words.answered, cell: answeredText, isNumber: true },
  ]
  const gathering: StackColumn<Survey> = {
    name: words.gathering,
    cell: (survey) =>
      survey.gathering && (
        <Link href={gatheringAddress(survey.gathering)} className={styles.link}>
          {records.gatherings.get(survey.gathering)?.title ?? words.gathering}
        </Link>
      ),
  }

  function answeredText(survey: Survey): string | null {
    if (survey.stage === 'closed') {
      const figures = tables.surveyResults.values.find((result) => result.survey === survey.id)?.figures
      const counts = survey.record ?? figures?.turnout
      return counts ? words.answeredOf(counts.answered, counts.asked) : null
    }
    const phase = phaseShown(survey, now)
    if (phase === 'draft' || phase === 'planned') return null
    const count = answered.get(survey.id) ?? 0
    // Whom an evaluation asked is known for certain only to the program.
    if (survey.audience === 'participant') return String(count)
    return words.answeredOf(count, askedIn(survey, records, now).length)
  }

  return (
    <>
      <PageHead
        back={{ address: OVERVIEW_ADDRESS, text: texts.overview.title }}
        title={surveysLinkTexts[language].surveys}
        titleRef={titleRef}
      >
        <p className={look.quiet}>{words.lead}</p>
        <div className={styles.tools}>
          {leadsNetwork(me) && (
            <Button className={look.touch} icon={<AddRegular />} onClick={() => making.open(null)}>
              {words.fresh}
            </Button>
          )}
          {series.map((each) => (
            <Link key={each} href={`#/utvikling/${encodeURIComponent(each)}`} className={styles.link}>
              {words.development}
              {series.length > 1 && `: ${each}`}
            </Link>
          ))}
          {leadsNetwork(me) && (
            <Link href={`${SURVEYS_ADDRESS}/importer`} className={styles.link}>
              {words.import}
            </Link>
          )}
        </div>
        <p role="status" className={look.plain}>
          {done}
        </p>
      </PageHead>
      {!isRunning && <p className={look.plain}>{words.noneRunning}</p>}
      {groups.map(({ phase, surveys }) => (
        <Section key={phase} title={words.section[phase]}>
          {phase === 'closed'
            ? byYear(surveys).map(({ year, surveys: ofYear }) => (
                <div key={year} className={styles.year}>
                  <h3 className={look.small}>{year}</h3>
                  <StackTable
                    label={`${words.section.closed} ${year}`}
                    columns={columns}
                    rows={ofYear}
                    keyOf={({ id }) => id}
                  />
                </div>
              ))
            : table(words.section[phase], surveys)}
        </Section>
      ))}
      {FOLDED.map((kind) => {
        const folded = all.filter((survey) => survey.kind === kind)
        const title = kind === 'poll' ? words.polls(folded.length) : words.evaluations(folded.length)
        if (folded.length === 0) return null
        const sorted = byPhase(folded, now).flatMap(({ surveys }) => surveys)
        return (
          <details key={kind}>
            <summary className={styles.summary}>{title}</summary>
            <StackTable label={title} columns={[...columns, gathering]} rows={sorted} keyOf={({ id }) => id} />
          </details>
        )
      })}
      {making.task && (
        <NewSurveyDialog
          key={making.task.number}
          isOpen={making.task.isOpen}
          all={all}
          now={now}
          commands={commands}
          onMade={async (text) => {
            await refresh()
            setDone(text)
            making.close()
          }}
          onClose={() => making.close()}
        />
      )}
    </>
  )

  function table(label: string, rows: readonly Survey[]) {
    return <StackTable label={label} columns={columns} rows={rows} keyOf={({ id }) => id} />
  }
}
