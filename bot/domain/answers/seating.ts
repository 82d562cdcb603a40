import { isAmongInvited, isInvited } from '../audience'
import { dayOf, offersOnSite, type Plan, type Seats } from '../gathering'
import { isActiveOn, type Member, type MemberId } from '../member'
import { once } from '../once'
import { isComing, type Rsvp } from './rsvp'

/** Whoever wants a seat on site, and since when: a member or somebody from outside. */
export type SeatEntry = { id: string; at: Date }

export type Seating = { taken: string[]; waiting: string[] }

/** Who has a place on site and who waits, in the order they asked. */
export function seating(seats: Seats, entries: readonly SeatEntry[]): Seating {
  const inOrder = [...entries]
    .sort((one, other) => one.at.getTime() - other.at.getTime() || compareText(one.id, other.id))
    .map(({ id }) => id)
  const places = seats === 'unlimited' ? inOrder.length : Math.max(0, seats)
  return { taken: inOrder.slice(0, places), waiting: inOrder.slice(places) }
}

/** Members who want a seat on site. */
export function seatEntries(rsvps: readonly Rsvp[]): SeatEntry[] {
  return rsvps.filter((rsvp) => rsvp.answer === 'on-site').map((rsvp) => ({ id: rsvp.member, at: rsvp.at }))
}

/** The seating of one gathering: whoever has left, is on leave that day or is no longer asked holds no place. */
export function seatingAt(
  gathering: Plan,
  members: ReadonlyMap<MemberId, Member>,
  rsvps: ReadonlyMap<MemberId, Rsvp>,
  fromOutside: readonly SeatEntry[] = [],
): Seating {
  if (!offersOnSite(gathering)) return { taken: [], waiting: [] }
  const expected = [...rsvps.values()].filter((rsvp) => {
    if (rsvp.answer !== 'on-site') return false
    return isAmongInvited(gathering, rsvp.member, members) || isExpectedGuest(gathering, members.get(rsvp.member), rsvp)
  })
  return seating(gathering.seats, [...seatEntries(expected), ...fromOutside])
}

/** On the list, or a guest who has said that she comes. */
export function isExpected(gathering: Plan, member: Member, rsvp: Rsvp | undefined): boolean {
  return isInvited(gathering, member) || isExpectedGuest(gathering, member, rsvp)
}

function isExpectedGuest(gathering: Plan, member: Member | undefined, rsvp: Rsvp | undefined): boolean {
  if (rsvp === undefined || !isComing(rsvp) || !rsvp.guest) return false
  return member !== undefined && isActiveOn(member, dayOf(gathering))
}

export function isFullAt(gathering: Plan, seated: Seating): boolean {
  return gathering.seats !== 'unlimited' && seated.taken.length >= gathering.seats
}

const seatsOf = once(({ taken }: Seating): ReadonlySet<string> => new Set(taken))
const queueOf = once(
  ({ waiting }: Seating): ReadonlyMap<string, number> => new Map(waiting.map((id, index) => [id, index + 1])),
)

export function hasSeat(seated: Seating, id: string): boolean {
  return seatsOf(seated).has(id)
}

/** The place in the queue, 1 for the next in line; null for whoever has a place or does not wait. */
export function placeInQueue(seated: Seating, id: string): number | null {
  return queueOf(seated).get(id) ?? null
}

// Two answers in the same millisecond: every replica must put them in the same order.
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
