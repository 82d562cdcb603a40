import type { Day } from './day'
import type { AreaId, Language, Member } from './member'

export type SurveyId = string & { readonly __surveyId: true }

export type Worded = Record<Language, string>

/** A changed wording gets a new version, and is then not compared with earlier years. */
export type ScaleQuestion = { id: string; version: number; text: Worded; low: Worded; high: Worded }

export type SurveyAudience = 'nurse' | 'leader'

export type SurveyStage = 'draft' | 'open' | 'closed'

export type Survey = {
  id: SurveyId
  title: Worded
  audience: SurveyAudience
  stage: SurveyStage
  opensOn: Day
  closesOn: Day
  questions: readonly ScaleQuestion[]
}

export type Scores = Record<string, number>

/** What is kept of one person's answer: no name, no member id and no time. */
export type SurveyAnswer = {
  /** A keyed hash of survey and member; only the survey key, which is destroyed at closing, leads from a member to it. */
  key: string
  survey: SurveyId
  audience: SurveyAudience
  area: AreaId | null
  scores: Scores
}

export type SurveyRefusal =
  'survey-closed' | 'survey-not-for-you' | 'survey-unknown-question' | 'survey-question-missing'

export type SurveyDecision = { ok: true; scores: Scores } | { ok: false; refusal: SurveyRefusal }

export const SCALE = { low: 1, high: 5 } as const

export function isOpenOn(survey: Survey, today: Day): boolean {
  return survey.stage === 'open' && today >= survey.opensOn && today <= survey.closesOn
}

export function isAskedIn(survey: Survey, member: Member): boolean {
  return member.role === (survey.audience === 'nurse' ? 'resource-nurse' : 'line-manager')
}

export function decideSurveyAnswer(survey: Survey, member: Member, scores: Scores, today: Day): SurveyDecision {
  if (!isAskedIn(survey, member)) return { ok: false, refusal: 'survey-not-for-you' }
  if (!isOpenOn(survey, today)) return { ok: false, refusal: 'survey-closed' }
  const asked = new Set(survey.questions.map((question) => question.id))
  const answered = Object.keys(scores)
  if (answered.some((id) => !asked.has(id))) return { ok: false, refusal: 'survey-unknown-question' }
  if (answered.length < asked.size) return { ok: false, refusal: 'survey-question-missing' }
  return { ok: true, scores }
}
