import { dayIn, OSLO } from './day'
import type { OutcomeOf } from './messages/delivery'
import type { Gathering, Plan } from './gathering'
import { isActiveOn, mayLead, type Member } from './member'
import { invitationKey } from './messages/messageKey'

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

/** May this person see what the gathering is about? Whoever was invited may, also when they are no longer expected. */
export function maySee(gathering: Gathering, member: Member, outcomeOf: OutcomeOf): boolean {
  if (mayLead(member, gathering)) return true
  if (gathering.stage !== 'draft' && isInvited(gathering, member)) return true
  return outcomeOf(invitationKey(gathering, member.id)) === 'sent'
}
