import * as z from 'zod/mini'
import { isDay, type Day } from '../../domain/day'
import type { GatheringId } from '../../domain/gathering'
import { HOLIDAYS } from '../../domain/planning/holidays'
import { PLAN_PROBLEMS } from '../../domain/planning/planCheck'
import { askedPlan } from './plan'

export const MOST_ROWS = 300

/** POST /api/year-wheel. With dryRun nothing is made; without `leaveWrong` nothing is made while a row is wrong. */
export const yearWheelRequest = z.object({
  rows: z.array(askedPlan).check(z.minLength(1), z.maxLength(MOST_ROWS)),
  dryRun: z.boolean(),
  leaveWrong: z.boolean(),
})

const gatheringId = z.pipe(
  z.string(),
  z.transform((id) => id as GatheringId),
)
const day = z.pipe(
  z.string().check(z.refine(isDay)),
  z.transform((text) => text as Day),
)
const other = { gathering: gatheringId, title: z.string(), day }

const clash = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('weekend') }),
  z.object({ kind: z.literal('squeezed') }),
  z.object({ kind: z.literal('public-holiday'), holiday: z.enum(HOLIDAYS) }),
  z.object({ kind: z.literal('before-holiday'), holiday: z.enum(HOLIDAYS) }),
  z.object({ kind: z.literal('school-holiday'), name: z.string() }),
  z.object({ kind: z.enum(['same-day', 'same-host', 'same-venue']), ...other }),
  z.object({ kind: z.literal('near'), days: z.number(), ...other }),
])

const problem = z.object({
  field: z.keyof(askedPlan),
  problem: z.enum(PLAN_PROBLEMS),
  index: z.optional(z.number()),
})

/** `right` will be made, or has been; `not-stored` was on its way when the list did not take it, and may be sent again. */
const rowAnswer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('right'), id: gatheringId, clashes: z.array(clash) }),
  z.object({ status: z.literal('not-stored'), id: gatheringId }),
  z.object({ status: z.literal('wrong'), problems: z.array(problem) }),
  z.object({ status: z.literal('exists'), ...other, isCancelled: z.boolean() }),
  z.object({ status: z.literal('repeated'), row: z.number() }),
  z.object({ status: z.literal('not-yours') }),
])
export type RowAnswer = z.output<typeof rowAnswer>

/** One answer for each row, in their order; `made` is how many were made now, `isHeldBack` that a wrong row kept all back. */
export const yearWheelAnswer = z.object({ made: z.number(), isHeldBack: z.boolean(), rows: z.array(rowAnswer) })
export type YearWheelAnswer = z.output<typeof yearWheelAnswer>
