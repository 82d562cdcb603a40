import { Link, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { lazy, Suspense, useState } from 'react'
import { dayIn, daysBetween, OSLO } from '../../../bot/domain/day'
import { leadsNetwork } from '../../../bot/domain/member'
import type { Survey, SurveyId } from '../../../bot/domain/surveys/survey'
import { dateText, fullDate } from '../../../bot/texts/dates'
import { surveyListTexts } from '../../../bot/texts/tab/surveys/list'
import { runSurveyTexts } from '../../../bot/texts/tab/surveys/run'
import { useLook } from '../../look'
import { gatheringAddress } from '../../route'
import { PageHead } from '../../sending/pageHead'
import { Loading } from '../../views/loading'
import { todayAt, useWords } from '../../words'
import { SURVEYS_ADDRESS } from '../surveyAddress'
import { phaseShown } from '../surveyFacts'
import type { SurveysShown } from '../surveysPages'
import { surveysLinkTexts } from '../../../bot/texts/tab/surveys/link'
import { ClosingPart } from './closingPart'
import { RunActions } from './runActions'
import { StandingPart } from './standingPart'
import { FoldedPreview } from './surveyPreview'

const SurveyResults = lazy(async () => ({ default: (await import('../../results/surveyResults')).SurveyResults }))

const useStyles = makeStyles({
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
})

/** One survey as it runs, and what came out of it. */
export function SurveyPage({ id, ...shown }: SurveysShown & { id: SurveyId }) {
  const { me, records, tables, now, commands, refresh, titleRef } = shown
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = runSurveyTexts[language]
  const [done, setDone] = useState<string | null>(null)
  const survey = records.surveys.get(id)
  const phase = survey && phaseShown(survey, now)
  const back = { address: SURVEYS_ADDRESS, text: surveysLinkTexts[language].surveys }
  if (!survey || !phase) {
    return (
      <PageHead back={back} title={surveysLinkTexts[language].survey} titleRef={titleRef}>
        <p className={look.plain}>{words.notFound}</p>
      </PageHead>
    )
  }
  const isRunning = phase === 'open' || phase === 'ending' || phase === 'planned'
  return (
    <>
      <PageHead back={back} title={survey.title[language]} titleRef={titleRef}>
        <p className={look.plain}>{phaseText(survey)}</p>
        <p className={look.quiet}>{words.askedWho(surveyListTexts[language].audience[survey.audience])}</p>
        {survey.gathering && (
          <Link href={gatheringAddress(survey.gathering)} className={styles.link}>
            {words.ofGathering}
          </Link>
        )}
        <div role="status">
          {done !== null && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{done}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </PageHead>
      {isRunning && <StandingPart survey={survey} phase={phase} records={records} now={now} commands={commands} />}
      {phase === 'closed' && <ClosingPart survey={survey} now={now} />}
      {leadsNetwork(me) && (
        <div data-print="no">
          <RunActions
            survey={survey}
            phase={phase}
            {...{ me, records, now, commands }}
            onDone={async (text) => {
              await refresh()
              setDone(text)
              setTimeout(() => titleRef.current?.focus())
            }}
          />
        </div>
      )}
      {phase === 'closed' && (
        <Suspense fallback={<Loading />}>
          <SurveyResults survey={survey} records={records} tables={tables} now={now} commands={commands} />
        </Suspense>
      )}
      {leadsNetwork(me) || phase === 'closed' ? (
        <div data-print="no">
          <FoldedPreview content={survey} />
        </div>
      ) : null}
    </>
  )

  function phaseText({ opensOn, closesOn, record, endedAt }: Survey): string {
    const today = todayAt(now)
    const [opens, closes] = [dateText(language, opensOn, today), dateText(language, closesOn, today)]
    switch (phase) {
      case 'draft':
        return words.draft(opens, closes)
      case 'planned':
        return words.planned(opens, closes)
      case 'open':
        return words.open(closes, daysBetween(today, closesOn))
      case 'ending':
        return words.ending
      case 'closed':
      case undefined: {
        const on = record?.closedAt ?? endedAt
        return words.closed(fullDate(language, on ? dayIn(OSLO, on) : closesOn))
      }
    }
  }
}
