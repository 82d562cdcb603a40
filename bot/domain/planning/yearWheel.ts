import { addDays, yearOf, type Day } from '../day'
import { dayOf, type Gathering } from '../gathering'
import type { Area, AreaId } from '../member'
import { clashesOf, type Clash, type ClashRules } from './clashes'
import { publicHolidaysOf, type Holiday } from './holidays'
import { AREA_GATHERINGS_A_YEAR, WORKING_GROUP_MEETINGS_A_YEAR } from './proposal'
import type { SchoolHoliday } from './schoolHolidays'

export type YearEntry =
  | { kind: 'gathering'; day: Day; gathering: Gathering; clashes: Clash[] }
  | { kind: 'holiday'; day: Day; holidays: readonly Holiday[] }
  | { kind: 'school-holiday'; day: Day; holiday: SchoolHoliday }

export type YearMonth = { month: number; days: Day[]; schoolFree: ReadonlySet<Day>; entries: YearEntry[] }

/** Twelve months with what lies in each, in the order of the days; `area` null is all of them. */
export function monthsOf(
  year: number,
  gatherings: readonly Gathering[],
  rules: ClashRules,
  area: AreaId | null = null,
): YearMonth[] {
  const standing = gatherings.filter(({ stage }) => stage !== 'cancelled')
  const near = standing.filter((gathering) => Math.abs(yearOf(dayOf(gathering)) - year) <= 1)
  const concerns = (areas: readonly AreaId[] | null) => area === null || areas === null || areas.includes(area)
  const closed = rules.schoolHolidays.filter(({ areas }) => concerns(areas))
  const entries: YearEntry[] = [
    ...[...publicHolidaysOf(year)].map(([day, holidays]): YearEntry => ({ kind: 'holiday', day, holidays })),
    ...closed
      .filter(({ from }) => yearOf(from) === year)
      .map((holiday): YearEntry => ({ kind: 'school-holiday', day: holiday.from, holiday })),
    ...near
      .filter((gathering) => yearOf(dayOf(gathering)) === year && concerns(gathering.areas))
      .map((gathering): YearEntry => {
        // What has been cannot be moved.
        const clashes = gathering.stage === 'held' ? [] : clashesOf(gathering, near, rules)
        return { kind: 'gathering', day: dayOf(gathering), gathering, clashes }
      }),
  ]
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1
    const isIn = (day: Day) => Number(day.slice(5, 7)) === month
    const days = daysIn(year, month)
    return {
      month,
      days,
      schoolFree: new Set(days.filter((day) => closed.some(({ from, to }) => from <= day && day <= to))),
      entries: entries.filter(({ day }) => isIn(day)).sort(inOrder),
    }
  })
}

export type AreaGap = { kind: 'area-gathering'; area: Area; have: number; need: number }
export type NetworkGap = { kind: 'theme-day' | 'leader-meeting' | 'working-group-meeting'; have: number; need: number }
/** What a year lacks: `have` of `need`, for an area or for the network. */
export type Gap = AreaGap | NetworkGap

const FOR_THE_NETWORK: readonly Omit<NetworkGap, 'have'>[] = [
  { kind: 'theme-day', need: 1 },
  { kind: 'leader-meeting', need: 1 },
  { kind: 'working-group-meeting', need: WORKING_GROUP_MEETINGS_A_YEAR },
]

export function gapsOf(year: number, gatherings: readonly Gathering[], areas: readonly Area[]): Gap[] {
  const planned = gatherings.filter(({ stage }) => stage !== 'cancelled').filter((each) => yearOf(dayOf(each)) === year)
  const count = (kind: Gap['kind'], area?: AreaId) =>
    planned.filter((each) => each.kind === kind && (area === undefined || each.areas.includes(area))).length
  const gaps: Gap[] = [
    ...areas.map((area): Gap => {
      return { kind: 'area-gathering', area, have: count('area-gathering', area.id), need: AREA_GATHERINGS_A_YEAR }
    }),
    ...FOR_THE_NETWORK.map((wanted): Gap => ({ ...wanted, have: count(wanted.kind) })),
  ]
  return gaps.filter(({ have, need }) => have < need)
}

const ORDER: Record<YearEntry['kind'], number> = { 'school-holiday': 0, holiday: 1, gathering: 2 }

function inOrder(one: YearEntry, other: YearEntry): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1
  if (one.kind === 'gathering' && other.kind === 'gathering') {
    return one.gathering.start.getTime() - other.gathering.start.getTime()
  }
  return ORDER[one.kind] - ORDER[other.kind]
}

function daysIn(year: number, month: number): Day[] {
  const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day
  const days: Day[] = []
  for (let day = first; Number(day.slice(5, 7)) === month; day = addDays(day, 1)) days.push(day)
  return days
}
