import { isInvited } from '../audience'
import { atWorkplace } from '../everybody'
import { dayOf, type Gathering, type Plan } from '../gathering'
import { isActiveOn, type Member } from '../member'
import { once } from '../once'
import type { Records } from '../records'
import { isComing } from './rsvp'

/** Who of the same workplace could come in this member's place: invited as well, and not coming already. */
export function colleaguesOf(member: Member, gathering: Plan, records: Records): Member[] {
  return atWorkplace(member.workplace, records.members)
    .filter((other) => other.id !== member.id && other.role === member.role)
    .filter((other) => isInvited(gathering, other))
    .filter(({ id }) => {
      const rsvp = records.rsvpOf(gathering.id, id)
      return rsvp === undefined || !isComing(rsvp)
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'nb'))
}

/** The same topic in another area, for a nurse who cannot come where she belongs. The nearest comes first. */
export function elsewhereFor(member: Member, missed: Plan, records: Records, now: Date): Gathering[] {
  return [...records.gatherings.values()]
    .filter((gathering) => gathering.stage === 'invited' && gathering.start > now)
    .filter((gathering) => isOpenToGuests(gathering, member) && sharesTopic(gathering, missed))
    .sort((one, other) => one.start.getTime() - other.start.getTime())
}

/** A nurse may join another area's gathering when she cannot come to her own of the same topic. */
export function mayJoinAsGuest(gathering: Gathering, member: Member, records: Records): boolean {
  if (!isOpenToGuests(gathering, member)) return false
  const mine = records.rsvpOf(gathering.id, member.id)
  if (mine && isComing(mine) && mine.guest) return true
  return [...records.gatherings.values()].some(
    (missed) =>
      missed.id !== gathering.id &&
      sharesTopic(gathering, missed) &&
      isInvited(missed, member) &&
      records.rsvpOf(missed.id, member.id)?.answer === 'cannot-come',
  )
}

function isOpenToGuests(gathering: Gathering, member: Member): boolean {
  return (
    gathering.kind === 'area-gathering' &&
    member.role === 'resource-nurse' &&
    gathering.audience.includes('nurse') &&
    isActiveOn(member, dayOf(gathering)) &&
    !isInvited(gathering, member)
  )
}

function sharesTopic(one: Plan, other: Plan): boolean {
  const topics = topicsOf(one)
  return topicsOf(other).some((topic) => topics.includes(topic))
}

const topicsOf = once(({ topics }: Plan): readonly string[] => topics.map((topic) => topic.trim().toLowerCase()))
