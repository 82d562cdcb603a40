import * as z from 'zod/mini'
import { LANGUAGES, type MemberId } from '../domain/member'
import type { GatheringId } from '../domain/gathering'
import { GATHERING_MATTERS } from '../domain/messages/messageKey'
import { ANSWERS, REASONS } from '../domain/answers/rsvp'
import { SCALE, type SurveyId } from '../domain/survey'

const identity = z.string().check(z.minLength(1), z.maxLength(120))
const gathering = z.pipe(
  identity,
  z.transform((text) => text as GatheringId),
)
const survey = z.pipe(
  identity,
  z.transform((text) => text as SurveyId),
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

const score = z.coerce.number().check(z.int(), z.minimum(SCALE.low), z.maximum(SCALE.high))

/** What people write themselves, at most this many characters. */
export const LONGEST_COMMENT = 1000

/** Every button that a card can have, and what it must bring along. Who pressed it comes from the channel, never from here. */
export const payloads = {
  'rsvp.answer': z.object({ gathering, answer: z.enum(ANSWERS), reason: z.optional(z.enum(REASONS)) }),
  'rsvp.change': z.object({ gathering }),
  'card.refresh': z.object({ kind: z.enum([...GATHERING_MATTERS, 'survey']), about: identity }),
  'list.open': z.object({ gathering }),
  /** `shown` are those who stood ticked on the card: only they can have been unticked on it. */
  'list.save': z.object({ gathering, onSite: memberIds, online: memberIds, shown: memberIds }),
  'list.complete': z.object({ gathering, excused: memberIds }),
  'notice.acknowledge': z.object({
    gathering,
    comment: z.optional(z.string().check(z.trim(), z.maxLength(LONGEST_COMMENT))),
  }),
  'survey.submit': z.object({ survey, scores: z.record(z.string(), score) }),
  'gatherings.show': z.object({}),
  'hours.show': z.object({}),
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

/** Questions of a survey are inputs called "score:<question id>". */
export const SCORE_PREFIX = 'score:'

function isVerb(text: unknown): text is Verb {
  return typeof text === 'string' && Object.hasOwn(payloads, text)
}

/** Card data is what somebody sent us, not what we put in the card: it is read anew each time. */
export function parseAction(verb: unknown, data: unknown): ParsedAction {
  if (!isVerb(verb)) return { ok: false, refusal: 'unknown-action' }
  const parsed = payloads[verb].safeParse(withScores(data))
  if (!parsed.success) {
    const tooLong = parsed.error.issues.some((issue) => issue.code === 'too_big' && issue.origin === 'string')
    return { ok: false, refusal: tooLong ? 'too-long' : 'action-incomplete' }
  }
  return { ok: true, action: { verb, data: parsed.data } as CardAction }
}

function withScores(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return {}
  const entries = Object.entries(data)
  const scores = entries
    .filter(([name, value]) => name.startsWith(SCORE_PREFIX) && value !== '')
    .map(([name, value]) => [name.slice(SCORE_PREFIX.length), value])
  return { ...Object.fromEntries(entries.filter(([, value]) => value !== '')), scores: Object.fromEntries(scores) }
}
