import * as z from 'zod/mini'
import { LANGUAGES, type MemberId } from '../domain/member'
import type { GatheringId } from '../domain/gathering'
import { PROOF_SPANS } from '../domain/attendance/proof'
import { isDay, type Day } from '../domain/day'
import { MATTERS } from '../domain/messages/messageKey'
import { ANSWERS, REASONS, type AskedRsvp } from '../domain/answers/rsvp'
import { planPayloads } from './planning/planPayloads'
import { QUESTION_PREFIX, surveyPayloads } from './surveys/surveyPayloads'

const identity = z.string().check(z.minLength(1), z.maxLength(120))
const gathering = z.pipe(
  identity,
  z.transform((text) => text as GatheringId),
)
const member = z.pipe(
  identity,
  z.transform((text) => text as MemberId),
)
const day = z.pipe(
  z.string().check(z.refine(isDay)),
  z.transform((text) => text as Day),
)

/** The values of a multi-select come back with commas between them, and are absent when none is chosen. */
const memberIds = z.pipe(
  z.optional(z.string().check(z.maxLength(20_000))),
  z.transform((text) =>
    (text ?? '')
      .split(',')
      .filter((part) => part !== '')
      .map((part) => part as MemberId),
  ),
)

const year = z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2200))

/** Which page of a long list to turn to; left out, the list is looked over or begun with. */
const page = z.optional(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1000)))

/** One choice for each gathering: how, or why not, such as "on-site" or "cannot-come:roster". Left open it is not an answer. */
const seriesAnswer = z.union([
  z.pipe(
    z.enum(['on-site', 'online']),
    z.transform((answer): AskedRsvp => ({ answer, reason: null })),
  ),
  z.pipe(
    z.templateLiteral(['cannot-come:', z.enum(REASONS)]),
    z.transform((text): AskedRsvp => {
      const reason = REASONS.find((each) => text === `cannot-come:${each}`) ?? 'other'
      return { answer: 'cannot-come', reason }
    }),
  ),
])
const seriesAnswers = z.pipe(
  z.record(z.string().check(z.maxLength(120)), seriesAnswer),
  z.transform((answers) => new Map(Object.entries(answers).map(([id, answer]) => [id as GatheringId, answer]))),
)

/** What people write themselves, at most this many characters. */
export const LONGEST_COMMENT = 1000

/** Every button that a card can have, and what it must bring along. Who pressed it comes from the channel, never from here. */
export const payloads = {
  'rsvp.answer': z.object({
    gathering,
    answer: z.enum(ANSWERS),
    reason: z.optional(z.enum(REASONS)),
    /** The colleague who is asked to come instead. */
    substitute: z.optional(member),
  }),
  'rsvp.change': z.object({ gathering }),
  'series.answer': z.object({ series: identity, answers: seriesAnswers }),
  'series.change': z.object({ series: identity, gathering }),
  'roster.arranged': z.object({ day }),
  'channel.refresh': z.object({ gathering }),
  'card.refresh': z.object({ kind: z.enum(MATTERS), about: identity }),
  'list.open': z.object({ gathering, page }),
  /** `shown` are those who stood ticked on the card: only they can have been unticked on it. */
  'list.save': z.object({ gathering, onSite: memberIds, online: memberIds, shown: memberIds, page }),
  'list.excuse': z.object({ gathering, excused: memberIds, shown: memberIds }),
  'list.complete': z.object({ gathering, excused: memberIds, shown: memberIds }),
  'notice.acknowledge': z.object({
    gathering,
    comment: z.optional(z.string().check(z.trim(), z.maxLength(LONGEST_COMMENT))),
  }),
  ...planPayloads,
  ...surveyPayloads,
  'gatherings.show': z.object({}),
  'hours.show': z.object({}),
  /** Of the year that `year` names, and perhaps those before it; left out, this year. */
  'hours.proof': z.object({ span: z.enum(PROOF_SPANS), year: z.optional(year) }),
  'calendar.show': z.object({}),
  /** `number` is the link that stops working, so that two presses make one new link. */
  'calendar.renew': z.object({ number: z.coerce.number().check(z.int(), z.minimum(1)) }),
  'lists.show': z.object({}),
  'menu.show': z.object({}),
  'language.show': z.object({}),
  'language.choose': z.object({ language: z.enum(LANGUAGES) }),
} as const

export type Verb = keyof typeof payloads

export type Payload<V extends Verb> = z.output<(typeof payloads)[V]>

export type CardAction<V extends Verb = Verb> = { [Name in V]: { verb: Name; data: Payload<Name> } }[V]

export type ActionRefusal = 'unknown-action' | 'action-incomplete' | 'too-long'

export type ParsedAction = { ok: true; action: CardAction } | { ok: false; refusal: ActionRefusal }

/** Gatherings on the card of a whole year are inputs called "answer:<gathering id>". */
export const ANSWER_PREFIX = 'answer:'

export function isVerb(text: unknown): text is Verb {
  return typeof text === 'string' && Object.hasOwn(payloads, text)
}

/** Card data is what somebody sent us, not what we put in the card: it is read anew each time. */
export function parseAction(verb: unknown, data: unknown): ParsedAction {
  if (!isVerb(verb)) return { ok: false, refusal: 'unknown-action' }
  const parsed = payloads[verb].safeParse(withGroups(data))
  if (!parsed.success) {
    const tooLong = parsed.error.issues.some((issue) => issue.code === 'too_big' && issue.origin === 'string')
    return { ok: false, refusal: tooLong ? 'too-long' : 'action-incomplete' }
  }
  return { ok: true, action: { verb, data: parsed.data } as CardAction }
}

/** Inputs that belong together arrive side by side, told by how their names begin. What is left empty is not there. */
function withGroups(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return {}
  const entries = Object.entries(data).filter(([, value]) => value !== '')
  const group = (prefix: string) =>
    Object.fromEntries(
      entries.filter(([name]) => name.startsWith(prefix)).map(([name, value]) => [name.slice(prefix.length), value]),
    )
  return { ...Object.fromEntries(entries), questions: group(QUESTION_PREFIX), answers: group(ANSWER_PREFIX) }
}
