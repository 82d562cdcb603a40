import { dayIn, OSLO, yearOf, type ClockTime, type Day } from './day'
import type { AreaId, MemberId } from './member'

export type GatheringId = string & { readonly __gatheringId: true }

export const GATHERING_KINDS = [
  'area-gathering',
  'theme-day',
  'intro-course',
  'basic-course',
  'leader-meeting',
  'working-group-meeting',
] as const
export type GatheringKind = (typeof GATHERING_KINDS)[number]

export const MODES = ['physical', 'digital', 'hybrid'] as const
export type Mode = (typeof MODES)[number]

export const AUDIENCES = ['nurse', 'leader', 'working-group', 'external'] as const
export type Audience = (typeof AUDIENCES)[number]

export type ProgrammeItem = { start: ClockTime; end: ClockTime; title: string; speaker: string | null }

export type Seats = number | 'unlimited'

/** What is planned, whatever stage it has come to. */
export type Plan = {
  id: GatheringId
  kind: GatheringKind
  title: string
  areas: readonly AreaId[]
  start: Date
  end: Date
  /** Hours that count towards the year's requirement for whoever is there the whole time. */
  hours: number
  venue: string | null
  mode: Mode
  onlineLink: string | null
  programme: readonly ProgrammeItem[]
  topics: readonly string[]
  audience: readonly Audience[]
  /** When leaders may go, if they attend only a part. */
  leadersUntil: string | null
  host: MemberId | null
  /** Places on site. */
  seats: Seats
  /** Links to what should be read before, and to what was missed. */
  material: readonly string[]
  /** The channel conversation in which the invitation is posted too; null for none. */
  channel: string | null
  /** Called together with the others of this name, in one card for the whole year; null for called by itself. */
  series: string | null
  /** Rises with each change after the gathering was called; calendars call it SEQUENCE. */
  sequence: number
  lastChange: GatheringChange | null
}

/** The latest change of a called gathering. Until it is announced, members see the gathering as it was, and it can be undone. */
export type GatheringChange = { at: Date; by: MemberId; announceAt: Date; before: Gathering }

type Called = { answerBy: Day; invitedAt: Date }

export type Gathering =
  | (Plan & { stage: 'draft' })
  | (Plan & { stage: 'invited' } & Called)
  | (Plan & { stage: 'held'; listCompletedAt: Date } & Called)
  | (Plan & { stage: 'cancelled'; because: string; cancelledAt: Date; invitedAt: Date | null })

export type InvitedGathering = Extract<Gathering, { stage: 'invited' }>
export type HeldGathering = Extract<Gathering, { stage: 'held' }>

/** What time alone brings about is computed here and never stored. */
export type Phase = 'draft' | 'open' | 'deadline-passed' | 'running' | 'awaiting-list' | 'followed-up' | 'cancelled'

export function phaseOf(gathering: Gathering, today: Day, now: Date): Phase {
  switch (gathering.stage) {
    case 'draft':
      return 'draft'
    case 'cancelled':
      return 'cancelled'
    case 'held':
      return 'followed-up'
    case 'invited':
      if (now >= gathering.end) return 'awaiting-list'
      if (now >= gathering.start) return 'running'
      return today > gathering.answerBy ? 'deadline-passed' : 'open'
  }
}

export function offersOnSite(gathering: Plan): boolean {
  return gathering.mode !== 'digital'
}

export function offersOnline(gathering: Plan): boolean {
  return gathering.mode !== 'physical'
}

/** The activity year that the gathering belongs to, in Oslo. */
export function yearOfGathering(gathering: Plan): number {
  return yearOf(dayIn(OSLO, gathering.start))
}

/** The day of the gathering, in Oslo. */
export function dayOf(gathering: Plan): Day {
  return dayIn(OSLO, gathering.start)
}

/** The gathering as members know it: a change that is not announced yet has not happened for them. */
export function asAnnounced(gathering: Gathering, now: Date): Gathering {
  const { lastChange } = gathering
  return lastChange !== null && now < lastChange.announceAt ? lastChange.before : gathering
}
