import { isComing, type Rsvp } from '../answers/rsvp'
import { hasSeat, isExpected, placeInQueue, type Seating } from '../answers/seating'
import { everybodyInvited, isInvited } from '../audience'
import { addDays, dayIn, instantAt, OSLO, type ClockTime, type Day } from '../day'
import { dayOf, offersOnSite, type Gathering, type InvitedGathering } from '../gathering'
import { isActiveOn, type Member, type MemberId } from '../member'
import { once, onceForBoth, whileSame } from '../once'
import { seatingOf, type Records } from '../records'
import type { NetworkSettings } from '../settings'
import type { OutcomeOf } from './delivery'
import { gatheringMessage, messageOf, type Batch, type Message } from './message'
import { invitationKey, messageKey } from './messageKey'
import { canWait, workdayBy } from './quiet'

const MORNING = '09:00' as ClockTime
const DAY_BEFORE_TIME = '12:00'
/** A seat that comes and goes more often than this is not told of any longer; the card shows it all the same. */
const MOST_TURNS = 20

/** What goes out about a called gathering that has not started. */
export function beforeStart(
  gathering: InvitedGathering,
  members: readonly Member[],
  records: Records,
  outcomeOf: OutcomeOf,
  now: Date,
): Batch[] {
  const rsvps = records.rsvpsOf(gathering.id)
  const seated = seatingOf(gathering, records)
  const invited = everybodyInvited(gathering, records.members)
  const unanswered = unansweredAmong(invited, rsvps)
  // What others do at night wakes nobody, unless it is for tomorrow.
  const isDaytime = !canWait(gathering.start, records.settings, now)
  const expected = expectedAt(gathering)(records.members, rsvps)
  return [
    invitations(gathering, invited),
    ...reminders(gathering, unanswered, records.settings, now),
    moved(gathering, invited, outcomeOf),
    isDaytime ? substitutes(gathering, unanswered, rsvps) : [],
    movedForGuests(gathering, members, records),
    isDaytime ? seatNews(gathering, expected, seated, outcomeOf) : [],
    dayBefore(gathering, expected, seated, outcomeOf, now),
  ]
}

type Answers = ReadonlyMap<MemberId, Rsvp>

// As long as nobody answers, these are the same in every sweep.
const unansweredAmong = onceForBoth((invited: readonly Member[], rsvps: Answers): Member[] =>
  invited.filter(({ id }) => !rsvps.has(id)),
)
const expectedAt = once((gathering: InvitedGathering) =>
  onceForBoth((members: Records['members'], rsvps: Answers): Rsvp[] =>
    [...rsvps.values()].filter((rsvp) => {
      const member = members.get(rsvp.member)
      return member !== undefined && isExpected(gathering, member, rsvp)
    }),
  ),
)
const invitations = onceForBoth((gathering: InvitedGathering, invited: readonly Member[]): Batch =>
  invited.map((member) => invitationOf(gathering, member)),
)

function invitationOf(gathering: InvitedGathering, member: Member): Message {
  if (gathering.series === null) return gatheringMessage('invitation', gathering, member.id, gathering.invitedAt)
  return messageOf({ kind: 'series', series: gathering.series }, member.id, gathering.invitedAt)
}

/** A reminder some days before the deadline and a last call on it, on workdays, while the answer is still wanted. */
function reminders(
  gathering: InvitedGathering,
  unanswered: readonly Member[],
  settings: NetworkSettings,
  now: Date,
): Batch[] {
  const { answerBy, invitedAt } = gathering
  if (dayIn(OSLO, now) > answerBy) return []
  const remindAt = workdayBy(addDays(answerBy, -settings.reminderDaysBefore), MORNING, settings)
  const lastCallAt = workdayBy(answerBy, MORNING, settings)
  // Invited, or moved to another day, after that hour the news is fresh and needs no reminder.
  const isFresh = (at: Date): boolean => invitedAt >= at || (movedAt(gathering) ?? invitedAt) >= at
  const due = (kind: 'reminder' | 'last-call', at: Date): Batch =>
    !isFresh(at) && at <= now
      ? lastReminders[kind](unanswered, [gathering, at.getTime()], () =>
          unanswered.map((member) => gatheringMessage(kind, gathering, member.id, at, answerBy)),
        )
      : []
  const isOneDay = dayIn(OSLO, remindAt) === dayIn(OSLO, lastCallAt)
  return [due('reminder', remindAt), isOneDay ? [] : due('last-call', lastCallAt)]
}

