import type { Chat, ChatMessage } from '../../delivery/chat'
import type { Conversation, Delivery, UnreachableCause } from '../../domain/messages/delivery'
import type { Member } from '../../domain/member'
import type { Message } from '../../domain/messages/message'

export type Door = { ok: true; conversation: Conversation } | { ok: false; cause: UnreachableCause }

/** How this member is reached in chat, or why not. */
export function doorOf(member: Member, conversationOf: (entraId: string) => Conversation | undefined): Door {
  if (member.entraId === null) return { ok: false, cause: 'no-account' }
  const conversation = conversationOf(member.entraId)
  if (!conversation) return { ok: false, cause: 'never-installed' }
  if (conversation.state !== 'installed') return { ok: false, cause: conversation.state }
  return { ok: true, conversation }
}

const MOST_ATTEMPTS = 8

/** Tried so often that it is not tried again. */
export function isGivenUp(delivery: Delivery | undefined): boolean {
  return delivery?.outcome === 'failed' && delivery.attempts >= MOST_ATTEMPTS
}

/** Should this message be tried now? Once sent, never again; failed ones later and later; unreachable ones when a door has opened. */
export function isToBeTried(delivery: Delivery | undefined, door: Door, now: Date): boolean {
  if (!delivery) return true
  switch (delivery.outcome) {
    case 'sent':
    case 'withdrawn':
      return false
    case 'unreachable':
      return door.ok || door.cause !== delivery.cause
    case 'failed':
      return !isGivenUp(delivery) && now.getTime() >= delivery.at.getTime() + 60_000 * 2 ** delivery.attempts
  }
}

export type Drawn = ChatMessage & { hash: string }

/** Tries one message and says how it went; the caller stores that. */
export async function deliver(
  the: { chat: Pick<Chat, 'send'>; markConversation: (conversation: Conversation) => Promise<void>; now: () => Date },
  message: Message,
  door: Door,
  drawn: Drawn,
  earlier: Delivery | undefined,
): Promise<Delivery> {
  const base = { key: message.key, to: message.to, matter: message.matter, at: the.now() }
  if (!door.ok) return { ...base, outcome: 'unreachable', cause: door.cause }
  const sent = await the.chat.send(door.conversation, drawn)
  if (sent.ok) {
    const { conversationId } = door.conversation
    return { ...base, outcome: 'sent', conversationId, activityId: sent.activityId, cardHash: drawn.hash }
  }
  if (sent.because === 'failed') {
    return { ...base, outcome: 'failed', attempts: earlier?.outcome === 'failed' ? earlier.attempts + 1 : 1 }
  }
  if (sent.because !== 'never-installed') {
    await the.markConversation({ ...door.conversation, state: sent.because })
  }
  return { ...base, outcome: 'unreachable', cause: sent.because }
}
