import { isDay } from '../../bot/domain/day'
import { LANGUAGES } from '../../bot/domain/member'
import { monthText } from '../../bot/texts/dates'

/** What may stand in a cell of a spreadsheet; a day in Excel is midnight UTC, a time of day lies in 1899. */
export type Cell = string | number | boolean | Date | null

/** The text of a cell as somebody would read it. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dayOfDate(cell)
  return String(cell)
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .trim()
}

const EARLIEST_SERIAL = 36_526
const LATEST_SERIAL = 73_415
const DAYS_BEFORE_1970 = 25_569

/** "2027-03-12" from any of the ways that people write it; what is no day comes back as it was written. */
export function dayFromCell(cell: Cell | undefined, year: number): string {
  if (cell instanceof Date) return dayOfDate(cell)
  // A day that has lost its format is the number of days since 1900.
  if (typeof cell === 'number' && cell >= EARLIEST_SERIAL && cell <= LATEST_SERIAL) {
    return dayOfDate(new Date((Math.floor(cell) - DAYS_BEFORE_1970) * 86_400_000))
  }
  const text = textOf(cell)
  const day = writtenDay(text.toLowerCase(), year)
  return day !== null && isDay(day) ? day : text
}

const WEEKDAY =
  /^(?:man|mån|mon|tir|tys|tue|ons|wed|tor|thu|fre|fri|lør|lau|sat|søn|sun)\p{L}*\.?,?\s+(?:(?:den|the)\s+)?/u
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ]00:00(?::00)?(?:\.0+)?z?)?$/
const DAY_FIRST = /^(\d{1,2})[.-]\s?(\d{1,2})[.-]?\s?(\d{4}|\d{2})?$/
const NAMED = /^(\d{1,2})\.?\s*(\p{L}+)\.?,?\s*(\d{4})?$/u
const NAMED_FIRST = /^(\p{L}+)\.?\s+(\d{1,2}),?\s*(\d{4})?$/u

function writtenDay(written: string, year: number): string | null {
  const text = written.replace(WEEKDAY, '').trim()
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return joined(yearFirst[1], yearFirst[2], yearFirst[3])
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return joined(fullYear(dayFirst[3], year), dayFirst[2], dayFirst[1])
  const named = NAMED.exec(text)
  if (named) return joined(named[3] ?? String(year), monthNamed(named[2]), named[1])
  const namedFirst = NAMED_FIRST.exec(text)
  if (namedFirst) return joined(namedFirst[3] ?? String(year), monthNamed(namedFirst[1]), namedFirst[2])
  return null
}

/** "12:00" from «12.00», «kl. 12», 1200, or Excel's part of a day; what is no time comes back as it was written. */
export function timeFromCell(cell: Cell | undefined): string {
  if (cell instanceof Date) return timeOfMinutes(Math.round((cell.getTime() % 86_400_000) / 60_000))
  if (typeof cell === 'number' && cell > 0 && cell < 1) return timeOfMinutes(Math.round(cell * 1440))
  const text = textOf(cell)
  const bare = text.toLowerCase().replace(/^kl\.?\s*|^klokka\s*/, '')
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:,]?(\d{2}))?(?:[.:]00)?$/.exec(bare) ?? []
  // A number in a cell has lost its last nought: 12.30 is 12.3.
  const lost = /^(\d{1,2})[.,](\d)$/.exec(bare)
  if (typeof cell === 'number' && lost) return time(lost[1], `${lost[2]}0`, text)
  return hours === undefined ? text : time(hours, minutes, text)
}

/** Both ends of «12.00–15.00». */
export function timesFromCell(cell: Cell | undefined): [from: string, to: string] {
  const [from, to, ...more] = textOf(cell).split(/\s*(?:–|—|-|\btil\b|\bto\b)\s*/)
  if (from === undefined || to === undefined || more.length > 0) return [timeFromCell(cell), '']
  return [timeFromCell(from), timeFromCell(to)]
}

function time(hours: string | undefined, minutes: string, written: string): string {
  const isTime = Number(hours) < 24 && Number(minutes) < 60
  return isTime ? `${String(hours).padStart(2, '0')}:${minutes}` : written
}

function timeOfMinutes(minutes: number): string {
  const ofDay = ((minutes % 1440) + 1440) % 1440
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}

function dayOfDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}

function joined(year: string | undefined, month: string | null | undefined, day: string | undefined): string | null {
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

function fullYear(written: string | undefined, year: number): string {
  if (written === undefined) return String(year)
  return written.length === 2 ? `20${written}` : written
}

const SHORTEST_MONTH = 3

/** «mars», «mar.» or "March"; the three languages agree where they meet. */
function monthNamed(written: string | undefined): string | null {
  if (written === undefined || written.length < SHORTEST_MONTH) return null
  for (let month = 1; month <= 12; month++) {
    if (LANGUAGES.some((language) => monthText(language, month).toLowerCase().startsWith(written))) return String(month)
  }
  return written === 'sept' ? '9' : null
}
