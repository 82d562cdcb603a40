import { isEmail, isSameEmail } from '../email'
import type { Member } from '../member'
import type { Conversation } from './delivery'

export const CHAT_CAUSES = ['no-account', 'never-installed', 'uninstalled', 'blocked', 'left-tenant'] as const
/** Why a member cannot be reached in chat. */
export type ChatCause = (typeof CHAT_CAUSES)[number]

export const MAIL_CAUSES = ['no-address', 'bad-address', 'bounced', 'no-mailbox'] as const
/** Why a member cannot be reached by e-mail either; `no-mailbox` is the network that has none to send from. */
export type MailCause = (typeof MAIL_CAUSES)[number]

/** How a member is reached now: in chat, else by e-mail, else not at all. */
export type Reach =
  | { door: 'chat'; conversation: Conversation }
  | { door: 'mail'; address: string; because: ChatCause }
  | { door: 'none'; chat: ChatCause; mail: MailCause }
  /** The bot has been asked to be added to her Teams a moment ago; nothing is sent elsewhere meanwhile. */
  | { door: 'soon' }

/** An address that letters do not get to. It is forgotten when the name list has another one. */
export type DeadAddress = { member: Member['id']; address: string; cause: 'bad-address' | 'bounced'; at: Date }

export const INSTALL_OUTCOMES = ['asked', 'refused', 'no-user'] as const
/** How it went when the tenant was asked to add the bot to somebody's Teams. */
export type Install = { entraId: string; outcome: (typeof INSTALL_OUTCOMES)[number]; at: Date }

/** What is known of the ways to people. */
export type Ways = {
  conversationOf: (entraId: string) => Conversation | undefined
  installOf: (entraId: string) => Install | undefined
  deadAddressOf: (member: Member['id']) => DeadAddress | undefined
  /** Has the network a mailbox to send from? */
  hasMailbox: () => boolean
}

/** Teams tells of a new chat within seconds; after this long it is not waited for any more. */
const INSTALLING_MS = 5 * 60_000

export function reachOf(member: Pick<Member, 'id' | 'entraId' | 'email'>, ways: Ways, now: Date): Reach {
  const chat = chatOf(member, ways, now)
  if (typeof chat !== 'string') return chat
  const mail = mailOf(member, ways)
  if (mail !== null) return { door: 'none', chat, mail }
  return { door: 'mail', address: (member.email ?? '').trim(), because: chat }
}

function chatOf({ entraId }: Pick<Member, 'entraId'>, ways: Ways, now: Date): Reach | ChatCause {
  if (entraId === null) return 'no-account'
  const conversation = ways.conversationOf(entraId)
  if (conversation) return conversation.state === 'installed' ? { door: 'chat', conversation } : conversation.state
  const install = ways.installOf(entraId)
  if (install?.outcome === 'no-user') return 'left-tenant'
  // A clock that was set back must not make it wait until then.
  const isUnderWay = install?.outcome === 'asked' && Math.abs(now.getTime() - install.at.getTime()) < INSTALLING_MS
  return isUnderWay ? { door: 'soon' } : 'never-installed'
}

function mailOf(member: Pick<Member, 'id' | 'email'>, ways: Ways): MailCause | null {
  const address = member.email?.trim() ?? ''
  if (address === '') return 'no-address'
  if (!isEmail(address)) return 'bad-address'
  const dead = ways.deadAddressOf(member.id)
  if (dead && isSameEmail(dead.address, address)) return dead.cause
  return ways.hasMailbox() ? null : 'no-mailbox'
}
