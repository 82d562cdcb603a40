import { ABSENCE_KINDS, type AbsenceKind } from './absence/absence'
import type { ClockTime, Day } from './day'

/** The network's own rules. What a network has not set has these defaults. */
export type NetworkSettings = AbsenceRules & {
  networkName: string
  requiredHoursPerYear: number
  /** Days before the answer deadline that whoever has not answered is reminded; at a weekend it is the Friday before. */
  reminderDaysBefore: number
  /** Days before the gathering that answers are wanted by. */
  answerDays: number
  /** Rules of absence that apply from a day on, the earliest first; before the first of them the ones above apply. */
  laterRules: readonly (AbsenceRules & { from: Day })[]
  /** Days after the completed list that absence is still followed up; older lists stay quiet. */
  followUpDays: number
  /** What can wait is not sent between these times on the wall, nor at weekends and on public holidays. */
  quietFrom: ClockTime
  quietTo: ClockTime
  /** Weeks before a gathering that managers hear which of their nurses are invited: rosters close about then. */
  rosterWeeks: number
  /** Minutes until a change of a called gathering is announced, and can be undone. */
  undoMinutes: number
  /** The mailbox whose calendar online meetings are made in: its address or its id; empty for none. */
  calendarMailbox: string
  /** The shared mailbox that e-mail is sent from: its address; empty when none is sent. */
  mailbox: string
  /** Whether the attendance reports of those meetings are read. */
  readMeetingReports: boolean
  /** Whoever was in the meeting this share of the gathering was there the whole time. */
  meetingFullShare: number
  /** Fewer minutes in the meeting than this do not count as having been there. */
  meetingLeastMinutes: number
  /** Days after a gathering that what is known of people from outside is deleted. */
  externalRetentionDays: number
  /** When the schools are closed, a line each: «2026-10-05..2026-10-09 Høstferie Follo». */
  schoolHolidays: readonly string[]
  /** The working group has stopped all sending for a while; what is due goes out when it is resumed. */
  sendingPaused: boolean
  /** Gatherings for the same people that are no further apart than this are pointed out when they are planned. */
  neighbourDays: number
  /** Days that those who were at a gathering can say how it was; 0 for not asking them. */
  evaluationDays: number
}

/** Who is told of which absence, and how soon. */
export type AbsenceRules = {
  nurseIsToldOf: readonly AbsenceKind[]
  managerIsToldOf: readonly AbsenceKind[]
  /** Hours from the completed list until the manager's notice; the nurse is told at once, and always first. */
  managerWaitHours: number
  /** So many absences in a row are told the area leader too; 0 for never. */
  escalateAfter: number
}

export const DEFAULT_SETTINGS: NetworkSettings = {
  networkName: 'Kompetansenettverket',
  requiredHoursPerYear: 12,
  reminderDaysBefore: 3,
  answerDays: 14,
  nurseIsToldOf: ABSENCE_KINDS,
  managerIsToldOf: ['cancelled-late', 'no-answer', 'no-show'],
  managerWaitHours: 0,
  escalateAfter: 2,
  laterRules: [],
  followUpDays: 21,
  quietFrom: '20:00' as ClockTime,
  quietTo: '07:00' as ClockTime,
  rosterWeeks: 6,
  undoMinutes: 2,
  calendarMailbox: '',
  mailbox: '',
  readMeetingReports: true,
  meetingFullShare: 0.8,
  meetingLeastMinutes: 15,
  externalRetentionDays: 90,
  schoolHolidays: [],
  sendingPaused: false,
  neighbourDays: 7,
  evaluationDays: 14,
}

/** The rules that apply to a gathering on this day: a change never reaches back. */
export function absenceRulesOn(settings: NetworkSettings, day: Day): AbsenceRules {
  return settings.laterRules.findLast((rules) => rules.from <= day) ?? settings
}
