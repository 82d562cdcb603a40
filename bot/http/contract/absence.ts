import * as z from 'zod/mini'
import { ABSENCE_KINDS } from '../../domain/absence/absence'
import { RULE_FIELDS, RULE_PROBLEMS } from '../../domain/absence/ruleChange'
import { TOLD_KINDS } from '../../domain/absence/told'
import type { GatheringId } from '../../domain/gathering'
import type { MemberId } from '../../domain/member'
import { OUTCOMES } from '../../domain/messages/delivery'
import { CHAT_CAUSES, MAIL_CAUSES } from '../../domain/messages/reach'
import { SIMPLE_PROBLEMS, SIMPLE_SETTINGS } from '../../domain/simpleSettings'

const memberId = z.pipe(
  z.string(),
  z.transform((text) => text as MemberId),
)
const gatheringId = z.pipe(
  z.string(),
  z.transform((text) => text as GatheringId),
)

/** GET /api/absence/{year}: who was told of absence and how it went; for an area leader, of the own area. */
export const toldAnswer = z.object({
  messages: z.array(
    z.object({
      gathering: gatheringId,
      kind: z.enum(TOLD_KINDS),
      to: memberId,
      at: z.string(),
      outcome: z.enum(OUTCOMES),
      /** By which door it went out. */
      door: z.nullable(z.enum(['chat', 'mail'])),
      /** Why it could not be delivered by either. */
      cause: z.nullable(z.object({ chat: z.enum(CHAT_CAUSES), mail: z.enum(MAIL_CAUSES) })),
    }),
  ),
  /** Of these nobody is told: the invitation is not known to have reached them. */
  unasked: z.array(z.object({ gathering: gatheringId, member: memberId })),
})
export type ToldAnswer = z.output<typeof toldAnswer>
export type ToldMessage = ToldAnswer['messages'][number]

export const yearInPath = z.pipe(
  z.string().check(z.regex(/^\d{4}$/)),
  z.transform((text) => Number(text)),
)

const kinds = z.array(z.enum(ABSENCE_KINDS)).check(z.maxLength(20))

/** PUT /api/settings/absence-rules. What is wrong with the fields is for the domain to say. */
export const rulesRequest = z.object({
  from: z.string().check(z.maxLength(40)),
  nurseIsToldOf: kinds,
  managerIsToldOf: kinds,
  managerWaitHours: z.nullable(z.number()),
  escalateAfter: z.nullable(z.number()),
})
export type RulesRequest = z.output<typeof rulesRequest>

/** `changed` is false when these rules apply already. */
export const rulesAnswer = z.union([
  z.object({ ok: z.literal(true), changed: z.boolean() }),
  z.object({ ok: z.literal(false), refusal: z.literal('not-yours') }),
  z.object({
    ok: z.literal(false),
    problems: z.array(z.object({ field: z.enum(RULE_FIELDS), problem: z.enum(RULE_PROBLEMS) })),
  }),
])
export type RulesAnswer = z.output<typeof rulesAnswer>

/** PUT /api/settings/simple */
export const simpleRequest = z.object({
  quietFrom: z.string().check(z.maxLength(40)),
  quietTo: z.string().check(z.maxLength(40)),
  reminderDaysBefore: z.nullable(z.number()),
  answerDays: z.nullable(z.number()),
  rosterWeeks: z.nullable(z.number()),
  undoMinutes: z.nullable(z.number()),
})
export type SimpleRequest = z.output<typeof simpleRequest>

export const simpleAnswer = z.union([
  z.object({ ok: z.literal(true), changed: z.boolean() }),
  z.object({ ok: z.literal(false), refusal: z.literal('not-yours') }),
  z.object({
    ok: z.literal(false),
    problems: z.array(z.object({ field: z.enum(SIMPLE_SETTINGS), problem: z.enum(SIMPLE_PROBLEMS) })),
  }),
])
export type SimpleAnswer = z.output<typeof simpleAnswer>
