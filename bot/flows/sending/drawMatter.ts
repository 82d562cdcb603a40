import { createHash } from 'node:crypto'
import { absenceCard, absenceWithdrawnCard } from '../../cards/absence/absence'
import { cancelledCard } from '../../cards/gathering/cancelled'
import type { Card } from '../../cards/card'
import type { Frame } from '../../cards/frame'
import { invitationCard } from '../../cards/gathering/invitation'
import { managerNoticeCard, managerNoticeWithdrawnCard } from '../../cards/absence/managerNotice'
import { surveyCard, surveyThanksCard } from '../../cards/survey'
import { refusalToKeepList } from '../../domain/attendance/attendance'
import { isInvited, maySee } from '../../domain/audience'
import { dayIn, OSLO } from '../../domain/day'
import type { OutcomeOf } from '../../domain/messages/delivery'
import type { Gathering, GatheringId, HeldGathering } from '../../domain/gathering'
import type { Member, MemberId } from '../../domain/member'
import type { Matter } from '../../domain/messages/messageKey'
import { absencesAt, noticesAfter, reachesManager } from '../../domain/absence/notice'
import type { Records } from '../../domain/records'
import { placeInQueue, seatingAt } from '../../domain/answers/seating'
import { isAskedIn, type SurveyId } from '../../domain/survey'
import { textsIn } from '../../texts/texts'
import { listCard, summaryCard, workplaceName } from './drawList'
import type { DrawMatter } from './sweep'

export type DrawingParts = {
  records: () => Records
  outcomeOf: OutcomeOf
  hasAnswered: (survey: SurveyId, member: MemberId) => boolean
  now: () => Date
}

export type Lead = 'invitation' | 'reminder' | 'day-before' | 'change'

export type Drawing = {
  /** The card of a message as its receiver should see it now; null when there is nothing that this person may see. */
  matter(matter: Matter, member: Member, userId: string): Card | null
  invitation(gathering: Gathering, member: Member, userId: string, lead: Lead): Card
  list(gathering: Gathering, keeper: Member, savedCount: number | null): Card
  summary(gathering: Gathering, keeper: Member): Card
}

export function drawing(the: DrawingParts): Drawing {
  const draw: Drawing = {
    invitation: (gathering, member, userId, lead) => {
      const matter: Matter = { kind: lead === 'change' ? 'invitation' : lead, gathering: gathering.id }
      return invitationAs(the, gathering, member, frameFor(member, matter, userId), lead)
    },
    list: (gathering, keeper, savedCount) => listCard(the, gathering, keeper, savedCount),
    summary: (gathering, keeper) => summaryCard(the, gathering, keeper),
    matter: (matter, member, userId) => {
      const frame = frameFor(member, matter, userId)
      if (matter.kind === 'survey') return surveyAs(the, matter.survey, member, frame)
      const gathering = the.records().gatherings.get(matter.gathering)
      return gathering ? gatheringMatter(the, matter.kind, gathering, member, frame) : null
    },
  }
  return draw
}

function gatheringMatter(
  the: DrawingParts,
  kind: Exclude<Matter['kind'], 'survey'>,
  gathering: Gathering,
  member: Member,
  frame: Frame,
): Card | null {
  switch (kind) {
    case 'invitation':
    case 'reminder':
    case 'day-before':
      return maySee(gathering, member, the.outcomeOf) ? invitationAs(the, gathering, member, frame, kind) : null
    case 'cancelled':
      if (!maySee(gathering, member, the.outcomeOf)) return null
      return gathering.stage === 'cancelled'
        ? cancelledCard({ frame, gathering })
        : invitationAs(the, gathering, member, frame, 'invitation')
    case 'list-prompt':
      if (refusalToKeepList(gathering, member, the.now())) return null
      if (gathering.stage === 'held') return summaryCard(the, gathering, member)
      return listCard(the, gathering, member, null)
    case 'absence':
      return gathering.stage === 'held' ? absenceAs(the, gathering, member, frame) : null
    case 'manager-notice':
      return gathering.stage === 'held' ? noticeAs(the, gathering, member, frame) : null
  }
}

function frameFor(member: Member, matter: Matter, userId: string): Frame {
  return { language: member.language, refresh: { matter, userIds: [userId] } }
}

