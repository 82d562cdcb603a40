import type { Mark, Presence } from '../../../bot/domain/attendance/attendance'
import { addDays, dayIn, daysBetween, OSLO } from '../../../bot/domain/day'
import { yearOfGathering, type HeldGathering } from '../../../bot/domain/gathering'
import type { Member, MemberId } from '../../../bot/domain/member'
import type { Answer, Reason, Rsvp } from '../../../bot/domain/answers/rsvp'
import { daytimeOf } from './calendar'
import { randomFor, type Random } from './random'

/** How one group of those who were invited turned out, and by which habit its answers are drawn. */
export type Turnout = {
  group: readonly Member[]
  onSite: number
  online: number
  habit: Habit
  keeper: MemberId
  /** Minutes that count for this group when it was not there the whole time. */
  minutes?: number
}

/**
 * How answers fall: everyday gatherings; a theme day that a snowstorm hits; a course, which is for the newest and which
 * the others decline in good time; a meeting that nobody is followed up for.
 */
export type Habit = 'everyday' | 'snowstorm' | 'course' | 'meeting'

type Outcome = { answer: Answer; late: boolean } | 'no-answer' | 'excused'

const REASONS: readonly Reason[] = ['roster', 'roster', 'roster', 'holiday', 'other-course', 'other']
const SWITCHED_IN_THE_STORM = 10
const CANCELLED_IN_THE_STORM = 6

/** Answers and marks of one held gathering: exactly as many present as the turnout says. `missing` did not come. */
export function turnOut(
  gathering: HeldGathering,
  turnout: Turnout,
  missing: MemberId | null,
): { rsvps: Rsvp[]; marks: Mark[] } {
  const random = randomFor(`turnout of ${gathering.id} ${turnout.group[0]?.role}`)
  const order = inOrderOfComing(gathering, turnout, missing)
  const present = turnout.onSite + turnout.online
  if (order.length < present) throw new Error(`More came to ${gathering.id} than were invited.`)

  const rsvps: Rsvp[] = []
  const marks: Mark[] = []
  order.forEach((member, place) => {
    const presence = presenceAt(place, turnout)
    const outcome = presence
      ? answerOfPresent(presence, place, turnout, random)
      : answerOfAbsent(place - present, turnout.habit, random)
    const isFirst = member.id === missing
    const fate: Outcome = isFirst ? { answer: 'cannot-come', late: false } : outcome
    if (typeof fate !== 'string')
      rsvps.push(rsvpOf(gathering, member, fate, turnout.habit, random, isFirst ? 'roster' : null))
    marks.push(markOf(gathering, member, presence ?? (fate === 'excused' ? 'excused' : 'absent'), turnout))
  })
  return { rsvps, marks }
}

function presenceAt(place: number, { onSite, online }: Turnout): Presence | null {
  if (place < onSite) return 'on-site'
  return place < onSite + online ? 'online' : null
}

/** Some come nearly always and some seldom. The first nurse comes to all but the missed one, and is too experienced for courses. */
function inOrderOfComing(gathering: HeldGathering, { group, habit }: Turnout, missing: MemberId | null): Member[] {
  const eagerness = (member: Member): number => {
    if (member.id === missing) return -1
    if (habit === 'course') return Date.parse(member.memberSince) / 1e13
    if (member.id === 'n-001') return 2
    const faithfulness = randomFor(`faithfulness of ${member.id}`).next()
    return (faithfulness + 2 * randomFor(`${member.id} at ${gathering.id}`).next()) / 3
  }
  return group
    .map((member) => ({ member, eagerness: eagerness(member) }))
    .sort((one, other) => other.eagerness - one.eagerness)
    .map(({ member }) => member)
}

function answerOfPresent(presence: Presence, place: number, { onSite, habit }: Turnout, random: Random): Outcome {
  const answer = presence === 'online' ? 'online' : 'on-site'
  if (habit === 'snowstorm') return { answer, late: presence === 'online' && place - onSite < SWITCHED_IN_THE_STORM }
  if (random.chance(0.05)) return 'no-answer'
  return { answer, late: habit !== 'course' && random.chance(0.08) }
}

function answerOfAbsent(place: number, habit: Habit, random: Random): Outcome {
  const drawn = random.next()
  const cannot: Outcome = { answer: 'cannot-come', late: false }
  switch (habit) {
    case 'course':
      return cannot
    case 'meeting':
      return drawn < 0.5 ? cannot : 'no-answer'
    case 'snowstorm':
      if (place < CANCELLED_IN_THE_STORM) return { ...cannot, late: true }
      if (drawn < 0.04) return { answer: 'on-site', late: false }
      return drawn < 0.85 ? cannot : 'no-answer'
    case 'everyday':
      if (drawn < 0.52) return cannot
      if (drawn < 0.66) return { ...cannot, late: true }
      if (drawn < 0.7) return 'excused'
      return drawn < 0.84 ? 'no-answer' : { answer: 'on-site', late: false }
  }
}

function rsvpOf(
  gathering: HeldGathering,
  member: Member,
  { answer, late }: { answer: Answer; late: boolean },
  habit: Habit,
  random: Random,
  reason: Reason | null,
): Rsvp {
  const start = dayIn(OSLO, gathering.start)
  const invited = addDays(dayIn(OSLO, gathering.invitedAt), 1)
  const span = late ? daysBetween(gathering.answerBy, start) - 2 : daysBetween(invited, gathering.answerBy)
  const from = late ? addDays(gathering.answerBy, 1) : invited
  const onTheDay = late && habit === 'snowstorm'
  const at = onTheDay
    ? new Date(gathering.start.getTime() - random.between(10, 90) * 60_000)
    : daytimeOf(addDays(from, random.between(0, Math.max(0, span))), random.next())
  const given = {
    gathering: gathering.id,
    year: yearOfGathering(gathering),
    day: start,
    member: member.id,
    late,
    at,
    by: null,
  }
  if (answer !== 'cannot-come') return { ...given, answer, waited: false, guest: false }
  const why = reason ?? (habit === 'course' ? 'other' : random.pick(REASONS))
  return { ...given, answer, reason: why, substitute: null }
}

function markOf(gathering: HeldGathering, member: Member, presence: Presence, { keeper, minutes }: Turnout): Mark {
  return {
    gathering: gathering.id,
    year: yearOfGathering(gathering),
    member: member.id,
    number: 1,
    presence,
    minutes: presence === 'excused' ? null : (minutes ?? null),
    source: 'imported',
    by: keeper,
    at: gathering.listCompletedAt,
    id: null,
  }
}
