import { isInvited } from '../audience'
import { dayOf, type HeldGathering } from '../gathering'
import { isActiveOn, type Member, type MemberId } from '../member'
import type { OutcomeOf } from '../messages/delivery'
import { messageKey } from '../messages/messageKey'
import type { Records } from '../records'
import type { Absence, AbsenceKind } from './absence'
import { absencesAt, reachesManager, rulesFor, wasAsked } from './notice'

export type Missed = { gathering: HeldGathering; kind: AbsenceKind }

/**
 * The gatherings in a row, this one last, that the nurse was expected at and was away from in a way that her manager
 * hears of. A gathering she was not expected at, or that nobody kept a list of for her, is passed over.
 */
export function missedInARow(gathering: HeldGathering, member: Member, records: Records): Missed[] {
  const row: Missed[] = []
  for (const each of heldUntil(gathering, records)) {
    if (!isInvited(each, member) || !records.attendanceOf(each.id).has(member.id)) continue
    const [absence] = absencesAt(each, records, [member])
    if (!absence || !reachesManager(absence.kind, rulesFor(each, records))) break
    row.unshift({ gathering: each, kind: absence.kind })
  }
  return row
}

function heldUntil(gathering: HeldGathering, records: Records): HeldGathering[] {
  return [...records.gatherings.values()]
    .filter((each) => each.stage === 'held')
    .filter((each) => each.start <= gathering.start && dayOf(each).slice(0, 4) >= yearBefore(gathering))
    .sort((one, other) => other.start.getTime() - one.start.getTime() || (one.id < other.id ? 1 : -1))
}

/** What lies further back than the year before is not held against anybody. */
function yearBefore(gathering: HeldGathering): string {
  return String(Number(dayOf(gathering).slice(0, 4)) - 1)
}

export type Escalated = { member: Member; missed: Missed[] }

/** Absences so many in a row that somebody should ask how it goes; the nurse has been told of the latest herself. */
export function escalatedAt(gathering: HeldGathering, records: Records, outcomeOf: OutcomeOf): Escalated[] {
  const { escalateAfter } = rulesFor(gathering, records)
  if (escalateAfter === 0) return []
  return absencesAt(gathering, records)
    .filter((absence) => reachesManager(absence.kind, rulesFor(gathering, records)))
    .filter((absence) => wasAsked(gathering, absence, outcomeOf) && isTold(gathering, absence, outcomeOf))
    .flatMap(({ member: id }) => {
      const member = records.members.get(id)
      const missed = member ? missedInARow(gathering, member, records) : []
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
  const leaders = [...records.members.values()].filter(
    (member) => member.role === 'area-leader' && isActiveOn(member, dayOf(gathering)),
  )
  const told = leaders.map(
    (leader) => [leader.id, escalated.filter(({ member }) => member.area === leader.area)] as const,
  )
  return new Map(told.filter(([, theirs]) => theirs.length > 0))
}

function isTold({ id }: HeldGathering, { member }: Absence, outcomeOf: OutcomeOf): boolean {
  return outcomeOf(messageKey({ kind: 'absence', gathering: id }, member)) === 'sent'
}
