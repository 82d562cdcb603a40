import type { Mark, Presence } from '../attendance/attendance'
import { attendanceFrom, isPresent, nextNumber } from '../attendance/attendance'
import { presencesAtCompletion } from '../attendance/attendanceList'
import { invitedTo } from '../audience'
import { yearOfGathering, type Gathering, type HeldGathering } from '../gathering'
import type { Member, MemberId } from '../member'
import type { OutcomeOf } from '../messages/delivery'
import type { Records } from '../records'
import type { AbsenceKind } from './absence'
import { missedInARow } from './escalation'
import { absencesAt, isActiveAtCompletion, contestedAt, reachesManager, rulesFor, wasAsked } from './notice'

/** Who is away, and who hears of it. */
export type Away = {
  member: Member
  kind: AbsenceKind
  /** False for whoever never got the invitation: nobody is told that they did not answer it. */
  wasAsked: boolean
  tellsNurse: boolean
  tellsManager: boolean
  manager: Member | null
  /** Did not give notice by an answer, and so may have told the list keeper. */
  excusable: boolean
  /** The list keeper has been told. */
  excused: boolean
  /** Absences in a row, when they are so many that the area leader hears of it too. */
  inARow: number | null
}

type Excuses = { excused: readonly MemberId[]; shown: readonly MemberId[] }

/** Exactly who will be told what when this list is completed now with these excuses, before anything is stored. */
export function foreseenAt(
  gathering: Gathering,
  keeper: Pick<Member, 'id'>,
  { excused, shown }: Excuses,
  records: Records,
  outcomeOf: OutcomeOf,
  now: Date,
): Away[] {
  if (gathering.stage !== 'held' && gathering.stage !== 'invited') return []
  const held: HeldGathering =
    gathering.stage === 'held' ? gathering : { ...gathering, stage: 'held', listCompletedAt: now }
  const log = records.marksOf(gathering.id)
  const standing = records.attendanceOf(gathering.id)
  const expected = undecidedLeftOut(gathering, invitedTo(gathering, [...records.members.values()]), records)
  const marks = presencesAtCompletion(expected, standing, excused, shown)
    .filter(({ member, presence }) => standing.get(member)?.presence !== presence)
    .map(({ member, presence }) => markFor(held, member, presence, nextNumber(log, member), keeper.id, now))
  return awayFrom(held, withMarks(records, held, [...log, ...marks]), outcomeOf)
}

/** Completing a list decides nothing about whoever one source saw there and the list did not. */
export function undecidedLeftOut(gathering: Gathering, expected: readonly Member[], records: Records): Member[] {
  const contested = contestedAt(gathering, records)
  return expected.filter(({ id }) => !contested.has(id))
}

/** Whoever is away from a completed list: nurses who were invited. Guests from other areas are followed up by nobody. */
export function awayFrom(held: HeldGathering, records: Records, outcomeOf: OutcomeOf): Away[] {
  const rules = rulesFor(held, records)
  const rsvps = records.rsvpsOf(held.id)
  const standing = records.attendanceOf(held.id)
  return absencesAt(held, records).flatMap((absence) => {
    const member = records.members.get(absence.member)
    if (!member) return []
    const asked = wasAsked(held, absence, outcomeOf)
    const tellsNurse = asked && rules.nurseIsToldOf.includes(absence.kind)
    const tellsManager = tellsNurse && reachesManager(absence.kind, rules)
    const manager = member.manager === null ? undefined : records.members.get(member.manager)
    const missed = tellsManager ? missedInARow(held, member, records, outcomeOf).length : 0
    return [
      {
        member,
        kind: absence.kind,
        wasAsked: asked,
        tellsNurse,
        tellsManager,
        manager: isActiveAtCompletion(held, manager, records) ? manager : null,
        excusable: rsvps.get(member.id)?.answer !== 'cannot-come',
        excused: standing.get(member.id)?.presence === 'excused',
        inARow: rules.escalateAfter > 0 && missed >= rules.escalateAfter ? missed : null,
      },
    ]
  })
}

function markFor(
  held: HeldGathering,
  member: MemberId,
  presence: Presence,
  number: number,
  by: MemberId,
  at: Date,
): Mark {
  const base = {
    gathering: held.id,
    year: yearOfGathering(held),
    minutes: null,
    source: 'list-keeper',
    id: null,
  } as const
  return { ...base, member, number, presence, by, at }
}

/** The records as they will be, with this log and this gathering held. */
function withMarks(records: Records, held: HeldGathering, log: readonly Mark[]): Records {
  const standing = attendanceFrom(log)
  return {
    ...records,
    gatherings: new Map(records.gatherings).set(held.id, held),
    attendanceOf: (id) => (id === held.id ? standing : records.attendanceOf(id)),
    marksOf: (id) => (id === held.id ? log : records.marksOf(id)),
  }
}

export function presentAt(gathering: Gathering, records: Records): { onSite: number; online: number } {
  const present = [...records.attendanceOf(gathering.id).values()].filter(isPresent)
  const onSite = present.filter(({ presence }) => presence === 'on-site').length
  return { onSite, online: present.length - onSite }
}
