import type { MemberId } from '../member'
import type { Matter } from './messageKey'

export const UNREACHABLE_CAUSES = ['no-account', 'never-installed', 'uninstalled', 'blocked'] as const
/** Why a member cannot be reached in chat. */
export type UnreachableCause = (typeof UNREACHABLE_CAUSES)[number]

export const OUTCOMES = ['sent', 'withdrawn', 'unreachable', 'failed'] as const
export type OutcomeKind = (typeof OUTCOMES)[number]

/** How it went with the message of this key, if it has been tried; and when it went out, where that is known. */
export type OutcomeOf = { (key: string): OutcomeKind | undefined; sentAt?: (key: string) => Date | undefined }

/** How it went with one message; one row each, and the key says which message it is. */
export type Delivery = { key: string; to: MemberId; matter: Matter; at: Date } & (
  | { outcome: 'sent' | 'withdrawn'; conversationId: string; activityId: string; cardHash: string }
  | { outcome: 'unreachable'; cause: UnreachableCause }
  | { outcome: 'failed'; attempts: number }
)

export const CONVERSATION_STATES = ['installed', 'uninstalled', 'blocked'] as const

/** Where a person's chat with the bot is; learned from installing and from every message that comes in. */
export type Conversation = {
  entraId: string
  conversationId: string
  serviceUrl: string
  tenantId: string
  /** The person's id in the channel, such as 29:…; cards are refreshed for it. */
  userId: string
  botId: string
  state: (typeof CONVERSATION_STATES)[number]
  /** A channel that many read; such a one is never stored here. */
  isChannel?: true
}
