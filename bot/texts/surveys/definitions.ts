import { addDays, daysBetween, yearOf, type Day } from '../../domain/day'
import type { Plan } from '../../domain/gathering'
import { titleInYear } from '../../domain/surveys/nextYear'
import { usualReminders, type Survey, type SurveyContent, type SurveyId } from '../../domain/surveys/survey'
import { surveyContent } from '../../store/rows/surveys/surveyContent'
import leader from './definitions/arsMentiLeader.json' with { type: 'json' }
import nurse from './definitions/arsMentiNurse.json' with { type: 'json' }
import evaluation from './definitions/evaluation.json' with { type: 'json' }

/** What ties the years together; nurses and leaders are told apart by the audience. */
export const ANNUAL_SERIES = 'ars-menti'
const EVALUATION_SERIES = 'evaluering'

/** An evaluation is open for two weeks, the day it opens not counted. */
const EVALUATION_LASTS_DAYS = 14

export const ANNUAL: Record<'nurse' | 'leader', SurveyContent> = {
  nurse: surveyContent.parse(nurse),
  leader: surveyContent.parse(leader),
}

export const EVALUATION: SurveyContent = surveyContent.parse(evaluation)

/** The års-menti of the year it opens in, with the questions that came with the program. */
export function annualSurvey(
  audience: 'nurse' | 'leader',
  { id, opensOn, closesOn }: { id: SurveyId; opensOn: Day; closesOn: Day },
): Survey {
  const content = ANNUAL[audience]
  return {
    ...content,
    id,
    kind: 'annual',
    series: ANNUAL_SERIES,
    audience,
    gathering: null,
    title: titleInYear(content.title, yearOf(opensOn)),
    stage: 'open',
    opensOn,
    closesOn,
    endedAt: null,
    remindOn: usualReminders(opensOn, closesOn, daysBetween(opensOn, closesOn)),
    record: null,
  }
}

/** A gathering has one evaluation, however often its list is completed. */
export function evaluationId(gathering: Pick<Plan, 'id'>): SurveyId {
  return `evaluering-${gathering.id}` as SurveyId
}

/** What those who were at a gathering are asked about it. */
export function evaluationOf(
  gathering: Pick<Plan, 'id' | 'title'>,
  { opensOn, content = EVALUATION }: { opensOn: Day; content?: SurveyContent },
): Survey {
  const closesOn = addDays(opensOn, EVALUATION_LASTS_DAYS)
  const { nb, nn, en } = content.title
  return {
    ...content,
    id: evaluationId(gathering),
    kind: 'evaluation',
    series: EVALUATION_SERIES,
    audience: 'participant',
    gathering: gathering.id,
    title: { nb: `${nb}: ${gathering.title}`, nn: `${nn}: ${gathering.title}`, en: `${en}: ${gathering.title}` },
    stage: 'open',
    opensOn,
    closesOn,
    endedAt: null,
    remindOn: usualReminders(opensOn, closesOn, EVALUATION_LASTS_DAYS),
    record: null,
  }
}
