import { CardFactory, type CloudAdapter, type ConversationReference, type TurnContext } from 'botbuilder'
import * as z from 'zod'
import type { Card } from '../cards/card'
import type { Conversation } from '../domain/messages/delivery'
import { HeldBack, MAY_GO, type MayGo } from './heldBack'
import type { Pace } from './pace'

/** A card, and the line that a lock screen may show. */
export type ChatMessage = { card: Card; summary: string }

/** Why a chat that was open takes nothing any more. */
export type Closed = 'uninstalled' | 'blocked'

/** `failed` may go later, `refused` will not: this message is not for this chat. `held-back` was not tried at all. */
export type SendOutcome =
  { ok: true; activityId: string } | { ok: false; because: Closed | 'failed' | 'refused' | 'held-back' }

export type UpdateOutcome = 'updated' | 'gone' | Closed | 'failed'

/** Chats with one person, and channels. */
export type Chat = {
  send(to: Conversation, message: ChatMessage, mayGo?: MayGo): Promise<SendOutcome>
  update(to: Conversation, activityId: string, message: ChatMessage, mayGo?: MayGo): Promise<UpdateOutcome>
}

/** The connector client's errors (platform limits: 50 a second for the tenant, 7 for one chat). */
const connectorError = z.object({
  statusCode: z.number(),
  code: z.string().optional(),
  body: z.unknown().optional(),
  response: z.object({ headers: z.custom<{ get(name: string): unknown }>(hasGet).optional() }).optional(),
})

function hasGet(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'get' in value
}

/** One of the steps that a request of the connector client takes on its way. */
type Policy = {
  name: string
  sendRequest<Asked extends { abortSignal?: AbortSignal }, Answer>(
    request: Asked,
    next: (request: Asked) => Promise<Answer>,
  ): Promise<Answer>
}
type Pipeline = { removePolicy(policy: { name: string }): unknown; addPolicy(policy: Policy): void }

const connectorClient = z.object({ client: z.object({ pipeline: z.custom<Pipeline>(hasRemovePolicy) }) })

function hasRemovePolicy(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'removePolicy' in value
}

/**
 * The client repeats 429 and 5xx three times by itself, out of turn, and waits for an answer for ever, with everybody
 * behind; it has no setting against either. It is kept, so what was put in before is taken out first.
 */
function repeatNothing(client: unknown, patienceMs: number): void {
  const parsed = connectorClient.safeParse(client)
  if (!parsed.success) return
  const { pipeline } = parsed.data.client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.removePolicy({ name: IN_TIME })
  pipeline.addPolicy({
    name: IN_TIME,
    sendRequest: (request, next) => {
      request.abortSignal = AbortSignal.timeout(patienceMs)
      return next(request)
    },
  })
}

const IN_TIME = 'answeredInTime'
/** Teams answers within a second or two; it is half of how long the lease lasts. */
const PATIENCE_MS = 15_000

const HELD_BACK = 'held-back'

const MAY_REPEAT = [412, 429, 502, 503, 504]
const MOST_ATTEMPTS = 4
const FIRST_WAIT_MS = 1000

