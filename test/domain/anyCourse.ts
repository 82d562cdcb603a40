import * as fc from 'fast-check'
import type { Rsvp } from '../../bot/domain/answers/rsvp'
import { AS_INVITED, decideRsvp } from '../../bot/domain/answers/rsvp'
import { isFullAt } from '../../bot/domain/answers/seating'
import { attendanceFrom, recordMarks, type Mark } from '../../bot/domain/attendance/attendance'
import { completeList, presencesAtCompletion } from '../../bot/domain/attendance/attendanceList'
import { invitedTo } from '../../bot/domain/audience'
import type { Gathering } from '../../bot/domain/gathering'
import type { Member } from '../../bot/domain/member'
import type { OutcomeOf } from '../../bot/domain/messages/delivery'
import type { Message } from '../../bot/domain/messages/message'
import { messagesBy } from '../../bot/domain/messages/messages'
import { decideCancellation, decideEdit, decideUndo } from '../../bot/domain/planning/changeGathering'
import { askedFrom } from '../../bot/domain/planning/planCheck'
import { announced, seatingOf, type Records } from '../../bot/domain/records'
import { areas, invited, mona, nina, ola, person, recordsOf } from '../support/people'

/** What can happen to a gathering, in any order. */
export type Event =
  | { kind: 'answer'; who: number; answer: 'on-site' | 'online' | 'cannot-come'; by: 'self' | 'leader' }
  | { kind: 'seats'; seats: number | 'unlimited' }
  | { kind: 'day'; day: number }
  | { kind: 'venue'; venue: string }
  | { kind: 'undo' }
  | { kind: 'cancel' }
  | { kind: 'mark'; who: number; presence: 'on-site' | 'online' | 'absent'; minutes: number | null; isWalkIn: boolean }
  | { kind: 'complete'; excused: number[] }
  | { kind: 'sweep' }
  | { kind: 'wait'; minutes: number }

const PEOPLE = 7

export const nurses: Member[] = Array.from({ length: PEOPLE }, (_, index) =>
  person(`n${index}`, { manager: mona.id, ...(index === 6 ? { area: null } : {}) }),
)
const members = [...nurses, mona, ola, nina]
const known = new Map(members.map((member) => [member.id, member]))

export type Course = {
  now: Date
  gathering: Gathering
  rsvps: Rsvp[]
  log: Mark[]
  sent: Map<string, Date>
  /** Messages of each sweep. */
  sweeps: Message[][]
}

export function beginning(): Course {
  return {
    now: new Date('2026-02-16T09:00:00Z'),
    gathering: invited({ mode: 'hybrid', seats: 2 }),
    rsvps: [],
    log: [],
    sent: new Map(),
    sweeps: [],
  }
}

export function recordsAt({ gathering, rsvps, log }: Pick<Course, 'gathering' | 'rsvps' | 'log'>): Records {
  return recordsOf({ members, gatherings: [gathering], rsvps, marks: log })
}

export function outcomesAt({ sent }: Pick<Course, 'sent'>): OutcomeOf {
  return Object.assign((key: string) => (sent.has(key) ? ('sent' as const) : undefined), {
    sentAt: (key: string) => sent.get(key),
  })
}

/** What comes of it, decided as the program decides it. */
export function after(course: Course, event: Event): Course {
  const { gathering, now } = course
  const records = recordsAt(course)
  const seen = announced(records, now)
  const shown = seen.gatherings.get(gathering.id) ?? gathering
  switch (event.kind) {
    case 'wait':
      return { ...course, now: new Date(now.getTime() + event.minutes * 60_000) }
    case 'answer': {
      const who = nurses[event.who % PEOPLE] ?? ola
      const asked = { answer: event.answer, reason: event.answer === 'cannot-come' ? ('roster' as const) : null }
      const decision = decideRsvp(shown, who, seen.rsvpsOf(gathering.id).get(who.id), asked, now, {
        ...AS_INVITED,
        isFull: isFullAt(shown, seatingOf(shown, seen)),
        recordedBy: event.by === 'leader' ? ola.id : null,
      })
      if (!decision.ok || !decision.changed) return course
      const others = course.rsvps.filter((rsvp) => rsvp.member !== who.id)
      return { ...course, rsvps: [...others, decision.rsvp] }
    }
    case 'seats':
      return edited(course, { seats: event.seats === 'unlimited' ? '' : String(event.seats) })
    case 'day':
      return edited(course, { day: `2026-03-${10 + (event.day % 15)}` })
    case 'venue':
      return edited(course, { venue: event.venue })
    case 'undo': {
      const decision = decideUndo(gathering, ola, now)
      return decision.ok ? { ...course, gathering: decision.gathering } : course
    }
    case 'cancel': {
      const decision = decideCancellation(gathering, 'Snø', ola, records.settings, now)
      return decision.ok ? { ...course, gathering: decision.gathering } : course
    }
    case 'mark': {
      const who = nurses[event.who % PEOPLE] ?? ola
      const { presence, minutes, isWalkIn } = event
      const asked = [{ member: who.id, presence, minutes: presence === 'absent' ? null : minutes, isWalkIn }]
      const decision = recordMarks(shown, ola, known, course.log, asked, now)
      return decision.ok ? { ...course, log: [...course.log, ...decision.marks] } : course
    }
    case 'complete': {
      const decision = completeList(shown, ola, known, attendanceFrom(course.log), now)
      if (!decision.ok) return course
      const excused = event.excused.flatMap((index) => nurses[index % PEOPLE]?.id ?? [])
      const asked = presencesAtCompletion(invitedTo(shown, members), attendanceFrom(course.log), excused)
      const marked = recordMarks(shown, ola, known, course.log, asked, now)
      if (!marked.ok) return course
      return { ...course, log: [...course.log, ...marked.marks], gathering: decision.gathering }
    }
    case 'sweep': {
      const due = messagesBy(now, seen, outcomesAt(course)).filter(({ key }) => !course.sent.has(key))
      const sent = new Map([...course.sent, ...due.map(({ key }) => [key, now] as const)])
      return { ...course, sent, sweeps: [...course.sweeps, due] }
    }
  }
}

function edited(course: Course, change: { seats?: string; day?: string; venue?: string }): Course {
  const { gathering, now } = course
  const plan = { ...askedFrom(gathering), ...change }
  const knownHere = { areas, members: known, settings: recordsAt(course).settings }
  const decision = decideEdit(gathering, plan, ola, knownHere, now)
  return decision.ok ? { ...course, gathering: decision.gathering } : course
}

const who = fc.nat({ max: PEOPLE - 1 })

export const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      who,
      answer: fc.constantFrom('on-site' as const, 'on-site' as const, 'online' as const, 'cannot-come' as const),
      by: fc.constantFrom('self' as const, 'leader' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('seats' as const),
      seats: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('unlimited' as const)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('day' as const), day: fc.nat({ max: 14 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('venue' as const), venue: fc.constantFrom('Ås', 'Ski', 'Vestby') }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'cancel' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('mark' as const),
      who,
      presence: fc.constantFrom('on-site' as const, 'online' as const, 'absent' as const),
      minutes: fc.option(fc.integer({ min: 1, max: 180 })),
      isWalkIn: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('complete' as const), excused: fc.array(who, { maxLength: 3 }) }),
  },
  { weight: 6, arbitrary: fc.constant({ kind: 'sweep' as const }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      minutes: fc.constantFrom(1, 3, 600, 1440, 4320, 14_400),
    }),
  },
)
