import { isExpected } from '../domain/answers/seating'
import { isInvited } from '../domain/audience'
import { dayIn, OSLO, yearOf } from '../domain/day'
import { yearOfGathering, type Gathering } from '../domain/gathering'
import type { Member } from '../domain/member'
import { seatingOf, type Records } from '../domain/records'
import type { CalendarItem } from './calendarFile'

/** What belongs in a member's calendar: everything from last year on that she is invited to and has not said no to. */
export function ownCalendar(records: Records, member: Member, now: Date): CalendarItem[] {
  const earliest = yearOf(dayIn(OSLO, now)) - 1
  return [...records.gatherings.values()]
    .filter((gathering) => isCalled(gathering) && yearOfGathering(gathering) >= earliest)
    .sort((one, other) => one.start.getTime() - other.start.getTime())
    .flatMap((gathering) => itemFor(gathering, member, records, now))
}

function itemFor(gathering: Gathering, member: Member, records: Records, now: Date): CalendarItem[] {
  const rsvp = records.rsvpOf(gathering.id, member.id)
  // Nobody is reminded by the calendar of an answer that it is too late for.
  if (!rsvp)
    return isInvited(gathering, member) ? [{ gathering, answer: now < gathering.start ? 'no-answer' : null }] : []
  if (rsvp.answer === 'cannot-come' || !isExpected(gathering, member, rsvp)) return []
  const { waiting } = seatingOf(gathering, records)
  return [{ gathering, answer: waiting.includes(member.id) ? 'waiting' : 'coming' }]
}

/** A draft that was called off has never been in anybody's calendar. */
function isCalled(gathering: Gathering): boolean {
  if (gathering.stage === 'draft') return false
  return gathering.stage !== 'cancelled' || gathering.invitedAt !== null
}
