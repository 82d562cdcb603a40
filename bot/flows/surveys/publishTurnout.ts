import { dayIn, OSLO } from '../../domain/day'
import type { Records } from '../../domain/records'
import { isOpenOn, type SurveyAnswer } from '../../domain/survey'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import type { SurveyResult } from '../../store/rows/surveyResultRow'

/** Puts on the team site how many have answered each open survey. How many, never who or what. */
export async function publishTurnout(the: {
  records: () => Records
  answers: Pick<Mirror<SurveyAnswer>, 'inGroup'>
  results: Pick<Mirror<SurveyResult>, 'get' | 'put'>
  now: () => Date
}): Promise<void> {
  for (const survey of the.records().surveys.values()) {
    if (!isOpenOn(survey, dayIn(OSLO, the.now()))) continue
    const answered = the.answers.inGroup(survey.id).length
    await decideAgainOnConflict(async () => {
      if (the.results.get(survey.id)?.answered === answered) return
      await the.results.put({ survey: survey.id, answered })
    })
  }
}
