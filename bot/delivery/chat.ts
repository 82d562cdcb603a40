import { CardFactory, type CloudAdapter, type ConversationReference, type TurnContext } from 'botbuilder'
import * as z from 'zod'
import type { Card } from '../cards/card'
import type { Conversation } from '../domain/messages/delivery'
import type { Pace } from './pace'

/** A card, and the line that a lock screen may show. */
export type ChatMessage = { card: Card; summary: string }

/** Why a chat that was open takes nothing any more. */
export type Closed = 'uninstalled' | 'blocked'

/** `failed` may go later, `refused` will not: this message is not for this chat. */
export type SendOutcome = { ok: true; activityId: string } | { ok: false; because: Closed | 'failed' | 'refused' }

export type UpdateOutcome = 'updated' | 'gone' | 'failed'

/** Chats with one person, and channels. */
export type Chat = {
  send(to: Conversation, message: ChatMessage): Promise<SendOutcome>
  update(to: Conversation, activityId: string, message: ChatMessage): Promise<UpdateOutcome>
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

const connectorClient = z.object({
  client: z.object({ pipeline: z.custom<{ removePolicy(policy: { name: string }): unknown }>(hasRemovePolicy) }),
})

function hasRemovePolicy(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'removePolicy' in value
}

/** The client repeats 429 and 5xx three times by itself, out of turn; it has no setting against that. */
function repeatNothing(client: unknown): void {
  const parsed = connectorClient.safeParse(client)
  if (parsed.success) parsed.data.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' })
}

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
  log: (entry: { status: number; code: string; attempt: number }) => void
}): Chat {
  const inConversation = async <Outcome>(
    to: Conversation,
    work: (context: TurnContext) => Promise<Outcome>,
  ): Promise<{ ok: true; outcome: Outcome } | { ok: false; status: number; code: string }> => {
    for (let attempt = 1; ; attempt++) {
      try {
        // The adapter gives what is thrown in here to its onTurnError and not to us, so a refusal is carried out.
        const outcomes: ({ done: Outcome } | { refusal: unknown })[] = []
        await the.adapter.continueConversationAsync(the.botAppId, referenceTo(to), async (context) => {
          repeatNothing(context.turnState.get(the.adapter.ConnectorClientKey))
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
        const { status, code, retryAfter } = readError(error)
        the.log({ status, code, attempt })
        if (attempt === MOST_ATTEMPTS || !MAY_REPEAT.includes(status)) return { ok: false, status, code }
        // What the tenant is asked for is asked of all; each turn waits until it is over.
        if (retryAfter !== null) the.pace.holdFor(retryAfter)
        // Longer than this, and the lease might run out meanwhile; a later sweep tries again.
        if (retryAfter !== null && retryAfter > the.longestWaitMs) return { ok: false, status, code }
        if (retryAfter === null) await the.wait(FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.8 + Math.random() * 0.4))
      }
    }
  }

  return {
    async send(to, message) {
      const sent = await inConversation(to, (context) => context.sendActivity(activityWith(message)))
      if (!sent.ok) return { ok: false, because: causeOf(sent.status, sent.code) }
      const activityId = sent.outcome?.id
      return activityId ? { ok: true, activityId } : { ok: false, because: 'refused' }
    },

    async update(to, activityId, message) {
      const updated = await inConversation(to, async (context) => {
        await context.updateActivity({ ...activityWith(message), id: activityId })
        return true
      })
      if (updated.ok) return 'updated'
      return updated.status === 404 || updated.status === 403 ? 'gone' : 'failed'
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
