import { absenceKind, type AbsenceKind } from '../absence/absence'
import {
  isPresent,
  refusalToKeepList,
  type AskedPresence,
  type Attendance,
  type ListRefusal,
  type Mark,
} from './attendance'
import { invitedTo } from '../audience'
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
  return [...[...ticked].map(([member, presence]) => ({ member, presence })), ...unticked]
}

/** What completing the list asks for: everybody who is not present is absent, or excused when the keeper was told. */
export function presencesAtCompletion(
  expected: readonly Member[],
  standing: Attendance,
  excused: readonly MemberId[],
): AskedPresence[] {
  return expected
    .filter(({ id }) => !isPresent(standing.get(id)))
    .map(({ id }) => ({ member: id, presence: excused.includes(id) ? ('excused' as const) : ('absent' as const) }))
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
  return invitedTo(gathering, members).map((member) => {
    const [rsvp, mark] = [rsvps.get(member.id), standing.get(member.id)]
    return { member, rsvp, mark, kindIfAbsent: absenceKind(rsvp, mark?.presence === 'excused') }
  })
}
