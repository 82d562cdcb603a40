import { isInvited } from '../audience'
import { areaLeadersIn } from '../everybody'
import { dayOf, type HeldGathering } from '../gathering'
import type { Member, MemberId } from '../member'
import type { OutcomeOf } from '../messages/delivery'
import { messageKey } from '../messages/messageKey'
import { onceForBoth } from '../once'
import type { Records } from '../records'
import type { Absence, AbsenceKind } from './absence'
import { absencesAt, absencesBasis, isActiveAtCompletion, reachesManager, rulesFor, wasAsked } from './notice'

export type Missed = { gathering: HeldGathering; kind: AbsenceKind }

/**
 * The gatherings in a row, this one last, that the nurse was expected at and was away from in a way that her manager
 * hears of. A gathering she was not expected at, or that nobody kept a list of for her, is passed over; and so is one
 * of which it is known (`outcomeOf`) that she was never asked, or could not be told.
 */
export function missedInARow(
  gathering: HeldGathering,
  member: Member,
  records: Records,
  outcomeOf?: OutcomeOf,
): Missed[] {
  const row: Missed[] = []
  for (const each of heldUntil(gathering, records)) {
    if (!isInvited(each, member) || !records.attendanceOf(each.id).has(member.id)) continue
    const [absence] = absencesAt(each, records, [member])
    if (!absence || !reachesManager(absence.kind, rulesFor(each, records))) break
    const isKnownToHer = outcomeOf === undefined || mayBeHeldAgainst(each, absence, outcomeOf)
    if (isKnownToHer) row.unshift({ gathering: each, kind: absence.kind })
  }
  return row
}

function mayBeHeldAgainst(gathering: HeldGathering, absence: Absence, outcomeOf: OutcomeOf): boolean {
  const told = outcomeOf(messageKey({ kind: 'absence', gathering: gathering.id }, absence.member))
  return wasAsked(gathering, absence, outcomeOf) && told !== 'unreachable' && told !== 'failed'
}

function heldUntil(gathering: HeldGathering, { gatherings }: Records): readonly HeldGathering[] {
  return heldAmong(gatherings, gathering)
}

const heldAmong = onceForBoth((gatherings: Records['gatherings'], last: HeldGathering): readonly HeldGathering[] =>
  [...gatherings.values()]
    .filter((each) => each.stage === 'held')
    .filter((each) => each.start <= last.start && dayOf(each).slice(0, 4) >= yearBefore(last))
    .sort((one, other) => other.start.getTime() - one.start.getTime() || (one.id < other.id ? 1 : -1)),
)

/** What lies further back than the year before is not held against anybody. */
function yearBefore(gathering: HeldGathering): string {
  return String(Number(dayOf(gathering).slice(0, 4)) - 1)
}

/** Everything that decides who is away too often after this gathering, and whether they know of it. */
export function escalationBasis(gathering: HeldGathering, records: Records, outcomeOf: OutcomeOf): unknown[] {
  const { stateOf } = outcomeOf
  if (stateOf === undefined) return [{}]
  return heldUntil(gathering, records).flatMap((each) => [
    ...[each, ...absencesBasis(each, records)],
    ...[each.id, each.series].flatMap((about) => (about === null ? [] : [stateOf(about)])),
  ])
}

export type Escalated = { member: Member; missed: Missed[] }

/** Absences so many in a row that somebody should ask how it goes; the nurse has been told of the latest herself. */
export function escalatedAt(
  gathering: HeldGathering,
  records: Records,
  outcomeOf: OutcomeOf,
  among?: Iterable<Member>,
): Escalated[] {
  const rules = rulesFor(gathering, records)
  const { escalateAfter } = rules
  if (escalateAfter === 0) return []
  return absencesAt(gathering, records, among)
    .filter((absence) => reachesManager(absence.kind, rules))
    .filter((absence) => wasAsked(gathering, absence, outcomeOf) && isTold(gathering, absence, outcomeOf))
    .flatMap(({ member: id }) => {
      const member = records.members.get(id)
      const missed = member ? missedInARow(gathering, member, records, outcomeOf) : []
      return member && missed.length >= escalateAfter ? [{ member, missed }] : []
    })
}

/** Whom each area leader hears of. Managers see it in their notice, for they get one for each gathering. */
export function escalationsAfter(
  gathering: HeldGathering,
  records: Records,
  outcomeOf: OutcomeOf,
): Map<MemberId, Escalated[]> {
  const escalated = escalatedAt(gathering, records, outcomeOf)
  const leaders = areaLeadersIn(records.members).filter((member) => isActiveAtCompletion(gathering, member, records))
  const told = leaders.map(
    (leader) => [leader.id, escalated.filter(({ member }) => member.area === leader.area)] as const,
  )
  return new Map(told.filter(([, theirs]) => theirs.length > 0))
}

function isTold({ id }: HeldGathering, { member }: Absence, outcomeOf: OutcomeOf): boolean {
  return outcomeOf(messageKey({ kind: 'absence', gathering: id }, member)) === 'sent'
}
