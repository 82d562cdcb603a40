import fc from 'fast-check'
import type { ExternalId } from '../../../bot/domain/answers/external'
import type { Mark } from '../../../bot/domain/attendance/attendance'
import {
  marksFromReport,
  minutesWithin,
  presenceFor,
  REPORT,
  type Attendee,
  type Interval,
  type KnownForReport,
} from '../../../bot/domain/attendance/meetingReport'
import { ahus, anna, bilal, cato, everybody, invited, mark, nina, ola, person } from '../../support/people'

const gathering = invited({ mode: 'hybrid' })
const RULES = { meetingFullShare: 0.8, meetingLeastMinutes: 15 }
const NOW = new Date('2026-03-12T14:10:00Z')
const minute = (number: number) => new Date(gathering.start.getTime() + number * 60_000)
const interval = (from: number, to: number): Interval => ({ from: minute(from), to: minute(to) })
const digest = (text: string) => `#${text}`
const attendee = (other: Partial<Attendee>): Attendee => ({
  entraId: null,
  email: null,
  name: 'Ukjent',
  intervals: [interval(0, 180)],
  ...other,
})
const read = (attendees: Attendee[], other: Partial<KnownForReport> = {}) =>
  marksFromReport(
    gathering,
    attendees,
    { members: everybody, log: [], guests: [], externals: [], ...other },
    RULES,
    NOW,
    digest,
  )
const asAnna = (...intervals: Interval[]) => attendee({ entraId: anna.entraId, intervals })

describe('minutes in the meeting', () => {
  it('count while the gathering was on', () => {
    expect(minutesWithin(gathering, [interval(-30, 60)])).toBe(60)
    expect(minutesWithin(gathering, [interval(170, 400)])).toBe(10)
    expect(minutesWithin(gathering, [interval(-30, 0), interval(180, 200)])).toBe(0)
  })

  it('count once on two devices, and never more than there were', () => {
    expect(minutesWithin(gathering, [interval(0, 60), interval(30, 90), interval(40, 50)])).toBe(90)
    expect(minutesWithin(gathering, [interval(0, 30), interval(60, 90)])).toBe(60)
    expect(minutesWithin(gathering, [interval(60, 30)])).toBe(0)
  })

  const intervals = fc.array(
    fc.tuple(fc.integer({ min: -100, max: 300 }), fc.integer({ min: 0, max: 200 })).map(([a, b]) => interval(a, a + b)),
  )

  it('are the minutes in which at least one device was there, in whatever order they are told', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const seconds = Array.from({ length: 180 }, (_, each) => minute(each).getTime())
        const expected = seconds.filter((at) => list.some(({ from, to }) => from.getTime() <= at && at < to.getTime()))
        expect(minutesWithin(gathering, list)).toBe(expected.length)
        expect(minutesWithin(gathering, list.toReversed())).toBe(expected.length)
        expect(minutesWithin(gathering, [...list, ...list])).toBe(expected.length)
      }),
    )
  })

  it('never shrink by one more session', () => {
    fc.assert(
      fc.property(intervals, intervals, (some, more) => {
        expect(minutesWithin(gathering, [...some, ...more])).toBeGreaterThanOrEqual(minutesWithin(gathering, some))
      }),
    )
  })
})

describe('what minutes count as', () => {
  it.each([
    [14, null],
    [15, { minutes: 15 }],
    [143, { minutes: 143 }],
    [144, { minutes: null }],
    [180, { minutes: null }],
  ])('%i of 180', (minutes, presence) => {
    expect(presenceFor(minutes, gathering, RULES)).toEqual(presence)
  })

  it('nothing is never there, whatever the rules', () => {
    expect(presenceFor(0, gathering, { meetingFullShare: 0, meetingLeastMinutes: 0 })).toBeNull()
  })

  it('of a course over two days, the night is not asked for', () => {
    const course = invited({ end: minute(30 * 60), hours: 12 })
    expect(presenceFor(10 * 60, course, RULES)).toEqual({ minutes: null })
    expect(presenceFor(9 * 60, course, RULES)).toEqual({ minutes: 540 })
  })
})

