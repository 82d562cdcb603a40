import * as z from 'zod/mini'
import { ANSWERS } from '../../domain/answers/rsvp'
import type { GatheringId } from '../../domain/gathering'
import type { MemberId } from '../../domain/member'
import { MATTERS } from '../../domain/messages/messageKey'
import { CHAT_CAUSES, MAIL_CAUSES } from '../../domain/messages/reach'
import { MESSAGE_STATES } from '../../domain/messages/sendings'
import { personReach } from '../contract'

const memberId = z.pipe(
  z.string(),
  z.transform((text) => text as MemberId),
)
const gatheringId = z.pipe(
  z.string(),
  z.transform((text) => text as GatheringId),
)
const moment = z.nullable(z.string())

const counts = z.object({
  waiting: z.number(),
  chat: z.number(),
  mail: z.number(),
  'not-reached': z.number(),
  failed: z.number(),
  withdrawn: z.number(),
})

/** What a sending is about, in words the tab can put together; null where it is about nothing of the kind. */
export const sending = z.object({
  id: z.string(),
  kind: z.enum(MATTERS),
  gathering: z.nullable(gatheringId),
  news: z.nullable(z.string()),
  /** Of the gathering, the survey or the news. */
  title: z.nullable(z.string()),
  /** The day of the gathering, of the roster's digest, or the deadline that a reminder is of. */
  day: z.nullable(z.string()),
  year: z.nullable(z.number()),
  gatherings: z.nullable(z.number()),
  first: moment,
  last: moment,
  dueSince: moment,
  counts,
  total: z.number(),
  answered: z.nullable(z.number()),
  heldBack: z.number(),
})
export type SendingShown = z.output<typeof sending>

/** GET /api/sendings: those under way first, then the latest first. */
export const sendingsAnswer = z.object({ sendings: z.array(sending) })
export type SendingsAnswer = z.output<typeof sendingsAnswer>

export const sentRow = z.object({
  key: z.string(),
  member: memberId,
  state: z.enum(MESSAGE_STATES),
  chat: z.nullable(z.enum(CHAT_CAUSES)),
  mail: z.nullable(z.enum(MAIL_CAUSES)),
  at: moment,
  tryAgainAt: moment,
  answer: z.nullable(z.object({ kind: z.enum([...ANSWERS, 'some']), at: z.string() })),
})
export type SentRowShown = z.output<typeof sentRow>

/** GET /api/sendings/{id} */
export const sendingAnswer = z.object({ sending, rows: z.array(sentRow) })
export type SendingAnswer = z.output<typeof sendingAnswer>

/** POST /api/sendings/{id}/retry */
export const retryRequest = z.object({
  members: z.array(z.string().check(z.minLength(1), z.maxLength(120))).check(z.minLength(1), z.maxLength(30_000)),
})

const TRY_REFUSALS = ['not-found', 'over'] as const

/** `tried` go out in a moment; for `closed` there is still no way to send, and the name list has to be put right first. */
export const retryAnswer = z.union([
  z.object({ ok: z.literal(true), tried: z.number(), closed: z.number() }),
  z.object({ ok: z.literal(false), refusal: z.enum(TRY_REFUSALS) }),
])
export type RetryAnswer = z.output<typeof retryAnswer>

/** POST /api/sending/pause and /api/sending/resume */
export const pauseAnswer = z.union([
  z.object({ ok: z.literal(true), changed: z.boolean() }),
  z.object({ ok: z.literal(false), refusal: z.literal('not-yours') }),
])
export type PauseAnswer = z.output<typeof pauseAnswer>

/** GET /api/sending: how it goes now. What is left is told only to whoever sees all of it. */
export const sendingNow = z.object({
  paused: z.nullable(z.object({ by: z.nullable(memberId), at: moment })),
  /** Waiting to go out, by door; not what waits for a better hour. */
  waiting: z.object({ chat: z.number(), mail: z.number() }),
  heldBack: z.number(),
  heldUntil: moment,
  perSecond: z.number(),
  perMinuteByMail: z.number(),
  secondsLeft: z.nullable(z.number()),
  /** How many on the name list no message reaches now. */
  notReached: z.number(),
  mayPause: z.boolean(),
})
export type SendingNow = z.output<typeof sendingNow>

/** GET /api/reach: how each on the name list is reached now. */
export const reachAnswer = z.object({ people: z.array(z.object({ member: memberId, reach: personReach })) })
export type ReachAnswer = z.output<typeof reachAnswer>
