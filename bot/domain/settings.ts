import { ABSENCE_KINDS, type AbsenceKind } from './absence/absence'

/** The network's own rules. What a network has not set has these defaults. */
export type NetworkSettings = {
  networkName: string
  requiredHoursPerYear: number
  /** Days before the answer deadline that whoever has not answered is reminded; at a weekend it is the Friday before. */
  reminderDaysBefore: number
  /** Days before the gathering that answers are wanted by. */
  answerDays: number
  nurseIsToldOf: readonly AbsenceKind[]
  managerIsToldOf: readonly AbsenceKind[]
  /** Hours from the completed list until the manager's notice; the nurse is told at once, and always first. */
  managerWaitHours: number
  /** Days after the completed list that absence is still followed up; older lists stay quiet. */
  followUpDays: number
}

export const DEFAULT_SETTINGS: NetworkSettings = {
  networkName: 'Kompetansenettverket',
  requiredHoursPerYear: 12,
  reminderDaysBefore: 3,
  answerDays: 14,
  nurseIsToldOf: ABSENCE_KINDS,
  managerIsToldOf: ['cancelled-late', 'no-answer', 'no-show'],
  managerWaitHours: 0,
  followUpDays: 21,
}
