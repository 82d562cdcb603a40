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

/** More would fill the card. */
export const MOST_ELSEWHERE = 3

/** The same topic in another area, for a nurse who cannot come where she belongs. The nearest comes first; those that she has joined are left out. */
export function elsewhereFor(member: Member, missed: Plan, records: Records, now: Date): Gathering[] {
  const found: Gathering[] = []
  for (const gathering of inOrder(records.gatherings)) {
    if (found.length === MOST_ELSEWHERE) break
    if (gathering.stage !== 'invited' || gathering.start <= now) continue
    // Whoever is a guest at this one could come to it from elsewhere too, and has just said no to it.
    if (gathering.id === missed.id) continue
    if (!sharesTopic(gathering, missed) || !isOpenToGuests(gathering, member)) continue
    const joined = records.rsvpOf(gathering.id, member.id)
    if (joined === undefined || !isComing(joined)) found.push(gathering)
  }
  return found
}

const inOrder = once((gatherings: Records['gatherings']): readonly Gathering[] =>
  [...gatherings.values()].sort((one, other) => one.start.getTime() - other.start.getTime()),
)

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
