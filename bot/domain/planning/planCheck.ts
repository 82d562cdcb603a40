import { clockTimeIn, dayIn, instantAt, isClockTime, isDay, OSLO, type ClockTime, type Day } from '../day'
import { AUDIENCES, GATHERING_KINDS, MODES, type Plan, type ProgrammeItem } from '../gathering'
import type { Area, Member, MemberId } from '../member'

/** A plan as it is typed in: text, '' for nothing. `day` is "2027-03-12", times are on the wall clock in Oslo. */
export type AskedPlan = {
  title: string
  kind: string
  areas: readonly string[]
  day: string
  from: string
  to: string
  /** The last day when it goes over several days, such as a course; '' for one day. */
  lastDay: string
  venue: string
  mode: string
  onlineLink: string
  hours: string
  programme: readonly { start: string; end: string; title: string; speaker: string }[]
  topics: readonly string[]
  audience: readonly string[]
  leadersUntil: string
  host: string
  seats: string
  material: readonly string[]
  channel: string
}

export type PlanField = keyof AskedPlan

export const PLAN_PROBLEMS = [
  'missing',
  'too-long',
  'unknown',
  'not-a-day',
  'not-a-time',
  'before-start',
  'in-the-past',
  'not-a-link',
  'not-a-number',
  'outside-hours',
  'no-place-to-seat',
] as const
export type PlanProblem = (typeof PLAN_PROBLEMS)[number]

/** What is wrong, and where; `index` tells which line of a list it is. */
export type FieldProblem = { field: PlanField; problem: PlanProblem; index?: number }

export type CheckedPlan = Omit<Plan, 'id' | 'series' | 'sequence' | 'lastChange'>

export type PlanCheck = { ok: true; plan: CheckedPlan } | { ok: false; problems: FieldProblem[] }

const LONGEST = { title: 120, venue: 200, line: 300, link: 1000 } as const
const MOST_SEATS = 10_000
const MOST_HOURS = 40
const MOST_LINES = 40
const LONGEST_DAYS = 14

/** Says all that is wrong at once, each at its field. */
export function checkPlan(
  asked: AskedPlan,
  known: { areas: readonly Area[]; members: ReadonlyMap<MemberId, Member> },
  now: Date,
): PlanCheck {
  const problems: FieldProblem[] = []
  const wrong = (field: PlanField, problem: PlanProblem, index?: number): void => {
    problems.push(index === undefined ? { field, problem } : { field, problem, index })
  }
  const text = (field: 'title' | 'venue' | 'leadersUntil', longest: number): string => {
    const trimmed = asked[field].trim()
    if (trimmed.length > longest) wrong(field, 'too-long')
    return trimmed
  }

  const title = text('title', LONGEST.title)
  if (title === '') wrong('title', 'missing')
  const kind = oneOf(GATHERING_KINDS, asked.kind)
  if (!kind) wrong('kind', asked.kind === '' ? 'missing' : 'unknown')
  const mode = oneOf(MODES, asked.mode)
  if (!mode) wrong('mode', asked.mode === '' ? 'missing' : 'unknown')
  const areas = known.areas.filter(({ id }) => asked.areas.includes(id)).map(({ id }) => id)
  if (asked.areas.length === 0) wrong('areas', 'missing')
  else if (areas.length !== new Set(asked.areas).size) wrong('areas', 'unknown')
  const audience = AUDIENCES.filter((each) => asked.audience.includes(each))
  if (asked.audience.length === 0) wrong('audience', 'missing')
  else if (audience.length !== new Set(asked.audience).size) wrong('audience', 'unknown')

  const span = spanOf(asked, now, wrong)
  const onlineLink = asked.onlineLink.trim()
  if (onlineLink !== '' && !isWebAddress(onlineLink)) wrong('onlineLink', 'not-a-link')
  const host = asked.host === '' ? null : known.members.get(asked.host as MemberId)
  if (host === undefined) wrong('host', 'unknown')
  const seats = countIn(asked.seats, 1, MOST_SEATS, true)
  if (seats === 'wrong') wrong('seats', 'not-a-number')
  else if (seats !== null && mode === 'digital') wrong('seats', 'no-place-to-seat')
  const hours = countIn(asked.hours, 0, MOST_HOURS, false)
  if (hours === 'wrong') wrong('hours', 'not-a-number')
  // Over several days the nights would be counted too.
  else if (hours === null && isLong(asked)) wrong('hours', 'missing')
  const programme = programmeFrom(asked, wrong)
  const linesOf = (field: 'topics' | 'material'): string[] => linesFrom(asked[field], field, wrong)
  const [topics, material] = [linesOf('topics'), linesOf('material')]
  const [venue, leadersUntil] = [text('venue', LONGEST.venue), text('leadersUntil', LONGEST.venue)]
  if (asked.channel.length > LONGEST.link) wrong('channel', 'too-long')

  if (problems.length > 0 || !kind || !mode || !span || seats === 'wrong' || hours === 'wrong') {
    return { ok: false, problems }
  }
  return {
    ok: true,
    plan: {
      kind,
      title,
      areas,
      ...span,
      hours: hours ?? hoursBetween(span.start, span.end),
      venue: venue === '' ? null : venue,
      mode,
      onlineLink: onlineLink === '' ? null : onlineLink,
      programme,
      topics,
      audience,
      leadersUntil: leadersUntil === '' ? null : leadersUntil,
      host: host?.id ?? null,
      seats: seats ?? 'unlimited',
      material,
      channel: asked.channel === '' ? null : asked.channel,
    },
  }
}

