import { groupBy } from '../grouping'
import { isInvited } from '../audience'
import { dayOf, yearOfGathering, type Gathering, type GatheringId } from '../gathering'
import { isActiveOn, mayLead, type Member, type MemberId } from '../member'

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
  /** Made by whoever sent it, so that the same mark sent again is known; null when there is no such risk. */
  id: string | null
}

export type Attendance = ReadonlyMap<MemberId, Mark>

/** What nobody has looked at; a person's mark stands over it, whichever came last. */
const AUTOMATIC: readonly MarkSource[] = ['self-check-in', 'meeting-report']

function isAutomatic(mark: Mark): boolean {
  return AUTOMATIC.includes(mark.source)
}

/** The last mark of each member stands; what a list keeper has decided is only changed by a list keeper. */
export function attendanceFrom(log: readonly Mark[]): Attendance {
  const standing = new Map<MemberId, Mark>()
  for (const mark of log) {
    const earlier = standing.get(mark.member)
    if (!earlier || standsOver(mark, earlier)) standing.set(mark.member, mark)
  }
  return standing
}

function standsOver(mark: Mark, earlier: Mark): boolean {
  if (isAutomatic(mark) !== isAutomatic(earlier)) return isAutomatic(earlier)
  return mark.number > earlier.number
}

export type MarkConflict = { member: MemberId; standing: Mark; other: Mark }

/** Where a source says otherwise than the list and nobody has looked at it since: the list keeper decides. */
export function conflictsIn(log: readonly Mark[]): MarkConflict[] {
  const automatic = groupBy(log.filter(isAutomatic), (mark) => mark.member)
  return [...attendanceFrom(log)].flatMap(([member, standing]) => {
    const others = (automatic.get(member) ?? []).filter((mark) => mark.presence !== standing.presence)
    const unseen = others.filter((mark) => isAutomatic(standing) || mark.number > standing.number)
    const other = unseen.toSorted((one, next) => next.number - one.number)[0]
    return other ? [{ member, standing, other }] : []
  })
}

/** The next number of a member in the log, whatever the source. */
export function nextNumber(log: readonly Mark[], member: MemberId): number {
  return 1 + Math.max(0, ...log.filter((mark) => mark.member === member).map(({ number }) => number))
}

export function isPresent(mark: Mark | undefined): boolean {
  return mark?.presence === 'on-site' || mark?.presence === 'online'
}

export type AskedPresence = {
  member: MemberId
  presence: Presence
  /** Minutes that count when the person was not there the whole time; null for the whole gathering. */
  minutes?: number | null
  /** Came without being on the list. */
  isWalkIn?: boolean
  id?: string
}

/** Why somebody may not keep this list, or not now. */
export type KeepingRefusal = 'not-your-list' | 'not-started' | 'not-open' | 'cancelled'

export type ListRefusal = KeepingRefusal | 'not-on-list' | 'list-empty' | 'area-missing' | 'minutes-wrong'

export type MarksDecision = { ok: true; marks: Mark[] } | { ok: false; refusal: ListRefusal }

/** Only what differs from the standing attendance becomes a mark, so the same list saved twice, or sent twice, adds nothing. */
export function recordMarks(
  gathering: Gathering,
  keeper: Member,
  known: ReadonlyMap<MemberId, Member>,
  log: readonly Mark[],
  asked: readonly AskedPresence[],
  now: Date,
): MarksDecision {
  const refusal = refusalToKeepList(gathering, keeper, now)
  if (refusal) return { ok: false, refusal }
  const marks: Mark[] = []
  for (const each of asked) {
    const soFar = [...log, ...marks].filter((mark) => mark.member === each.member)
    const wrong = problemWith(each, gathering, known.get(each.member), soFar)
    if (wrong) return { ok: false, refusal: wrong }
    const standing = attendanceFrom(soFar).get(each.member)
    const minutes = each.minutes ?? null
    const isKnown = each.id !== undefined && soFar.some((mark) => mark.id === each.id)
    // Said again by a person, what a machine has said is decided.
    const isSame = standing?.presence === each.presence && standing.minutes === minutes && !conflictsIn(soFar).length
    if (isKnown || isSame) continue
    marks.push({
      gathering: gathering.id,
      year: yearOfGathering(gathering),
      member: each.member,
      number: nextNumber(soFar, each.member),
      presence: each.presence,
      minutes,
      source: each.isWalkIn === true ? 'walk-in' : 'list-keeper',
      by: keeper.id,
      at: now,
      id: each.id ?? null,
    })
  }
  return { ok: true, marks }
}

function problemWith(
  { presence, minutes, isWalkIn }: AskedPresence,
  gathering: Gathering,
  member: Member | undefined,
  soFar: readonly Mark[],
): ListRefusal | null {
  if (!member) return 'not-on-list'
  const mayWalkIn = isActiveOn(member, dayOf(gathering)) && (isWalkIn === true || soFar.length > 0)
  if (!isInvited(gathering, member) && !mayWalkIn) return 'not-on-list'
  if (minutes === null || minutes === undefined) return null
  const longest = (gathering.end.getTime() - gathering.start.getTime()) / 60_000
  const isThere = presence === 'on-site' || presence === 'online'
  return isThere && Number.isInteger(minutes) && minutes > 0 && minutes <= longest ? null : 'minutes-wrong'
}

export function refusalToKeepList(gathering: Gathering, keeper: Member, now: Date): KeepingRefusal | null {
  if (!mayLead(keeper, gathering)) return 'not-your-list'
  if (gathering.stage === 'cancelled') return 'cancelled'
  if (gathering.stage === 'draft') return 'not-open'
  if (now < gathering.start) return 'not-started'
  return null
}
