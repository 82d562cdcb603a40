import { isInvited } from '../audience'
import { dayIn, OSLO, type Day } from '../day'
import { dayOf, offersOnline, offersOnSite, yearOfGathering, type Gathering, type GatheringId } from '../gathering'
import { isActiveOn, type Member, type MemberId } from '../member'
import { once, onceForBoth } from '../once'

export const ANSWERS = ['on-site', 'online', 'cannot-come'] as const
export type Answer = (typeof ANSWERS)[number]

/** Short on purpose, and never about health. */
export const REASONS = ['roster', 'holiday', 'other-course', 'leave', 'other'] as const
export type Reason = (typeof REASONS)[number]

/** `year` is the gathering's: lists are read one year at a time. */
type Given = {
  gathering: GatheringId
  year: number
  /** The day of the gathering that was answered for; null in answers from before this was kept. */
  day: Day | null
  member: MemberId
  late: boolean
  at: Date
  /** Who recorded it on the member's behalf, told by phone or mail; null for the member. */
  by: MemberId | null
}

type Coming = {
  answer: 'on-site' | 'online'
  /** There was no seat when it was answered: a seat that comes is news. */
  waited: boolean
  /** Not on the list of this gathering, and comes for its topic. */
  guest: boolean
}

type NotComing = {
  answer: 'cannot-come'
  reason: Reason
  /** The colleague who is asked to come instead. */
  substitute: MemberId | null
}

/** What a member means to do. It says nothing of what happened on the day. */
export type Rsvp = Given & (Coming | NotComing)

export type AskedRsvp = { answer: Answer; reason: Reason | null; substitute?: MemberId | null }

export type RsvpRefusal =
  | 'not-open'
  | 'not-invited'
  | 'already-started'
  | 'cancelled'
  | 'not-on-site'
  | 'not-online'
  | 'reason-missing'
  | 'no-such-colleague'

export type RsvpDecision = { ok: true; rsvp: Rsvp; changed: boolean } | { ok: false; refusal: RsvpRefusal }

export type Circumstances = {
  /** Is there no seat on site for whoever answers now? */
  isFull: boolean
  /** May this member come although not on the list? */
  isGuest: boolean
  recordedBy: MemberId | null
}

export const AS_INVITED: Circumstances = { isFull: false, isGuest: false, recordedBy: null }

/** `current` is what the member answered before, if anything: the same answer again changes nothing, and keeps its place in the queue. */
export function decideRsvp(
  gathering: Gathering,
  member: Member,
  current: Rsvp | undefined,
  asked: AskedRsvp,
  now: Date,
  { isFull, isGuest, recordedBy }: Circumstances = AS_INVITED,
): RsvpDecision {
  if (gathering.stage === 'cancelled') return refuse('cancelled')
  const isOnList = isInvited(gathering, member)
  if (!isOnList && !(isGuest && isActiveOn(member, dayOf(gathering)))) return refuse('not-invited')
  if (gathering.stage === 'draft') return refuse('not-open')
  if (now >= gathering.start) return refuse('already-started')
  if (asked.answer === 'on-site' && !offersOnSite(gathering)) return refuse('not-on-site')
  if (asked.answer === 'online' && !offersOnline(gathering)) return refuse('not-online')

  const late = dayIn(OSLO, now) > gathering.answerBy // welcome all the same
  const given: Given = {
    gathering: gathering.id,
    year: yearOfGathering(gathering),
    day: dayOf(gathering),
    member: member.id,
    late,
    at: now,
    by: recordedBy === member.id ? null : recordedBy,
  }
  if (asked.answer === 'cannot-come') {
    if (asked.reason === null) return refuse('reason-missing')
    const substitute = asked.substitute ?? null
    if (substitute === member.id) return refuse('no-such-colleague')
    // Whoever cancelled in time has done so, also when only the reason is put right later.
    const cancelledInTime = current?.answer === 'cannot-come' && !current.late
    const { answer, reason } = { answer: asked.answer, reason: asked.reason }
    return accept(current, { ...given, late: late && !cancelledInTime, answer, reason, substitute })
  }
  const waited = asked.answer === 'on-site' && isFull
  return accept(current, { ...given, answer: asked.answer, waited, guest: !isOnList })
}

export function isComing(rsvp: Rsvp): rsvp is Given & Coming {
  return rsvp.answer !== 'cannot-come'
}

/** Only an answer for the day that the gathering has now counts: a moved gathering asks again, and moved back it has its answers. */
export function standingAnswers(gathering: Gathering | undefined, rsvps: readonly Rsvp[]): ReadonlyMap<MemberId, Rsvp> {
  return gathering ? standingFor(rsvps, gathering) : new Map(rsvps.map((rsvp) => [rsvp.member, rsvp]))
}

const standingFor = onceForBoth((rsvps: readonly Rsvp[], gathering: Gathering): ReadonlyMap<MemberId, Rsvp> => {
  const day = dayOf(gathering)
  const standing = new Map<MemberId, Rsvp>()
  for (const rsvp of rsvps) if (isFor(day, rsvp)) standing.set(rsvp.member, rsvp)
  return standing
})

/** The same of one answer. */
export function standingAnswer(gathering: Gathering | undefined, rsvp: Rsvp | undefined): Rsvp | undefined {
  return rsvp && gathering && !isFor(dayOf(gathering), rsvp) ? undefined : rsvp
}

function isFor(day: Day, rsvp: Rsvp): boolean {
  return rsvp.day === null || rsvp.day === day
}

const byMember = once((rsvps: readonly Rsvp[]) => new Map(rsvps.map((rsvp) => [rsvp.member, rsvp])))

/** What this member has answered, for whichever day. */
export function answerOf(member: MemberId, rsvps: readonly Rsvp[]): Rsvp | undefined {
  return byMember(rsvps).get(member)
}

function accept(current: Rsvp | undefined, rsvp: Rsvp): RsvpDecision {
  if (current && isSameAnswer(current, rsvp)) return { ok: true, rsvp: current, changed: false }
  return { ok: true, rsvp, changed: true }
}

function isSameAnswer(one: Rsvp, other: Rsvp): boolean {
  if (one.answer === 'cannot-come' && other.answer === 'cannot-come') {
    return one.reason === other.reason && one.substitute === other.substitute
  }
  return one.answer === other.answer
}

function refuse(refusal: RsvpRefusal): RsvpDecision {
  return { ok: false, refusal }
}
