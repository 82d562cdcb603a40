import { absenceKind, type AbsenceKind } from '../absence/absence'
import {
  isPresent,
  refusalToKeepList,
  type AskedPresence,
  type Attendance,
  type ListRefusal,
  type Mark,
} from './attendance'
import { isExpected } from '../answers/seating'
import type { Gathering, HeldGathering } from '../gathering'
import { leadsNetwork, type Member, type MemberId } from '../member'
import type { Rsvp } from '../answers/rsvp'

/**
 * What saving the ticks of a list asks for: those ticked are present, and whoever stood ticked on that card (`shown`) and
 * is so no longer is not. Whom somebody else has ticked since the card was drawn stays.
 */
export function presencesFromTicks(
  expected: readonly Member[],
  standing: Attendance,
  onSite: readonly MemberId[],
  online: readonly MemberId[],
  shown: readonly MemberId[],
): AskedPresence[] {
  const ticked = new Map<MemberId, AskedPresence['presence']>([
    ...online.map((member) => [member, 'online'] as const),
    ...onSite.map((member) => [member, 'on-site'] as const),
  ])
  const unticked = expected
    .filter(({ id }) => !ticked.has(id) && shown.includes(id) && isPresent(standing.get(id)))
    .map(({ id }) => ({ member: id, presence: 'absent' as const }))
  return [...[...ticked].map(([member, presence]) => tickedAs(member, presence, standing)), ...unticked]
}

/** A tick says that somebody is there, not for how long: who was let go early still was. */
function tickedAs(member: MemberId, presence: AskedPresence['presence'], standing: Attendance): AskedPresence {
  const before = standing.get(member)
  const isSame = before?.presence === presence && before.minutes !== null
  return isSame ? { member, presence, minutes: before.minutes } : { member, presence }
}

/**
 * What looking over the list asks for: those ticked have told the keeper, and whoever stood ticked on that card (`shown`)
 * and is so no longer has not. Nobody else is marked yet.
 */
export function presencesFromExcuses(
  expected: readonly Member[],
  standing: Attendance,
  excused: readonly MemberId[],
  shown: readonly MemberId[],
): AskedPresence[] {
  return presencesAtCompletion(expected, standing, excused, shown).filter(
    ({ member, presence }) => presence === 'excused' || standing.get(member)?.presence === 'excused',
  )
}

/**
 * What completing the list asks for: everybody who is not present is absent, or excused when the keeper was told. Who is
 * excused already and did not stand ticked on that card (`shown`) stays so.
 */
export function presencesAtCompletion(
  expected: readonly Member[],
  standing: Attendance,
  excused: readonly MemberId[],
  shown: readonly MemberId[] = [],
): AskedPresence[] {
  const isExcused = (id: MemberId): boolean =>
    excused.includes(id) || (standing.get(id)?.presence === 'excused' && !shown.includes(id))
  return expected
    .filter(({ id }) => !isPresent(standing.get(id)))
    .map(({ id }) => ({ member: id, presence: isExcused(id) ? ('excused' as const) : ('absent' as const) }))
}

export type CompletionDecision = { ok: true; gathering: HeldGathering } | { ok: false; refusal: ListRefusal }

/** A list that is completed again, after a correction, keeps the time at which it was completed first. */
export function completeList(
  gathering: Gathering,
  keeper: Member,
  members: ReadonlyMap<MemberId, Member>,
  marks: Attendance,
  now: Date,
): CompletionDecision {
  const refusal = refusalToKeepList(gathering, keeper, now)
  if (refusal) return { ok: false, refusal }
  if (gathering.stage !== 'invited' && gathering.stage !== 'held') return { ok: false, refusal: 'not-open' }
  const presentAreas = new Set(
    [...marks.values()].filter(isPresent).map((mark) => members.get(mark.member)?.area ?? null),
  )
  if (presentAreas.size === 0) return { ok: false, refusal: 'list-empty' }
  // Two leaders keep a joint list: one must not call the other's nurses absent before they have been ticked at all.
  const isWhole = leadsNetwork(keeper) || gathering.areas.every((area) => presentAreas.has(area))
  if (!isWhole) return { ok: false, refusal: 'area-missing' }
  const listCompletedAt = gathering.stage === 'held' ? gathering.listCompletedAt : now
  return { ok: true, gathering: { ...gathering, stage: 'held', listCompletedAt } }
}

export type Expectation = { member: Member; rsvp: Rsvp | undefined; mark: Mark | undefined; kindIfAbsent: AbsenceKind }

/** Everybody who is expected, with what they answered and how they are marked. */
export function expectedAt(
  gathering: Gathering,
  members: readonly Member[],
  rsvps: ReadonlyMap<MemberId, Rsvp>,
  standing: Attendance,
): Expectation[] {
  return members.flatMap((member) => {
    const [rsvp, mark] = [rsvps.get(member.id), standing.get(member.id)]
    // Guests who said that they come, and whoever came without having said so, are on the list too.
    if (!isExpected(gathering, member, rsvp) && !isPresent(mark)) return []
    return [{ member, rsvp, mark, kindIfAbsent: absenceKind(rsvp, mark?.presence === 'excused') }]
  })
}
