import { isPresent, type Attendance, type Mark } from '../attendance/attendance'
import { invitedTo } from '../audience'
import type { GatheringId, HeldGathering } from '../gathering'
import type { Member, MemberId } from '../member'
import { onceForBoth } from '../once'
import type { Rsvp } from '../answers/rsvp'

export const ABSENCE_KINDS = ['cancelled-in-time', 'cancelled-late', 'no-answer', 'no-show'] as const
export type AbsenceKind = (typeof ABSENCE_KINDS)[number]

/** Computed from a completed list and the answers; never stored, so a correction of the list corrects it. */
export type Absence = { gathering: GatheringId; member: MemberId; kind: AbsenceKind }

export function absencesFrom(
  gathering: HeldGathering,
  members: readonly Member[],
  rsvps: ReadonlyMap<MemberId, Rsvp>,
  attendance: Attendance,
): Absence[] {
  return invitedTo(gathering, members)
    .filter((member) => member.role === 'resource-nurse' && isMarkedAway(attendance.get(member.id)))
    .map((member) => ({
      gathering: gathering.id,
      member: member.id,
      kind: absenceKind(rsvps.get(member.id), attendance.get(member.id)?.presence === 'excused'),
    }))
}

/** Completing a list marks everybody on it, so whoever has no mark was not on it, and is never called absent. */
function isMarkedAway(mark: Mark | undefined): boolean {
  return mark !== undefined && !isPresent(mark)
}

/** Those who are marked as away, in the order of the name list: few of many, and asked for in every sweep. */
export const markedAway = onceForBoth(
  (attendance: Attendance, members: ReadonlyMap<MemberId, Member>): readonly Member[] =>
    [...members.values()].filter(({ id }) => isMarkedAway(attendance.get(id))),
)

/** What kind of absence it is when the person is not there. `excused` means that the list keeper was told in another way. */
export function absenceKind(rsvp: Rsvp | undefined, excused: boolean): AbsenceKind {
  if (rsvp?.answer === 'cannot-come') return rsvp.late ? 'cancelled-late' : 'cancelled-in-time'
  if (excused) return 'cancelled-late'
  return rsvp ? 'no-show' : 'no-answer'
}