export function chatThrough(the: {
  adapter: CloudAdapter
  botAppId: string
  /** Slows down for everybody when Teams asks for it; the adapter sees to the turns. */
  pace: Pick<Pace, 'holdFor'>
  wait: (ms: number) => Promise<void>
  longestWaitMs: number
  /** Longest time in milliseconds to wait for one answer. */
  patienceMs?: number
  log: (entry: { status: number; code: string; attempt: number }) => void
}): Chat {
  const inConversation = async <Outcome>(
    to: Conversation,
    mayGo: MayGo | undefined,
    work: (context: TurnContext) => Promise<Outcome>,
  ): Promise<{ ok: true; outcome: Outcome } | { ok: false; status: number; code: string }> => {
    for (let attempt = 1; ; attempt++) {
      try {
        // The adapter gives what is thrown in here to its onTurnError and not to us, so a refusal is carried out.
        const outcomes: ({ done: Outcome } | { refusal: unknown })[] = []
        await the.adapter.continueConversationAsync(the.botAppId, referenceTo(to), async (context) => {
          repeatNothing(context.turnState.get(the.adapter.ConnectorClientKey), the.patienceMs ?? PATIENCE_MS)
          context.turnState.set(MAY_GO, mayGo)
          outcomes.push(
            await work(context).then(
              (done) => ({ done }),
              (refusal: unknown) => ({ refusal }),
            ),
          )
        })
        const [outcome] = outcomes
        if (outcome === undefined) return { ok: false, status: 0, code: 'no-outcome' }
        if ('refusal' in outcome) throw outcome.refusal
        return { ok: true, outcome: outcome.done }
      } catch (error) {
        if (error instanceof HeldBack) return { ok: false, status: 0, code: HELD_BACK }
        const { status, code, retryAfter } = readError(error)
        the.log({ status, code, attempt })
        // What the tenant is asked for is asked of all; each turn waits until it is over.
        if (retryAfter !== null) the.pace.holdFor(retryAfter)
        if (attempt === MOST_ATTEMPTS || !MAY_REPEAT.includes(status)) return { ok: false, status, code }
        // Longer than this, and the lease might run out meanwhile; a later sweep tries again.
        if (retryAfter !== null && retryAfter > the.longestWaitMs) return { ok: false, status, code }
        if (retryAfter === null) await the.wait(FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.8 + Math.random() * 0.4))
      }
    }
  }

  return {
    async send(to, message, mayGo) {
      const sent = await inConversation(to, mayGo, (context) => context.sendActivity(activityWith(message)))
      if (!sent.ok && sent.code === HELD_BACK) return { ok: false, because: HELD_BACK }
      if (!sent.ok) return { ok: false, because: causeOf(sent.status, sent.code) }
      const activityId = sent.outcome?.id
      return activityId ? { ok: true, activityId } : { ok: false, because: 'refused' }
    },

    async update(to, activityId, message, mayGo) {
      const updated = await inConversation(to, mayGo, async (context) => {
        await context.updateActivity({ ...activityWith(message), id: activityId })
        return true
      })
      if (updated.ok) return 'updated'
      if (updated.status === 404) return 'gone'
      if (updated.status !== 403) return 'failed'
      const cause = causeOf(updated.status, updated.code)
      return cause === 'uninstalled' || cause === 'blocked' ? cause : 'gone'
    },
  }
}

function activityWith({ card, summary }: ChatMessage) {
  return { type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)] }
}

function referenceTo(to: Conversation): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl: to.serviceUrl,
    conversation: {
      id: to.conversationId,
      isGroup: to.isChannel === true,
      conversationType: to.isChannel === true ? 'channel' : 'personal',
      tenantId: to.tenantId,
      name: '',
    },
    bot: { id: to.botId, name: '' },
    user: { id: to.userId, name: '' },
  }
}

/** What Teams means by its refusals: learn.microsoft.com, "Status codes from bot conversational APIs". */
function causeOf(status: number, code: string): Closed | 'failed' | 'refused' {
  if (status === 403 && /blocked/i.test(code)) return 'blocked'
  if (status === 403 && /roster|forbidden/i.test(code)) return 'uninstalled'
  if (status === 404) return 'uninstalled'
  return status === 400 || status === 413 ? 'refused' : 'failed'
}

function readError(error: unknown): { status: number; code: string; retryAfter: number | null } {
  const parsed = connectorError.safeParse(error)
  if (!parsed.success) return { status: 0, code: error instanceof Error ? error.name : 'unknown', retryAfter: null }
  const { statusCode, code, body, response } = parsed.data
  const asked = Number(response?.headers?.get('retry-after') ?? Number.NaN)
  return {
    status: statusCode,
    code: `${code ?? ''} ${body === undefined ? '' : JSON.stringify(body)}`.trim().slice(0, 200),
    retryAfter: Number.isFinite(asked) && asked > 0 ? asked * 1000 : null,
  }
}
