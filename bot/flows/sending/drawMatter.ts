import { createHash } from 'node:crypto'
import { absenceWithdrawnCard } from '../../cards/absence/absence'
import { escalationWithdrawnCard } from '../../cards/absence/escalation'
import { managerNoticeWithdrawnCard } from '../../cards/absence/managerNotice'
import type { Card } from '../../cards/card'
import { yearHoursCard } from '../../cards/attendance/hours'
import type { Frame } from '../../cards/frame'
import { withCalendarButton } from '../../cards/gathering/calendarButton'
import { newsWithdrawnCard } from '../../cards/news/news'
import { answerOf } from '../../domain/answers/rsvp'
import { refusalToKeepList } from '../../domain/attendance/attendance'
import { hoursByYear, hoursIn } from '../../domain/attendance/hours'
import { maySee } from '../../domain/audience'
import { dayIn, OSLO, yearOf } from '../../domain/day'
import type { Gathering, GatheringId } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import type { OutcomeOf } from '../../domain/messages/delivery'
import type { GatheringMatter, Matter } from '../../domain/messages/messageKey'
import { YEARS_SHOWN } from '../../domain/messages/yearHours'
import type { Records } from '../../domain/records'
import type { Links } from '../../links'
import { textsIn } from '../../texts/texts'
import { absenceAs, escalationAs, noticeAs } from './drawAbsence'
import {
  cancelledAs,
  invitationAs,
  movedAs,
  placeAs,
  rosterAs,
  seriesAs,
  substituteAs,
  type Lead,
} from './drawGathering'
import { listCard, summaryCard } from './drawList'
import { newsAs } from '../news/drawNews'
import { surveyAs, type SurveyParts } from '../surveys/drawSurvey'
import type { DrawMatter } from './deliver'

export type { Lead }

export type DrawingParts = {
  records: () => Records
  outcomeOf: OutcomeOf
  surveyAnswerOf: SurveyParts['surveyAnswerOf']
  links: Links
  now: () => Date
}

export type Drawing = {
  /** The card of a message as its receiver should see it now; null when there is nothing that this person may see. */
  matter(matter: Matter, member: Member, userId: string): Card | null
  invitation(gathering: Gathering, member: Member, userId: string, lead: Lead): Card
  series(series: string, member: Member, userId: string, changing: GatheringId | null): Card | null
  list(gathering: Gathering, keeper: Member, savedCount: number | null, page?: number): Card
  summary(gathering: Gathering, keeper: Member): Card
}

export function drawing(the: DrawingParts): Drawing {
  return {
    invitation: (gathering, member, userId, lead) => {
      const matter: Matter = { kind: lead === 'change' ? 'invitation' : lead, gathering: gathering.id }
      return withCalendar(
        the,
        gathering,
        member,
        invitationAs(the, gathering, member, frameFor(member, matter, userId), lead),
      )
    },
    series: (series, member, userId, changing) =>
      seriesAs(the, series, member, frameFor(member, { kind: 'series', series }, userId), changing),
    list: (gathering, keeper, savedCount, page = 0) => listCard(the, gathering, keeper, savedCount, page),
    summary: (gathering, keeper) => summaryCard(the, gathering, keeper),
    matter: (matter, member, userId) => {
      const frame = frameFor(member, matter, userId)
      switch (matter.kind) {
        case 'survey':
        case 'survey-reminder':
          return surveyAs(the, matter.survey, member, frame, matter.kind === 'survey-reminder')
        case 'series':
          return seriesAs(the, matter.series, member, frame, null)
        case 'news':
          return newsAs(the, matter.news, member, frame)
        case 'roster':
          return rosterAs(the, matter.day, member, frame)
        case 'hours':
          return yearHoursAs(the, matter.year, member, frame)
        default: {
          const gathering = the.records().gatherings.get(matter.gathering)
          return gathering ? gatheringMatter(the, matter.kind, gathering, member, frame) : null
        }
      }
    },
  }
}

function gatheringMatter(
  the: DrawingParts,
  kind: GatheringMatter,
  gathering: Gathering,
  member: Member,
  frame: Frame,
): Card | null {
  switch (kind) {
    case 'list-prompt':
      if (refusalToKeepList(gathering, member, the.now())) return null
      return gathering.stage === 'held' ? summaryCard(the, gathering, member) : listCard(the, gathering, member, null)
    case 'absence':
      return gathering.stage === 'held' ? absenceAs(the, gathering, member, frame) : null
    case 'manager-notice':
      return gathering.stage === 'held' ? noticeAs(the, gathering, member, frame) : null
    case 'escalation':
      return gathering.stage === 'held' ? escalationAs(the, gathering, member, frame) : null
    default:
      if (!concerns(the, gathering, member)) return null
      return withCalendar(the, gathering, member, answerMatter(the, kind, gathering, member, frame))
  }
}

type AnswerMatter = Exclude<GatheringMatter, 'list-prompt' | 'absence' | 'manager-notice' | 'escalation'>

