import * as z from 'zod/mini'
import { ABSENCE_KINDS } from '../../domain/absence/absence'
import { PRESENCES } from '../../domain/attendance/attendance'
import type { MemberId } from '../../domain/member'

const identity = z.string().check(z.minLength(1), z.maxLength(120))
const memberId = z.pipe(
  identity,
  z.transform((text) => text as MemberId),
)

/** So many marks at most are sent at once; whoever has been offline for long sends several times. */
export const MOST_MARKS = 50

export const sentMark = z.object({
  id: z.string().check(z.regex(/^[\w-]{8,40}$/)),
  member: memberId,
  presence: z.enum(PRESENCES),
  minutes: z.nullable(z.number()),
  isWalkIn: z.boolean(),
})
export type SentMark = z.output<typeof sentMark>

/** POST /api/gatherings/{id}/marks: in the order they were made; the same one sent again adds nothing. */
export const marksRequest = z.object({ marks: z.array(sentMark).check(z.minLength(1), z.maxLength(MOST_MARKS)) })

const LIST_REFUSALS = [
  'not-found',
  'not-your-list',
  'not-started',
  'not-open',
  'cancelled',
  'not-on-list',
  'list-empty',
  'area-missing',
  'minutes-wrong',
] as const
const listRefusal = z.enum(LIST_REFUSALS)
export type SentRefusal = z.output<typeof listRefusal>

/** What became of each mark; `number` is that member's latest mark by then. */
export const marksAnswer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    outcomes: z.array(
      z.discriminatedUnion('ok', [
        z.object({ ok: z.literal(true), id: z.string(), number: z.number() }),
        z.object({ ok: z.literal(false), id: z.string(), refusal: listRefusal }),
      ]),
    ),
  }),
  z.object({ ok: z.literal(false), refusal: listRefusal }),
])
export type MarksAnswer = z.output<typeof marksAnswer>

/**
 * POST /api/gatherings/{id}/completion: `excused` have told the list keeper, and whoever stood so (`shown`) and is left
 * out has not. With dryRun nothing is stored and nothing is sent.
 */
export const completionRequest = z.object({
  excused: z.array(memberId).check(z.maxLength(1000)),
  shown: z.array(memberId).check(z.maxLength(1000)),
  dryRun: z.boolean(),
})
export type CompletionRequest = z.output<typeof completionRequest>

const awayPerson = z.object({
  id: memberId,
  name: z.string(),
  kind: z.enum(ABSENCE_KINDS),
  wasAsked: z.boolean(),
  tellsNurse: z.boolean(),
  tellsManager: z.boolean(),
  managerName: z.nullable(z.string()),
  excusable: z.boolean(),
  excused: z.boolean(),
  inARow: z.nullable(z.number()),
})
export type AwayPerson = z.output<typeof awayPerson>

/** `sendsAt` is when the first message goes out: not at night, at weekends or on public holidays. */
export const completionAnswer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    present: z.object({ onSite: z.number(), online: z.number() }),
    away: z.array(awayPerson),
    sendsAt: z.string(),
  }),
  z.object({ ok: z.literal(false), refusal: listRefusal }),
])
export type CompletionAnswer = z.output<typeof completionAnswer>
