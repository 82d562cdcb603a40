import { isInvited } from '../audience'
import { yearOfGathering, type Gathering, type GatheringId } from '../gathering'
import { mayLead, type Member, type MemberId } from '../member'

export const PRESENCES = ['on-site', 'online', 'excused', 'absent'] as const
export type Presence = (typeof PRESENCES)[number]

export const MARK_SOURCES = ['list-keeper', 'self-check-in', 'walk-in', 'meeting-report', 'imported'] as const
export type MarkSource = (typeof MARK_SOURCES)[number]

/** One line of the attendance log. Lines are added, never changed; a correction is one more line. */
export type Mark = {
  gathering: GatheringId
  year: number
  member: MemberId
  /** 1 for the first mark of this member at this gathering: two writers of the same number collide. */
  number: number
  presence: Presence
  /** Minutes that count when the person was not there the whole time; null for the whole gathering. */
  minutes: number | null
  source: MarkSource
  by: MemberId
  at: Date
}

export type Attendance = ReadonlyMap<MemberId, Mark>

/** The last mark of each member stands. */
export function attendanceFrom(log: readonly Mark[]): Attendance {
  const standing = new Map<MemberId, Mark>()
  for (const mark of log) {
    const earlier = standing.get(mark.member)
    if (!earlier || mark.number > earlier.number) standing.set(mark.member, mark)
  }
  return standing
}

export function isPresent(mark: Mark | undefined): boolean {
  return mark?.presence === 'on-site' || mark?.presence === 'online'
}

export type AskedPresence = { member: MemberId; presence: Presence }

export type ListRefusal =
  'not-your-list' | 'not-started' | 'not-open' | 'cancelled' | 'not-on-list' | 'list-empty' | 'area-missing'

export type MarksDecision = { ok: true; marks: Mark[] } | { ok: false; refusal: ListRefusal }

/** Only what differs from the standing attendance becomes a mark, so the same list saved twice adds nothing. */
export function recordMarks(
  gathering: Gathering,
  keeper: Member,
  known: ReadonlyMap<MemberId, Member>,
  standing: Attendance,
  asked: readonly AskedPresence[],
  now: Date,
): MarksDecision {
  const refusal = refusalToKeepList(gathering, keeper, now)
  if (refusal) return { ok: false, refusal }
  const marks: Mark[] = []
  for (const { member: id, presence } of asked) {
    const member = known.get(id)
    if (!member || !isInvited(gathering, member)) return { ok: false, refusal: 'not-on-list' }
    const before = standing.get(id)
    if (before?.presence === presence) continue
    const number = (before?.number ?? 0) + 1
    marks.push({
      gathering: gathering.id,
      year: yearOfGathering(gathering),
      member: id,
      number,
      presence,
      minutes: null,
      source: 'list-keeper',
      by: keeper.id,
      at: now,
    })
  }
  return { ok: true, marks }
}

export function refusalToKeepList(gathering: Gathering, keeper: Member, now: Date): ListRefusal | null {
  if (!mayLead(keeper, gathering)) return 'not-your-list'
  if (gathering.stage === 'cancelled') return 'cancelled'
  if (gathering.stage === 'draft') return 'not-open'
  if (now < gathering.start) return 'not-started'
  return null
}
