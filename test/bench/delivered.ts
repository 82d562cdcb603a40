import { isInvited } from '../../bot/domain/audience'
import type { Delivery, OutcomeOf } from '../../bot/domain/messages/delivery'
import { gatheringMessage, type Message } from '../../bot/domain/messages/message'
import { messagesBy } from '../../bot/domain/messages/messages'
import type { Records } from '../../bot/domain/records'

/** What is due once something has gone out, such as managers' notices, is found by looking again. */
const MOST_ROUNDS = 4

/** One delivered row for every message that is due, without the hash of its card: then there is nothing to send. */
export function everythingDelivered(records: Records, now: Date): Delivery[] {
  const rows = new Map<string, Delivery>()
  const outcomeOf: OutcomeOf = Object.assign((key: string) => rows.get(key)?.outcome, {
    sentAt: (key: string) => rows.get(key)?.at,
  })
  const keep = ({ key, to, matter, due }: Message): void => {
    const chat = { door: 'chat', conversationId: `chat-${to}`, activityId: `activity-${rows.size}` } as const
    rows.set(key, { key, to, matter, at: due, outcome: 'sent', ...chat, cardHash: '' })
  }
  for (const gathering of records.gatherings.values()) {
    if (gathering.stage !== 'held') continue
    for (const member of records.members.values()) {
      if (isInvited(gathering, member)) keep(gatheringMessage('invitation', gathering, member.id, gathering.invitedAt))
    }
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const open = messagesBy(now, records, outcomeOf).filter(({ key }) => !rows.has(key))
    if (open.length === 0) break
    open.forEach(keep)
  }
  return [...rows.values()]
}