describe('marks from a report', () => {
  it('say who was there, and that nobody but the report said so', () => {
    const { marks, guests } = read([asAnna(interval(0, 60))])
    const expected = { presence: 'online', minutes: 60, source: 'meeting-report', by: REPORT, number: 1, at: NOW }
    expect(marks).toMatchObject([{ ...expected, member: anna.id, gathering: 'g1', year: 2026 }])
    expect(guests).toEqual([])
  })

  it('know people by account, else by address in any spelling', () => {
    const { marks } = read([
      attendee({ entraId: bilal.entraId, email: 'noe@annet.example' }),
      attendee({ entraId: 'guest-account', email: ' Cato@Example.NO ' }),
    ])
    expect(marks.map(({ member }) => member)).toEqual([bilal.id, cato.id])
  })

  it('put the sessions of one person together', () => {
    const { marks } = read([
      asAnna(interval(0, 60)),
      attendee({ email: anna.email, intervals: [interval(50, 90)] }),
      asAnna(interval(120, 150)),
    ])
    expect(marks).toMatchObject([{ member: anna.id, minutes: 120 }])
  })

  it('leave out who only looked in, and who sat there before or after', () => {
    expect(read([asAnna(interval(0, 14)), attendee({ intervals: [interval(-60, 0)] })])).toEqual({
      marks: [],
      guests: [],
      externals: [],
    })
  })

  it('say nothing new when the report is read again', () => {
    const attendees = [asAnna(interval(0, 60)), attendee({ name: 'Gjest' })]
    const first = read(attendees)
    const again = read(attendees, { log: first.marks, guests: first.guests })
    expect(again).toEqual({ marks: [], guests: [], externals: [] })
  })

  it('add what a later session adds', () => {
    const first = read([asAnna(interval(0, 60))])
    const { marks } = read([asAnna(interval(0, 60), interval(60, 180))], { log: first.marks })
    expect(marks).toMatchObject([{ number: 2, minutes: null }])
  })

  it('come after what others have marked, and are not repeated when a list keeper has decided otherwise', () => {
    const log: Mark[] = [mark(anna, 'absent')]
    const { marks } = read([asAnna(interval(0, 180))], { log })
    expect(marks).toMatchObject([{ number: 2, presence: 'online' }])
    const decided = [...log, ...marks, mark(anna, 'absent', 3)]
    expect(read([asAnna(interval(0, 180))], { log: decided }).marks).toEqual([])
  })

  it('leave alone who was seen in the room with a screen of their own', () => {
    expect(
      read([asAnna(interval(0, 180))], { log: [mark(anna, 'on-site', 1, { source: 'self-check-in' })] }).marks,
    ).toEqual([])
  })

  it('count a nurse from another area, and not whoever hosts', () => {
    const visitor = person('vera', { area: ahus })
    const members = [...everybody, visitor]
    const { marks, guests } = read(
      [visitor, ola, nina].map(({ entraId }) => attendee({ entraId })),
      { members },
    )
    expect(marks.map(({ member }) => member)).toEqual([visitor.id])
    expect(guests).toEqual([])
  })

  it('mean the row of whoever came back and not the one that was left', () => {
    const before = person('anna-old', { entraId: anna.entraId, standing: { kind: 'left', on: anna.memberSince } })
    expect(read([asAnna(interval(0, 180))], { members: [before, anna] }).marks).toMatchObject([{ member: anna.id }])
  })

  it('keep those nobody knows for a decision, under a name that says nothing', () => {
    const { guests } = read([attendee({ name: 'Kari', email: 'kari@kommune.example', intervals: [interval(0, 90)] })])
    const unknown = { name: 'Kari', email: 'kari@kommune.example', minutes: 90, decision: 'open', member: null }
    expect(guests).toMatchObject([{ key: 'g1|#kari@kommune.example', gathering: 'g1', ...unknown }])
  })

  it('do not undo what was decided about somebody who stayed longer', () => {
    const [guest] = read([attendee({ name: 'Kari', intervals: [interval(0, 30)] })]).guests
    if (!guest) throw new Error('There is no guest')
    const guests = [{ ...guest, decision: 'ignored' as const, by: ola.id }]
    expect(read([attendee({ name: 'kari', intervals: [interval(0, 60)] })], { guests }).guests).toEqual([
      { ...guests[0], minutes: 60 },
    ])
  })

  it('know participants from outside by the address they signed up with', () => {
    const externals = [{ id: 'g1|x' as ExternalId, email: 'Kari@kommune.example' }]
    const found = read([attendee({ email: 'kari@kommune.example' })], { externals })
    expect(found).toEqual({ marks: [], guests: [], externals: ['g1|x'] })
  })

  it('never mark anybody twice, however the sessions are cut and mixed', () => {
    const someone = fc.constantFrom(
      attendee({ entraId: anna.entraId }),
      attendee({ email: anna.email }),
      attendee({ entraId: bilal.entraId, email: bilal.email }),
      attendee({ name: 'Kari' }),
      attendee({ name: ' kari' }),
    )
    const time = fc.tuple(fc.integer({ min: -30, max: 200 }), fc.integer({ min: 0, max: 120 }))
    const session = fc
      .tuple(someone, time)
      .map(([who, [from, length]]) => ({ ...who, intervals: [interval(from, from + length)] }))
    fc.assert(
      fc.property(fc.array(session), (sessions) => {
        const first = read(sessions)
        const ids = first.marks.map(({ member }) => member)
        expect(new Set(ids).size).toBe(ids.length)
        expect(first.guests.length).toBeLessThanOrEqual(1)
        const again = read(sessions.toReversed(), { log: first.marks, guests: first.guests })
        expect(again.marks).toEqual([])
        expect(again.guests).toEqual([])
      }),
    )
  })
})
