import type { Attendance } from '../attendance/attendance'
import { invitedTo } from '../audience'
import { dayIn, OSLO, yearOf, type Day } from '../day'
import type { HeldGathering } from '../gathering'
import { groupBy } from '../grouping'
import { hoursFrom } from '../attendance/hours'
import { hoursOfShadowing } from '../attendance/jobShadowing'
import { standingOn, type Area, type AreaId, type Member, type MemberId } from '../member'
import { heldIn } from './overview'
import type { Records } from '../records'

export type AreaFigures = {
  area: Area
  /** Active nurses at the end of the year, or today while it lasts; those on leave are counted apart. */
  nurses: number
  onLeave: number
  /** Area gatherings held, joint ones included, and the hours they offered. */
  gatherings: number
  hoursOffered: number
  /** Hours of the active nurses from every held gathering, also theme days and courses, and from job shadowing. */
  averageHours: number
  reachedRequirement: number
  /** At the area gatherings: how many times a nurse was expected, was there on site, was there online. */
  expected: number
  onSite: number
  online: number
}

type Sums = Pick<AreaFigures, 'gatherings' | 'hoursOffered' | 'expected' | 'onSite' | 'online'>

export function areaFigures(records: Records, year: number, now: Date): AreaFigures[] {
  const held = heldIn(records, year)
  const nurses = [...records.members.values()].filter((member) => member.role === 'resource-nurse')
  const nursesIn = groupBy(nurses, (nurse) => nurse.area)
  const hours = hoursByMember(records, held, nurses, year)
  const sums = sumsByArea(records, held, nursesIn)
  const day = dayOfReckoning(year, now)
  return [...records.areas]
    .sort((one, other) => one.order - other.order)
    .map((area) => {
      const theirs = nursesIn.get(area.id) ?? []
      const active = theirs.filter((nurse) => standingOn(nurse, day) === 'active')
      const totals = active.map((nurse) => hours.get(nurse.id) ?? 0)
      const total = totals.reduce((sum, each) => sum + each, 0)
      return {
        area,
        nurses: active.length,
        onLeave: theirs.filter((nurse) => standingOn(nurse, day) === 'on-leave').length,
        ...(sums.get(area.id) ?? emptySums()),
        averageHours: active.length === 0 ? 0 : total / active.length,
        reachedRequirement: totals.filter((each) => each >= records.settings.requiredHoursPerYear).length,
      }
    })
}

/** A past year is judged by who was there when it ended. */
function dayOfReckoning(year: number, now: Date): Day {
  const today = dayIn(OSLO, now)
  const lastDay = dayIn(OSLO, new Date(Date.UTC(year, 11, 31, 12)))
  return lastDay < today ? lastDay : today
}

function hoursByMember(
  records: Records,
  held: readonly HeldGathering[],
  nurses: readonly Member[],
  year: number,
): Map<MemberId, number> {
  const hours = new Map<MemberId, number>()
  const add = (member: MemberId, more: number) => hours.set(member, (hours.get(member) ?? 0) + more)
  for (const gathering of held) {
    for (const mark of records.attendanceOf(gathering.id).values()) {
      add(mark.member, hoursFrom(gathering, mark))
    }
  }
  for (const { id } of nurses) {
    for (const entry of records.jobShadowingOf(id)) {
      if (entry.removed === null && yearOf(entry.day) === year) add(id, hoursOfShadowing(entry))
    }
  }
  return hours
}

function sumsByArea(
  records: Records,
  held: readonly HeldGathering[],
  nursesIn: ReadonlyMap<AreaId | null, Member[]>,
): Map<AreaId, Sums> {
  const sums = new Map<AreaId, Sums>()
  for (const gathering of held) {
    if (gathering.kind !== 'area-gathering') continue
    const attendance = records.attendanceOf(gathering.id)
    for (const area of gathering.areas) {
      const sum = sums.get(area) ?? emptySums()
      sum.gatherings += 1
      sum.hoursOffered += gathering.hours
      addAttendance(sum, invitedTo(gathering, nursesIn.get(area) ?? []), attendance)
      sums.set(area, sum)
    }
  }
  return sums
}

function addAttendance(sum: Sums, expected: readonly Member[], attendance: Attendance): void {
  sum.expected += expected.length
  for (const { id } of expected) {
    const presence = attendance.get(id)?.presence
    if (presence === 'on-site') sum.onSite += 1
    if (presence === 'online') sum.online += 1
  }
}

function emptySums(): Sums {
  return { gatherings: 0, hoursOffered: 0, expected: 0, onSite: 0, online: 0 }
}