function invitationAs(the: DrawingParts, gathering: Gathering, member: Member, frame: Frame, lead: Lead): Card {
  const records = the.records()
  const rsvps = records.rsvpsOf(gathering.id)
  const seated = seatingAt(gathering, records.members, rsvps)
  return invitationCard({
    frame,
    lead,
    gathering,
    areaNames: areaNames(gathering, records),
    rsvp: rsvps.get(member.id),
    queuePlace: placeInQueue(seated, member.id),
    isFull: gathering.seats !== 'unlimited' && seated.taken.length >= gathering.seats,
    now: the.now(),
    today: dayIn(OSLO, the.now()),
  })
}

function areaNames(gathering: Gathering, records: Records): string[] {
  return records.areas.filter((area) => gathering.areas.includes(area.id)).map((area) => area.name)
}

function absenceAs(the: DrawingParts, gathering: HeldGathering, member: Member, frame: Frame): Card | null {
  const records = the.records()
  const absence = absencesAt(gathering, records).find((each) => each.member === member.id)
  if (!absence) return null
  const leader = [...records.members.values()].find(({ role, area }) => role === 'area-leader' && area === member.area)
  return absenceCard({
    frame,
    gathering,
    kind: absence.kind,
    managerIsTold: member.manager !== null && reachesManager(absence.kind, records.settings),
    next: nextFor(member, records, the.now()),
    areaLeaderName: leader?.name ?? null,
    networkName: records.settings.networkName,
  })
}

function nextFor(member: Member, records: Records, now: Date): Gathering | null {
  const ahead = [...records.gatherings.values()].filter(
    (gathering) => gathering.stage === 'invited' && gathering.start > now && isInvited(gathering, member),
  )
  return ahead.sort((one, other) => one.start.getTime() - other.start.getTime())[0] ?? null
}

function noticeAs(the: DrawingParts, gathering: HeldGathering, manager: Member, frame: Frame): Card | null {
  const records = the.records()
  const absences = noticesAfter(gathering, absencesAt(gathering, records), records, the.outcomeOf).get(manager.id)
  if (!absences) return null
  const nurses = absences.flatMap(({ member: id, kind }) => {
    const nurse = records.members.get(id)
    return nurse ? [{ name: nurse.name, workplace: workplaceName(nurse, records), kind }] : []
  })
  return managerNoticeCard({ frame, gathering, nurses, reply: records.replyOf(gathering.id, manager.id) })
}

function surveyAs(the: DrawingParts, id: SurveyId, member: Member, frame: Frame): Card | null {
  const survey = the.records().surveys.get(id)
  if (!survey || !isAskedIn(survey, member)) return null
  const answered = the.hasAnswered(id, member.id)
  return answered
    ? surveyThanksCard({ frame, survey })
    : surveyCard({ frame, survey, answered, closesOn: survey.closesOn })
}

/**
 * What the sweep sends. The hash leaves out what the receiver does with the card: an answer redraws the card by the
 * reply to the press and by refresh, and must cost no more than its one write.
 */
export function drawnToSend(the: DrawingParts): DrawMatter {
  const asSeen = drawing(the)
  const untouched = drawing({ ...the, hasAnswered: () => false, records: () => withoutReplies(the.records()) })
  return (matter, member, userId) => {
    const card = asSeen.matter(matter, member, userId)
    const bare = untouched.matter(matter, member, userId)
    return card && bare && { card, summary: textsIn(member.language).summary[matter.kind], hash: hashOf(bare) }
  }
}

export function drawnWithdrawn(the: Pick<DrawingParts, 'records'>): DrawMatter {
  return (matter, member) => {
    if (matter.kind !== 'absence' && matter.kind !== 'manager-notice') return null
    const gathering = the.records().gatherings.get(matter.gathering)
    if (!gathering) return null
    const frame: Frame = { language: member.language, refresh: null }
    const card = (matter.kind === 'absence' ? absenceWithdrawnCard : managerNoticeWithdrawnCard)({ frame, gathering })
    return { card, summary: textsIn(member.language).summary.correction, hash: hashOf(card) }
  }
}

function withoutReplies(records: Records): Records {
  return {
    ...records,
    replyOf: () => undefined,
    // Absence is judged by the answers, so a completed list keeps them.
    rsvpsOf: (gathering: GatheringId) =>
      records.gatherings.get(gathering)?.stage === 'held' ? records.rsvpsOf(gathering) : new Map(),
    attendanceOf: (gathering: GatheringId) =>
      records.gatherings.get(gathering)?.stage === 'held' ? records.attendanceOf(gathering) : new Map(),
  }
}

function hashOf(card: Card): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 22)
}
