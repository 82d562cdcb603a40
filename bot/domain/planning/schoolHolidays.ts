import { isDay, type Day } from '../day'
import type { Area, AreaId } from '../member'

/** `areas` null: it holds everywhere. */
export type SchoolHoliday = { from: Day; to: Day; name: string; areas: readonly AreaId[] | null }

export type SchoolHolidayProblem = 'not-a-day' | 'before-start' | 'no-name'

export type SchoolHolidays = {
  holidays: SchoolHoliday[]
  /** `line` counts from one, as the person who wrote them does. */
  problems: { line: number; text: string; problem: SchoolHolidayProblem }[]
}

/** «2026-10-05..2026-10-09 Høstferie Follo»; one day alone is a whole holiday. */
const LINE = /^(\S+?)(?:\s*(?:\.\.|–|—|\s-\s)\s*(\S+))?(?:\s+(.*))?$/

/** Reads the lines of the setting. A name that mentions areas holds for those areas, any other for all. */
export function schoolHolidaysFrom(lines: readonly string[], areas: readonly Area[]): SchoolHolidays {
  const read: SchoolHolidays = { holidays: [], problems: [] }
  lines.forEach((written, index) => {
    const text = written.trim()
    if (text === '' || text.startsWith('#')) return
    const holiday = holidayIn(text, areas)
    if (typeof holiday === 'string') read.problems.push({ line: index + 1, text, problem: holiday })
    else read.holidays.push(holiday)
  })
  read.holidays.sort((one, other) => (one.from < other.from ? -1 : 1))
  return read
}

export function schoolHolidaysOn(
  day: Day,
  areas: readonly AreaId[],
  holidays: readonly SchoolHoliday[],
): SchoolHoliday[] {
  return holidays.filter(
    (holiday) =>
      holiday.from <= day &&
      day <= holiday.to &&
      (holiday.areas === null || holiday.areas.some((area) => areas.includes(area))),
  )
}

function holidayIn(text: string, areas: readonly Area[]): SchoolHoliday | SchoolHolidayProblem {
  const [, from = '', last, name = ''] = LINE.exec(text) ?? []
  const to = last ?? from
  if (!isDay(from) || !isDay(to)) return 'not-a-day'
  if (to < from) return 'before-start'
  if (name.trim() === '') return 'no-name'
  const mentioned = areas.filter((area) => mentions(name, area.name)).map(({ id }) => id)
  return { from, to, name: name.trim(), areas: mentioned.length === 0 ? null : mentioned }
}

/** As words of their own: «Follo» is not in «Folloveien». */
function mentions(text: string, name: string): boolean {
  const words = (written: string) =>
    ` ${written
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .join(' ')
      .trim()} `
  return words(text).includes(words(name))
}
