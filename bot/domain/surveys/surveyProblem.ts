import type { Language } from '../member'

/** All that can be wrong with the questions of a survey before anybody is asked. */
export const SURVEY_PROBLEMS = [
  'no-questions',
  'too-many-questions',
  'empty-page',
  'too-many-on-page',
  'page-too-heavy',
  'same-page-id',
  'same-question-id',
  'same-option-id',
  'same-theme-id',
  'id-not-usable',
  'words-missing',
  'words-too-long',
  'unknown-theme',
  'condition-unknown-question',
  'condition-not-earlier',
  'condition-on-text',
  'condition-no-such-answer',
  'too-few-options',
  'too-many-options',
  'options-alike',
  'range-upside-down',
  'range-not-whole',
  'pair-without-parallel',
  'pair-unknown-question',
  'pair-twice',
  'pair-different-kinds',
  'pair-different-options',
] as const
export type SurveyProblemKind = (typeof SURVEY_PROBLEMS)[number]

export const WORDED_PARTS = [
  'title',
  'theme',
  'page-title',
  'intro',
  'question',
  'help',
  'low',
  'high',
  'option',
  'unit',
] as const
export type WordedPart = (typeof WORDED_PARTS)[number]

/** Ids for whoever marks the field, and numbers from 1 for whoever reads the message; null where it does not apply. */
export type ProblemPlace = {
  section: string | null
  page: number | null
  question: string | null
  /** The question's number in the whole survey. */
  number: number | null
  /** The option's number in its question. */
  option: number | null
  part: WordedPart | null
  language: Language | null
}

/** The detail is the id it is about, or the limit that was passed. */
export type SurveyProblem = { problem: SurveyProblemKind; where: ProblemPlace; detail: string | number | null }

const WHOLE_SURVEY: ProblemPlace = {
  section: null,
  page: null,
  question: null,
  number: null,
  option: null,
  part: null,
  language: null,
}

export function problemAt(
  problem: SurveyProblemKind,
  where: Partial<ProblemPlace> = {},
  detail: string | number | null = null,
): SurveyProblem {
  return { problem, where: { ...WHOLE_SURVEY, ...where }, detail }
}
