import { isInvited } from '../../bot/domain/audience'
import { dayOf, type Gathering } from '../../bot/domain/gathering'
import { isActiveOn, type Member } from '../../bot/domain/member'

export type Candidates = { likely: Member[]; onList: Member[]; others: Member[] }

const MOST_LIKELY = 3

/** Who on the name list an unknown name may be: those who look like it first, then those who were expected. */
export function candidatesFor(name: string, gathering: Gathering, members: Iterable<Member>): Candidates {
  const words = wordsOf(name)
  const active = [...members]
    .filter((member) => isActiveOn(member, dayOf(gathering)))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nb'))
  const score = (member: Member) => wordsOf(member.name).filter((word) => words.includes(word)).length
  const likely = active
    .filter((member) => score(member) > 0)
    .toSorted((one, other) => score(other) - score(one))
    .slice(0, MOST_LIKELY)
  const rest = active.filter((member) => !likely.includes(member))
  return {
    likely,
    onList: rest.filter((member) => isInvited(gathering, member)),
    others: rest.filter((member) => !isInvited(gathering, member) && member.role === 'resource-nurse'),
  }
}

/** «Annas iPad» is looked up as «annas» and «anna». */
function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
  return words.flatMap((word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word]))
}
