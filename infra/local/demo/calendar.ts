import { addDays, clockTimeIn, dayIn, instantAt, OSLO, weekdayOf, yearOf, type Day } from '../../../bot/domain/day'

export function dayOf(year: number, monthAndDate: string): Day {
  return dayIn('UTC', new Date(`${year}-${monthAndDate}T00:00:00Z`))
}

/** The day itself when people are at work and nothing is closed, else the next such day. */
export function gatheringDayFrom(day: Day): Day {
  return isGatheringDay(day) ? day : gatheringDayFrom(addDays(day, 1))
}

export function gatheringDayUntil(day: Day): Day {
  return isGatheringDay(day) ? day : gatheringDayUntil(addDays(day, -1))
}

export function workingDayFrom(day: Day): Day {
  return weekdayOf(day) <= 5 ? day : workingDayFrom(addDays(day, 1))
}

/** The day nearest to this one on the weekday of the other. */
export function onWeekdayOf(other: Day, day: Day): Day {
  const ahead = (weekdayOf(other) - weekdayOf(day) + 7) % 7
  return addDays(day, ahead > 3 ? ahead - 7 : ahead)
}

/** Some instant of that day between 7 in the morning and 10 in the evening; `share` is from 0 to 1. */
export function daytimeOf(day: Day, share: number): Date {
  return new Date(instantAt(OSLO, day, '07:00').getTime() + Math.floor(share * 15 * 60) * 60_000)
}

export function minutesAfter(time: string, minutes: number): ReturnType<typeof clockTimeIn> {
  return clockTimeIn('UTC', new Date(Date.parse(`2000-01-01T${time}:00Z`) + minutes * 60_000))
}

function isGatheringDay(day: Day): boolean {
  const monthAndDate = day.slice(5)
  const isChristmas = monthAndDate >= '12-23' || monthAndDate <= '01-02'
  if (weekdayOf(day) > 5 || isChristmas || ['05-01', '05-17'].includes(monthAndDate)) return false
  const easter = easterSunday(yearOf(day))
  // From the Monday of Holy Week to Easter Monday, Ascension Day and Whit Monday.
  const isAtEaster = day >= addDays(easter, -6) && day <= addDays(easter, 1)
  return !isAtEaster && day !== addDays(easter, 39) && day !== addDays(easter, 50)
}

/** The Sunday after the first full moon of spring, by the tables of the Gregorian calendar; holds from 1900 to 2099. */
function easterSunday(year: number): Day {
  const golden = year % 19
  const fullMoon = (19 * golden + 24) % 30
  const toSunday = (2 * (year % 4) + 4 * (year % 7) + 6 * fullMoon + 5) % 7
  const afterMarch22 = fullMoon + toSunday
  const isTooLate = afterMarch22 === 35 || (afterMarch22 === 34 && fullMoon === 28 && golden > 10)
  return addDays(dayOf(year, '03-22'), isTooLate ? afterMarch22 - 7 : afterMarch22)
}
