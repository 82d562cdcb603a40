import { absencesFrom, type Absence } from './absence'
import type { OutcomeOf } from './delivery'
import type { HeldGathering } from './gathering'
import { groupBy } from './grouping'
import type { MemberId } from './member'
import { messageKey } from './messageKey'
import type { Records } from './records'

/** The absences after one gathering, by the rules of the network. */
export function absencesAt(gathering: HeldGathering, records: Records): Absence[] {
  const members = [...records.members.values()]
  return absencesFrom(gathering, members, records.rsvpsOf(gathering.id), records.attendanceOf(gathering.id))
}

/**
 * What each line manager may be told after a gathering: their own nurses, the kinds the network has chosen, and only
 * nurses who have been told themselves. A manager is left out while any of these nurses is still to be told.
 */
export function noticesAfter(
  gathering: HeldGathering,
  absences: readonly Absence[],
  records: Records,
  outcomeOf: OutcomeOf,
): Map<MemberId, Absence[]> {
  const { managerIsToldOf, nurseIsToldOf } = records.settings
  const notices = new Map<MemberId, Absence[]>()
  const relevant = absences.filter((absence) => managerIsToldOf.includes(absence.kind))
  for (const [manager, theirs] of groupBy(
    relevant,
    (absence) => records.members.get(absence.member)?.manager ?? null,
  )) {
    if (manager === null) continue
    const told = theirs.map((absence) =>
      nurseIsToldOf.includes(absence.kind)
        ? outcomeOf(messageKey({ kind: 'absence', gathering: gathering.id }, absence.member))
        : 'sent',
    )
    // A notice that is out already stays out, and takes up those who are told later.
    const isOut = outcomeOf(messageKey({ kind: 'manager-notice', gathering: gathering.id }, manager)) === 'sent'
    if (!isOut && told.some((outcome) => outcome === undefined || outcome === 'failed')) continue
    const tellable = theirs.filter((_, index) => told[index] === 'sent')
    if (tellable.length > 0) notices.set(manager, tellable)
  }
  return notices
}
