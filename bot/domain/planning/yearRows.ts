import { dayIn, OSLO } from '../day'
import { dayOf, type Gathering, type GatheringId, type Plan } from '../gathering'
import { isActiveOn, leadsNetwork, type Area, type Member } from '../member'
import { decideCreation, type Known } from './changeGathering'
import { clashesOf, clashRulesFrom, type Clash } from './clashes'
import type { AskedPlan, FieldProblem } from './planCheck'

/** What comes of one row of a planned year. */
export type RowDecision =
  | { status: 'right'; gathering: Gathering; clashes: Clash[] }
  | { status: 'wrong'; problems: FieldProblem[] }
  /** Made before: it stands as `gathering` says, also if it has been moved or cancelled since. */
  | { status: 'exists'; gathering: Gathering }
  /** The same as a row above it, counted from zero. */
  | { status: 'repeated'; row: number }
  | { status: 'not-yours' }

export type KnownYear = Known & { gatherings: ReadonlyMap<GatheringId, Gathering> }

/** Each row by itself, and for what is in the way all of them together. Nothing is made by asking. */
export function decideRows(rows: readonly AskedPlan[], planner: Member, known: KnownYear, now: Date): RowDecision[] {
  const standing = [...known.gatherings.values()]
  const madeAs = new Map(
    standing
      .filter(({ stage }) => stage !== 'cancelled')
      .map((gathering) => [idOf({ ...gathering, day: dayOf(gathering) }, known.areas), gathering]),
  )
  const firstRowOf = new Map<string, number>()
  const decided = rows.map((asked, row): RowDecision => {
    if (!mayPlanRow(planner, asked, now)) return { status: 'not-yours' }
    const id = idOf(asked, known.areas)
    const earlier = firstRowOf.get(id)
    if (earlier !== undefined) return { status: 'repeated', row: earlier }
    // What is wrong in a row has no say in what the rows after it are.
    const exists = known.gatherings.get(id) ?? madeAs.get(id)
    if (exists) {
      firstRowOf.set(id, row)
      return { status: 'exists', gathering: exists }
    }
    const decision = decideCreation(asked, id, planner, known, now)
    if (decision.ok) {
      firstRowOf.set(id, row)
      return { status: 'right', gathering: decision.gathering, clashes: [] }
    }
    return 'problems' in decision ? { status: 'wrong', problems: decision.problems } : { status: 'not-yours' }
  })
  return withClashes(decided, standing, known)
}

function withClashes(decided: readonly RowDecision[], standing: readonly Gathering[], known: KnownYear): RowDecision[] {
  const rules = clashRulesFrom(known.settings, known.areas)
  const planned = decided.flatMap((row) => (row.status === 'right' ? [row.gathering] : []))
  const others: Plan[] = [...standing.filter(({ stage }) => stage !== 'cancelled'), ...planned]
  return decided.map((row) =>
    row.status === 'right' ? { ...row, clashes: clashesOf(row.gathering, others, rules) } : row,
  )
}

/** An area leader plans what is for the own area alone; whom a row names as host does not change that. */
function mayPlanRow(planner: Member, asked: AskedPlan, now: Date): boolean {
  if (!isActiveOn(planner, dayIn(OSLO, now))) return false
  if (leadsNetwork(planner)) return true
  if (planner.role !== 'area-leader' || planner.area === null) return false
  return asked.areas.length === 0 || asked.areas.every((area) => area === planner.area)
}

/** The same kind for the same areas on the same day has the same id, so that a file that is read twice makes nothing the second time. */
function idOf({ kind, areas, day }: Pick<AskedPlan, 'kind' | 'areas' | 'day'>, all: readonly Area[]): GatheringId {
  return `${day.trim()}-${kind}-${areasInId(areas, all)}` as GatheringId
}

const LONGEST_AREAS = 60

function areasInId(areas: readonly string[], all: readonly Area[]): string {
  const named = [...new Set(areas)].sort()
  if (named.length > 1 && all.every(({ id }) => named.includes(id))) return 'all'
  const joined = named.join('-')
  return joined.length <= LONGEST_AREAS ? joined : `${joined.slice(0, LONGEST_AREAS)}-${checksum(joined)}`
}

function checksum(text: string): string {
  let sum = 0
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 2_176_782_336
  return sum.toString(36)
}
