import { addDays, dayIn, daysBetween, OSLO, type Day } from '../day'
import type { GatheringId, Plan } from '../gathering'
import type { Area } from '../member'
import { holidaysOn, isSqueezed, isWeekend, isWorkingDay, type Holiday } from './holidays'
import { schoolHolidaysFrom, schoolHolidaysOn, type SchoolHoliday } from './schoolHolidays'

/** What a clash is judged by; a plan that is not made yet has it too. */
export type Dated = Pick<Plan, 'id' | 'title' | 'kind' | 'areas' | 'audience' | 'start' | 'end' | 'host' | 'venue'>

type Other = { gathering: GatheringId; title: string; day: Day }

/** Something to think over before the day is settled; never a refusal. */
export type Clash =
  | { kind: 'weekend' }
  | { kind: 'public-holiday'; holiday: Holiday }
  | { kind: 'before-holiday'; holiday: Holiday }
  | { kind: 'squeezed' }
  | { kind: 'school-holiday'; name: string }
  | ({ kind: 'same-day' | 'same-host' | 'same-venue' } & Other)
  | ({ kind: 'near'; days: number } & Other)

export type ClashRules = { schoolHolidays: readonly SchoolHoliday[]; neighbourDays: number }

/** Which days are in the way, and which other gatherings. `others` may hold the plan itself. */
export function clashesOf(plan: Dated, others: readonly Dated[], rules: ClashRules): Clash[] {
  const days = daysOf(plan)
  return [...uniqueDayClashes(days, plan, rules), ...others.flatMap((other) => clashWith(plan, days, other, rules))]
}

function uniqueDayClashes(days: readonly Day[], plan: Dated, rules: ClashRules): Clash[] {
  const all = days.flatMap((day) => dayClashes(day, plan, rules))
  const seen = new Set<string>()
  return all.filter((clash) => {
    const name = JSON.stringify(clash)
    return seen.has(name) ? false : Boolean(seen.add(name))
  })
}

function dayClashes(day: Day, { areas }: Dated, { schoolHolidays }: ClashRules): Clash[] {
  const inSchool = schoolHolidaysOn(day, areas, schoolHolidays).map(({ name }): Clash => ({
    kind: 'school-holiday',
    name,
  }))
  const holidays = holidaysOn(day)
  if (holidays.length > 0) {
    return [...holidays.map((holiday): Clash => ({ kind: 'public-holiday', holiday })), ...inSchool]
  }
  if (isWeekend(day)) return [{ kind: 'weekend' }, ...inSchool]
  if (isSqueezed(day)) return [{ kind: 'squeezed' }, ...inSchool]
  const [tomorrow] = holidaysOn(addDays(day, 1))
  return tomorrow ? [{ kind: 'before-holiday', holiday: tomorrow }, ...inSchool] : inSchool
}

function clashWith(plan: Dated, days: readonly Day[], other: Dated, rules: ClashRules): Clash[] {
  if (other.id === plan.id || !isWithin(plan, other, rules.neighbourDays + 1)) return []
  const otherDays = daysOf(other)
  const about: Other = { gathering: other.id, title: other.title, day: otherDays[0] ?? dayIn(OSLO, other.start) }
  const clashes: Clash[] = []
  const apart = daysApart(days, otherDays)
  if (askSamePeople(plan, other)) {
    if (apart === 0) clashes.push({ kind: 'same-day', ...about })
    else if (apart <= rules.neighbourDays && !isSameCourse(plan, other)) {
      clashes.push({ kind: 'near', days: apart, ...about })
    }
  }
  if (plan.start < other.end && other.start < plan.end) {
    if (plan.host !== null && plan.host === other.host) clashes.push({ kind: 'same-host', ...about })
    if (isSameVenue(plan, other)) clashes.push({ kind: 'same-venue', ...about })
  }
  return clashes
}

/** Is anybody expected at both? Nurses and leaders belong to areas, the working group to all of it. */
function askSamePeople(one: Pick<Dated, 'areas' | 'audience'>, other: Pick<Dated, 'areas' | 'audience'>): boolean {
  const isAsked = (audience: 'nurse' | 'leader' | 'working-group') =>
    one.audience.includes(audience) && other.audience.includes(audience)
  if (isAsked('working-group')) return true
  return (isAsked('nurse') || isAsked('leader')) && one.areas.some((area) => other.areas.includes(area))
}

/** The second day of a course is meant to be near the first. */
function isSameCourse(one: Dated, other: Dated): boolean {
  return one.kind === 'basic-course' && other.kind === 'basic-course'
}

function isSameVenue(one: Dated, other: Dated): boolean {
  const name = ({ venue }: Dated) => venue?.trim().toLowerCase().replace(/\s+/g, ' ') ?? ''
  return name(one) !== '' && name(one) === name(other)
}

// A quick look before days are worked out: most gatherings of a year are far apart.
function isWithin(one: Dated, other: Dated, days: number): boolean {
  const gap = Math.max(one.start.getTime() - other.end.getTime(), other.start.getTime() - one.end.getTime())
  return gap <= (days + 1) * 86_400_000
}

function daysApart(days: readonly Day[], others: readonly Day[]): number {
  const [first, last] = [days[0], days.at(-1)]
  const [otherFirst, otherLast] = [others[0], others.at(-1)]
  if (!first || !last || !otherFirst || !otherLast) return 0
  if (last < otherFirst) return daysBetween(last, otherFirst)
  return otherLast < first ? daysBetween(otherLast, first) : 0
}

const MOST_DAYS = 31

/** Every day it goes on, in Oslo. */
export function daysOf({ start, end }: Pick<Dated, 'start' | 'end'>): Day[] {
  const last = dayIn(OSLO, end)
  const days: Day[] = []
  for (let day = dayIn(OSLO, start); day <= last && days.length < MOST_DAYS; day = addDays(day, 1)) days.push(day)
  return days
}

/** A day on which nothing speaks against gathering these areas. */
export function isGoodDay(day: Day, areas: Dated['areas'], rules: ClashRules): boolean {
  if (!isWorkingDay(day) || isSqueezed(day) || holidaysOn(addDays(day, 1)).length > 0) return false
  return schoolHolidaysOn(day, areas, rules.schoolHolidays).length === 0
}

/** The rules as the network has set them. */
export function clashRulesFrom(
  settings: { schoolHolidays: readonly string[]; neighbourDays: number },
  areas: readonly Area[],
): ClashRules {
  return {
    schoolHolidays: schoolHolidaysFrom(settings.schoolHolidays, areas).holidays,
    neighbourDays: settings.neighbourDays,
  }
}
