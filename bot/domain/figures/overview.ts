import { isPresent, type Mark } from '../attendance/attendance'
import { isInvited } from '../audience'
import { dayIn, OSLO } from '../day'
import { phaseOf, yearOfGathering, type Gathering, type HeldGathering, type Phase } from '../gathering'
import type { Member } from '../member'
import { seatingOf, type Records } from '../records'
import type { Answer, Rsvp } from '../answers/rsvp'
import { isExpected } from '../answers/seating'
import { externalFigures, type ExternalFigures } from '../answers/external'
import { askedIn } from '../surveys/asked'
import { isOpenOn, type Survey, type SurveyId } from '../surveys/survey'

/** Where a person stands with an invitation; who asked for a place on site that is not there yet is waiting. */
export type AnswerState = Answer | 'waiting' | 'no-answer'

/** `onSite` are those with a place; the five of them add up to `invited`, guests from other areas included. */
export type AnswerCounts = {
  onSite: number
  online: number
  waiting: number
  cannot: number
  noAnswer: number
  invited: number
}

export type ComingGathering = {
  gathering: Gathering
  phase: Phase
  counts: AnswerCounts
  /** Seats on site that are taken, by members and by people from outside. */
  seatsTaken: number
  /** How many from outside have signed up. */
  fromOutside: number
}

/** What lies ahead, what goes on now, and what is over but still lacks its attendance list. The first comes first. */
export function comingGatherings(records: Records, now: Date): ComingGathering[] {
  const today = dayIn(OSLO, now)
  return [...records.gatherings.values()]
    .filter((gathering) => isAhead(gathering, now))
    .sort(byStart)
    .map((gathering) => ({
      gathering,
      phase: phaseOf(gathering, today, now),
      counts: answerCounts(gathering, records),
      seatsTaken: seatingOf(gathering, records).taken.length,
      fromOutside: outsideAt(gathering, records).signedUp,
    }))
}

function isAhead(gathering: Gathering, now: Date): boolean {
  if (gathering.stage === 'invited') return true
  return gathering.stage === 'draft' && gathering.end > now
}

export function answerCounts(gathering: Gathering, records: Records): AnswerCounts {
  const counts: AnswerCounts = { onSite: 0, online: 0, waiting: 0, cannot: 0, noAnswer: 0, invited: 0 }
  for (const { state } of expectedWithAnswers(gathering, records)) {
    counts.invited += 1
    counts[COUNTED_AS[state]] += 1
  }
  return counts
}

const COUNTED_AS: Record<AnswerState, Exclude<keyof AnswerCounts, 'invited'>> = {
  'on-site': 'onSite',
  online: 'online',
  waiting: 'waiting',
  'cannot-come': 'cannot',
  'no-answer': 'noAnswer',
}

export type PersonAtGathering = {
  member: Member
  state: AnswerState
  rsvp: Rsvp | undefined
  mark: Mark | undefined
  /** False for whoever came without being on the list. */
  invited: boolean
}

/** Everybody the gathering concerns: who is invited, who comes as a guest, and who was there without being either. By name. */
export function peopleAt(gathering: Gathering, records: Records): PersonAtGathering[] {
  const attendance = records.attendanceOf(gathering.id)
  const expected = expectedWithAnswers(gathering, records).map((person) => ({
    ...person,
    mark: attendance.get(person.member.id),
  }))
  const listed = new Set(expected.map(({ member }) => member.id))
  const others = [...attendance.values()]
    .filter((mark) => !listed.has(mark.member) && isPresent(mark))
    .flatMap((mark) => {
      const member = records.members.get(mark.member)
      const rsvp = records.rsvpOf(gathering.id, mark.member)
      return member ? [{ member, state: rsvp?.answer ?? ('no-answer' as const), rsvp, mark, invited: false }] : []
    })
  return [...expected, ...others].sort((one, other) => one.member.name.localeCompare(other.member.name, 'nb'))
}

function expectedWithAnswers(gathering: Gathering, records: Records) {
  const rsvps = records.rsvpsOf(gathering.id)
  const waiting = new Set<string>(seatingOf(gathering, records).waiting)
  return [...records.members.values()].flatMap((member) => {
    const rsvp = rsvps.get(member.id)
    if (!isExpected(gathering, member, rsvp)) return []
    const state: AnswerState = waiting.has(member.id) ? 'waiting' : (rsvp?.answer ?? 'no-answer')
    return [{ member, state, rsvp, invited: isInvited(gathering, member) }]
  })
}

export type GatheringFigures = {
  gathering: HeldGathering
  onSite: number
  online: number
  /** Counted apart: they are nobody's members. */
  outside: { onSite: number; online: number }
}

/** How many were at each held gathering of the year, guests and leaders too, and how many from outside. The latest comes first. */
export function gatheringFigures(records: Records, year: number): GatheringFigures[] {
  return heldIn(records, year)
    .map((gathering) => {
      const { onSite, online } = outsideAt(gathering, records)
      return { gathering, ...presentAt(records, gathering), outside: { onSite, online } }
    })
    .reverse()
}

/** Held gatherings of the year with a completed list; an unfinished list may still change. */
export function heldIn(records: Records, year: number): HeldGathering[] {
  return [...records.gatherings.values()]
    .filter((gathering) => gathering.stage === 'held')
    .filter((gathering) => yearOfGathering(gathering) === year)
    .sort(byStart)
}

function outsideAt(gathering: Gathering, records: Records): ExternalFigures {
  return externalFigures(gathering, records.externalsOf(gathering.id), records.externalCountsOf(gathering.id))
}

function presentAt(records: Records, gathering: HeldGathering): { onSite: number; online: number } {
  let onSite = 0
  let online = 0
  for (const { presence } of records.attendanceOf(gathering.id).values()) {
    if (presence === 'on-site') onSite += 1
    if (presence === 'online') online += 1
  }
  return { onSite, online }
}

export type SurveyTurnout = { survey: Survey; answered: number; asked: number }

/** How many have answered the surveys that are open now; never who, and never what. */
export function surveyTurnout(records: Records, answered: ReadonlyMap<SurveyId, number>, now: Date): SurveyTurnout[] {
  const today = dayIn(OSLO, now)
  return [...records.surveys.values()]
    .filter((survey) => isOpenOn(survey, today, now))
    .map((survey) => ({
      survey,
      answered: answered.get(survey.id) ?? 0,
      asked: askedIn(survey, records, now).length,
    }))
}

/** The years there is something to look at, the latest first; always the present one. */
export function yearsIn(records: Records, now: Date): number[] {
  const years = new Set([...records.gatherings.values()].map(yearOfGathering))
  years.add(Number(dayIn(OSLO, now).slice(0, 4)))
  return [...years].sort((one, other) => other - one)
}

function byStart(one: Gathering, other: Gathering): number {
  return one.start.getTime() - other.start.getTime() || (one.id < other.id ? -1 : 1)
}
