import * as z from 'zod/mini'
import type { SurveyId } from '../../domain/surveys/survey'

const identity = z.string().check(z.minLength(1), z.maxLength(120))
const survey = z.pipe(
  identity,
  z.transform((text) => text as SurveyId),
)

/** Questions of a survey are inputs called "q:<question id>". */
export const QUESTION_PREFIX = 'q:'

const MOST_QUESTIONS = 100

/** However long: a text that is too long is refused at its question, so that it can be cut where it stands. */
const questions = z.pipe(
  z
    .record(z.string().check(z.maxLength(120)), z.union([z.string(), z.number()]))
    .check(z.refine((given) => Object.keys(given).length <= MOST_QUESTIONS)),
  z.transform((given): Record<string, string> =>
    Object.fromEntries(Object.entries(given).map(([id, value]) => [id, String(value)])),
  ),
)

/** Buttons of whoever answers. What a page has asked comes along as `questions`. */
export const surveyPayloads = {
  /** With a page: that one again; without: where she left. */
  'survey.start': z.object({ survey, page: z.optional(identity) }),
  'survey.turn': z.object({ survey, page: identity, to: z.enum(['next', 'back', 'summary']), questions }),
  /** Without a page: what a survey of many pages has gathered. */
  'survey.submit': z.object({ survey, page: z.optional(identity), questions }),
  /** With a page: that one, and then back to the look over all of it. */
  'survey.change': z.object({ survey, page: z.optional(identity) }),
} as const
