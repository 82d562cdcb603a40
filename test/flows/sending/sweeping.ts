import type { ChatMessage, SendOutcome } from '../../../bot/delivery/chat'
import type { Letter, MailOutcome } from '../../../bot/delivery/mail'
import type { Conversation, Delivery } from '../../../bot/domain/messages/delivery'
import type { Member } from '../../../bot/domain/member'
import { aboutOf, messageKey } from '../../../bot/domain/messages/messageKey'
import { reachOf, type DeadAddress, type Ways } from '../../../bot/domain/messages/reach'
import { outcomesIn } from '../../../bot/flows/sending/due'
import { sweep, type SweepParts } from '../../../bot/flows/sending/sweep'
import { invited, recordsOf, type Known } from '../../support/people'

export const chatWith = (entraId: string): Conversation => ({
  entraId,
  conversationId: `c-${entraId}`,
  serviceUrl: 'https://chat',
  tenantId: 't',
  userId: entraId.replace('entra-', ''),
  botId: 'bot',
  state: 'installed',
})

/** A sweep on literals, with a chat, a mailbox and a delivery log that a test can spoil. */
export function sweeping(now: string, known: Known, change: Partial<SweepParts> = {}, rows: Delivery[] = []) {
  const log = new Map(rows.map((row) => [row.key, row]))
  const sent: string[] = []
  const letters: string[] = []
  const problems: unknown[] = []
  const conversations = new Map<string, Conversation>()
  const dead = new Map<string, DeadAddress>()
  const mailbox = { isThere: true, waitMs: 0 }
  const send = async (to: { userId: string }, message: ChatMessage): Promise<SendOutcome> => {
    sent.push(`${message.summary}/${to.userId}`)
    return { ok: true, activityId: `a${sent.length}` }
  }
  const mail = async ({ to, subject }: Letter): Promise<MailOutcome> => {
    letters.push(`${subject}/${to}`)
    return { ok: true }
  }
  const deliveries = {
    revision: 0,
    get: (key: string) => log.get(key),
    inGroup: (about: string) => [...log.values()].filter(({ matter }) => aboutOf(matter) === about),
    isSetAside: () => false,
    put: async (delivery: Delivery) => void log.set(delivery.key, delivery),
    putMany: async (many: readonly Delivery[]) => (many.forEach((each) => log.set(each.key, each)), []),
  }
  const ways: Ways = {
    conversationOf: (entraId) => conversations.get(entraId) ?? chatWith(entraId),
    installOf: () => undefined,
    deadAddressOf: (member) => dead.get(member),
    hasMailbox: () => mailbox.isThere,
  }
  const parts: SweepParts = {
    records: () => recordsOf(known),
    outcomeOf: outcomesIn(deliveries, () => parts.now()),
    deliveries,
    unrecorded: new Map(),
    looked: new Map(),
    putOff: new Map(),
    waysRevision: () => conversations.size + dead.size,
    reach: (member) => reachOf(member, ways, new Date(now)),
    markClosed: async (conversation, state) => void conversations.set(conversation.entraId, { ...conversation, state }),
    markDead: async (address) => void dead.set(address.member, address),
    chat: { send, update: async () => 'updated' },
    mail: { send: mail, waitMs: () => mailbox.waitMs },
    draw: (matter) => ({ card: {} as ChatMessage['card'], summary: matter.kind, hash: 'h' }),
    drawWithdrawn: (matter) => ({ card: {} as ChatMessage['card'], summary: `no ${matter.kind}`, hash: 'w' }),
    letter: (matter, member, _drawn, reason) => ({
      to: member.email ?? '',
      subject: reason === 'first' ? matter.kind : `${reason} ${matter.kind}`,
      html: '',
    }),
    gist: () => 'gist',
    mayGo: async () => true,
    lease: { hold: async () => true, release: async () => undefined, othersFor: () => 0 },
    parallel: 4,
    isPaused: async () => false,
    elapsed: () => 0,
    now: () => new Date(now),
    surprised: (error) => void problems.push(error),
    ...change,
  }
  return {
    ...{ parts, log, sent, letters, problems, deliveries, conversations, dead, mailbox },
    run: () => sweep(parts, () => false),
  }
}

export const invitationKey = (member: Member) => messageKey({ kind: 'invitation', gathering: invited().id }, member.id)
export const sentRow = (kind: 'invitation' | 'absence', member: Member, at: string): Delivery => ({
  key: messageKey({ kind, gathering: invited().id }, member.id),
  to: member.id,
  matter: { kind, gathering: invited().id },
  at: new Date(at),
  outcome: 'sent',
  door: 'chat',
  conversationId: 'c',
  activityId: 'a',
  cardHash: 'h',
})
export const mailedRow = (kind: 'invitation' | 'absence', member: Member, at: string, gist = 'gist'): Delivery => ({
  key: messageKey({ kind, gathering: invited().id }, member.id),
  to: member.id,
  matter: { kind, gathering: invited().id },
  at: new Date(at),
  outcome: 'sent',
  door: 'mail',
  address: member.email ?? '',
  gist,
})
