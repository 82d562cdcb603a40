import { isInvited } from '../audience'
import { dayIn, OSLO } from '../day'
import { offersOnline, offersOnSite, yearOfGathering, type Gathering, type GatheringId } from '../gathering'
import type { Member, MemberId } from '../member'

export const ANSWERS = ['on-site', 'online', 'cannot-come'] as const
export type Answer = (typeof ANSWERS)[number]

/** Short on purpose, and never about health. */
export const REASONS = ['roster', 'holiday', 'other-course', 'leave', 'other'] as const
export type Reason = (typeof REASONS)[number]

/** `year` is the gathering's: lists are read one year at a time. */
type Given = { gathering: GatheringId; year: number; member: MemberId; late: boolean; at: Date }

/** What a member means to do. It says nothing of what happened on the day. */
export type Rsvp = (Given & { answer: 'on-site' | 'online' }) | (Given & { answer: 'cannot-come'; reason: Reason })

export type AskedRsvp = { answer: Answer; reason: Reason | null }

export type RsvpRefusal =
  'not-open' | 'not-invited' | 'already-started' | 'cancelled' | 'not-on-site' | 'not-online' | 'reason-missing'

export type RsvpDecision = { ok: true; rsvp: Rsvp; changed: boolean } | { ok: false; refusal: RsvpRefusal }

/** `current` is what the member answered before, if anything: the same answer again changes nothing, and keeps its place in the queue. */
export function decideRsvp(
  gathering: Gathering,
  member: Member,
  current: Rsvp | undefined,
  asked: AskedRsvp,
  now: Date,
): RsvpDecision {
  if (gathering.stage === 'cancelled') return refuse('cancelled')
  if (!isInvited(gathering, member)) return refuse('not-invited')
  if (gathering.stage === 'draft') return refuse('not-open')
  if (now >= gathering.start) return refuse('already-started')
  if (asked.answer === 'on-site' && !offersOnSite(gathering)) return refuse('not-on-site')
  if (asked.answer === 'online' && !offersOnline(gathering)) return refuse('not-online')

  const late = dayIn(OSLO, now) > gathering.answerBy // welcome all the same
  const given = { gathering: gathering.id, year: yearOfGathering(gathering), member: member.id, late, at: now }
  if (asked.answer === 'cannot-come') {
    if (asked.reason === null) return refuse('reason-missing')
    // Whoever cancelled in time has done so, also when only the reason is put right later.
    const cancelledInTime = current?.answer === 'cannot-come' && !current.late
    return accept(current, { ...given, late: late && !cancelledInTime, answer: asked.answer, reason: asked.reason })
  }
  return accept(current, { ...given, answer: asked.answer })
}

export function isComing(rsvp: Rsvp): boolean {
  return rsvp.answer !== 'cannot-come'
}

function accept(current: Rsvp | undefined, rsvp: Rsvp): RsvpDecision {
  if (current && isSameAnswer(current, rsvp)) return { ok: true, rsvp: current, changed: false }
  return { ok: true, rsvp, changed: true }
}

function isSameAnswer(one: Rsvp, other: Rsvp): boolean {
  if (one.answer === 'cannot-come' && other.answer === 'cannot-come') return one.reason === other.reason
  return one.answer === other.answer
}

function refuse(refusal: RsvpRefusal): RsvpDecision {
  return { ok: false, refusal }
}
