import { dayIn, OSLO } from './day'
import { everybodyIn } from './everybody'
import type { OutcomeOf } from './messages/delivery'
import type { Gathering, Plan } from './gathering'
import { isActiveOn, mayLead, type Member, type MemberId } from './member'
import { invitationKey } from './messages/messageKey'
import { onceForBoth } from './once'
import type { Records } from './records'

/** Is this person expected? Judged on the day of the gathering: who is on leave then, or has left, is not. */
export function isInvited(gathering: Plan, member: Member): boolean {
  if (!isActiveOn(member, dayIn(OSLO, gathering.start))) return false
  switch (member.role) {
    case 'resource-nurse':
      return gathering.audience.includes('nurse') && member.area !== null && gathering.areas.includes(member.area)
    case 'line-manager':
      return gathering.audience.includes('leader') && member.area !== null && gathering.areas.includes(member.area)
    case 'area-leader':
    case 'working-group':
    case 'network-leader':
      return gathering.audience.includes('working-group')
  }
}

export function invitedTo(gathering: Plan, members: readonly Member[]): Member[] {
  return members.filter((member) => isInvited(gathering, member))
}

/** Of the whole name list; worked out once, for every sweep asks for it. */
export const everybodyInvited = onceForBoth((gathering: Plan, members: Records['members']): readonly Member[] =>
  invitedTo(gathering, everybodyIn(members)),
)

const invitedIds = onceForBoth(
  (gathering: Plan, members: Records['members']): ReadonlySet<MemberId> =>
    new Set(everybodyInvited(gathering, members).map(({ id }) => id)),
)

/** The same as `isInvited` of somebody on the name list, for who asks of hundreds at a time. */
export function isAmongInvited(gathering: Plan, member: MemberId, members: Records['members']): boolean {
  return invitedIds(gathering, members).has(member)
}

/** May this person see what the gathering is about? Whoever was invited may, also when they are no longer expected. */
export function maySee(gathering: Gathering, member: Member, outcomeOf: OutcomeOf): boolean {
  if (mayLead(member, gathering)) return true
  if (gathering.stage !== 'draft' && isInvited(gathering, member)) return true
  return outcomeOf(invitationKey(gathering, member.id)) === 'sent'
}
