import { hoursByYear, hoursIn, nursesWithHours } from '../attendance/hours'
import { addDays, dayIn, instantAt, OSLO, yearOf, type ClockTime, type Day } from '../day'
import { isActiveOn, type MemberId } from '../member'
import type { Records } from '../records'
import { aboutOf } from './messageKey'
import { messageOf, type Message } from './message'
import { workdayBy, workdayFrom, type QuietRules } from './quiet'

const SEND_TIME = '09:00' as ClockTime
/** A program that is started in June does not send what was for January. */
const SENT_FOR_DAYS = 21
/** Hours that are put right this long after the year are put right on the card too. */
const WATCHED_DAYS = 90
/** The year of the message and the two before it. */
export const YEARS_SHOWN = 3

/** When the hours of this year are sent: on the first workday after the sixth of January of the next. */
export function yearHoursInstant(year: number, rules: QuietRules): Date {
  return workdayBy(workdayFrom(`${year + 1}-01-07` as Day), SEND_TIME, rules)
}

/** Each nurse's hours of the year that is over, to whoever had any. */
export function yearHours(records: Records, now: Date): Message[] {
  const today = dayIn(OSLO, now)
  const year = yearOf(today) - 1
  const due = yearHoursInstant(year, records.settings)
  if (now < due || now >= daysAfter(due, SENT_FOR_DAYS)) return []
  const first = dayIn(OSLO, due)
  return nursesWithHours(records, year)
    .filter((nurse) => isActiveOn(nurse, first) && isActiveOn(nurse, today))
    .map(({ id }) => messageOf({ kind: 'hours', year }, id, due))
}

/** What these messages are about whose cards may still change. */
export function watchedYearHours({ settings }: Pick<Records, 'settings'>, now: Date): string[] {
  const year = yearOf(dayIn(OSLO, now)) - 1
  const due = yearHoursInstant(year, settings)
  return now < due || now >= daysAfter(due, WATCHED_DAYS) ? [] : [aboutOf({ kind: 'hours', year })]
}

/** Everything of the hours that the card says; as long as it is the same, so is the card. */
export function yearHoursBasis(records: Records, member: MemberId, year: number): string {
  const { entries } = hoursIn(records, member, year)
  const lines = entries.map(({ day, title, hours, group }) => `${day} ${group} ${hours} ${title}`)
  const totals = hoursByYear(records, member, year, YEARS_SHOWN).map(({ total }) => total)
  return [...lines, totals.join(' ')].join('\n')
}

function daysAfter(instant: Date, count: number): Date {
  return instantAt(OSLO, addDays(dayIn(OSLO, instant), count), '00:00')
}
