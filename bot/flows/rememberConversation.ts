import type { Conversation } from '../domain/messages/delivery'
import { decideAgainOnConflict } from '../store/again'
import type { Mirror } from '../store/mirror'

export type RememberConversation = (conversation: Conversation) => Promise<void>

/** Writes only what is new; a chat that opens again may make messages due that could not be delivered before. */
export function rememberConversation(the: {
  conversations: Pick<Mirror<Conversation>, 'get' | 'put'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  afterChange: () => void
}): RememberConversation {
  return (conversation) =>
    the.inTurn(`conversation|${conversation.entraId}`, () =>
      decideAgainOnConflict(async () => {
        const known = the.conversations.get(conversation.entraId)
        if (known && isSame(known, conversation)) return
        // Leaving a chat that was never known is nothing to remember.
        if (!known && conversation.state !== 'installed') return
        await the.conversations.put(conversation)
        the.afterChange()
      }),
    )
}

function isSame(one: Conversation, other: Conversation): boolean {
  return (
    one.conversationId === other.conversationId &&
    one.serviceUrl === other.serviceUrl &&
    one.userId === other.userId &&
    one.state === other.state
  )
}
