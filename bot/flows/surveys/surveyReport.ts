import { surveyReport, type ReportContent } from '../../documents/surveyReport'
import { dayIn, OSLO } from '../../domain/day'
import type { Language } from '../../domain/member'
import type { Records } from '../../domain/records'
import type { SurveyResult } from '../../domain/surveys/figures'
import type { SurveyComment } from '../../domain/surveys/freeText'
import type { SurveyId } from '../../domain/surveys/survey'
import type { Mirror } from '../../store/mirror'
import { reportTexts } from '../../texts/surveys/report'

export type MakeReport = (
  survey: SurveyId,
  language: Language,
) => Promise<{ ok: true; file: Buffer; name: string } | { ok: false; refusal: 'not-closed' } | null>

/** The published figures as a file, for whoever leads; null when there is no such survey. */
export function makeReport(the: {
  records: () => Records
  results: Pick<Mirror<SurveyResult>, 'get'>
  comments: Pick<Mirror<SurveyComment>, 'inGroup'>
  now: () => Date
}): MakeReport {
  return async (id, language) => {
    const { surveys, settings, areas } = the.records()
    const survey = surveys.get(id)
    if (!survey) return null
    const figures = the.results.get(id)?.figures ?? null
    if (survey.stage !== 'closed' || figures === null) return { ok: false, refusal: 'not-closed' }
    const content: ReportContent = {
      networkName: settings.networkName,
      survey,
      figures,
      comments: the.comments.inGroup(id),
      areas,
      madeOn: dayIn(OSLO, the.now()),
    }
    const file = await surveyReport(language, content)
    return { ok: true, file, name: `${reportTexts[language].file}-${survey.closesOn}.pdf` }
  }
}
