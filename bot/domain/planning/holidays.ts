import { addDays, weekdayOf, yearOf, type Day } from '../day'

export const HOLIDAYS = [
  'new-year',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'labour-day',
  'constitution-day',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'boxing-day',
] as const
export type Holiday = (typeof HOLIDAYS)[number]

const FIXED: readonly [Holiday, string][] = [
  ['new-year', '01-01'],
  ['labour-day', '05-01'],
  ['constitution-day', '05-17'],
  ['christmas-day', '12-25'],
  ['boxing-day', '12-26'],
]

const FROM_EASTER: readonly [Holiday, number][] = [
  ['maundy-thursday', -3],
  ['good-friday', -2],
  ['easter-sunday', 0],
  ['easter-monday', 1],
  ['ascension-day', 39],
  ['whit-sunday', 49],
  ['whit-monday', 50],
]

/** The Sunday after the first full moon of spring, by the rules of the Gregorian calendar (centuries, leap years, moon, weekday). */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leapCenturies = century - Math.floor(century / 4)
  const moonDrift = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + leapCenturies - moonDrift + 15) % 30
  // Two corrections keep the full moon from falling on the same date twice in nineteen years.
  const afterMarch21 = epact - (epact === 29 || (epact === 28 && golden > 10) ? 1 : 0)
  const fullMoon = addDays(dayOf(year, '03-21'), afterMarch21)
  return addDays(fullMoon, 7 - (weekdayOf(fullMoon) % 7))
}

const known = new Map<number, ReadonlyMap<Day, readonly Holiday[]>>()

/** The public holidays in Norway. Two may fall on one day: Ascension Day was the 1st of May in 2008. */
export function publicHolidaysOf(year: number): ReadonlyMap<Day, readonly Holiday[]> {
  const before = known.get(year)
  if (before) return before
  const easter = easterSunday(year)
  const all: readonly [Holiday, Day][] = [
    ...FIXED.map(([holiday, date]): [Holiday, Day] => [holiday, dayOf(year, date)]),
    ...FROM_EASTER.map(([holiday, days]): [Holiday, Day] => [holiday, addDays(easter, days)]),
  ]
  const days = new Map<Day, readonly Holiday[]>()
  for (const [holiday, day] of [...all].sort(([, one], [, other]) => (one < other ? -1 : 1))) {
    days.set(day, [...(days.get(day) ?? []), holiday])
  }
  known.set(year, days)
  return days
}

export function holidaysOn(day: Day): readonly Holiday[] {
  return publicHolidaysOf(yearOf(day)).get(day) ?? []
}

export function isPublicHoliday(day: Day): boolean {
  return holidaysOn(day).length > 0
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 5
}

/** Neither a weekend nor a public holiday. */
export function isWorkingDay(day: Day): boolean {
  return !isWeekend(day) && !isPublicHoliday(day)
}

/** A single working day with a day off on either side, one of them a public holiday («inneklemt»): many take it off. */
export function isSqueezed(day: Day): boolean {
  const [before, after] = [addDays(day, -1), addDays(day, 1)]
  if (!isWorkingDay(day) || isWorkingDay(before) || isWorkingDay(after)) return false
  return isPublicHoliday(before) || isPublicHoliday(after)
}

function dayOf(year: number, monthAndDate: string): Day {
  return `${String(year).padStart(4, '0')}-${monthAndDate}` as Day
}