/** The form of a plan that is there already, so that it can be changed or copied. */
export function askedFrom(plan: Plan): AskedPlan {
  const [day, lastDay] = [dayIn(OSLO, plan.start), dayIn(OSLO, plan.end)]
  return {
    title: plan.title,
    kind: plan.kind,
    areas: plan.areas,
    day,
    from: clockTimeIn(OSLO, plan.start),
    to: clockTimeIn(OSLO, plan.end),
    lastDay: lastDay === day ? '' : lastDay,
    venue: plan.venue ?? '',
    mode: plan.mode,
    onlineLink: plan.onlineLink ?? '',
    hours: plan.hours === hoursBetween(plan.start, plan.end) ? '' : String(plan.hours),
    programme: plan.programme.map((item) => ({ ...item, speaker: item.speaker ?? '' })),
    topics: plan.topics,
    audience: plan.audience,
    leadersUntil: plan.leadersUntil ?? '',
    host: plan.host ?? '',
    seats: plan.seats === 'unlimited' ? '' : String(plan.seats),
    material: plan.material,
    channel: plan.channel ?? '',
  }
}

type Wrong = (field: PlanField, problem: PlanProblem, index?: number) => void

function spanOf(asked: AskedPlan, now: Date, wrong: Wrong): { start: Date; end: Date } | null {
  const before = { count: 0 }
  const check: Wrong = (field, problem) => {
    before.count++
    wrong(field, problem)
  }
  const day = dayFrom(asked.day, 'day', check)
  const lastDay = asked.lastDay === '' ? day : dayFrom(asked.lastDay, 'lastDay', check)
  const from = timeFrom(asked.from, 'from', check)
  const to = timeFrom(asked.to, 'to', check)
  if (!day || !lastDay || !from || !to || before.count > 0) return null
  const [start, end] = [instantAt(OSLO, day, from), instantAt(OSLO, lastDay, to)]
  if (lastDay < day) check('lastDay', 'before-start')
  else if (end <= start) check('to', 'before-start')
  else if (end.getTime() - start.getTime() > LONGEST_DAYS * 86_400_000) check('lastDay', 'outside-hours')
  if (start <= now) check('day', 'in-the-past')
  return before.count > 0 ? null : { start, end }
}

function dayFrom(text: string, field: PlanField, wrong: Wrong): Day | null {
  if (text.trim() === '') wrong(field, 'missing')
  else if (!isDay(text.trim())) wrong(field, 'not-a-day')
  const trimmed = text.trim()
  return isDay(trimmed) ? trimmed : null
}

function timeFrom(text: string, field: PlanField, wrong: Wrong): ClockTime | null {
  const trimmed = text.trim()
  if (trimmed === '') wrong(field, 'missing')
  else if (!isClockTime(trimmed)) wrong(field, 'not-a-time')
  return isClockTime(trimmed) ? trimmed : null
}

/** A timetable: each item has a time and a title, and lies within the gathering's hours when that is one day. */
function programmeFrom(asked: AskedPlan, wrong: Wrong): ProgrammeItem[] {
  if (asked.programme.length > MOST_LINES) wrong('programme', 'too-long')
  return asked.programme.flatMap(({ start, end, title, speaker }, index) => {
    const problem = programmeProblem(asked, { start, end, title, speaker })
    if (problem) wrong('programme', problem, index)
    if (problem || !isClockTime(start) || !isClockTime(end)) return []
    return [{ start, end, title: title.trim(), speaker: speaker.trim() === '' ? null : speaker.trim() }]
  })
}

function programmeProblem(asked: AskedPlan, item: AskedPlan['programme'][number]): PlanProblem | null {
  if (item.title.trim() === '') return 'missing'
  if (item.title.length > LONGEST.line || item.speaker.length > LONGEST.line) return 'too-long'
  if (!isClockTime(item.start) || !isClockTime(item.end)) return 'not-a-time'
  if (item.end <= item.start) return 'before-start'
  return !isLong(asked) && (item.start < asked.from || item.end > asked.to) ? 'outside-hours' : null
}

function isLong({ day, lastDay }: AskedPlan): boolean {
  return lastDay !== '' && lastDay !== day
}

function linesFrom(asked: readonly string[], field: PlanField, wrong: Wrong): string[] {
  const kept = asked.map((line) => line.trim()).filter((line) => line !== '')
  if (kept.length > MOST_LINES) wrong(field, 'too-long')
  kept.forEach((line, index) => {
    if (line.length > LONGEST.line || /[\r\n]/.test(line)) wrong(field, 'too-long', index)
  })
  return [...new Set(kept)]
}

/** null for an empty field. Norwegian decimal comma is fine. */
function countIn(text: string, least: number, most: number, whole: boolean): number | null | 'wrong' {
  const trimmed = text.trim().replace(',', '.')
  if (trimmed === '') return null
  const value = Number(trimmed)
  if (!/^\d+(\.\d+)?$/.test(trimmed) || value < least || value > most) return 'wrong'
  return whole && !Number.isInteger(value) ? 'wrong' : value
}

function isWebAddress(text: string): boolean {
  return text.length <= LONGEST.link && /^https?:\/\/[^\s/]+(\/\S*)?$/i.test(text)
}

function hoursBetween(start: Date, end: Date): number {
  return Math.round(((end.getTime() - start.getTime()) / 3_600_000) * 4) / 4
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | null {
  return values.find((value) => value === text) ?? null
}
