import { addDays, clockTimeIn, dayIn, instantAt, OSLO, type ClockTime, type Day } from '../day'
import { isWorkingDay } from '../planning/holidays'
import type { Records } from '../records'
import type { NetworkSettings } from '../settings'
import type { Matter } from './messageKey'

const EARLY_ENOUGH_MS = 24 * 3_600_000

export type QuietRules = Pick<NetworkSettings, 'quietFrom' | 'quietTo'>

/** The first instant, from this one on, at which what can wait may be sent: no night, weekend or public holiday. */
export function notQuiet(instant: Date, { quietFrom, quietTo }: QuietRules): Date {
  const day = dayIn(OSLO, instant)
  const time = clockTimeIn(OSLO, instant)
  if (isWorkingDay(day) && time >= quietTo && time < quietFrom) return instant
  const next = isWorkingDay(day) && time < quietTo ? day : workdayFrom(addDays(day, 1))
  return instantAt(OSLO, next, quietTo)
}

/** What goes out at a good hour, and must keep to it also when it is late, because the program or the chat was out. */
const WITH_AN_HOUR: readonly Matter['kind'][] = [
  'reminder',
  'last-call',
  'roster',
  'hours',
  'survey',
  'survey-reminder',
  'absence',
  'manager-notice',
  'escalation',
]

export function isHeldBack(matter: Matter, records: Pick<Records, 'settings' | 'surveys'>, now: Date): boolean {
  if (!WITH_AN_HOUR.includes(matter.kind)) return false
  // A question to those who sit together is of now.
  if (matter.kind === 'survey' && records.surveys.get(matter.survey)?.kind === 'poll') return false
  return notQuiet(now, records.settings) > now
}

/** Is it a quiet hour, and is there a whole day left after it until the beginning? */
export function canWait(start: Date, rules: QuietRules, now: Date): boolean {
  const next = notQuiet(now, rules)
  return next > now && next.getTime() + EARLY_ENOUGH_MS <= start.getTime()
}

/** This day at this time; on a day off it is the workday before, and never in quiet hours. */
export function workdayBy(day: Day, time: ClockTime, rules: QuietRules): Date {
  let workday = day
  while (!isWorkingDay(workday)) workday = addDays(workday, -1)
  return instantAt(OSLO, workday, time < rules.quietTo ? rules.quietTo : time)
}

export function workdayFrom(day: Day): Day {
  let workday = day
  while (!isWorkingDay(workday)) workday = addDays(workday, 1)
  return workday
}
