import type { Chat, ChatMessage } from '../../delivery/chat'
import type { MayGo } from '../../delivery/heldBack'
import type { Letter, Mail } from '../../delivery/mail'
import type { Conversation, Delivery } from '../../domain/messages/delivery'
import type { DeadAddress, Reach } from '../../domain/messages/reach'
import type { Member } from '../../domain/member'
import type { Matter } from '../../domain/messages/messageKey'
import type { Message } from '../../domain/messages/message'
import type { LetterReason } from './matterLetter'

const MOST_ATTEMPTS = 8

/** Tried so often that it is not tried again. */
export function isGivenUp(delivery: Delivery | undefined): boolean {
  return delivery?.outcome === 'failed' && delivery.attempts >= MOST_ATTEMPTS
}

/** Two clocks need not agree to the second; further ahead, it was written before the clock was set back. */
const CLOCKS_DIFFER_MS = 60_000

/** Failed a moment ago: it waits, longer each time. */
export function isResting(delivery: Delivery | undefined, now: Date): boolean {
  if (delivery?.outcome !== 'failed' || delivery.at.getTime() > now.getTime() + CLOCKS_DIFFER_MS) return false
  return now < nextTryAt(delivery)
}

export function nextTryAt({ at, attempts }: Extract<Delivery, { outcome: 'failed' }>): Date {
  return new Date(at.getTime() + 60_000 * 2 ** attempts)
}

/** Should this message be tried now? Once sent, never again; failed ones later and later; unreachable ones when a door has opened. */
export function isToBeTried(delivery: Delivery | undefined, reach: Reach, now: Date): boolean {
  if (reach.door === 'soon') return false
  if (!delivery) return true
  switch (delivery.outcome) {
    case 'sent':
    case 'withdrawn':
      return false
    case 'unreachable':
      return reach.door !== 'none' || reach.chat !== delivery.cause || reach.mail !== delivery.mailCause
    case 'failed':
      return !isGivenUp(delivery) && !isResting(delivery, now)
  }
}

export type Drawn = ChatMessage & { hash: string }

export type DrawMatter = (matter: Matter, member: Member, userId: string) => Drawn | null

export type Doors = {
  reach: (member: Member) => Reach
  chat: Pick<Chat, 'send'>
  mail: Pick<Mail, 'send'>
  draw: DrawMatter
  letter: (matter: Matter, member: Member, drawn: Drawn, reason: LetterReason, earlier?: Date) => Letter | null
  gist: (matter: Matter, member: Member) => string
  /** Is it still ours to send, now that its turn has come? */
  mayGo: MayGo
  /** A chat that takes nothing any more. */
  markClosed: (conversation: Conversation, state: Conversation['state']) => Promise<void>
  markDead: (address: DeadAddress) => Promise<void>
  now: () => Date
}

/** `elsewhere` when the door turned out to be closed: what is known of it has been put right, and another may be open. */
export type Delivered = Delivery | 'elsewhere' | 'nothing-to-say'

/** Tries one message by the first door that is open, and says how it went; the caller stores that. */
export async function deliver(
  the: Doors,
  message: Message,
  member: Member,
  earlier: Delivery | undefined,
): Promise<Delivered> {
  const reach = the.reach(member)
  switch (reach.door) {
    case 'chat':
      return byChat(the, message, member, reach.conversation, earlier)
    case 'mail':
      return byMail(the, message, member, reach.address, earlier)
    case 'none':
      return { ...baseOf(the, message), outcome: 'unreachable', cause: reach.chat, mailCause: reach.mail }
    case 'soon':
      return 'elsewhere'
  }
}

async function byChat(
  the: Doors,
  message: Message,
  member: Member,
  conversation: Conversation,
  earlier: Delivery | undefined,
): Promise<Delivered> {
  const drawn = the.draw(message.matter, member, conversation.userId)
  if (!drawn) return 'nothing-to-say'
  const sent = await the.chat.send(conversation, drawn, the.mayGo)
  if (sent.ok) {
    const { conversationId } = conversation
    const inChat = { door: 'chat' as const, conversationId, activityId: sent.activityId, cardHash: drawn.hash }
    return { ...baseOf(the, message), outcome: 'sent', ...inChat }
  }
  if (sent.because === 'held-back') return 'elsewhere'
  if (sent.because === 'uninstalled' || sent.because === 'blocked') {
    await the.markClosed(conversation, sent.because)
    return 'elsewhere'
  }
  const failed = failedAfter(the, message, earlier)
  // What this chat will not take, or has not taken for hours, goes by the other door if there is one.
  const isLost = sent.because === 'refused' || isGivenUp(failed)
  const address = isLost ? otherDoor(the, member) : null
  return address === null ? failed : byMail(the, message, member, address, earlier)
}

async function byMail(
  the: Doors,
  message: Message,
  member: Member,
  address: string,
  earlier: Delivery | undefined,
): Promise<Delivered> {
  const drawn = the.draw(message.matter, member, '')
  const letter = drawn && the.letter(message.matter, member, drawn, 'first')
  if (!letter) return 'nothing-to-say'
  const gist = the.gist(message.matter, member)
  const sent = await the.mail.send(letter, the.mayGo)
  if (sent.ok) return { ...baseOf(the, message), outcome: 'sent', door: 'mail', address, gist }
  switch (sent.because) {
    case 'bad-address':
      await the.markDead({ member: member.id, address, cause: 'bad-address', at: the.now() })
      return 'elsewhere'
    case 'held-back':
      return 'elsewhere'
    case 'no-mailbox':
    case 'failed':
      return failedAfter(the, message, earlier)
  }
}

/** The address of somebody whose chat is there and does not work. */
function otherDoor(the: Doors, member: Member): string | null {
  const reach = the.reach({ ...member, entraId: null })
  return reach.door === 'mail' ? reach.address : null
}

function baseOf(the: Pick<Doors, 'now'>, { key, to, matter }: Message) {
  return { key, to, matter, at: the.now() }
}

function failedAfter(the: Pick<Doors, 'now'>, message: Message, earlier: Delivery | undefined): Delivery {
  const attempts = earlier?.outcome === 'failed' ? earlier.attempts + 1 : 1
  return { ...baseOf(the, message), outcome: 'failed', attempts }
}
