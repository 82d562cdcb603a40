import { useMemo } from 'react'
import { leadsNetwork } from '../../../bot/domain/member'
import { phaseOfSurvey, type SurveyId } from '../../../bot/domain/surveys/survey'
import { editSurveyTexts } from '../../../bot/texts/tab/surveys/edit'
import { surveysLinkTexts } from '../../../bot/texts/tab/surveys/link'
import { runSurveyTexts } from '../../../bot/texts/tab/surveys/run'
import { useLook } from '../../look'
import { PageHead } from '../../sending/pageHead'
import { todayAt, useWords } from '../../words'
import { surveyAddress, SURVEYS_ADDRESS } from '../surveyAddress'
import { requestOf } from '../surveyCommands'
import { earlierOf, twinOf } from '../surveyFacts'
import type { SurveysShown } from '../surveysPages'
import { readForm } from './keptForm'
import { SurveyEditor } from './surveyEditor'

/** A survey as it is written, until it is open. */
export function EditPage({ id, me, records, now, commands, refresh, titleRef }: SurveysShown & { id: SurveyId }) {
  const look = useLook()
  const { language } = useWords()
  const words = editSurveyTexts[language]
  const survey = records.surveys.get(id)
  const all = useMemo(() => [...records.surveys.values()], [records])
  const stored = useMemo(() => (survey ? requestOf(survey) : null), [survey])
  // One that is new lies only in this browser until it is saved.
  const first = stored ?? readForm(id)?.form ?? null
  const phase = survey && phaseOfSurvey(survey, todayAt(now), now)
  const hasBegun = phase !== undefined && phase !== 'draft' && phase !== 'planned'
  const no = !leadsNetwork(me)
    ? words.notYours
    : first === null
      ? runSurveyTexts[language].notFound
      : hasBegun
        ? words.stands
        : null
  return (
    <>
      <PageHead
        back={
          survey
            ? { address: surveyAddress(id), text: survey.title[language] || surveysLinkTexts[language].survey }
            : { address: SURVEYS_ADDRESS, text: surveysLinkTexts[language].surveys }
        }
        title={surveysLinkTexts[language].edit}
        titleRef={titleRef}
      >
        <p className={no === null ? look.quiet : look.plain}>{no ?? words.lead}</p>
      </PageHead>
      {no === null && first && (
        <SurveyEditor
          id={id}
          stored={stored}
          first={first}
          twin={survey ? twinOf(survey, all) : null}
          earlier={survey ? earlierOf(survey, all) : []}
          {...{ now, commands, refresh }}
        />
      )}
    </>
  )
}
