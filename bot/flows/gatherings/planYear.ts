import type { Gathering } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import type { AskedPlan } from '../../domain/planning/planCheck'
import { decideRows, type RowDecision } from '../../domain/planning/yearRows'
import type { Records } from '../../domain/records'

export type PlannedYear = {
  rows: RowDecision[]
  /** What was made now. */
  made: Gathering[]
  /** What the list did not take. The same rows can be sent again: what is there already is not made twice. */
  notStored: Gathering[]
  /** Nothing was made, because a row is wrong and it was not said to leave such rows out. */
  isHeldBack: boolean
}

export type PlanYear = (
  planner: Member,
  rows: readonly AskedPlan[],
  options: { dryRun: boolean; leaveWrong: boolean },
) => Promise<PlannedYear>

/** Makes drafts of the rows that are right: all of them, or none. Nobody is told; calling is for later. */
export function planYear(the: {
  records: () => Records
  putMany: (gatherings: readonly Gathering[]) => Promise<string[]>
  isStored: (gathering: Gathering) => boolean
  isNotSaved: (error: unknown) => boolean
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): PlanYear {
  return (planner, asked, { dryRun, leaveWrong }) =>
    the.inTurn('plan-year', async () => {
      const rows = decideRows(asked, planner, the.records(), the.now())
      const right = rows.flatMap((row) => (row.status === 'right' ? [row.gathering] : []))
      const isHeldBack = !leaveWrong && rows.some(({ status }) => status === 'wrong' || status === 'not-yours')
      if (dryRun || isHeldBack || right.length === 0) {
        return { rows, made: [], notStored: [], isHeldBack: !dryRun && isHeldBack }
      }
      await the.putMany(right).catch((error: unknown) => {
        if (!the.isNotSaved(error)) throw error
      })
      // A batch has no transaction: what stands in the list now says what was made.
      const made = right.filter(the.isStored)
      return { rows, made, notStored: right.filter((gathering) => !made.includes(gathering)), isHeldBack: false }
    })
}
