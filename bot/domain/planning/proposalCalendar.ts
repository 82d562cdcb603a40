import { addDays, daysBetween, weekdayOf, type Day } from '../day'
import type { Gathering } from '../gathering'
import type { AreaId } from '../member'
import { daysOf, isGoodDay, type ClashRules } from './clashes'
import { isWorkingDay } from './holidays'

/** When something should be: from the first date on, and no later than the second if that can be. */
export type Window = { from: string; until: string }

export type Search = { areas: readonly AreaId[]; weekdays: readonly number[]; asks: 'members' | 'working-group' }

/** Days that are taken, and by whom, while a year is put together. */
export type Calendar = {
  find(window: Window, search: Search): Day | null
  take(day: Day, search: Pick<Search, 'areas' | 'asks'>): void
}

export function calendarOf(year: number, standing: readonly Gathering[], rules: ClashRules, earliest: Day): Calendar {
  const taken = new Map<Day, Pick<Search, 'areas' | 'asks'>[]>()
  const take: Calendar['take'] = (day, who) => void taken.set(day, [...(taken.get(day) ?? []), who])
  for (const gathering of standing) {
    const asks = gathering.audience.every((each) => each === 'working-group') ? 'working-group' : 'members'
    for (const day of daysOf(gathering)) take(day, { areas: gathering.areas, asks })
  }

  const hasNeighbour = (day: Day, { areas, asks }: Search): boolean => {
    for (let away = -rules.neighbourDays; away <= rules.neighbourDays; away++) {
      const there = taken.get(addDays(day, away)) ?? []
      if (there.some((each) => each.asks === asks && each.areas.some((area) => areas.includes(area)))) return true
    }
    return false
  }
  const isPossible = (day: Day) => day >= earliest && isWorkingDay(day) && !taken.has(day)

  return {
    take,
    find(window, search) {
      const inWindow = daysFrom(dateIn(year, window.from), dateIn(year, window.until)).filter(isPossible)
      const good = (day: Day) => isGoodDay(day, search.areas, rules) && !isQuietTime(day)
      const suits = (day: Day) => search.weekdays.includes(weekdayOf(day))
      const isFree = (day: Day) => !hasNeighbour(day, search)
      return (
        inWindow.find((day) => good(day) && suits(day) && isFree(day)) ??
        inWindow.find((day) => good(day) && isFree(day)) ??
        inWindow.find(good) ??
        nearestTo(
          dateIn(year, window.from),
          daysFrom(dateIn(year, '01-01'), dateIn(year, '12-31')).filter(isPossible),
          dateIn(year, window.until) >= earliest,
          good,
        )
      )
    },
  }
}

/** Outside its time only when the time itself is not over: what is too late this year is left out. */
function nearestTo(wished: Day, days: readonly Day[], isStillTime: boolean, good: (day: Day) => boolean): Day | null {
  if (!isStillTime) return null
  const byDistance = [...days].sort(
    (one, other) => Math.abs(daysBetween(wished, one)) - Math.abs(daysBetween(wished, other)),
  )
  return byDistance.find(good) ?? byDistance[0] ?? null
}

/** July and the days around Christmas and New Year, when nobody calls a meeting. */
function isQuietTime(day: Day): boolean {
  const date = day.slice(5)
  return date < '01-06' || date > '12-18' || (date > '06-20' && date < '08-15')
}

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

/** The day of the year on a date such as "03-12". */
export function dateIn(year: number, date: string): Day {
  return `${String(year).padStart(4, '0')}-${date}` as Day
}
