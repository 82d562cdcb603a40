import type { Day } from '../day'
import { dayOf, offersOnline, offersOnSite, type Gathering, type GatheringId, type Mode, type Plan } from '../gathering'
import type { Language, MemberId } from '../member'
import type { SeatEntry } from './seating'

/** The gathering and a name for the person that says nothing: "g1|Zx81…". */
export type ExternalId = string & { readonly __externalId: true }

export const EXTERNAL_ANSWERS = ['on-site', 'online'] as const
export type ExternalAnswer = (typeof EXTERNAL_ANSWERS)[number]

export const EXTERNAL_STATES = ['unconfirmed', 'confirmed', 'cancelled'] as const

export const EXTERNAL_PRESENCES = ['on-site', 'online', 'absent'] as const
export type ExternalPresence = (typeof EXTERNAL_PRESENCES)[number]

/** What a participant has been told of the gathering; when it is no longer so, a mail is due. */
export type KnownPlan = { start: Date; end: Date; venue: string | null; mode: Mode }

type Person = {
  id: ExternalId
  gathering: GatheringId
  year: number
  name: string
  /** Null for whoever came without signing up. */
  email: string | null
  workplace: string | null
  language: Language
  answer: ExternalAnswer
  /** The day of the gathering that is meant: moved to another day, it is asked anew. */
  day: Day
  /** When it was asked for a link, the last time. */
  at: Date
  /** There was no seat when it was confirmed: a seat that comes is news. */
  waited: boolean
  presence: ExternalPresence | null
  /** Who of the network added or ticked this person; null for nobody yet. */
  by: MemberId | null
  /** Names of the mails that have gone out; each goes out once. */
  sent: readonly string[]
  knows: KnownPlan
}

/** Somebody who is no member and takes part in one open gathering. Confirmed is who has answered the mail. */
export type External = Person &
  (
    | { state: 'unconfirmed'; confirmedAt: null }
    | { state: 'confirmed'; confirmedAt: Date }
    | { state: 'cancelled'; confirmedAt: Date | null }
  )

export type ConfirmedExternal = Extract<External, { state: 'confirmed' }>

/** What is kept of the participants of a gathering when their names are deleted. */
export type ExternalCounts = {
  gathering: GatheringId
  year: number
  signedUp: number
  onSite: number
  online: number
}

const HOURS_TO_CONFIRM = 48

/** Too late to confirm: the address may be somebody else's, who never asked for this. */
export function isExpired(external: External, now: Date): boolean {
  return external.state === 'unconfirmed' && now.getTime() >= external.at.getTime() + HOURS_TO_CONFIRM * 3_600_000
}

export function answersOffered(gathering: Plan): ExternalAnswer[] {
  return [
    ...(offersOnSite(gathering) ? (['on-site'] as const) : []),
    ...(offersOnline(gathering) ? (['online'] as const) : []),
  ]
}

/** Confirmed, for the day that the gathering has now, and to take part in a way that it still offers. */
export function isSignedUp(gathering: Plan, external: External): external is ConfirmedExternal {
  if (external.state !== 'confirmed' || external.day !== dayOf(gathering)) return false
  return answersOffered(gathering).includes(external.answer)
}

/** Who from outside wants a seat on site, and since when: the order of confirming, among everybody else. */
export function externalEntries(gathering: Plan, externals: readonly External[]): SeatEntry[] {
  return externals.flatMap((external) =>
    isSignedUp(gathering, external) && external.answer === 'on-site' && !isWalkIn(external)
      ? [{ id: external.id, at: external.confirmedAt }]
      : [],
  )
}

/** Came to the door without having signed up, and so holds no seat in the plan. */
export function isWalkIn(external: External): boolean {
  return external.email === null
}

export type Openness = 'open' | 'started' | 'cancelled' | 'closed'

/** May people from outside sign up? A gathering that never was for them is closed, and so is one that is not called yet. */
export function opennessOf(gathering: Gathering | undefined, now: Date): Openness {
  if (!gathering?.audience.includes('external')) return 'closed'
  switch (gathering.stage) {
    case 'draft':
      return 'closed'
    case 'held':
      return 'started'
    case 'cancelled':
      return gathering.invitedAt === null ? 'closed' : 'cancelled'
    case 'invited':
      return now >= gathering.start ? 'started' : 'open'
  }
}

export function knownPlan({ start, end, venue, mode }: Plan): KnownPlan {
  return { start, end, venue, mode }
}

export type ExternalFigures = { signedUp: number; unconfirmed: number; onSite: number; online: number }

/** Participants from outside, counted apart: who has signed up, and who was there. What is deleted stands in `kept`. */
export function externalFigures(
  gathering: Plan,
  externals: readonly External[],
  kept: ExternalCounts | undefined,
): ExternalFigures {
  if (kept) return { signedUp: kept.signedUp, unconfirmed: 0, onSite: kept.onSite, online: kept.online }
  const count = (holds: (external: External) => boolean): number => externals.filter(holds).length
  return {
    signedUp: count((external) => isSignedUp(gathering, external) && !isWalkIn(external)),
    unconfirmed: count((external) => external.state === 'unconfirmed'),
    onSite: count(({ presence }) => presence === 'on-site'),
    online: count(({ presence }) => presence === 'online'),
  }
}

/** Are the names of this gathering's participants to be deleted by now? */
export function isRetentionOver(gathering: Plan, retentionDays: number, now: Date): boolean {
  return now.getTime() >= gathering.end.getTime() + retentionDays * 86_400_000
}

export function countsOf(gathering: Plan, year: number, externals: readonly External[]): ExternalCounts {
  const { signedUp, onSite, online } = externalFigures(gathering, externals, undefined)
  return { gathering: gathering.id, year, signedUp, onSite, online }
}