function answerMatter(the: DrawingParts, kind: AnswerMatter, gathering: Gathering, member: Member, frame: Frame): Card {
  switch (kind) {
    case 'invitation':
    case 'reminder':
    case 'last-call':
    case 'day-before':
      return invitationAs(the, gathering, member, frame, kind)
    case 'moved':
      return movedAs(the, gathering, member, frame)
    case 'cancelled':
      return cancelledAs(the, gathering, member, frame)
    case 'place-given':
    case 'place-lost':
      return placeAs(the, kind, gathering, member, frame)
    case 'substitute':
      return substituteAs(the, gathering, member, frame)
  }
}

/** Whoever cannot come has no use for it, and what is over stays where it is. */
function withCalendar(the: DrawingParts, gathering: Gathering, member: Member, card: Card): Card {
  const answer = the.records().rsvpOf(gathering.id, member.id)?.answer
  const isOver = gathering.stage === 'held' || the.now() >= gathering.end
  const isOut = gathering.stage !== 'cancelled' && answer === 'cannot-come'
  return isOver || isOut ? card : withCalendarButton(card, member.language, the.links, gathering)
}

/** Invited, or a guest who has answered, though it were for a day that it was moved from. */
function concerns(the: DrawingParts, gathering: Gathering, member: Member): boolean {
  if (maySee(gathering, member, the.outcomeOf)) return true
  return answerOf(member.id, the.records().answersOf(gathering.id)) !== undefined
}

function frameFor(member: Member, matter: Matter, userId: string): Frame {
  return { language: member.language, refresh: { matter, userIds: userId === '' ? [] : [userId] } }
}

/** Of a year that is over; what it was in other years stands on the card that is asked for. */
function yearHoursAs(the: Pick<DrawingParts, 'records' | 'now'>, year: number, member: Member, frame: Frame) {
  const records = the.records()
  if (!Number.isInteger(year) || year < 2000 || year >= yearOf(dayIn(OSLO, the.now()))) return null
  return yearHoursCard({
    frame,
    year,
    required: records.settings.requiredHoursPerYear,
    hours: hoursIn(records, member.id, year),
    years: hoursByYear(records, member.id, year, YEARS_SHOWN),
  })
}

/**
 * What the sweep sends. The hash leaves out what the receiver does with the card: an answer redraws the card by the
 * reply to the press and by refresh, and must cost no more than its one write.
 */
export function drawnToSend(the: DrawingParts): DrawMatter {
  const asSeen = drawing(the)
  const unanswered = { ...the, surveyAnswerOf: () => null }
  const untouched = drawing({ ...unanswered, records: () => withoutReplies(the.records()) })
  // Whom a survey asks may follow from who said yes to a gathering, and that is no answer to the survey.
  const surveyUntouched = drawing(unanswered)
  return (matter, member, userId) => {
    const isSurvey = matter.kind === 'survey' || matter.kind === 'survey-reminder'
    // She has sent it in while the reminder waited for its turn.
    if (matter.kind === 'survey-reminder' && the.records().hasSubmitted(matter.survey, member.id)) return null
    const draw = () => asSeen.matter(matter, member, userId)
    const bare = (isSurvey ? surveyUntouched : untouched).matter(matter, member, userId) ?? draw()
    if (bare === null) return null
    // Most often only the hash is asked for, and then the card has not changed.
    return {
      get card() {
        return draw() ?? bare
      },
      summary: textsIn(member.language).summary[matter.kind],
      hash: hashOf(bare),
    }
  }
}

export function drawnWithdrawn(the: Pick<DrawingParts, 'records'>): DrawMatter {
  return (matter, member) => {
    if (matter.kind === 'news') return withdrawnNews(member)
    if (matter.kind !== 'absence' && matter.kind !== 'manager-notice' && matter.kind !== 'escalation') return null
    const gathering = the.records().gatherings.get(matter.gathering)
    if (!gathering) return null
    const frame: Frame = { language: member.language, refresh: null }
    const card = withdrawnCards[matter.kind]({ frame, gathering })
    return { card, summary: textsIn(member.language).summary.correction, hash: hashOf(card) }
  }
}

function withdrawnNews({ language }: Member) {
  const card = newsWithdrawnCard({ frame: { language, refresh: null } })
  return { card, summary: textsIn(language).summary.correction, hash: hashOf(card) }
}

const withdrawnCards = {
  absence: absenceWithdrawnCard,
  'manager-notice': managerNoticeWithdrawnCard,
  escalation: escalationWithdrawnCard,
} as const

/** One for all, so that what is worked out from it is worked out once. */
const NO_ANSWERS: ReturnType<Records['rsvpsOf']> = new Map()

function withoutReplies(records: Records): Records {
  const isHeld = (id: GatheringId): boolean => records.gatherings.get(id)?.stage === 'held'
  return {
    ...records,
    replyOf: () => undefined,
    rosterReplyOf: () => undefined,
    // Absence is judged by the answers, so a completed list keeps them.
    rsvpsOf: (gathering) => (isHeld(gathering) ? records.rsvpsOf(gathering) : NO_ANSWERS),
    rsvpOf: (gathering, member) => (isHeld(gathering) ? records.rsvpOf(gathering, member) : undefined),
    answersOf: (gathering) => (isHeld(gathering) ? records.answersOf(gathering) : []),
    attendanceOf: (gathering) => (isHeld(gathering) ? records.attendanceOf(gathering) : new Map()),
    marksOf: (gathering) => (isHeld(gathering) ? records.marksOf(gathering) : []),
  }
}

function hashOf(card: Card): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 22)
}
