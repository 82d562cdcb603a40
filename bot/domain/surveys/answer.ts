import type { AreaId } from '../member'
import type { SurveyId } from './survey'
import {
  isShown,
  questionsIn,
  readAnswer,
  type Answers,
  type AnswerValue,
  type Question,
  type Section,
} from './question'

/** One person's answer as it is sealed: no name, no member id and no time. */
export type KeptAnswer = { answers: Answers; submitted: boolean; area: AreaId | null }

/**
 * What lies in the vault while a survey is open. The key is a keyed hash of survey and member, and the content can be read
 * only with the survey's key and the program's own secret together.
 */
export type SealedAnswer = { key: string; survey: SurveyId; sealed: string }

export const SURVEY_REFUSALS = [
  'survey-closed',
  'survey-not-for-you',
  'survey-unknown-question',
  'survey-out-of-range',
  'survey-question-missing',
  'survey-nothing-answered',
] as const
export type SurveyRefusal = (typeof SURVEY_REFUSALS)[number]

export type AnswerDecision =
  { ok: true; answers: Answers } | { ok: false; refusal: SurveyRefusal; question: string | null }

/**
 * Takes what one page sent in among what was answered before. Every question of the page is answered anew: what was left
 * empty is taken out, and so is what hangs on an answer that is now another.
 */
export function takePage(
  sections: readonly Section[],
  page: Section,
  given: Readonly<Record<string, string>>,
  before: Answers,
): AnswerDecision {
  const known = new Set(page.questions.map(({ id }) => id))
  const unknown = Object.keys(given).find((id) => !known.has(id))
  if (unknown !== undefined) return { ok: false, refusal: 'survey-unknown-question', question: unknown }
  const answers: Record<string, AnswerValue> = { ...before }
  for (const question of page.questions) {
    delete answers[question.id]
    if (!isShown(question, before)) continue
    const read = readAnswer(question, given[question.id] ?? '')
    if (!read.ok) return { ok: false, refusal: 'survey-out-of-range', question: question.id }
    if (read.value !== null) answers[question.id] = read.value
    else if (question.required) return { ok: false, refusal: 'survey-question-missing', question: question.id }
  }
  return { ok: true, answers: withoutHidden(sections, answers) }
}

/** Only what the answers themselves still show; a hidden question hides those that hang on it. */
export function withoutHidden(sections: readonly Section[], answers: Answers): Answers {
  const kept: Record<string, AnswerValue> = {}
  for (const question of questionsIn(sections)) {
    const value = answers[question.id]
    if (value !== undefined && isShown(question, kept)) kept[question.id] = value
  }
  return kept
}

/** The first question that must be answered and is not; null when it can be sent. */
export function firstMissing(sections: readonly Section[], answers: Answers): Question | null {
  return (
    questionsIn(sections).find(
      (question) => question.required && isShown(question, answers) && answers[question.id] === undefined,
    ) ?? null
  )
}
