import { isPresent, type Attendance, type Mark } from './attendance'
import { yearOfGathering, type Gathering, type GatheringId, type Plan } from '../gathering'
import type { MemberId } from '../member'

export type HoursEntry = { gathering: GatheringId; title: string; start: Date; hours: number }

export type Hours = { entries: HoursEntry[]; total: number }

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
): Hours {
  const entries = gatherings
    .filter((gathering) => gathering.stage === 'held' && yearOfGathering(gathering) === year)
    .map((gathering) => ({ gathering, hours: hoursFrom(gathering, attendance.get(gathering.id)?.get(member)) }))
    .filter(({ hours }) => hours > 0)
    .sort((one, other) => one.gathering.start.getTime() - other.gathering.start.getTime())
    .map(({ gathering, hours }) => ({ gathering: gathering.id, title: gathering.title, start: gathering.start, hours }))
  return { entries, total: entries.reduce((sum, entry) => sum + entry.hours, 0) }
}
