import type { AskedPlan, PlanField } from '../../bot/domain/planning/planCheck'
import type { PlanChanges } from './planDefaults'

/** What each part of the form needs. */
export type FormPart = {
  plan: AskedPlan
  change: (changes: PlanChanges) => void
  /** What is wrong with a field, or with one line of it; null when nothing is. */
  problemOf: (field: PlanField, index?: number) => string | null
}
