import { invitedTo } from '../audience'
import { dayIn, OSLO } from '../day'
import { asAnnounced, dayOf, type Gathering, type GatheringId, type InvitedGathering } from '../gathering'
import { isActiveOn, mayLead, type Area, type Member, type MemberId } from '../member'
import type { NetworkSettings } from '../settings'
import { answerDay } from './invitation'
import { checkPlan, type AskedPlan, type FieldProblem } from './planCheck'

export type ChangeRefusal = 'not-yours' | 'cancelled' | 'already-started' | 'held' | 'nothing-to-undo' | 'no-change'

export type Known = {
  areas: readonly Area[]
  members: ReadonlyMap<MemberId, Member>
  settings: NetworkSettings
}

type Refused = { ok: false; refusal: ChangeRefusal } | { ok: false; problems: FieldProblem[] }

export type CreateDecision = { ok: true; gathering: Gathering } | Refused

export function decideCreation(
  asked: AskedPlan,
  id: GatheringId,
  planner: Member,
  known: Known,
  now: Date,
): CreateDecision {
  const check = checkPlan(asked, known, now)
  if (!check.ok) return check
  const gathering: Gathering = {
    ...check.plan,
    id,
    series: null,
    sequence: 0,
    lastChange: null,
    stage: 'draft',
  }
  return mayMake(planner, gathering, null, now) ? { ok: true, gathering } : refuse('not-yours')
}

/** `redrawn`: cards change where they stand. `moved`: those who have answered are asked again. */
export type ChangeEffect = 'draft' | 'redrawn' | 'moved' | 'cancelled'

export type ChangeDecision = { ok: true; gathering: Gathering; effect: ChangeEffect } | Refused

export function decideEdit(
  gathering: Gathering,
  asked: AskedPlan,
  planner: Member,
  known: Known,
  now: Date,
): ChangeDecision {
  const refusal = refusalToChange(gathering, planner, now)
  if (refusal) return refuse(refusal)
  const check = checkPlan(asked, known, now)
  if (!check.ok) return check
  const planned: Gathering = { ...gathering, ...check.plan }
  if (!mayMake(planner, planned, gathering, now)) return refuse('not-yours')
  if (gathering.stage !== 'invited' || planned.stage !== 'invited') {
    return { ok: true, gathering: planned, effect: 'draft' }
  }
  if (isSamePlan(gathering, planned)) return refuse('no-change')

  const told = asAnnounced(gathering, now)
  const isMoved = dayOf(planned) !== dayOf(told)
  // What is planned from the old date follows the new one.
  const answerBy =
    isMoved || told.stage !== 'invited' ? answerDay(dayIn(OSLO, now), dayOf(planned), known.settings) : told.answerBy
  const changed = changedFrom(gathering, { ...planned, answerBy }, planner, known.settings, now)
  return { ok: true, gathering: changed, effect: isMoved ? 'moved' : 'redrawn' }
}

export function decideCancellation(
  gathering: Gathering,
  because: string,
  planner: Member,
  settings: NetworkSettings,
  now: Date,
): ChangeDecision {
  const refusal = refusalToChange(gathering, planner, now)
  if (refusal) return refuse(refusal)
  // What is off is what members know of; a move that nobody has heard of would make it look like another day.
  const told = asAnnounced(gathering, now)
  const cancelled: Gathering = {
    ...told,
    stage: 'cancelled',
    because: because.trim(),
    cancelledAt: now,
    invitedAt: gathering.stage === 'invited' ? gathering.invitedAt : null,
  }
  // Nobody knows of a draft, and so nobody is to be told.
  if (gathering.stage !== 'invited') return { ok: true, gathering: cancelled, effect: 'cancelled' }
  return { ok: true, gathering: changedFrom(gathering, cancelled, planner, settings, now), effect: 'cancelled' }
}

/** Back to what members know, as long as nothing of the change has gone out. */
export function decideUndo(gathering: Gathering, planner: Member, now: Date): ChangeDecision {
  const before = pending(gathering, planner, now)
  if ('refusal' in before) return refuse(before.refusal)
  // The number never goes back: a calendar may have read the change.
  const gatheringBefore: Gathering = { ...before.change.before, sequence: gathering.sequence + 1 }
  return { ok: true, gathering: gatheringBefore, effect: 'redrawn' }
}

/** The change goes out now, and can then not be undone. */
export function decideAnnouncement(gathering: Gathering, planner: Member, now: Date): ChangeDecision {
  const waiting = pending(gathering, planner, now)
  if ('refusal' in waiting) return refuse(waiting.refusal)
  const change = { ...waiting.change, announceAt: now }
  return { ok: true, gathering: { ...gathering, lastChange: change }, effect: 'redrawn' }
}

function pending(gathering: Gathering, planner: Member, now: Date) {
  const { lastChange } = gathering
  if (!mayPlan(planner, gathering, now)) return { refusal: 'not-yours' as const }
  if (lastChange === null || now >= lastChange.announceAt) return { refusal: 'nothing-to-undo' as const }
  return { change: lastChange }
}

/** Several changes before the first is announced are one change, from what members know. */
function changedFrom(
  gathering: InvitedGathering,
  changed: Gathering,
  planner: Member,
  { undoMinutes }: NetworkSettings,
  now: Date,
): Gathering {
  const told = asAnnounced(gathering, now)
  const before: Gathering = { ...told, lastChange: null }
  // Whoever is on the way must hear of it before it begins, as it was or as it becomes.
  const latest = Math.max(now.getTime(), Math.min(told.start.getTime(), changed.start.getTime()))
  const announceAt = new Date(Math.min(now.getTime() + undoMinutes * 60_000, latest))
  return {
    ...changed,
    sequence: gathering.sequence + 1,
    lastChange: { at: now, by: planner.id, announceAt, before },
  }
}

/** Why this person may not change this gathering now; null when nothing is in the way. */
export function refusalToChange(gathering: Gathering, planner: Member, now: Date): ChangeRefusal | null {
  if (!mayPlan(planner, gathering, now)) return 'not-yours'
  if (gathering.stage === 'cancelled') return 'cancelled'
  if (gathering.stage === 'held') return 'held'
  return gathering.stage === 'invited' && now >= gathering.start ? 'already-started' : null
}

function mayPlan(planner: Member, gathering: Gathering, now: Date): boolean {
  return mayLead(planner, gathering) && isActiveOn(planner, dayIn(OSLO, now))
}

/**
 * May this person make it what it becomes? Whoever is named as host now has no more say by that, and whoever was the host
 * before has it for the areas that it had.
 */
function mayMake(planner: Member, planned: Gathering, before: Gathering | null, now: Date): boolean {
  const isWider = planned.areas.some((area) => !before?.areas.includes(area))
  return mayPlan(planner, { ...planned, host: isWider ? null : (before?.host ?? null) }, now)
}

/** Whom a change reaches: those who are invited as it was, and as it becomes. */
export function touchedBy(before: Gathering, after: Gathering, members: readonly Member[]): Member[] {
  const touched = new Set([...invitedTo(before, members), ...invitedTo(after, members)])
  return members.filter((member) => touched.has(member))
}

export function isSamePlan(one: Gathering, other: Gathering): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function refuse(refusal: ChangeRefusal): { ok: false; refusal: ChangeRefusal } {
  return { ok: false, refusal }
}
