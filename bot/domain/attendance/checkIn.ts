import { attendanceFrom, nextNumber, type Mark } from './attendance'
import { isInvited } from '../audience'
import { offersOnSite, yearOfGathering, type Gathering, type GatheringId } from '../gathering'
import type { Member } from '../member'

/** A number that nobody without the network's secret can work out from the text. */
export type DoorHash = (text: string) => number

/** Minutes before the start that the door opens for checking in. */
const DOOR_OPENS_MINUTES = 30

/**
 * How many codes before the one on the wall still count. Whoever reads the code, finds the chat and types, or writes an
 * address on a page, needs a minute or two; four good codes of ten thousand are still not worth guessing at.
 */
export const EARLIER_CODES = 3

const MINUTE_MS = 60_000
const CODES = 10_000
const DIGITS = 4

/** Minutes are counted from 1970 and know nothing of summer time: the hour that comes twice has codes of its own. */
export function minuteOf(instant: Date): number {
  return Math.floor(instant.getTime() / MINUTE_MS)
}

/** The code on the wall in this minute, always four digits. */
export function codeAt(hash: DoorHash, gathering: GatheringId, minute: number): string {
  return String(hash(`${gathering}|${minute}`) % CODES).padStart(DIGITS, '0')
}

/** How many minutes ago this was the gathering's code, looking at most so far back; null when it was not. */
export function ageOfCode(
  hash: DoorHash,
  gathering: GatheringId,
  code: string,
  now: Date,
  most: number = EARLIER_CODES,
): number | null {
  for (let age = 0; age <= most; age++) if (codeAt(hash, gathering, minuteOf(now) - age) === code) return age
  return null
}

/** `completed`: it is the hour, but whoever keeps the list has completed it. */
export const DOOR_STATES = ['open', 'early', 'over', 'completed', 'cancelled', 'not-called', 'not-on-site'] as const
export type DoorState = (typeof DOOR_STATES)[number]

export function doorOpensAt(gathering: Gathering): Date {
  return new Date(gathering.start.getTime() - DOOR_OPENS_MINUTES * MINUTE_MS)
}

export function doorState(gathering: Gathering, now: Date): DoorState {
  if (gathering.stage === 'draft') return 'not-called'
  if (gathering.stage === 'cancelled') return 'cancelled'
  if (!offersOnSite(gathering)) return 'not-on-site'
  if (now < doorOpensAt(gathering)) return 'early'
  if (now >= gathering.end) return 'over'
  return gathering.stage === 'held' ? 'completed' : 'open'
}

export type DoorCode = { from: Date; until: Date; code: string }

/** The codes of this minute and the next ones, as far as the door is open then. */
export function codesAhead(hash: DoorHash, gathering: Gathering, now: Date, minutes: number): DoorCode[] {
  const first = minuteOf(now)
  return Array.from({ length: minutes + 1 }, (_, index) => first + index)
    .map((minute) => ({
      from: new Date(minute * MINUTE_MS),
      until: new Date((minute + 1) * MINUTE_MS),
      code: codeAt(hash, gathering.id, minute),
    }))
    .filter(({ from, until }) => until > doorOpensAt(gathering) && from < gathering.end)
    .filter(() => gathering.stage === 'invited' && offersOnSite(gathering))
}

/**
 * The gathering that somebody who writes only a code is at: one whose door is open, first of those she is invited to, then
 * the one whose code is the newest. A completed list is found too, so that she hears why she was not checked in.
 */
export function gatheringByCode(
  hash: DoorHash,
  gatherings: readonly Gathering[],
  member: Member,
  code: string,
  now: Date,
): Gathering | null {
  const found = gatherings.flatMap((gathering) => {
    const state = doorState(gathering, now)
    if (state !== 'open' && state !== 'completed') return []
    const age = ageOfCode(hash, gathering.id, code, now)
    return age === null ? [] : [{ gathering, age, isOthers: isInvited(gathering, member) ? 0 : 1 }]
  })
  found.sort(
    (one, other) =>
      one.isOthers - other.isOthers || one.age - other.age || one.gathering.id.localeCompare(other.gathering.id, 'en'),
  )
  return found[0]?.gathering ?? null
}

export type CheckInRefusal = 'door-closed' | 'door-list-completed'

/** `mark` is what is to be added; null when she had checked in before. */
export type CheckInDecision = { ok: true; mark: Mark | null } | { ok: false; refusal: CheckInRefusal }

/**
 * Checking in adds one mark to the log of this member. Whoever keeps the list has the last word: the mark is added beside
 * theirs, so that a difference can be seen, and does not stand over it. Invited or not does not matter: who is there, is there.
 */
export function decideCheckIn(gathering: Gathering, member: Member, log: readonly Mark[], now: Date): CheckInDecision {
  const state = doorState(gathering, now)
  if (state === 'completed') return { ok: false, refusal: 'door-list-completed' }
  if (state !== 'open') return { ok: false, refusal: 'door-closed' }

  const own = log.filter((mark) => mark.member === member.id)
  const hasCheckedIn = own.some((mark) => mark.source === 'self-check-in' && mark.presence === 'on-site')
  if (hasCheckedIn || attendanceFrom(own).get(member.id)?.presence === 'on-site') return { ok: true, mark: null }
  return {
    ok: true,
    mark: {
      gathering: gathering.id,
      year: yearOfGathering(gathering),
      member: member.id,
      number: nextNumber(own, member.id),
      presence: 'on-site',
      minutes: null,
      source: 'self-check-in',
      by: member.id,
      at: now,
      id: null,
    },
  }
}
