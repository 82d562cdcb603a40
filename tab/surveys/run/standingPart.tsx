import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { isDay } from '../../../bot/domain/day'
import type { Records } from '../../../bot/domain/records'
import type { Survey, SurveyPhase } from '../../../bot/domain/surveys/survey'
import type { SurveyStanding } from '../../../bot/http/contract/surveys'
import { dateText } from '../../../bot/texts/dates'
import { surveyListTexts } from '../../../bot/texts/tab/surveys/list'
import { runSurveyTexts } from '../../../bot/texts/tab/surveys/run'
import type { Commands } from '../../commands'
import { useLook } from '../../look'
import { Section } from '../../parts/section'
import { StackTable } from '../../parts/stackTable'
import { NotFetched } from '../../sending/pageHead'
import { todayAt, useWords } from '../../words'
import { readStanding } from '../surveyCommands'

const WHILE_OPEN_MS = 10_000
const WHILE_ENDING_MS = 4000

const useStyles = makeStyles({
  count: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  progress: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '640px' },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
})

export function useStanding(commands: Commands, survey: Pick<Survey, 'id'>, phase: SurveyPhase) {
  return useQuery({
    queryKey: ['survey-standing', survey.id],
    queryFn: () => readStanding(commands, survey.id),
    refetchInterval: phase === 'open' ? WHILE_OPEN_MS : phase === 'ending' ? WHILE_ENDING_MS : false,
    refetchIntervalInBackground: false,
    networkMode: 'always',
    retry: 1,
  })
}

/** How many have answered so far, never who; fetched anew now and then while somebody looks. */
export function StandingPart({
  survey,
  phase,
  records,
  now,
  commands,
}: {
  survey: Survey
  phase: SurveyPhase
  records: Records
  now: Date
  commands: Commands
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = runSurveyTexts[language]
  const standing = useStanding(commands, survey, phase)
  const { data } = standing
  return (
    <Section title={words.standing} lead={words.privacy}>
      {standing.isError && (
        <NotFetched text={words.failed} retry={words.retry} onRetry={() => void standing.refetch()} />
      )}
      {data && phase !== 'planned' && <Answered {...data} />}
      {data && (
        <p className={look.plain}>
          {words.reach(data.reach.chat, data.reach.mail)} {data.reach.none > 0 && words.notReached(data.reach.none)}
        </p>
      )}
      {data && phase !== 'planned' && survey.audience !== 'participant' && data.byArea.length > 1 && (
        <ByArea byArea={data.byArea} records={records} />
      )}
      {data && (
        <div className={styles.part}>
          <h3 className={look.small}>{words.reminders}</h3>
          {phase !== 'planned' && (
            <ul className={look.list}>
              {data.reminded.map(({ on, count }) => (
                <li key={on}>{words.reminded(count, dayText(on))}</li>
              ))}
              {data.reminded.length === 0 && <li>{words.noneReminded}</li>}
            </ul>
          )}
          {phase !== 'ending' && (
            <p className={look.plain}>
              {data.willRemindOn[0] === undefined ? words.noNext : words.next(dayText(data.willRemindOn[0]))}
            </p>
          )}
          <p className={look.quiet}>{words.remindersOnlyCounts}</p>
        </div>
      )}
    </Section>
  )

  function dayText(text: string): string {
    return isDay(text) ? dateText(language, text, todayAt(now)) : text
  }
}

function Answered({ answered, asked, begun }: Pick<SurveyStanding, 'answered' | 'asked' | 'begun'>) {
  const styles = useStyles()
  const look = useLook()
  const words = runSurveyTexts[useWords().language]
  return (
    <div className={styles.progress}>
      <p className={styles.count}>{words.answered(answered, asked)}</p>
      <ProgressBar
        thickness="large"
        value={asked === 0 ? 0 : Math.min(1, answered / asked)}
        aria-label={words.answered(answered, asked)}
      />
      {begun > 0 && <p className={look.plain}>{words.begun(begun)}</p>}
    </div>
  )
}

function ByArea({ byArea, records }: Pick<SurveyStanding, 'byArea'> & { records: Records }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = runSurveyTexts[language]
  return (
    <div className={styles.part}>
      <h3 className={look.small}>{words.byArea}</h3>
      <StackTable
        label={words.byArea}
        columns={[
          {
            name: words.area,
            cell: ({ area }) => records.areas.find(({ id }) => id === area)?.name ?? words.noArea,
          },
          {
            name: surveyListTexts[language].answered,
            isNumber: true,
            cell: ({ asked, answered }) => (answered === null ? words.tooFew : words.ofArea(answered, asked)),
          },
        ]}
        rows={byArea.filter(({ asked }) => asked > 0)}
        keyOf={({ area }) => area ?? ''}
      />
    </div>
  )
}
