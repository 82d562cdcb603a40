import { isInvited } from '../audience'
import { offersOnSite, type Plan, type Seats } from '../gathering'
import type { Member, MemberId } from '../member'
import type { Rsvp } from './rsvp'

export type Seating = { taken: MemberId[]; waiting: MemberId[] }

/** Who has a place on site and who waits, from the answers in the order they came. */
export function seating(seats: Seats, rsvps: readonly Rsvp[]): Seating {
  const inOrder = rsvps
    .filter((rsvp) => rsvp.answer === 'on-site')
    .sort((one, other) => one.at.getTime() - other.at.getTime() || compareText(one.member, other.member))
    .map((rsvp) => rsvp.member)
  const places = seats === 'unlimited' ? inOrder.length : Math.max(0, seats)
  return { taken: inOrder.slice(0, places), waiting: inOrder.slice(places) }
}

/** The seating of one gathering: whoever has left, is on leave that day or is no longer asked holds no place. */
export function seatingAt(
  gathering: Plan,
  members: ReadonlyMap<MemberId, Member>,
  rsvps: ReadonlyMap<MemberId, Rsvp>,
): Seating {
  if (!offersOnSite(gathering)) return { taken: [], waiting: [] }
  const expected = [...rsvps.values()].filter((rsvp) => {
    const member = members.get(rsvp.member)
    return member !== undefined && isInvited(gathering, member)
  })
  return seating(gathering.seats, expected)
}

/** The place in the queue, 1 for the next in line; null for whoever has a place or does not wait. */
export function placeInQueue(seated: Seating, member: MemberId): number | null {
  const index = seated.waiting.indexOf(member)
  return index === -1 ? null : index + 1
}

// Two answers in the same millisecond: every replica must put them in the same order.
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