const lastReminders = {
  reminder: whileSame<readonly Member[], Batch>(),
  'last-call': whileSame<readonly Member[], Batch>(),
}

/** Whoever was invited to what it was before is told what it is now: the date, the hour, the place or the way to meet. */
function moved(gathering: InvitedGathering, invited: readonly Member[], outcomeOf: OutcomeOf): Message[] {
  const { lastChange, sequence } = gathering
  if (lastChange === null || !changesTheWay(lastChange.before, gathering)) return []
  return invited.flatMap((member) => {
    const key = invitationKey(gathering, member.id)
    const toldAt = outcomeOf.sentAt?.(key)
    if (outcomeOf(key) !== 'sent' || (toldAt && toldAt >= lastChange.announceAt)) return []
    return [gatheringMessage('moved', gathering, member.id, lastChange.announceAt, String(sequence))]
  })
}

/** Guests have no invitation: what they know is what they said yes to, also when that day is no longer the day. */
function movedForGuests(gathering: InvitedGathering, members: readonly Member[], records: Records): Message[] {
  const { lastChange, sequence } = gathering
  if (lastChange === null || !changesTheWay(lastChange.before, gathering)) return []
  const { announceAt, before } = lastChange
  const guests = new Set(
    records
      .answersOf(gathering.id)
      .filter((rsvp) => isComing(rsvp) && rsvp.guest && rsvp.at < announceAt)
      .filter(({ day }) => day === null || day === dayOf(before))
      .map(({ member }) => member),
  )
  return members
    .filter((member) => guests.has(member.id) && !isInvited(gathering, member))
    .filter((member) => isActiveOn(member, dayOf(gathering)))
    .map((member) => gatheringMessage('moved', gathering, member.id, announceAt, String(sequence)))
}

/** When it was told to be on another day than before. */
function movedAt(gathering: InvitedGathering): Date | null {
  const { lastChange } = gathering
  return lastChange && dayOf(lastChange.before) !== dayOf(gathering) ? lastChange.announceAt : null
}

/** Does somebody who means to come have to know? */
export function changesTheWay(before: Gathering, after: Gathering): boolean {
  return (
    before.start.getTime() !== after.start.getTime() ||
    before.end.getTime() !== after.end.getTime() ||
    before.venue !== after.venue ||
    before.mode !== after.mode
  )
}

/** A colleague who cannot come has asked this one to come instead. */
function substitutes(
  gathering: InvitedGathering,
  unanswered: readonly Member[],
  rsvps: ReadonlyMap<MemberId, Rsvp>,
): Message[] {
  const named = namingSubstitutes(rsvps)
  if (named.length === 0) return []
  const mayBeAsked = new Set(unanswered.map(({ id }) => id))
  return named.flatMap(({ member, substitute, at }) =>
    mayBeAsked.has(substitute) ? [gatheringMessage('substitute', gathering, substitute, at, member)] : [],
  )
}

/** Few name somebody, and every sweep asks. */
const namingSubstitutes = once((rsvps: ReadonlyMap<MemberId, Rsvp>) =>
  [...rsvps.values()].flatMap((rsvp) =>
    rsvp.answer === 'cannot-come' && rsvp.substitute !== null
      ? [{ member: rsvp.member, substitute: rsvp.substitute, at: rsvp.at }]
      : [],
  ),
)

/** As long as nobody answers and nothing is said, there is no news either. */
function seatNews(
  gathering: InvitedGathering,
  expected: readonly Rsvp[],
  seated: Seating,
  outcomeOf: OutcomeOf,
): Batch {
  const said = outcomeOf.stateOf?.(gathering.id) ?? {}
  return lastSeatNews(expected, [gathering, seated, said], () =>
    expected.flatMap((rsvp) => seatNewsOf(gathering, rsvp, seated, outcomeOf)),
  )
}

