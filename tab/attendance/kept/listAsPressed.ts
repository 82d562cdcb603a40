import { attendanceFrom, nextNumber, type Mark } from '../../../bot/domain/attendance/attendance'
import { peopleAt, type PersonAtGathering } from '../../../bot/domain/figures/overview'
import { yearOfGathering, type Gathering } from '../../../bot/domain/gathering'
import type { MemberId } from '../../../bot/domain/member'
import type { Records } from '../../../bot/domain/records'
import type { WaitingMark } from './outbox'
import type { StoredMark } from './sender'

/** The log as it will be when everything that has been pressed is stored and seen. */
export function logAsPressed(
  log: readonly Mark[],
  stored: readonly StoredMark[],
  waiting: readonly WaitingMark[],
  gathering: Gathering,
  keeper: MemberId,
  now: Date,
): Mark[] {
  if (stored.length + waiting.length === 0) return [...log]
  const pressed: Mark[] = []
  const all = [...stored, ...waiting.map((mark) => ({ ...mark, number: null }))]
  for (const mark of all) {
    const soFar = [...log, ...pressed].filter(({ member }) => member === mark.member)
    if (soFar.some(({ id }) => id === mark.id)) continue
    if (mark.number !== null && nextNumber(soFar, mark.member) > mark.number) continue
    pressed.push({
      gathering: gathering.id,
      year: yearOfGathering(gathering),
      member: mark.member,
      number: nextNumber(soFar, mark.member),
      presence: mark.presence,
      minutes: mark.minutes,
      source: mark.isWalkIn ? 'walk-in' : 'list-keeper',
      by: keeper,
      at: now,
      id: mark.id,
    })
  }
  return [...log, ...pressed]
}

/** The records with another log of this gathering. */
export function recordsWithLog(records: Records, gathering: Gathering, log: readonly Mark[]): Records {
  const standing = attendanceFrom(log)
  return {
    ...records,
    marksOf: (id) => (id === gathering.id ? log : records.marksOf(id)),
    attendanceOf: (id) => (id === gathering.id ? standing : records.attendanceOf(id)),
  }
}

export const LIST_GROUPS = ['coming', 'no-answer', 'cannot-come', 'walk-in'] as const
export type ListGroup = (typeof LIST_GROUPS)[number]

/** Whoever said that they come first, and by name within each group. A tick moves nobody. */
export function groupedPeople(
  gathering: Gathering,
  records: Records,
  refused: readonly MemberId[],
): Record<ListGroup, PersonAtGathering[]> {
  const groups: Record<ListGroup, PersonAtGathering[]> = {
    coming: [],
    'no-answer': [],
    'cannot-come': [],
    'walk-in': [],
  }
  const people = peopleAt(gathering, records)
  for (const person of people) groups[groupOf(person)].push(person)
  // Whoever could not be marked must be seen, also when they are not on the list.
  for (const id of refused) {
    const member = records.members.get(id)
    if (!member || people.some((each) => each.member.id === id)) continue
    groups['walk-in'].push({ member, state: 'no-answer', rsvp: undefined, mark: undefined, invited: false })
  }
  return groups
}

function groupOf({ state, invited, rsvp }: PersonAtGathering): ListGroup {
  if (!invited && !rsvp) return 'walk-in'
  if (state === 'no-answer' || state === 'cannot-come') return state
  return 'coming'
}

export type ListCounts = { onSite: number; online: number; excused: number; left: number }

export function countsOf(people: readonly PersonAtGathering[]): ListCounts {
  const counts: ListCounts = { onSite: 0, online: 0, excused: 0, left: 0 }
  for (const { mark } of people) counts[COUNTED_AS[mark?.presence ?? 'absent']] += 1
  return counts
}

const COUNTED_AS = { 'on-site': 'onSite', online: 'online', excused: 'excused', absent: 'left' } as const
