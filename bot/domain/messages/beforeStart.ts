import { isComing, type Rsvp } from '../answers/rsvp'
import { isExpected, type Seating } from '../answers/seating'
import { invitedTo } from '../audience'
import { addDays, dayIn, instantAt, OSLO, type ClockTime, type Day } from '../day'
import { dayOf, type Gathering, type InvitedGathering } from '../gathering'
import { isActiveOn, type Member, type MemberId } from '../member'
import { seatingOf, type Records } from '../records'
import type { NetworkSettings } from '../settings'
import type { OutcomeOf } from './delivery'
import { gatheringMessage, messageOf, type Message } from './message'
import { invitationKey, messageKey, type GatheringMatter } from './messageKey'
import { workdayBy } from './quiet'

const MORNING = '09:00' as ClockTime
const DAY_BEFORE_TIME = '12:00'
/** A seat that comes and goes more often than this is not told of any longer; the card shows it all the same. */
const MOST_TURNS = 20

/** What goes out about a called gathering until it starts. */
export function beforeStart(
  gathering: InvitedGathering,
  members: readonly Member[],
  records: Records,
  outcomeOf: OutcomeOf,
  now: Date,
): Message[] {
  if (now >= gathering.start) return []
  const rsvps = records.rsvpsOf(gathering.id)
  const seated = seatingOf(gathering, records)
  const invited = invitedTo(gathering, members)
  return [
    ...invited.flatMap((member) => [
      invitationOf(gathering, member),
      ...(rsvps.has(member.id) ? [] : remindersOf(gathering, member, records.settings, now)),
      ...movedOf(gathering, member, outcomeOf),
      ...substituteOf(gathering, member, rsvps),
    ]),
    ...members
      .filter((member) => isExpected(gathering, member, rsvps.get(member.id)))
      .flatMap((member) => [
        ...seatNewsOf(gathering, rsvps.get(member.id), seated, outcomeOf),
        ...dayBeforeOf(gathering, rsvps.get(member.id), seated),
      ]),
  ]
}

function invitationOf(gathering: InvitedGathering, member: Member): Message {
  if (gathering.series === null) return gatheringMessage('invitation', gathering, member.id, gathering.invitedAt)
  return messageOf({ kind: 'series', series: gathering.series }, member.id, gathering.invitedAt)
}

/** A reminder some days before the deadline and a last call on it, on workdays, while the answer is still wanted. */
function remindersOf(gathering: InvitedGathering, member: Member, settings: NetworkSettings, now: Date): Message[] {
  const { answerBy, invitedAt } = gathering
  if (dayIn(OSLO, now) > answerBy) return []
  const remindAt = workdayBy(addDays(answerBy, -settings.reminderDaysBefore), MORNING, settings)
  const lastCallAt = workdayBy(answerBy, MORNING, settings)
  // Invited after that hour the invitation is fresh and needs no reminder.
  const due = (kind: GatheringMatter, at: Date): Message[] =>
    invitedAt < at ? [gatheringMessage(kind, gathering, member.id, at, answerBy)] : []
  const isOneDay = dayIn(OSLO, remindAt) === dayIn(OSLO, lastCallAt)
  return [...due('reminder', remindAt), ...(isOneDay ? [] : due('last-call', lastCallAt))]
}

/** Whoever was invited to what it was before is told what it is now: the date, the hour, the place or the way to meet. */
function movedOf(gathering: InvitedGathering, member: Member, outcomeOf: OutcomeOf): Message[] {
  const { lastChange, sequence } = gathering
  if (lastChange === null || !changesTheWay(lastChange.before, gathering)) return []
  const key = invitationKey(gathering, member.id)
  const toldAt = outcomeOf.sentAt?.(key)
  if (outcomeOf(key) !== 'sent' || (toldAt && toldAt >= lastChange.announceAt)) return []
  return [gatheringMessage('moved', gathering, member.id, lastChange.announceAt, String(sequence))]
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
function substituteOf(gathering: InvitedGathering, member: Member, rsvps: ReadonlyMap<MemberId, Rsvp>): Message[] {
  const mine = rsvps.get(member.id)
  if (mine) return []
  return [...rsvps.values()]
    .filter((rsvp) => rsvp.answer === 'cannot-come' && rsvp.substitute === member.id)
    .map((rsvp) => gatheringMessage('substitute', gathering, member.id, rsvp.at, rsvp.member))
}

/**
 * A seat that has come or gone since the person last heard. What she has heard follows from what was sent, one message
 * after the other, so each turn of events is told once.
 */
function seatNewsOf(
  gathering: InvitedGathering,
  rsvp: Rsvp | undefined,
  seated: Seating,
  outcomeOf: OutcomeOf,
): Message[] {
  if (!rsvp || rsvp.answer !== 'on-site') return []
  const hasSeat = seated.taken.includes(rsvp.member)
  let believesSo = !rsvp.waited
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    const kind = believesSo ? 'place-lost' : 'place-given'
    const version = `${rsvp.at.toISOString()}-${turn}`
    if (outcomeOf(messageKey({ kind, gathering: gathering.id }, rsvp.member, version)) !== 'sent') {
      return hasSeat === believesSo ? [] : [gatheringMessage(kind, gathering, rsvp.member, rsvp.at, version)]
    }
    believesSo = !believesSo
  }
  return []
}

/** Whoever waits has no place to be told of, and whoever answered after that hour has just got the receipt. */
function dayBeforeOf(gathering: InvitedGathering, rsvp: Rsvp | undefined, seated: Seating): Message[] {
  const day = dayOf(gathering)
  const at = instantAt(OSLO, addDays(day, -1), DAY_BEFORE_TIME)
  if (!rsvp || !isComing(rsvp) || rsvp.at >= at || seated.waiting.includes(rsvp.member)) return []
  return [gatheringMessage('day-before', gathering, rsvp.member, at, day)]
}

/** Only those who got the invitation, and are still in the network that day, need to hear that it is off. */
export function cancellations(
  gathering: Extract<Gathering, { stage: 'cancelled' }>,
  members: readonly Member[],
  records: Records,
  outcomeOf: OutcomeOf,
  now: Date,
): Message[] {
  if (now >= gathering.end) return []
  const day: Day = dayOf(gathering)
  const rsvps = records.rsvpsOf(gathering.id)
  const due = gathering.lastChange?.announceAt ?? gathering.cancelledAt
  return members
    .filter((member) => isActiveOn(member, day))
    .filter((member) => {
      const rsvp = rsvps.get(member.id)
      const isGuest = rsvp !== undefined && isComing(rsvp) && rsvp.guest
      return isGuest || outcomeOf(invitationKey(gathering, member.id)) === 'sent'
    })
    .map((member) => gatheringMessage('cancelled', gathering, member.id, due))
}
