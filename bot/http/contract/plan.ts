import * as z from 'zod/mini'
import { PLAN_PROBLEMS } from '../../domain/planning/planCheck'
import { ANSWERS, REASONS } from '../../domain/answers/rsvp'
import { invitedPerson } from '../contract'

const line = z.string().check(z.maxLength(2000))
const linesOf = z.array(line).check(z.maxLength(60))

/** The form of a gathering as it is typed in; the domain says what is wrong with it, field by field. */
export const askedPlan = z.object({
  title: line,
  kind: line,
  areas: linesOf,
  day: line,
  from: line,
  to: line,
  lastDay: line,
  venue: line,
  mode: line,
  onlineLink: line,
  hours: line,
  programme: z.array(z.object({ start: line, end: line, title: line, speaker: line })).check(z.maxLength(60)),
  topics: linesOf,
  audience: linesOf,
  leadersUntil: line,
  host: line,
  seats: line,
  material: linesOf,
  channel: line,
})

/** POST /api/gatherings. `key` is the planner's own name for it: sent again because the answer was lost, it is still one. */
export const createRequest = z.object({ plan: askedPlan, dryRun: z.boolean(), key: z.optional(z.uuid()) })

/** PUT /api/gatherings/{id} */
export const planRequest = z.object({ plan: askedPlan, dryRun: z.boolean() })

/** POST /api/gatherings/{id}/cancellation */
export const cancelRequest = z.object({ because: z.string().check(z.trim(), z.maxLength(1000)), dryRun: z.boolean() })

const CHANGE_REFUSALS = [
  'not-found',
  'not-yours',
  'cancelled',
  'already-started',
  'held',
  'nothing-to-undo',
  'no-change',
] as const

const fieldProblem = z.object({
  field: z.keyof(askedPlan),
  problem: z.enum(PLAN_PROBLEMS),
  index: z.optional(z.number()),
})

/**
 * `people` are those the change reaches, `askedAgain` those of them who have answered for a day that is no longer the
 * day. `announceAt` is when it goes out, if it is to; until then it can be undone.
 */
export const planAnswer = z.union([
  z.object({
    ok: z.literal(true),
    id: z.string(),
    effect: z.enum(['draft', 'redrawn', 'moved', 'cancelled']),
    people: z.array(invitedPerson),
    askedAgain: z.array(z.string()),
    announceAt: z.nullable(z.string()),
    answerBy: z.nullable(z.string()),
  }),
  z.object({ ok: z.literal(false), problems: z.array(fieldProblem) }),
  z.object({ ok: z.literal(false), refusal: z.enum(CHANGE_REFUSALS) }),
])
export type PlanAnswer = z.output<typeof planAnswer>

/** POST /api/gatherings/{id}/answers: told by phone or mail, recorded as such. */
export const recordedAnswer = z.object({
  member: z.string().check(z.minLength(1), z.maxLength(120)),
  answer: z.enum(ANSWERS),
  reason: z.nullable(z.enum(REASONS)),
})

export const recordedAnswerReply = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), refusal: z.string() }),
])
export type RecordedAnswerReply = z.output<typeof recordedAnswerReply>

/** POST /api/series/invitations: several gatherings in one card. */
export const seriesRequest = z.object({
  gatherings: z.array(z.string().check(z.minLength(1), z.maxLength(120))).check(z.minLength(1), z.maxLength(20)),
  dryRun: z.boolean(),
})

export const seriesAnswerReply = z.union([
  z.object({
    ok: z.literal(true),
    gatherings: z.array(z.object({ id: z.string(), answerBy: z.string() })),
    people: z.array(invitedPerson),
  }),
  z.object({ ok: z.literal(false), refusal: z.string(), gathering: z.nullable(z.string()) }),
])
export type SeriesAnswerReply = z.output<typeof seriesAnswerReply>
