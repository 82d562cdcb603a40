import { dayIn, isClockTime, OSLO, type ClockTime } from './day'
import { isActiveOn, leadsNetwork, type Member } from './member'
import type { NetworkSettings } from './settings'

export const CLOCK_SETTINGS = ['quietFrom', 'quietTo'] as const
export const COUNT_SETTINGS = ['reminderDaysBefore', 'answerDays', 'rosterWeeks', 'undoMinutes'] as const
export const SIMPLE_SETTINGS = [...CLOCK_SETTINGS, ...COUNT_SETTINGS] as const
type ClockSetting = (typeof CLOCK_SETTINGS)[number]
type CountSetting = (typeof COUNT_SETTINGS)[number]
/** Rules that apply from the moment they are changed. */
export type SimpleSetting = ClockSetting | CountSetting

/** As they were filled in; null is a number that nobody could read. */
export type AskedSimple = Record<ClockSetting, string> & Record<CountSetting, number | null>

export const SIMPLE_PROBLEMS = ['time-wrong', 'too-short', 'number-wrong'] as const
export type SimpleProblem = (typeof SIMPLE_PROBLEMS)[number]

export type SimpleDecision =
  | { ok: true; changed: { name: SimpleSetting; value: string }[] }
  | { ok: false; refusal: 'not-yours' }
  | { ok: false; problems: { field: SimpleSetting; problem: SimpleProblem }[] }

export const COUNT_LIMITS: Record<CountSetting, { least: number; most: number }> = {
  reminderDaysBefore: { least: 1, most: 30 },
  answerDays: { least: 1, most: 90 },
  rosterWeeks: { least: 1, most: 26 },
  undoMinutes: { least: 0, most: 60 },
}

/** Hours of a day in which messages may go out; with fewer they would pile up. */
export const LEAST_HOURS = 4

export function decideSimple(
  asked: AskedSimple,
  caller: Member,
  settings: Pick<NetworkSettings, SimpleSetting>,
  now: Date,
): SimpleDecision {
  if (!leadsNetwork(caller) || !isActiveOn(caller, dayIn(OSLO, now))) return { ok: false, refusal: 'not-yours' }
  const problems = [...clockProblems(asked), ...countProblems(asked)]
  if (problems.length > 0) return { ok: false, problems }
  const changed = SIMPLE_SETTINGS.filter((name) => asked[name] !== settings[name])
  return { ok: true, changed: changed.map((name) => ({ name, value: String(asked[name]) })) }
}

type Problems = { field: SimpleSetting; problem: SimpleProblem }[]

function clockProblems({ quietFrom, quietTo }: AskedSimple): Problems {
  const wrong = CLOCK_SETTINGS.filter((name) => !isClockTime(name === 'quietFrom' ? quietFrom : quietTo))
  if (wrong.length > 0 || !isClockTime(quietFrom) || !isClockTime(quietTo)) {
    return wrong.map((field) => ({ field, problem: 'time-wrong' }))
  }
  const open = minutesOf(quietFrom) - minutesOf(quietTo)
  return open < 60 * LEAST_HOURS ? [{ field: 'quietFrom', problem: 'too-short' }] : []
}

function countProblems(asked: AskedSimple): Problems {
  return COUNT_SETTINGS.filter((name) => {
    const [value, { least, most }] = [asked[name], COUNT_LIMITS[name]]
    return value === null || !Number.isInteger(value) || value < least || value > most
  }).map((field) => ({ field, problem: 'number-wrong' }))
}

function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return 60 * hours + minutes
}
