import type { ChatMessage, SendOutcome } from '../../bot/delivery/chat'
import type { Delivery } from '../../bot/domain/messages/delivery'
import type { Member } from '../../bot/domain/member'
import { messageKey } from '../../bot/domain/messages/messageKey'
import { outcomesIn, sweep, type SweepParts } from '../../bot/flows/sending/sweep'
import { invited, recordsOf, type Known } from '../support/people'

/** A sweep on literals, with a chat and a delivery log that a test can spoil. */
export function sweeping(now: string, known: Known, change: Partial<SweepParts> = {}, rows: Delivery[] = []) {
  const log = new Map(rows.map((row) => [row.key, row]))
  const sent: string[] = []
  const problems: unknown[] = []
  const send = async (to: { userId: string }, message: ChatMessage): Promise<SendOutcome> => {
    sent.push(`${message.summary}/${to.userId}`)
    return { ok: true, activityId: `a${sent.length}` }
  }
  const deliveries = {
    revision: 0,
    get: (key: string) => log.get(key),
    inGroup: () => [...log.values()],
    put: async (delivery: Delivery) => void log.set(delivery.key, delivery),
    putMany: async (many: readonly Delivery[]) => (many.forEach((each) => log.set(each.key, each)), []),
  }
  const parts: SweepParts = {
    records: () => recordsOf(known),
    outcomeOf: outcomesIn(deliveries),
    deliveries,
    unrecorded: new Map(),
    looked: new Map(),
    conversationOf: (entraId) => ({
      entraId,
      conversationId: `c-${entraId}`,
      serviceUrl: 'https://chat',
      tenantId: 't',
      userId: entraId.replace('entra-', ''),
      botId: 'bot',
      state: 'installed',
    }),
    markConversation: async () => undefined,
    chat: { send, update: async () => 'updated' },
    draw: (matter) => ({ card: {} as ChatMessage['card'], summary: matter.kind, hash: 'h' }),
    drawWithdrawn: () => null,
    lease: { hold: async () => true, release: async () => undefined, othersFor: () => 0 },
    parallel: 4,
    now: () => new Date(now),
    surprised: (error) => void problems.push(error),
    ...change,
  }
  return { parts, log, sent, problems, deliveries, run: () => sweep(parts, () => false) }
}

export const invitationKey = (member: Member) => messageKey({ kind: 'invitation', gathering: invited().id }, member.id)
export const sentRow = (kind: 'invitation' | 'absence', member: Member, at: string): Delivery => ({
  key: messageKey({ kind, gathering: invited().id }, member.id),
  to: member.id,
  matter: { kind, gathering: invited().id },
  at: new Date(at),
  outcome: 'sent',
  conversationId: 'c',
  activityId: 'a',
  cardHash: 'h',
})
