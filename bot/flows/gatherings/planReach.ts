import type { ChangeLook } from '../../cards/planning/changeLook'
import type { NotReached } from '../../cards/planning/planBody'
import { isInvited } from '../../domain/audience'
import type { Plan } from '../../domain/gathering'
import type { Reach } from '../../domain/messages/reach'
import type { Member } from '../../domain/member'

export type ReachOf = (person: Member) => Reach

/** Names of those a message reaches in chat and by e-mail, and of those it does not, with the cause. */
export function reachedAmong(
  people: readonly Member[],
  reach: ReachOf,
): { reached: string[]; byMail: string[]; notReached: NotReached[] } {
  const [reached, byMail, notReached]: [string[], string[], NotReached[]] = [[], [], []]
  for (const person of byName(people)) {
    const way = reach(person)
    if (way.door === 'none') notReached.push({ name: person.name, chat: way.chat, mail: way.mail })
    else if (way.door === 'mail') byMail.push(person.name)
    else reached.push(person.name)
  }
  return { reached, byMail, notReached }
}

/** Who is in what way concerned by a change. */
export function changeReach(
  people: readonly Member[],
  before: Plan,
  after: Plan,
  reach: ReachOf,
): Pick<ChangeLook, 'staying' | 'joining' | 'leaving' | 'stayingByMail' | 'joiningByMail' | 'notReached'> {
  const expected = people.filter((person) => isInvited(after, person))
  const staying = reachedAmong(
    expected.filter((person) => isInvited(before, person)),
    reach,
  )
  const joining = reachedAmong(
    expected.filter((person) => !isInvited(before, person)),
    reach,
  )
  return {
    staying: staying.reached,
    joining: joining.reached,
    stayingByMail: staying.byMail,
    joiningByMail: joining.byMail,
    leaving: byName(people.filter((person) => !isInvited(after, person))).map(({ name }) => name),
    notReached: [...staying.notReached, ...joining.notReached],
  }
}

export function byName(people: readonly Member[]): Member[] {
  return [...people].sort((one, other) => one.name.localeCompare(other.name, 'nb'))
}
