import type { NotReached } from '../../cards/planning/planBody'
import { isInvited } from '../../domain/audience'
import type { Plan } from '../../domain/gathering'
import type { Conversation } from '../../domain/messages/delivery'
import type { Member } from '../../domain/member'
import { doorOf } from '../sending/deliver'

export type ConversationOf = (entraId: string) => Conversation | undefined

/** Names of those a message reaches in chat, and of those it does not, with the cause. */
export function reachOf(
  people: readonly Member[],
  conversationOf: ConversationOf,
): { reached: string[]; notReached: NotReached[] } {
  const [reached, notReached]: [string[], NotReached[]] = [[], []]
  for (const person of byName(people)) {
    const door = doorOf(person, conversationOf)
    if (door.ok) reached.push(person.name)
    else notReached.push({ name: person.name, cause: door.cause })
  }
  return { reached, notReached }
}

/** Who is in what way concerned by a change. */
export function changeReach(
  people: readonly Member[],
  before: Plan,
  after: Plan,
  conversationOf: ConversationOf,
): { staying: string[]; joining: string[]; leaving: string[]; notReached: NotReached[] } {
  const expected = people.filter((person) => isInvited(after, person))
  const staying = reachOf(
    expected.filter((person) => isInvited(before, person)),
    conversationOf,
  )
  const joining = reachOf(
    expected.filter((person) => !isInvited(before, person)),
    conversationOf,
  )
  return {
    staying: staying.reached,
    joining: joining.reached,
    leaving: byName(people.filter((person) => !isInvited(after, person))).map(({ name }) => name),
    notReached: [...staying.notReached, ...joining.notReached],
  }
}

export function byName(people: readonly Member[]): Member[] {
  return [...people].sort((one, other) => one.name.localeCompare(other.name, 'nb'))
}
