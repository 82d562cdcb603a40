import { checkSurvey } from '../../../bot/domain/surveys/checkSurvey'
import type { Language } from '../../../bot/domain/member'
import type { Section } from '../../../bot/domain/surveys/question'
import type { Survey, SurveyAudience, SurveyContent } from '../../../bot/domain/surveys/survey'
import type { ProblemPlace, SurveyProblem } from '../../../bot/domain/surveys/surveyProblem'
import { changedWordings } from '../../../bot/domain/surveys/wordings'
import { questionsIn } from '../../../bot/domain/surveys/question'
import { settleIds } from './settleIds'

/** What each part of the form needs. */
export type EditPart = {
  content: SurveyContent
  change: (next: SurveyContent) => void
  /** The language that is written where there is room for one only. */
  shown: Language
  found: Found
}

/** Where something is, as numbers from 1: they stand while ids are still to be made. */
export type Place = Partial<Pick<ProblemPlace, 'page' | 'number' | 'option' | 'part' | 'language'>>

export type Found = {
  problems: readonly SurveyProblem[]
  at: (place: Place) => readonly SurveyProblem[]
}

/** What must be put right, looked at as it will be stored. */
export function findProblems(content: SurveyContent, audience: SurveyAudience, twin: SurveyContent | null): Found {
  const problems = checkSurvey(settleIds(content, []), audience, twin)
  return {
    problems,
    at: (place) =>
      problems.filter(({ where }) =>
        Object.entries(place).every(([name, value]) =>
          Object.entries(where).some(([key, is]) => key === name && is === value),
        ),
      ),
  }
}

/** Questions that are not compared with earlier years, because they ask something else now. */
export function newWordings(content: SurveyContent, earlier: readonly Survey[]): ReadonlySet<string> {
  const [latest] = earlier
  const before = new Map(questionsIn(latest?.sections ?? []).map(({ id, version }) => [id, version]))
  const raised = questionsIn(content.sections)
    .filter(({ id, version }) => before.has(id) && before.get(id) !== version)
    .map(({ id }) => id)
  return new Set([...changedWordings(content, earlier), ...raised])
}

/** Where a field stands, for whoever is led to it. */
export function placeName({ page = null, number = null, option = null, part = null }: Place): string {
  return [page, number, option, part].map((each) => each ?? '-').join('.')
}

/** The number of a question in the whole survey. */
export function numberOf(sections: readonly Section[], id: string): number {
  return questionsIn(sections).findIndex((question) => question.id === id) + 1
}
