import { conflictsIn, isPresent, type Mark } from '../attendance/attendance'
import { absencesFrom, markedAway, type Absence, type AbsenceKind } from './absence'
import { dayIn, OSLO } from '../day'
import type { OutcomeOf } from '../messages/delivery'
import { dayOf, type HeldGathering, type Plan } from '../gathering'
import { groupBy } from '../grouping'
import { isActiveOn, type Member, type MemberId } from '../member'
import { invitationKey, messageKey } from '../messages/messageKey'
import { notQuiet } from '../messages/quiet'
import { once, whileSame } from '../once'
import type { Records } from '../records'
import { absenceRulesOn, type AbsenceRules } from '../settings'

/**
 * The absences to follow up after one gathering: nurses on leave, or gone, once the list is completed are left in peace,
 * and so are those who were there by what they or the meeting say, until the list keeper has decided.
 */
export function absencesAt(gathering: HeldGathering, records: Records, among?: Iterable<Member>): readonly Absence[] {
  return among ? absencesAmong(among, gathering, records) : allAbsencesAt(gathering, records)
}

function allAbsencesAt(gathering: HeldGathering, records: Records): readonly Absence[] {
  return lastAbsences(gathering, absencesBasis(gathering, records), () =>
    absencesAmong(markedAway(records.attendanceOf(gathering.id), records.members), gathering, records),
  )
}

const lastAbsences = whileSame<HeldGathering, readonly Absence[]>()

/** Everything that decides who was absent, besides the gathering itself. */
export function absencesBasis({ id }: HeldGathering, records: Records): unknown[] {
  const { members, settings } = records
  return [members, settings, records.attendanceOf(id), records.marksOf(id), records.rsvpsOf(id)]
}

function absencesAmong(asked: Iterable<Member>, gathering: HeldGathering, records: Records): readonly Absence[] {
  const members = [...asked].filter((member) => isActiveAtCompletion(gathering, member, records))
  const attendance = records.attendanceOf(gathering.id)
  const absences = absencesFrom(gathering, members, records.rsvpsOf(gathering.id), attendance)
  if (absences.length === 0) return absences
  const contested = contestedAt(gathering, records)
  return absences.filter(({ member }) => !contested.has(member))
}

/** Whom somebody has seen there, and the list keeper has not looked at it since. */
export function contestedAt({ id }: Pick<Plan, 'id'>, records: Pick<Records, 'marksOf'>): ReadonlySet<MemberId> {
  return contestedIn(records.marksOf(id))
}

const contestedIn = once((log: readonly Mark[]): ReadonlySet<MemberId> => {
  const contested = conflictsIn(log).filter(({ other, standing }) => isPresent(other) && !isPresent(standing))
  return new Set(contested.map(({ member }) => member))
})

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
  const notices = new Map<MemberId, Absence[]>()
  const relevant = absences.filter(
    (absence) => reachesManager(absence.kind, rulesFor(gathering, records)) && wasAsked(gathering, absence, outcomeOf),
  )
  for (const [manager, theirs] of groupBy(
    relevant,
    (absence) => records.members.get(absence.member)?.manager ?? null,
  )) {
    if (manager === null || !isActiveAtCompletion(gathering, records.members.get(manager), records)) continue
    const told = theirs.map((absence) =>
      outcomeOf(messageKey({ kind: 'absence', gathering: gathering.id }, absence.member)),
    )
    // A notice that is out already stays out, and takes up those who are told later.
    const isOut = outcomeOf(messageKey({ kind: 'manager-notice', gathering: gathering.id }, manager)) === 'sent'
    if (!isOut && told.some((outcome) => outcome === undefined || outcome === 'failed')) continue
    const tellable = theirs.filter((_, index) => told[index] === 'sent')
    if (tellable.length > 0) notices.set(manager, tellable)
  }
  return notices
}

/** Nobody is told that they did not answer what never reached them. */
export function wasAsked(
  gathering: Pick<Plan, 'id' | 'series'>,
  { kind, member }: Pick<Absence, 'kind' | 'member'>,
  outcomeOf: OutcomeOf,
): boolean {
  return kind !== 'no-answer' || outcomeOf(invitationKey(gathering, member)) === 'sent'
}

/** The rules of absence that apply to this gathering. */
export function rulesFor(gathering: Plan, { settings }: Pick<Records, 'settings'>): AbsenceRules {
  return absenceRulesOn(settings, dayOf(gathering))
}

/** No setting lets a manager hear what the nurse has not: the nurse is always told first. */
export function reachesManager(
  kind: AbsenceKind,
  { nurseIsToldOf, managerIsToldOf }: Pick<AbsenceRules, 'nurseIsToldOf' | 'managerIsToldOf'>,
): boolean {
  return nurseIsToldOf.includes(kind) && managerIsToldOf.includes(kind)
}

/** Active on the day the list is completed, and still on the one when it is told: a weekend may lie between. */
export function isActiveAtCompletion(
  { listCompletedAt }: HeldGathering,
  member: Member | undefined,
  { settings }: Pick<Records, 'settings'>,
): member is Member {
  if (member === undefined || !isActiveOn(member, dayIn(OSLO, listCompletedAt))) return false
  return isActiveOn(member, dayIn(OSLO, notQuiet(listCompletedAt, settings)))
}
