import * as z from 'zod/mini'
import { LANGUAGES, type AreaId } from '../../domain/member'
import { FLAG_KINDS } from '../../domain/surveys/flags'
import { TEXT_STATES } from '../../domain/surveys/freeText'
import { YEAR_PROBLEMS } from '../../domain/surveys/importedYears'
import { LONGEST_TEXT } from '../../domain/surveys/question'
import { REVIEW_REFUSALS, SURVEY_RUN_REFUSALS } from '../../domain/surveys/runRefusals'
import { SURVEY_PROBLEMS, WORDED_PARTS } from '../../domain/surveys/surveyProblem'
import { SURVEY_AUDIENCES, SURVEY_KINDS, type SurveyId } from '../../domain/surveys/survey'
import { day } from '../../store/rows/row'
import { surveyContent } from '../../store/rows/surveys/surveyContent'
import { surveyFigures } from '../../store/rows/surveys/surveyResultRow'

/** Any survey there is: some have ids of their own making, such as those of evaluations. */
export const surveyId = z.pipe(
  z.string().check(z.regex(/^[\w.:-]{1,120}$/)),
  z.transform((text) => text as SurveyId),
)

/** Made in the tab, so that a draft that is saved again because the answer was lost is still one. */
export const newSurveyId = z.pipe(
  z.string().check(z.regex(/^s-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
  z.transform((text) => text as SurveyId),
)

const areaId = z.pipe(
  z.string().check(z.minLength(1), z.maxLength(120)),
  z.transform((text) => text as AreaId),
)
const count = z.number().check(z.int(), z.minimum(0), z.maximum(10_000))
const reminders = z.array(day).check(z.maxLength(30))

/** What is wrong with the questions, as `domain/surveys/checkSurvey` says it; its words are in texts/surveys/problems. */
const surveyProblem = z.object({
  problem: z.enum(SURVEY_PROBLEMS),
  where: z.object({
    section: z.nullable(z.string()),
    page: z.nullable(z.number()),
    question: z.nullable(z.string()),
    number: z.nullable(z.number()),
    option: z.nullable(z.number()),
    part: z.nullable(z.enum(WORDED_PARTS)),
    language: z.nullable(z.enum(LANGUAGES)),
  }),
  detail: z.nullable(z.union([z.string(), z.number()])),
})

const refused = z.object({ ok: z.literal(false), refusal: z.enum(SURVEY_RUN_REFUSALS) })
const wrong = z.object({ ok: z.literal(false), problems: z.array(surveyProblem) })

/** GET /api/surveys/{id}/standing, for all who lead: how it goes now. Numbers only, and never who. */
export const surveyStanding = z.object({
  phase: z.enum(['draft', 'planned', 'open', 'ending', 'closed']),
  asked: z.number(),
  /** Sent in. */
  answered: z.number(),
  /** Begun and not sent in. */
  begun: z.number(),
  /** `answered` is null where fewer than five are asked; `area` is null for those who belong to none. */
  byArea: z.array(z.object({ area: z.nullable(areaId), asked: z.number(), answered: z.nullable(z.number()) })),
  reminded: z.array(z.object({ on: z.string(), count: z.number() })),
  willRemindOn: z.array(z.string()),
  reach: z.object({ chat: z.number(), mail: z.number(), none: z.number() }),
})
export type SurveyStanding = z.output<typeof surveyStanding>

/** POST /api/surveys/checks: `twin` is the parallel survey's questions, `earlier` one of the same series to be compared with. */
export const checkRequest = z.object({
  content: surveyContent,
  audience: z.enum(SURVEY_AUDIENCES),
  twin: z.nullable(surveyContent),
  earlier: z.nullable(surveyId),
})

export const checkAnswer = z.object({ problems: z.array(surveyProblem), changedWordings: z.array(z.string()) })
export type CheckAnswer = z.output<typeof checkAnswer>

/** PUT /api/surveys/{id}: makes or changes a draft; of an open survey only a later last day and other reminders are taken. */
export const surveyRequest = z.object({
  kind: z.enum(SURVEY_KINDS),
  series: z.nullable(z.string().check(z.regex(/^[\w-]{1,60}$/))),
  audience: z.enum(SURVEY_AUDIENCES),
  content: surveyContent,
  opensOn: day,
  closesOn: day,
  remindOn: reminders,
})
export type SurveyRequest = z.output<typeof surveyRequest>

/** The answer to all that changes one survey; `changed` is false when it was so already. */
export const surveyAnswer = z.union([z.object({ ok: z.literal(true), changed: z.boolean() }), refused, wrong])
export type SurveyAnswered = z.output<typeof surveyAnswer>

/** POST /api/surveys/{id}/opening: on `on`, or today when there is no day. With dryRun nothing is stored and nothing is sent. */
export const openingRequest = z.object({ dryRun: z.boolean(), on: z.nullable(day) })

/** How many are asked, and by which door the message gets to them. */
export const openingAnswer = z.union([
  z.object({
    ok: z.literal(true),
    asked: z.number(),
    chat: z.number(),
    mail: z.number(),
    none: z.number(),
    opensOn: z.string(),
    closesOn: z.string(),
    remindOn: z.array(z.string()),
  }),
  refused,
  wrong,
])
export type OpeningAnswer = z.output<typeof openingAnswer>

/** POST /api/surveys/{id}/reminders: whoever has not answered is reminded today. */
export const reminderAnswer = z.union([z.object({ ok: z.literal(true), on: z.string() }), refused])
export type ReminderAnswer = z.output<typeof reminderAnswer>

/** POST /api/surveys/{id}/extension. POST …/ending and DELETE /api/surveys/{id} have no body; all three give `surveyAnswer`. */
export const extensionRequest = z.object({ closesOn: day })

/** A part of a text that may tell of somebody; `weak` is only a guess. Places count as in JavaScript's strings. */
const textFlag = z.object({ from: z.number(), to: z.number(), kind: z.enum(FLAG_KINDS), weak: z.boolean() })

/** `text` is what somebody wrote, and `shown` what is left of it on the team site; null where nothing is. */
const reviewedText = z.object({
  key: z.string(),
  text: z.string(),
  shown: z.nullable(z.string()),
  flags: z.array(textFlag),
  state: z.enum(TEXT_STATES),
})

/** GET /api/surveys/{id}/texts: the network leader's only. By question, in no order of time. */
export const textsAnswer = z.union([
  z.object({
    ok: z.literal(true),
    questions: z.array(z.object({ question: z.string(), texts: z.array(reviewedText) })),
  }),
  z.object({ ok: z.literal(false), refusal: z.enum(REVIEW_REFUSALS) }),
])
export type TextsAnswer = z.output<typeof textsAnswer>

export const textKey = z.string().check(z.regex(/^[\w-]{1,120}$/))

/** The masks are longer than some of what they stand for. */
const LONGEST_MASKED = LONGEST_TEXT * 8

/** PUT /api/surveys/{id}/texts/{key}: `text` is what stood there with parts taken away or masked (domain/surveys/masks). */
export const reviewRequest = z.object({
  state: z.enum(['shown', 'withheld']),
  text: z.string().check(z.maxLength(LONGEST_MASKED)),
})

export const reviewAnswer = z.union([
  z.object({ ok: z.literal(true), changed: z.boolean(), text: reviewedText }),
  z.object({ ok: z.literal(false), refusal: z.enum(REVIEW_REFUSALS) }),
])
export type ReviewAnswer = z.output<typeof reviewAnswer>

/** One question of one year, answered by all or by one area; `area` is an area's id. Counts, or mean and spread, or only n. */
export const importedRow = z.object({
  year: z.number().check(z.int(), z.minimum(1990), z.maximum(2100)),
  audience: z.enum(['nurse', 'leader']),
  question: z.string().check(z.minLength(1), z.maxLength(60)),
  version: z.number().check(z.int(), z.minimum(1), z.maximum(1000)),
  area: z.nullable(areaId),
  n: count,
  counts: z.nullable(z.array(count).check(z.maxLength(60))),
  mean: z.nullable(z.number().check(z.minimum(-1e9), z.maximum(1e9))),
  spread: z.nullable(z.number().check(z.minimum(0), z.maximum(1e9))),
  /** How many were asked that year, of all or in the area. */
  asked: z.nullable(count),
})
export type ImportedRow = z.input<typeof importedRow>

/** POST /api/surveys/imports: with dryRun nothing is stored. */
export const importRequest = z.object({
  dryRun: z.boolean(),
  series: z.string().check(z.regex(/^[\w-]{1,60}$/)),
  rows: z.array(importedRow).check(z.minLength(1), z.maxLength(5000)),
})

/** `row` is the place among the rows that were sent, from 0; null when it is about the whole year. */
const importProblem = z.object({
  problem: z.enum(YEAR_PROBLEMS),
  row: z.nullable(z.number()),
  year: z.number(),
  question: z.nullable(z.string()),
  area: z.nullable(z.string()),
})

export const importAnswer = z.union([
  z.object({
    ok: z.literal(true),
    dryRun: z.boolean(),
    surveys: z.array(
      z.object({
        id: surveyId,
        year: z.number(),
        audience: z.enum(['nurse', 'leader']),
        title: z.object({ nb: z.string(), nn: z.string(), en: z.string() }),
        /** `same`: brought in before, as it is. */
        is: z.enum(['new', 'changed', 'same']),
        /** What is, or would be, shown. Where nobody said how many were asked, `asked` is 0. */
        figures: surveyFigures,
        /** What was in the rows and is not shown; `area` is null for everybody together. */
        withheld: z.array(z.object({ question: z.string(), version: z.number(), area: z.nullable(z.string()) })),
      }),
    ),
  }),
  z.object({ ok: z.literal(false), refusal: z.enum(['not-yours']) }),
  z.object({ ok: z.literal(false), problems: z.array(importProblem) }),
])
export type ImportAnswer = z.output<typeof importAnswer>

/** GET /api/surveys/{id}/report.pdf?language=nb gives a PDF, or this. */
export const reportLanguage = z.enum(LANGUAGES)
export const reportRefused = z.object({ ok: z.literal(false), refusal: z.enum(['not-closed']) })
