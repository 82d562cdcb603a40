import { addDays, clockTimeIn, dayIn, instantAt, OSLO, weekdayOf, type ClockTime, type Day } from '../day'
import { isPublicHoliday } from '../planning/holidays'
import type { NetworkSettings } from '../settings'

export type QuietRules = Pick<NetworkSettings, 'quietFrom' | 'quietTo'>

/** The first instant, from this one on, at which what can wait may be sent: no night, weekend or public holiday. */
export function notQuiet(instant: Date, { quietFrom, quietTo }: QuietRules): Date {
  const day = dayIn(OSLO, instant)
  const time = clockTimeIn(OSLO, instant)
  if (isWorkday(day) && time >= quietTo && time < quietFrom) return instant
  const next = isWorkday(day) && time < quietTo ? day : workdayFrom(addDays(day, 1))
  return instantAt(OSLO, next, quietTo)
}

/** This day at this time; on a day off it is the workday before, and never in quiet hours. */
export function workdayBy(day: Day, time: ClockTime, rules: QuietRules): Date {
  let workday = day
  while (!isWorkday(workday)) workday = addDays(workday, -1)
  return instantAt(OSLO, workday, time < rules.quietTo ? rules.quietTo : time)
}

export function isWorkday(day: Day): boolean {
  return weekdayOf(day) <= 5 && !isPublicHoliday(day)
}

export function workdayFrom(day: Day): Day {
  let workday = day
  while (!isWorkday(workday)) workday = addDays(workday, 1)
  return workday
}
