import type { MemberId } from '../member'
import type { Matter } from './messageKey'
import type { ChatCause, MailCause } from './reach'

export const OUTCOMES = ['sent', 'withdrawn', 'unreachable', 'failed'] as const
export type OutcomeKind = (typeof OUTCOMES)[number]

/** How it went with the message of this key, if it has been tried; and when it went out, where that is known. */
export type OutcomeOf = {
  (key: string): OutcomeKind | undefined
  sentAt?: (key: string) => Date | undefined
  /** Has it gone out, though nothing may follow from it yet? */
  isOut?: (key: string) => boolean
  /** The very same thing as long as it has gone the same way with all that was sent about this. */
  stateOf?: (about: string) => unknown
}

/** A card that stands in a chat; the hash tells whether it still is as it should be. */
export type InChat = { door: 'chat'; conversationId: string; activityId: string; cardHash: string }

/** A letter that has been sent. It cannot be changed: when its gist has, the receiver is written to again. */
export type ByMail = { door: 'mail'; address: string; gist: string }

/** How it went with one message; one row each, and the key says which message it is. */
export type Delivery = { key: string; to: MemberId; matter: Matter; at: Date } & (
  | ({ outcome: 'sent' | 'withdrawn' } & (InChat | ByMail))
  | { outcome: 'unreachable'; cause: ChatCause; mailCause: MailCause }
  | { outcome: 'failed'; attempts: number }
)

export const CONVERSATION_STATES = ['installed', 'uninstalled', 'blocked', 'left-tenant'] as const

/** Where a person's chat with the bot is; learned from installing and from every message that comes in. */
export type Conversation = {
  entraId: string
  conversationId: string
  serviceUrl: string
  tenantId: string
  /** The person's id in the channel, such as 29:…; cards are refreshed for it. Empty as long as it is not known. */
  userId: string
  botId: string
  state: (typeof CONVERSATION_STATES)[number]
  /** A channel that many read; such a one is never stored here. */
  isChannel?: true
}
