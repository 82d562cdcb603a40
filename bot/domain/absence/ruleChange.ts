import { addDays, dayIn, isDay, OSLO, type Day } from '../day'
import { dayOf, type Gathering } from '../gathering'
import { isActiveOn, leadsNetwork, type Member } from '../member'
import { absenceRulesOn, type AbsenceRules, type NetworkSettings } from '../settings'
import { ABSENCE_KINDS, type AbsenceKind } from './absence'

/** The rules as they were filled in; null is a number that nobody could read. */
export type AskedRules = {
  from: string
  nurseIsToldOf: readonly AbsenceKind[]
  managerIsToldOf: readonly AbsenceKind[]
  managerWaitHours: number | null
  escalateAfter: number | null
}

export const RULE_FIELDS = ['from', 'managerIsToldOf', 'managerWaitHours', 'escalateAfter'] as const
export type RuleField = (typeof RULE_FIELDS)[number]

export const RULE_PROBLEMS = [
  'day-missing',
  'reaches-back',
  'too-far',
  'nurse-first',
  'wait-wrong',
  'row-wrong',
] as const
export type RuleProblem = (typeof RULE_PROBLEMS)[number]

export type RulesVersion = AbsenceRules & { from: Day }

export type RulesDecision =
  | { ok: true; rules: RulesVersion; changed: boolean }
  | { ok: false; refusal: 'not-yours' }
  | { ok: false; problems: { field: RuleField; problem: RuleProblem }[] }

/** A week is long enough to wait; and later than this the absence is followed up no more. */
const LONGEST_WAIT_HOURS = 168
export const LONGEST_ROW = 10
/** A day further ahead than this is a slip of the finger. */
const FURTHEST_DAYS = 2 * 366

/** New rules from a day on. Whatever was held before that day keeps the rules it was held under. */
export function decideRules(
  asked: AskedRules,
  caller: Member,
  settings: NetworkSettings,
  gatherings: Iterable<Gathering>,
  now: Date,
): RulesDecision {
  const today = dayIn(OSLO, now)
  if (!leadsNetwork(caller) || !isActiveOn(caller, today)) return { ok: false, refusal: 'not-yours' }
  const { from, managerWaitHours, escalateAfter } = asked
  const problems: { field: RuleField; problem: RuleProblem }[] = []
  if (!isDay(from)) problems.push({ field: 'from', problem: 'day-missing' })
  else if (from < earliestRules(gatherings, now)) problems.push({ field: 'from', problem: 'reaches-back' })
  else if (from > addDays(today, FURTHEST_DAYS)) problems.push({ field: 'from', problem: 'too-far' })
  const managerAlone = asked.managerIsToldOf.some((kind) => !asked.nurseIsToldOf.includes(kind))
  if (managerAlone) problems.push({ field: 'managerIsToldOf', problem: 'nurse-first' })
  const waits = managerWaitHours !== null && isWholeUpTo(managerWaitHours, longestWait(settings))
  if (!waits) problems.push({ field: 'managerWaitHours', problem: 'wait-wrong' })
  const inARow = escalateAfter !== null && isWholeUpTo(escalateAfter, LONGEST_ROW)
  if (!inARow) problems.push({ field: 'escalateAfter', problem: 'row-wrong' })
  if (problems.length > 0 || !isDay(from) || !waits || !inARow) return { ok: false, problems }

  const rules: RulesVersion = {
    from,
    nurseIsToldOf: inOrder(asked.nurseIsToldOf),
    managerIsToldOf: inOrder(asked.managerIsToldOf),
    managerWaitHours,
    escalateAfter,
  }
  return { ok: true, rules, changed: !isSame(rules, absenceRulesOn(settings, from)) }
}

/** Today while nothing has begun today, else tomorrow: a change never reaches back to what has been held. */
export function earliestRules(gatherings: Iterable<Gathering>, now: Date): Day {
  const today = dayIn(OSLO, now)
  const hasBegun = [...gatherings].some(
    (gathering) =>
      (gathering.stage === 'invited' || gathering.stage === 'held') &&
      gathering.start <= now &&
      dayOf(gathering) === today,
  )
  return hasBegun ? addDays(today, 1) : today
}

/** The manager must hear of it while it is still followed up. */
export function longestWait({ followUpDays }: Pick<NetworkSettings, 'followUpDays'>): number {
  return Math.max(0, Math.min(LONGEST_WAIT_HOURS, 24 * (followUpDays - 1)))
}

export type RulesStep = { from: Day | null; rules: AbsenceRules; before: AbsenceRules | null }

/** Every version of the rules with what applied before it, the latest first; the first has no day. */
export function rulesHistory(settings: NetworkSettings): RulesStep[] {
  const versions = [{ ...settings, from: null }, ...settings.laterRules]
  return versions.map((rules, index) => ({ from: rules.from, rules, before: versions[index - 1] ?? null })).reverse()
}

function isSame(one: AbsenceRules, other: AbsenceRules): boolean {
  return (
    one.managerWaitHours === other.managerWaitHours &&
    one.escalateAfter === other.escalateAfter &&
    sameKinds(one.nurseIsToldOf, other.nurseIsToldOf) &&
    sameKinds(one.managerIsToldOf, other.managerIsToldOf)
  )
}

function sameKinds(one: readonly AbsenceKind[], other: readonly AbsenceKind[]): boolean {
  return inOrder(one).join() === inOrder(other).join()
}

function inOrder(kinds: readonly AbsenceKind[]): AbsenceKind[] {
  return ABSENCE_KINDS.filter((kind) => kinds.includes(kind))
}

function isWholeUpTo(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most
}
