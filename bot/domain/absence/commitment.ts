import { isPresent, type Mark } from '../attendance/attendance'
import { isInvited } from '../audience'
import { heldIn } from '../figures/overview'
import type { HeldGathering } from '../gathering'
import { groupBy } from '../grouping'
import type { Area, Member, MemberId } from '../member'
import type { Records } from '../records'
import type { AbsenceKind } from './absence'
import { absencesAt } from './notice'

/** A gathering that a nurse was expected at; `kind` says how she was away, and is null when she was there. */
export type ExpectedGathering = { gathering: HeldGathering; mark: Mark; kind: AbsenceKind | null }

/** How often a nurse was expected, came, and gave notice when she could not; the rest is neither. */
export type Commitment = { expected: number; came: number; gaveNotice: number }

const NOTICE: readonly AbsenceKind[] = ['cancelled-in-time', 'cancelled-late']

export function isNotice(kind: AbsenceKind): boolean {
  return NOTICE.includes(kind)
}

/**
 * Every gathering of the year that each nurse was expected at, the first one first. Whoever was on leave, had not joined
 * or had left that day was not expected; whoever was not on the list, or has gone since, is not judged by it.
 */
export function expectedGatherings(records: Records, year: number): Map<MemberId, ExpectedGathering[]> {
  const nurses = [...records.members.values()].filter(({ role }) => role === 'resource-nurse')
  const lines = heldIn(records, year).flatMap((gathering) => {
    const attendance = records.attendanceOf(gathering.id)
    const kinds = new Map(absencesAt(gathering, records, nurses).map(({ member, kind }) => [member, kind]))
    return nurses.flatMap((nurse) => {
      const [mark, kind] = [attendance.get(nurse.id), kinds.get(nurse.id) ?? null]
      if (!mark || !isInvited(gathering, nurse) || (kind === null && !isPresent(mark))) return []
      return [{ nurse: nurse.id, line: { gathering, mark, kind } }]
    })
  })
  return new Map(
    [...groupBy(lines, ({ nurse }) => nurse)].map(([nurse, theirs]) => [nurse, theirs.map(({ line }) => line)]),
  )
}

export function commitmentFrom(expected: readonly ExpectedGathering[]): Commitment {
  return {
    expected: expected.length,
    came: expected.filter(({ kind }) => kind === null).length,
    gaveNotice: expected.filter(({ kind }) => kind !== null && isNotice(kind)).length,
  }
}

export function sumOfCommitments(all: Iterable<Commitment>): Commitment {
  const sum: Commitment = { expected: 0, came: 0, gaveNotice: 0 }
  for (const { expected, came, gaveNotice } of all) {
    sum.expected += expected
    sum.came += came
    sum.gaveNotice += gaveNotice
  }
  return sum
}

/** From 0 to 1, or null for whoever was expected nowhere. */
export function attendanceShare({ expected, came }: Commitment): number | null {
  return expected === 0 ? null : came / expected
}

/** The share of times she came or said that she could not: from 0 to 1, never less than attendance. */
export function commitmentShare({ expected, came, gaveNotice }: Commitment): number | null {
  return expected === 0 ? null : (came + gaveNotice) / expected
}

export type MemberCommitment = { member: Member; commitment: Commitment }

/** Every nurse who was expected at something that year, by name. */
export function memberCommitments(records: Records, year: number): MemberCommitment[] {
  return [...expectedGatherings(records, year)]
    .flatMap(([id, expected]) => {
      const member = records.members.get(id)
      return member ? [{ member, commitment: commitmentFrom(expected) }] : []
    })
    .sort((one, other) => one.member.name.localeCompare(other.member.name, 'nb'))
}

export type AreaCommitment = { area: Area; commitment: Commitment }

export function areaCommitments(areas: readonly Area[], members: readonly MemberCommitment[]): AreaCommitment[] {
  return areas
    .toSorted((one, other) => one.order - other.order)
    .map((area) => ({
      area,
      commitment: sumOfCommitments(
        members.filter(({ member }) => member.area === area.id).map(({ commitment }) => commitment),
      ),
    }))
}
