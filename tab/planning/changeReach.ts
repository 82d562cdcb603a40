import { isInvited } from '../../bot/domain/audience'
import type { Plan } from '../../bot/domain/gathering'
import type { Member } from '../../bot/domain/member'
import type { InvitedPerson } from '../../bot/http/contract'

export type ChangeReach = {
  /** Invited before and still. */
  staying: InvitedPerson[]
  joining: InvitedPerson[]
  leaving: InvitedPerson[]
  /** Of the first two, those whom a letter reaches instead, or nothing. */
  stayingElsewhere: InvitedPerson[]
  joiningElsewhere: InvitedPerson[]
}

/** Who is in what way concerned by a change. */
export function reachOf(
  people: readonly InvitedPerson[],
  before: Plan,
  after: Plan,
  memberOf: (id: string) => Member | undefined,
): ChangeReach {
  const reach: ChangeReach = { staying: [], joining: [], leaving: [], stayingElsewhere: [], joiningElsewhere: [] }
  for (const person of people) {
    const member = memberOf(person.id)
    if (!member) continue
    if (!isInvited(after, member)) reach.leaving.push(person)
    else if (person.reach.door === 'chat') reach[isInvited(before, member) ? 'staying' : 'joining'].push(person)
    else reach[isInvited(before, member) ? 'stayingElsewhere' : 'joiningElsewhere'].push(person)
  }
  return reach
}
