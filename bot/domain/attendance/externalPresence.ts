import { refusalToKeepList, type KeepingRefusal } from './attendance'
import { knownPlan, type External, type ExternalId, type ExternalPresence } from '../answers/external'
import { dayOf, yearOfGathering, type Gathering } from '../gathering'
import type { Language, Member } from '../member'

export type PresenceDecision =
  { ok: true; external: External; changed: boolean } | { ok: false; refusal: KeepingRefusal }

/** The list keeper's word on somebody from outside; null takes it back. */
export function markExternal(
  gathering: Gathering,
  keeper: Member,
  external: External,
  presence: ExternalPresence | null,
  now: Date,
): PresenceDecision {
  const refusal = refusalToKeepList(gathering, keeper, now)
  if (refusal) return { ok: false, refusal }
  if (external.presence === presence) return { ok: true, external, changed: false }
  return { ok: true, external: { ...external, presence, by: keeper.id }, changed: true }
}

export type AskedWalkIn = {
  name: string
  workplace: string | null
  presence: Extract<ExternalPresence, 'on-site' | 'online'>
}

/** Somebody who came without having signed up: a name is enough, and there is nobody to mail. */
export function addWalkIn(
  gathering: Gathering,
  keeper: Member,
  asked: AskedWalkIn,
  id: ExternalId,
  language: Language,
  now: Date,
): PresenceDecision {
  const refusal = refusalToKeepList(gathering, keeper, now)
  if (refusal) return { ok: false, refusal }
  const external: External = {
    id,
    gathering: gathering.id,
    year: yearOfGathering(gathering),
    name: asked.name,
    email: null,
    workplace: asked.workplace,
    language,
    answer: asked.presence,
    day: dayOf(gathering),
    at: now,
    state: 'confirmed',
    confirmedAt: now,
    waited: false,
    presence: asked.presence,
    by: keeper.id,
    sent: [],
    knows: knownPlan(gathering),
  }
  return { ok: true, external, changed: true }
}
