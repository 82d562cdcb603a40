import { isPresent, type Attendance, type Mark } from './attendance'
import { hoursOfShadowing, type JobShadowing } from './jobShadowing'
import { dayIn, OSLO, yearOf, type Day } from '../day'
import {
  yearOfGathering,
  type Gathering,
  type GatheringId,
  type GatheringKind,
  type HeldGathering,
  type Plan,
} from '../gathering'
import { groupBy } from '../grouping'
import type { Member, MemberId } from '../member'
import type { Records } from '../records'

export const HOURS_GROUPS = ['gathering', 'course', 'job-shadowing'] as const
export type HoursGroup = (typeof HOURS_GROUPS)[number]

/** One line of a nurse's hours; the title of a day of job shadowing is where it was. */
export type HoursEntry = {
  group: HoursGroup
  id: string
  day: Day
  title: string
  topics: readonly string[]
  hours: number
}

export type Hours = { entries: HoursEntry[]; total: number }

type HoursRecords = Pick<Records, 'gatherings' | 'attendanceOf' | 'jobShadowingOf'>

const GROUPS: Record<GatheringKind, HoursGroup> = {
  'area-gathering': 'gathering',
  'theme-day': 'gathering',
  'intro-course': 'course',
  'basic-course': 'course',
  'leader-meeting': 'gathering',
  'working-group-meeting': 'gathering',
}

/** Hours that one mark gives: all of the gathering, or the minutes the person was there. */
export function hoursFrom(gathering: Plan, mark: Mark | undefined): number {
  if (!mark || !isPresent(mark)) return 0
  return mark.minutes === null ? gathering.hours : Math.min(gathering.hours, Math.round(mark.minutes / 15) / 4)
}

/** A member's hours in a calendar year, from completed lists only: an unfinished list may still change. */
export function hoursOf(
  member: MemberId,
  year: number,
  gatherings: readonly Gathering[],
  attendance: ReadonlyMap<GatheringId, Attendance>,
  shadowings: readonly JobShadowing[] = [],
): Hours {
  const attended = gatherings
    .filter((gathering) => gathering.stage === 'held' && yearOfGathering(gathering) === year)
    .sort((one, other) => one.start.getTime() - other.start.getTime())
    .map((gathering) => attendedEntry(gathering, attendance.get(gathering.id)?.get(member)))
  const shadowed = shadowings
    .filter((entry) => entry.removed === null && entry.member === member && yearOf(entry.day) === year)
    .map(shadowedEntry)
  const entries = [...attended, ...shadowed]
    .filter(({ hours }) => hours > 0)
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  return { entries, total: sumOf(entries) }
}

/** The same, from what the network has on record. */
export function hoursIn(records: HoursRecords, member: MemberId, year: number): Hours {
  const gatherings = heldIn(records, year)
  const attendance = new Map(gatherings.map(({ id }) => [id, records.attendanceOf(id)]))
  return hoursOf(member, year, gatherings, attendance, records.jobShadowingOf(member))
}

/** The gatherings of a year whose lists are completed: looked through once, and not for each nurse. */
function heldIn({ gatherings }: Pick<Records, 'gatherings'>, year: number): readonly HeldGathering[] {
  const years = heldByYear.get(gatherings) ?? groupBy([...gatherings.values()].filter(isHeld), yearOfGathering)
  heldByYear.set(gatherings, years)
  return years.get(year) ?? []
}

const heldByYear = new WeakMap<Records['gatherings'], ReadonlyMap<number, readonly HeldGathering[]>>()

function isHeld(gathering: Gathering): gathering is HeldGathering {
  return gathering.stage === 'held'
}

/** The nurses who had any hours in this year. */
export function nursesWithHours(records: HoursRecords & Pick<Records, 'members'>, year: number): Member[] {
  const attended = new Set<MemberId>()
  for (const gathering of heldIn(records, year)) {
    for (const [member, mark] of records.attendanceOf(gathering.id)) {
      if (hoursFrom(gathering, mark) > 0) attended.add(member)
    }
  }
  const isOfYear = (entry: JobShadowing): boolean => entry.removed === null && yearOf(entry.day) === year
  return [...records.members.values()].filter(
    ({ id, role }) => role === 'resource-nurse' && (attended.has(id) || records.jobShadowingOf(id).some(isOfYear)),
  )
}

export type HoursYear = { year: number; total: number; reached: boolean }

/** The requirement over several years, the latest first. */
export function hoursByYear(
  records: HoursRecords & Pick<Records, 'settings'>,
  member: MemberId,
  latest: number,
  count: number,
): HoursYear[] {
  return Array.from({ length: count }, (_, index) => {
    const { total } = hoursIn(records, member, latest - index)
    return { year: latest - index, total, reached: total >= records.settings.requiredHoursPerYear }
  })
}

export function sumOf(entries: readonly HoursEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.hours, 0)
}

function attendedEntry(gathering: Gathering, mark: Mark | undefined): HoursEntry {
  return {
    group: GROUPS[gathering.kind],
    id: gathering.id,
    day: dayIn(OSLO, gathering.start),
    title: gathering.title,
    topics: gathering.topics,
    hours: hoursFrom(gathering, mark),
  }
}

function shadowedEntry(entry: JobShadowing): HoursEntry {
  const { id, day, where: title } = entry
  return { group: 'job-shadowing', id, day, title, topics: [], hours: hoursOfShadowing(entry) }
}
