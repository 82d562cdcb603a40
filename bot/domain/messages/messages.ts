import { invitedTo } from '../audience'
import { addDays, dayIn, instantAt, OSLO, weekdayOf, type Day } from '../day'
import type { OutcomeOf } from './delivery'
import type { Gathering, HeldGathering, InvitedGathering, Plan } from '../gathering'
import { isActiveOn, mayLead, type Member, type MemberId } from '../member'
import { messageKey, type GatheringMatter, type Matter } from './messageKey'
import { absencesAt, noticesAfter, wasAsked } from '../absence/notice'
import type { Records } from '../records'
import { isComing } from '../answers/rsvp'
import { seatingAt } from '../answers/seating'
import { isAskedIn, isOpenOn, type Survey } from '../survey'

export type Message = { key: string; to: MemberId; matter: Matter; due: Date }

const REMINDER_TIME = '09:00'
const DAY_BEFORE_TIME = '12:00'
const SURVEY_TIME = '08:00'

/** Every message that should exist by now, delivered or not. */
export function messagesBy(now: Date, records: Records, outcomeOf: OutcomeOf): Message[] {
  const members = [...records.members.values()]
  const gatherings = [...records.gatherings.values()]
  const all = [
    ...gatherings.flatMap((gathering) => aboutGathering(gathering, members, records, outcomeOf, now)),
    ...[...records.surveys.values()].flatMap((survey) => aboutSurvey(survey, members, now)),
  ]
  return all.filter((message) => message.due <= now)
}

function aboutGathering(
  gathering: Gathering,
  members: readonly Member[],
  records: Records,
  outcomeOf: OutcomeOf,
  now: Date,
): Message[] {
  switch (gathering.stage) {
    case 'draft':
      return []
    case 'invited':
      return [...beforeStart(gathering, members, records, now), ...listPrompts(gathering, members)]
    case 'held':
      return afterwards(gathering, records, outcomeOf, now)
    case 'cancelled':
      return cancellations(gathering, members, outcomeOf, now)
  }
}

function beforeStart(gathering: InvitedGathering, members: readonly Member[], records: Records, now: Date): Message[] {
  if (now >= gathering.start) return []
  const rsvps = records.rsvpsOf(gathering.id)
  const { waiting } = seatingAt(gathering, records.members, rsvps)
  const remindAt = reminderInstant(gathering.answerBy, records.settings.reminderDaysBefore)
  const dayBeforeAt = instantAt(OSLO, addDays(dayIn(OSLO, gathering.start), -1), DAY_BEFORE_TIME)
  return invitedTo(gathering, members).flatMap((member) => {
    const rsvp = rsvps.get(member.id)
    const messages = [message('invitation', gathering, member, gathering.invitedAt)]
    // Invited after the day of the reminder, the invitation is fresh and needs none; after the deadline it is too late for one.
    if (!rsvp && gathering.invitedAt < remindAt && dayIn(OSLO, now) <= gathering.answerBy) {
      messages.push(message('reminder', gathering, member, remindAt, gathering.answerBy))
    }
    // Whoever waits has no place to be told of, and whoever answered after that hour has just got the receipt.
    if (rsvp && isComing(rsvp) && rsvp.at < dayBeforeAt && !waiting.includes(member.id)) {
      messages.push(message('day-before', gathering, member, dayBeforeAt, dayIn(OSLO, gathering.start)))
    }
    return messages
  })
}

/** Nobody is reminded at a weekend: then it is the Friday before. */
function reminderInstant(answerBy: Day, daysBefore: number): Date {
  const day = addDays(answerBy, -daysBefore)
  return instantAt(OSLO, weekdayOf(day) > 5 ? addDays(day, 5 - weekdayOf(day)) : day, REMINDER_TIME)
}

/** From the start, so that the list can be kept in the room, until it is completed. */
function listPrompts(gathering: InvitedGathering, members: readonly Member[]): Message[] {
  return listKeepers(gathering, members).map((keeper) => message('list-prompt', gathering, keeper, gathering.start))
}

/** The host if one is named, else the leaders of the one or two areas; a gathering for all is the network leader's. */
export function listKeepers(gathering: Plan, members: readonly Member[]): Member[] {
  const day = dayIn(OSLO, gathering.start)
  const able = members.filter((member) => mayLead(member, gathering) && isActiveOn(member, day))
  const host = able.filter((member) => member.id === gathering.host)
  if (host.length > 0) return host
  const areaLeaders = able.filter((member) => member.role === 'area-leader')
  return areaLeaders.length > 0 ? areaLeaders : able.filter((member) => member.role === 'network-leader')
}

function afterwards(gathering: HeldGathering, records: Records, outcomeOf: OutcomeOf, now: Date): Message[] {
  const { followUpDays, managerWaitHours, nurseIsToldOf } = records.settings
  const completedAt = gathering.listCompletedAt
  if (now >= instantAt(OSLO, addDays(dayIn(OSLO, completedAt), followUpDays), '00:00')) return []
  const absences = absencesAt(gathering, records)
  const managersDue = new Date(completedAt.getTime() + managerWaitHours * 3_600_000)
  return [
    ...absences
      .filter((absence) => nurseIsToldOf.includes(absence.kind) && wasAsked(absence, outcomeOf))
      .map((absence) => message('absence', gathering, { id: absence.member }, completedAt)),
    ...[...noticesAfter(gathering, absences, records, outcomeOf).keys()].map((manager) =>
      message('manager-notice', gathering, { id: manager }, managersDue),
    ),
  ]
}

/** Only those who got the invitation, and are still in the network that day, need to hear that it is off. */
function cancellations(
  gathering: Extract<Gathering, { stage: 'cancelled' }>,
  members: readonly Member[],
  outcomeOf: OutcomeOf,
  now: Date,
): Message[] {
  if (now >= gathering.end) return []
  const invitation: Matter = { kind: 'invitation', gathering: gathering.id }
  const day = dayIn(OSLO, gathering.start)
  return members
    .filter((member) => isActiveOn(member, day) && outcomeOf(messageKey(invitation, member.id)) === 'sent')
    .map((member) => message('cancelled', gathering, member, gathering.cancelledAt))
}

function aboutSurvey(survey: Survey, members: readonly Member[], now: Date): Message[] {
  const today = dayIn(OSLO, now)
  if (!isOpenOn(survey, today)) return []
  const due = instantAt(OSLO, survey.opensOn, SURVEY_TIME)
  const matter: Matter = { kind: 'survey', survey: survey.id }
  return members
    .filter((member) => isAskedIn(survey, member) && isActiveOn(member, today))
    .map((member) => ({ key: messageKey(matter, member.id), to: member.id, matter, due }))
}

function message(kind: GatheringMatter, gathering: Plan, to: { id: MemberId }, due: Date, version?: string): Message {
  const matter: Matter = { kind, gathering: gathering.id }
  return { key: messageKey(matter, to.id, version), to: to.id, matter, due }
}
