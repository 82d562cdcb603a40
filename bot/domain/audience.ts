import { dayIn, OSLO } from './day'
import type { Plan } from './gathering'
import { isActiveOn, type Member } from './member'

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
