import { dayIn, isDay, OSLO, type Day } from '../day'
import { leadsNetwork, type Member, type MemberId } from '../member'

export type JobShadowingId = string & { readonly __jobShadowingId: true }

/** A nurse who has been along at another workplace. Rows are added and struck out, never deleted. */
export type JobShadowing = {
  /** Made by whoever records it, so that sending it twice records it once. */
  id: JobShadowingId
  member: MemberId
  /** The first day. */
  day: Day
  /** Whole and half days. */
  days: number
  where: string
  by: MemberId
  at: Date
  removed: { by: MemberId; at: Date } | null
}

const HOURS_PER_SHADOWED_DAY = 4
export const MOST_SHADOWED_DAYS = 10
export const LONGEST_WHERE = 120

export type AskedJobShadowing = { id: JobShadowingId; day: string; days: number; where: string }

export type JobShadowingField = 'day' | 'days' | 'where'

export type JobShadowingProblem =
  | 'day-missing'
  | 'day-ahead'
  | 'day-before-member'
  | 'already-there'
  | 'days-wrong'
  | 'where-missing'
  | 'where-too-long'

export type JobShadowingRefusal = 'not-found' | 'not-yours' | 'not-a-nurse'

export type JobShadowingDecision =
  | { ok: true; entry: JobShadowing; changed: boolean }
  | { ok: false; refusal: JobShadowingRefusal }
  | { ok: false; problems: { field: JobShadowingField; problem: JobShadowingProblem }[] }

export function hoursOfShadowing({ days }: Pick<JobShadowing, 'days'>): number {
  return days * HOURS_PER_SHADOWED_DAY
}

/** The working group for all, an area leader for the nurses of the own area. */
export function mayKeepHours(keeper: Pick<Member, 'role' | 'area'>, nurse: Pick<Member, 'area'>): boolean {
  if (leadsNetwork(keeper)) return true
  return keeper.role === 'area-leader' && keeper.area !== null && keeper.area === nurse.area
}

/** `known` is everything recorded about this nurse, struck out rows too. */
export function decideJobShadowing(
  asked: AskedJobShadowing,
  keeper: Member,
  nurse: Member,
  known: readonly JobShadowing[],
  now: Date,
): JobShadowingDecision {
  if (!mayKeepHours(keeper, nurse)) return { ok: false, refusal: 'not-yours' }
  if (nurse.role !== 'resource-nurse') return { ok: false, refusal: 'not-a-nurse' }
  const same = known.find(({ id }) => id === asked.id)
  if (same) return { ok: true, entry: same, changed: false }

  const where = asked.where.trim()
  const problems = [
    ...problemWithDay(asked.day, nurse, known, now),
    ...problemWithDays(asked.days),
    ...problemWithWhere(where),
  ]
  if (!isDay(asked.day) || problems.length > 0) return { ok: false, problems }
  const { id, day, days } = asked
  return {
    ok: true,
    changed: true,
    entry: { id, member: nurse.id, day, days, where, by: keeper.id, at: now, removed: null },
  }
}

/** Struck out, it counts no more; who did it and when stays. */
export function decideRemoval(
  entry: JobShadowing | undefined,
  keeper: Member,
  nurse: Member,
  now: Date,
): JobShadowingDecision {
  if (!mayKeepHours(keeper, nurse)) return { ok: false, refusal: 'not-yours' }
  if (!entry || entry.member !== nurse.id) return { ok: false, refusal: 'not-found' }
  if (entry.removed !== null) return { ok: true, entry, changed: false }
  return { ok: true, entry: { ...entry, removed: { by: keeper.id, at: now } }, changed: true }
}

type Problems = { field: JobShadowingField; problem: JobShadowingProblem }[]

function problemWithDay(day: string, nurse: Member, known: readonly JobShadowing[], now: Date): Problems {
  const problem = (): JobShadowingProblem | null => {
    if (!isDay(day)) return 'day-missing'
    if (day > dayIn(OSLO, now)) return 'day-ahead'
    if (day < nurse.memberSince) return 'day-before-member'
    return known.some((entry) => entry.removed === null && entry.day === day) ? 'already-there' : null
  }
  const found = problem()
  return found ? [{ field: 'day', problem: found }] : []
}

function problemWithDays(days: number): Problems {
  const isRight = days >= 0.5 && days <= MOST_SHADOWED_DAYS && Number.isInteger(days * 2)
  return isRight ? [] : [{ field: 'days', problem: 'days-wrong' }]
}

function problemWithWhere(where: string): Problems {
  if (where === '') return [{ field: 'where', problem: 'where-missing' }]
  return where.length > LONGEST_WHERE ? [{ field: 'where', problem: 'where-too-long' }] : []
}