const lastSeatNews = whileSame<readonly Rsvp[], Batch>()

/**
 * A seat that has come or gone since the person last heard. What she has heard follows from what was sent, one message
 * after the other, so each turn of events is told once.
 */
function seatNewsOf(gathering: InvitedGathering, rsvp: Rsvp, seated: Seating, outcomeOf: OutcomeOf): Message[] {
  // Where there are no places any more, nobody has lost theirs: that it is online is told of by itself.
  if (rsvp.answer !== 'on-site' || !offersOnSite(gathering)) return []
  const isSeated = hasSeat(seated, rsvp.member)
  let believesSo = !rsvp.waited
  // Most have a seat from the beginning, and nothing has ever been said of it.
  if (isSeated === believesSo && outcomeOf(firstNews(rsvp)) !== 'sent') return []
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    const kind = believesSo ? 'place-lost' : 'place-given'
    const version = `${rsvp.at.toISOString()}-${turn}`
    if (outcomeOf(messageKey({ kind, gathering: gathering.id }, rsvp.member, version)) !== 'sent') {
      return isSeated === believesSo ? [] : [gatheringMessage(kind, gathering, rsvp.member, rsvp.at, version)]
    }
    believesSo = !believesSo
  }
  return []
}

/** The key of the first news of a seat that would be told to whoever gave this answer. */
const firstNews = once((rsvp: Rsvp): string => {
  const kind = isComing(rsvp) && rsvp.waited ? 'place-given' : 'place-lost'
  return messageKey({ kind, gathering: rsvp.gathering }, rsvp.member, `${rsvp.at.toISOString()}-1`)
})

/** Whoever waits has no place to be told of, and whoever answered after that hour has just got the receipt. */
function dayBefore(
  gathering: InvitedGathering,
  expected: readonly Rsvp[],
  seated: Seating,
  outcomeOf: OutcomeOf,
  now: Date,
): Message[] {
  const day = dayOf(gathering)
  const at = instantAt(OSLO, addDays(day, -1), DAY_BEFORE_TIME)
  if (now < at) return []
  return expected.flatMap((rsvp) => {
    if (!isComing(rsvp) || rsvp.at >= at || placeInQueue(seated, rsvp.member) !== null) return []
    if (rsvp.waited && !heardOfSeatBefore(gathering, rsvp, at, outcomeOf)) return []
    return [gatheringMessage('day-before', gathering, rsvp.member, at, day)]
  })
}

/** A seat that came as late as this was told of with time and place, and need not be told of twice. */
function heardOfSeatBefore(gathering: InvitedGathering, rsvp: Rsvp, at: Date, outcomeOf: OutcomeOf): boolean {
  const key = messageKey({ kind: 'place-given', gathering: gathering.id }, rsvp.member, `${rsvp.at.toISOString()}-1`)
  const heardAt = outcomeOf.sentAt?.(key)
  return outcomeOf(key) === 'sent' && heardAt !== undefined && heardAt < at
}

/** Those who got the invitation or mean to come, and are still in the network that day, need to hear that it is off. */
export function cancellations(
  gathering: Extract<Gathering, { stage: 'cancelled' }>,
  members: readonly Member[],
  records: Records,
  outcomeOf: OutcomeOf,
  now: Date,
): Message[] {
  if (now >= gathering.end) return []
  const day: Day = dayOf(gathering)
  const coming = new Set(records.answersOf(gathering.id).flatMap((rsvp) => (isComing(rsvp) ? [rsvp.member] : [])))
  const due = gathering.lastChange?.announceAt ?? gathering.cancelledAt
  return members
    .filter((member) => isActiveOn(member, day))
    .filter(({ id }) => coming.has(id) || outcomeOf(invitationKey(gathering, id)) === 'sent')
    .map((member) => gatheringMessage('cancelled', gathering, member.id, due))
}
