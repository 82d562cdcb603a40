import type { AbsenceReply } from './absence/absenceReply'
import { externalEntries, type External, type ExternalCounts } from './answers/external'
import { standingAnswers, type Rsvp } from './answers/rsvp'
import { isFullAt, placeInQueue, seatingAt, type Seating } from './answers/seating'
import type { Attendance, Mark } from './attendance/attendance'
import type { JobShadowing } from './attendance/jobShadowing'
import type { Day } from './day'
import { asAnnounced, type Gathering, type GatheringId, type Plan } from './gathering'
import type { Area, Member, MemberId, Workplace, WorkplaceId } from './member'
import type { RosterReply } from './messages/roster'
import type { News, NewsId } from './news'
import type { NetworkSettings } from './settings'
import type { Survey, SurveyId } from './surveys/survey'

/** What the network has on record, ready to be asked. */
export type Records = {
  settings: NetworkSettings
  areas: readonly Area[]
  workplaces: ReadonlyMap<WorkplaceId, Workplace>
  members: ReadonlyMap<MemberId, Member>
  gatherings: ReadonlyMap<GatheringId, Gathering>
  surveys: ReadonlyMap<SurveyId, Survey>
  news: ReadonlyMap<NewsId, News>
  /** The answers that count: those for the day the gathering has now. */
  rsvpsOf(gathering: GatheringId): ReadonlyMap<MemberId, Rsvp>
  /** The same of one member, without looking at the others. */
  rsvpOf(gathering: GatheringId, member: MemberId): Rsvp | undefined
  /** Every answer there is, also those for a day it was moved from. */
  answersOf(gathering: GatheringId): readonly Rsvp[]
  attendanceOf(gathering: GatheringId): Attendance
  /** The whole attendance log. */
  marksOf(gathering: GatheringId): readonly Mark[]
  /** Participants from outside the network. */
  externalsOf(gathering: GatheringId): readonly External[]
  /** What is left of them when their names have been deleted. */
  externalCountsOf(gathering: GatheringId): ExternalCounts | undefined
  replyOf(gathering: GatheringId, manager: MemberId): AbsenceReply | undefined
  /** When the manager said that the roster makes room for what was told on this day. */
  rosterReplyOf(day: Day, manager: MemberId): RosterReply | undefined
  /** Every day of job shadowing of this nurse, those struck out too. */
  jobShadowingOf(member: MemberId): readonly JobShadowing[]
  /** Whether, never what: only the program can know it, while the survey is open. */
  hasSubmitted(survey: SurveyId, member: MemberId): boolean
}

/** The records as members know them: changes that are not announced yet have not happened. */
export function announced(records: Records, now: Date): Records {
  const pending = [...records.gatherings.values()].filter(
    ({ lastChange }) => lastChange !== null && now < lastChange.announceAt,
  )
  if (pending.length === 0) return records
  const gatherings = new Map(records.gatherings)
  for (const gathering of pending) gatherings.set(gathering.id, asAnnounced(gathering, now))
  return {
    ...records,
    gatherings,
    rsvpsOf: (id) => standingAnswers(gatherings.get(id), records.answersOf(id)),
    rsvpOf: (id, member) => standingAnswers(gatherings.get(id), records.answersOf(id)).get(member),
  }
}

/** The seats of one gathering, with whoever comes from outside. */
export function seatingOf(gathering: Plan, records: Records): Seating {
  const [members, rsvps, externals] = [
    records.members,
    records.rsvpsOf(gathering.id),
    records.externalsOf(gathering.id),
  ]
  const known = lastSeating.get(rsvps)
  if (known?.gathering === gathering && known.members === members && known.externals === externals) return known.seating
  const seating = seatingAt(gathering, members, rsvps, externalEntries(gathering, externals))
  lastSeating.set(rsvps, { gathering, members, externals, seating })
  return seating
}

/** Where a member stands who wants a seat, or wonders whether to ask for one. */
export type Place = {
  /** 1 for the next in line; null for whoever has a seat or asks for none. */
  inQueue: number | null
  isFull: boolean
}

export function placeOf(gathering: Plan, member: MemberId, records: Records): Place {
  if (isRoomForAll(gathering, records)) return { inQueue: null, isFull: false }
  const seated = seatingOf(gathering, records)
  return { inQueue: placeInQueue(seated, member), isFull: isFullAt(gathering, seated) }
}

/** Most gatherings have more seats than people who ask for one: then nobody need be put in order. */
function isRoomForAll(gathering: Plan, records: Records): boolean {
  const { id, seats } = gathering
  if (seats === 'unlimited') return true
  const [answers, externals] = [records.answersOf(id), records.externalsOf(id)]
  if (answers.length + externals.length < seats) return true
  const asking = answers.filter(({ answer }) => answer === 'on-site').length
  return asking + externalEntries(gathering, externals).length < seats
}

/** One answer asks for it several times, and every card of the gathering. */
const lastSeating = new WeakMap<
  ReadonlyMap<MemberId, Rsvp>,
  Pick<Records, 'members'> & { gathering: Plan; externals: readonly External[]; seating: Seating }
>()
