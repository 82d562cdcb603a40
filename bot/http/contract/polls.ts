import * as z from 'zod/mini'
import { POLL_REFUSALS } from '../../domain/polls/poll'
import { READY_POLL_IDS } from '../../texts/polls/ready'
import { surveyId } from './surveys'

const worded = z.object({ nb: z.string(), nn: z.string(), en: z.string() })
const written = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

export const LONGEST_POLL = { question: 200, answer: 80, answers: 8 } as const

/** One of the ready-made questions, or one's own in whatever language the room speaks. */
export const askedPoll = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), id: z.enum(READY_POLL_IDS) }),
  z.object({
    kind: z.literal('scale'),
    text: written(LONGEST_POLL.question),
    low: written(LONGEST_POLL.answer),
    high: written(LONGEST_POLL.answer),
  }),
  z.object({
    kind: z.enum(['one', 'several']),
    text: written(LONGEST_POLL.question),
    options: z.array(written(LONGEST_POLL.answer)).check(z.minLength(2), z.maxLength(LONGEST_POLL.answers)),
  }),
])
export type AskedPoll = z.output<typeof askedPoll>

const drawnCode = z.object({ size: z.number(), path: z.string() })
const phase = z.enum(['draft', 'planned', 'open', 'ending', 'closed'])

/** What the screen shows all the time. `bars` are in the order of the counts. */
const shownPoll = z.object({
  survey: surveyId,
  gathering: z.string(),
  gatheringTitle: z.string(),
  kind: z.enum(['scale', 'one', 'several']),
  text: worded,
  bars: z.array(worded),
  /** The address that the code opens, and the same as people write it. */
  url: z.string(),
  short: z.string(),
  qr: drawnCode,
})
export type ShownPoll = z.output<typeof shownPoll>

const refused = z.object({
  ok: z.literal(false),
  refusal: z.enum(POLL_REFUSALS),
  /** The one that is open already. */
  open: z.optional(surveyId),
})

/** POST /api/polls: opens it at once, for everybody who takes part in the gathering. */
export const pollRequest = z.object({
  gathering: z.string().check(z.minLength(1), z.maxLength(120)),
  question: askedPoll,
})
export const pollOpened = z.union([z.object({ ok: z.literal(true), poll: shownPoll }), refused])
export type PollOpened = z.output<typeof pollOpened>

/** GET /api/polls/{id} */
export const pollAnswer = z.union([z.object({ ok: z.literal(true), poll: shownPoll }), refused])
export type PollAnswer = z.output<typeof pollAnswer>

/** GET /api/polls/{id}/live, asked each second: the counter is live, the bars are of the `shown` first answers. */
export const livePoll = z.object({
  phase,
  answered: z.number(),
  shown: z.number(),
  counts: z.nullable(z.array(z.number())),
})
export type LivePoll = z.output<typeof livePoll>

/** POST /api/polls/{id}/ending */
export const pollEnded = z.union([z.object({ ok: z.literal(true), changed: z.boolean() }), refused])
export type PollEnded = z.output<typeof pollEnded>

/** GET /api/gatherings/{id}/polls: `refusal` says why none can be opened now. The latest is first. */
export const pollsAnswer = z.object({
  title: z.string(),
  refusal: z.nullable(z.enum(POLL_REFUSALS)),
  polls: z.array(z.object({ survey: surveyId, text: worded, phase })),
})
export type PollsAnswer = z.output<typeof pollsAnswer>
