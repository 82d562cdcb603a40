import { daysBetween, yearOf, type Day } from '../day'
import { dayOf, type Gathering, type GatheringKind } from '../gathering'
import type { Area, AreaId } from '../member'
import { daysOf, type ClashRules } from './clashes'
import type { AskedPlan } from './planCheck'
import { calendarOf, dateIn, type Search, type Window } from './proposalCalendar'
import { areaGathering, gatheringForAll, type KindForAll, type ProposalWords } from './proposedPlans'

export const AREA_GATHERINGS_A_YEAR = 4
export const WORKING_GROUP_MEETINGS_A_YEAR = 4

export type YearTemplate = {
  kinds: readonly GatheringKind[]
  /** The weekdays of the area gatherings, 1 is Monday; others are taken when these are full. */
  weekdays: readonly number[]
  from: string
  to: string
  /** Areas that gather together. */
  joint: readonly (readonly AreaId[])[]
}

export const DEFAULT_TEMPLATE: YearTemplate = {
  kinds: ['area-gathering', 'theme-day', 'intro-course', 'basic-course', 'leader-meeting', 'working-group-meeting'],
  weekdays: [2, 4],
  from: '12:00',
  to: '15:00',
  joint: [],
}

const ROUNDS: readonly Window[] = [
  { from: '02-01', until: '03-20' },
  { from: '04-01', until: '06-10' },
  { from: '09-01', until: '10-10' },
  { from: '11-01', until: '12-10' },
]

type Wish = Window & { kind: KindForAll; number: number }

// Those who come from all areas are placed first: the areas have more days to choose from.
const FOR_ALL: readonly Wish[] = [
  { kind: 'theme-day', number: 1, from: '10-20', until: '10-31' },
  { kind: 'basic-course', number: 1, from: '01-10', until: '01-20' },
  { kind: 'basic-course', number: 2, from: '01-17', until: '01-31' },
  { kind: 'intro-course', number: 1, from: '12-01', until: '12-15' },
  { kind: 'leader-meeting', number: 1, from: '05-20', until: '06-10' },
  { kind: 'working-group-meeting', number: 1, from: '01-12', until: '01-31' },
  { kind: 'working-group-meeting', number: 2, from: '03-10', until: '03-31' },
  { kind: 'working-group-meeting', number: 3, from: '08-20', until: '09-10' },
  { kind: 'working-group-meeting', number: 4, from: '11-10', until: '11-30' },
]

const WEEKDAYS = [1, 2, 3, 4, 5]

/**
 * A whole year as a proposal to be changed: what is planned already is counted, nothing is put before `earliest`, on a
 * weekend or a public holiday, or on a day that something else has. School holidays and the days around public holidays
 * are left free as far as there are days enough.
 */
export function proposeYear(
  year: number,
  network: { areas: readonly Area[]; gatherings: readonly Gathering[]; rules: ClashRules },
  template: YearTemplate,
  words: ProposalWords,
  earliest: Day,
): AskedPlan[] {
  const standing = network.gatherings.filter(
    (gathering) => gathering.stage !== 'cancelled' && yearOf(dayOf(gathering)) === year,
  )
  const calendar = calendarOf(year, standing, network.rules, earliest)
  const everybody = network.areas.map(({ id }) => id)
  const proposed: AskedPlan[] = []

  for (const wish of FOR_ALL) {
    if (!template.kinds.includes(wish.kind)) continue
    if (wish.number <= countOf(wish.kind, standing)) continue
    const asks = wish.kind === 'working-group-meeting' ? 'working-group' : 'members'
    const search: Search = { areas: everybody, weekdays: WEEKDAYS, asks }
    const day = calendar.find(wish, search)
    if (!day) continue
    calendar.take(day, search)
    proposed.push(gatheringForAll(wish, day, everybody, words))
  }

  if (template.kinds.includes('area-gathering')) {
    const covered = new Map(everybody.map((area) => [area, roundsCovered(year, area, standing)]))
    ROUNDS.forEach((round, number) => {
      for (const group of groupsOf(everybody, template.joint)) {
        const areas = group.filter((area) => covered.get(area)?.has(number) === false)
        const search: Search = { areas, weekdays: template.weekdays, asks: 'members' }
        const day = areas.length === 0 ? null : calendar.find(round, search)
        if (!day) continue
        calendar.take(day, search)
        proposed.push(areaGathering(areas, day, template, network.areas, words))
      }
    })
  }
  return proposed.sort((one, other) => (one.day < other.day ? -1 : 1))
}

/** A course of two days counts for both, however it is planned. */
function countOf(kind: GatheringKind, standing: readonly Gathering[]): number {
  const same = standing.filter((gathering) => gathering.kind === kind)
  return kind === 'basic-course' ? same.flatMap(daysOf).length : same.length
}

/** Which rounds an area has a gathering for: each gathering stands for the nearest round that has none yet. */
function roundsCovered(year: number, area: AreaId, standing: readonly Gathering[]): ReadonlySet<number> {
  const covered = new Set<number>()
  const days = standing
    .filter(({ kind, areas }) => kind === 'area-gathering' && areas.includes(area))
    .map(dayOf)
    .sort()
  for (const day of days) {
    const free = ROUNDS.map((_, number) => number).filter((number) => !covered.has(number))
    const nearest = free.sort((one, other) => distance(year, day, one) - distance(year, day, other))[0]
    if (nearest !== undefined) covered.add(nearest)
  }
  return covered
}

function distance(year: number, day: Day, round: number): number {
  const window = ROUNDS[round]
  if (!window) return Infinity
  if (day < dateIn(year, window.from)) return daysBetween(day, dateIn(year, window.from))
  return Math.max(0, daysBetween(dateIn(year, window.until), day))
}

/** Each area once: in the first group that names it, else by itself. */
function groupsOf(areas: readonly AreaId[], joint: YearTemplate['joint']): AreaId[][] {
  const grouped = new Set<AreaId>()
  return areas.flatMap((area) => {
    if (grouped.has(area)) return []
    const group = joint.find((each) => each.includes(area)) ?? [area]
    const members = areas.filter((each) => group.includes(each) && !grouped.has(each))
    members.forEach((each) => grouped.add(each))
    return [members]
  })
}
