import { attendanceFrom, nextNumber, type Mark } from './attendance'
import type { MeetingGuest } from './meetingGuest'
import type { ExternalId } from '../answers/external'
import { isInvited } from '../audience'
import { dayOf, yearOfGathering, type Gathering, type Plan } from '../gathering'
import { isActiveOn, type Member, type MemberId } from '../member'
import type { NetworkSettings } from '../settings'

export type Interval = { from: Date; to: Date }

/** One person in one session of the meeting, as Teams tells it. */
export type Attendee = {
  entraId: string | null
  email: string | null
  name: string
  intervals: readonly Interval[]
}

export type ReportRules = Pick<NetworkSettings, 'meetingFullShare' | 'meetingLeastMinutes'>

/** Who recorded what nobody recorded: the report itself. No member has this id. */
export const REPORT = 'meeting-report' as MemberId

const MINUTE = 60_000

/** Minutes in the meeting while the gathering was on; being there on two devices counts once. */
export function minutesWithin({ start, end }: Pick<Plan, 'start' | 'end'>, intervals: readonly Interval[]): number {
  const clipped = intervals
    .map(({ from, to }) => ({
      from: Math.max(from.getTime(), start.getTime()),
      to: Math.min(to.getTime(), end.getTime()),
    }))
    .filter(({ from, to }) => to > from)
    .sort((one, other) => one.from - other.from)
  let total = 0
  let reached = -Infinity
  for (const { from, to } of clipped) {
    total += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return Math.round(total / MINUTE)
}

/** What so many minutes count as: null is not there, and no minutes is the whole gathering. */
export function presenceFor(minutes: number, gathering: Plan, rules: ReportRules): { minutes: number | null } | null {
  if (minutes <= 0 || minutes < rules.meetingLeastMinutes) return null
  // A course of two days has a night in it, which nobody is asked to sit through.
  const length = (gathering.end.getTime() - gathering.start.getTime()) / MINUTE
  const whole = gathering.hours > 0 ? Math.min(length, gathering.hours * 60) : length
  return { minutes: minutes >= rules.meetingFullShare * whole ? null : minutes }
}

export type ReportMarks = {
  marks: Mark[]
  /** People nobody knows who they are: new ones, and those who stayed longer than was known. */
  guests: MeetingGuest[]
  /** Participants from outside who had signed up with the address they joined with. */
  externals: ExternalId[]
}

export type KnownForReport = {
  members: readonly Member[]
  log: readonly Mark[]
  guests: readonly MeetingGuest[]
  externals: readonly { id: ExternalId; email: string | null }[]
}

type Person = { attendee: Attendee; intervals: Interval[] }

/** What the sessions of a meeting say about who was there. Read again it says nothing new, unless there is something new. */
export function marksFromReport(
  gathering: Gathering,
  attendees: readonly Attendee[],
  known: KnownForReport,
  rules: ReportRules,
  now: Date,
  digest: (text: string) => string,
): ReportMarks {
  const whose = recognising(gathering, known, digest)
  const found: ReportMarks = { marks: [], guests: [], externals: [] }
  for (const [name, { attendee, intervals }] of together(attendees, whose)) {
    const minutes = minutesWithin(gathering, intervals)
    const presence = presenceFor(minutes, gathering, rules)
    if (!presence) continue
    switch (name.kind) {
      case 'member': {
        const mark = reportMark(gathering, name.member, presence.minutes, known.log, now)
        if (mark) found.marks.push(mark)
        break
      }
      case 'external':
        found.externals.push(name.id)
        break
      case 'guest': {
        const guest = guestFrom(gathering, name.key, attendee, minutes, known.guests)
        if (guest) found.guests.push(guest)
        break
      }
      case 'left-out':
        break
    }
  }
  return found
}

/** The next mark, unless the report has said so before, or the person is known to have been in the room. */
function reportMark(
  gathering: Gathering,
  member: MemberId,
  minutes: number | null,
  log: readonly Mark[],
  now: Date,
): Mark | null {
  const own = log.filter((mark) => mark.member === member)
  const before = reportedOf(own, member)
  // A screen in the room is in the meeting too: whoever was seen on site stays there.
  if (before?.minutes === minutes || attendanceFrom(own).get(member)?.presence === 'on-site') return null
  return {
    gathering: gathering.id,
    year: yearOfGathering(gathering),
    member,
    number: nextNumber(own, member),
    presence: 'online',
    minutes,
    source: 'meeting-report',
    by: REPORT,
    at: now,
    id: null,
  }
}

/** The last that a report has said of this member; it only ever says who was there. */
export function reportedOf(log: readonly Mark[], member: MemberId): Mark | undefined {
  return log
    .filter((mark) => mark.member === member && mark.source === 'meeting-report')
    .toSorted((one, other) => other.number - one.number)[0]
}

type Name =
  | { kind: 'member'; member: MemberId }
  | { kind: 'external'; id: ExternalId }
  | { kind: 'guest'; key: string }
  /** Known, and not somebody whose attendance is kept: whoever hosts, for one. */
  | { kind: 'left-out' }

/** By account, else by address; the rest are to be decided. */
function recognising(gathering: Gathering, known: KnownForReport, digest: (text: string) => string) {
  const day = dayOf(gathering)
  // Whoever left and came back has two rows; the active one is meant.
  const members = known.members.toSorted((one, other) => Number(isActiveOn(other, day)) - Number(isActiveOn(one, day)))
  return (attendee: Attendee): Name => {
    const email = normalised(attendee.email)
    const member =
      members.find(({ entraId }) => entraId !== null && entraId === attendee.entraId) ??
      members.find((each) => email !== '' && normalised(each.email) === email)
    if (member) {
      const isKept = isInvited(gathering, member) || (member.role === 'resource-nurse' && isActiveOn(member, day))
      return isKept ? { kind: 'member', member: member.id } : { kind: 'left-out' }
    }
    const external = known.externals.find((each) => email !== '' && normalised(each.email) === email)
    if (external) return { kind: 'external', id: external.id }
    return { kind: 'guest', key: `${gathering.id}|${digest(wordsOf(attendee))}` }
  }
}

/** Sessions and devices of the same person, together. */
function together(attendees: readonly Attendee[], whose: (attendee: Attendee) => Name): [Name, Person][] {
  const people = new Map<string, [Name, Person]>()
  for (const attendee of attendees) {
    const name = whose(attendee)
    const id = JSON.stringify(name)
    const [, person] = people.get(id) ?? [name, { attendee, intervals: [] }]
    person.intervals.push(...attendee.intervals)
    people.set(id, [name, person])
  }
  return [...people.values()]
}

function guestFrom(
  gathering: Gathering,
  key: string,
  { name, email }: Attendee,
  minutes: number,
  guests: readonly MeetingGuest[],
): MeetingGuest | null {
  const before = guests.find((guest) => guest.key === key)
  if (before) return before.minutes === minutes ? null : { ...before, minutes }
  return { key, gathering: gathering.id, name, email, minutes, decision: 'open', member: null, by: null }
}

function wordsOf({ entraId, email, name }: Attendee): string {
  return entraId ?? (normalised(email) || normalised(name))
}

function normalised(text: string | null): string {
  return (text ?? '').trim().toLowerCase()
}
