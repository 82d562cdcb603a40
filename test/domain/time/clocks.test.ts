import { hoursFrom } from '../../../bot/domain/attendance/hours'
import { codesAhead, doorOpensAt, doorState } from '../../../bot/domain/attendance/checkIn'
import { clockTimeIn, instantAt, OSLO } from '../../../bot/domain/day'
import { dayOf, yearOfGathering, type Gathering } from '../../../bot/domain/gathering'
import { messagesBy } from '../../../bot/domain/messages/messages'
import { decideEdit } from '../../../bot/domain/planning/changeGathering'
import { askedFrom, checkPlan, type AskedPlan } from '../../../bot/domain/planning/planCheck'
import { standingAnswers } from '../../../bot/domain/answers/rsvp'
import { DEFAULT_SETTINGS } from '../../../bot/domain/settings'
import {
  anna,
  areas,
  asDay,
  comes,
  everybody,
  held,
  invited,
  mark,
  ola,
  outcomes,
  recordsOf,
} from '../../support/people'

const at = (text: string) => new Date(text)
const oslo = (day: string, time: string) => instantAt(OSLO, asDay(day), time)
const known = { areas, members: new Map(everybody.map((member) => [member.id, member])), settings: DEFAULT_SETTINGS }
const before = at('2026-01-05T09:00:00Z')

function planned(change: Partial<AskedPlan>) {
  const check = checkPlan({ ...askedFrom(invited()), hours: '', ...change }, known, before)
  if (!check.ok) throw new Error(JSON.stringify(check.problems))
  return check.plan
}

describe('a gathering on the day when clocks change', () => {
  it.each([
    ['2026-03-29', '00:30', '04:30', 3],
    ['2026-03-29', '09:00', '12:00', 3],
    ['2026-10-25', '00:30', '04:30', 5],
    ['2026-10-25', '09:00', '12:00', 3],
    ['2026-03-28', '12:00', '15:00', 3],
  ])('on %s from %s to %s gives the %i hours that people are there', (day, from, to, hours) => {
    const plan = planned({ day, from, to })
    expect([clockTimeIn(OSLO, plan.start), clockTimeIn(OSLO, plan.end)]).toEqual([from, to])
    expect((plan.end.getTime() - plan.start.getTime()) / 3_600_000).toBe(hours)
    expect(plan.hours).toBe(hours)
  })

  it.each([
    ['2026-03-28', '2026-03-29', 16],
    ['2026-10-24', '2026-10-25', 18],
    ['2026-05-06', '2026-05-07', 17],
  ])('over the night from %s to %s keeps its hours on the wall', (day, lastDay, length) => {
    const plan = planned({ day, lastDay, from: '19:00', to: '12:00', hours: '6' })
    expect([clockTimeIn(OSLO, plan.start), clockTimeIn(OSLO, plan.end)]).toEqual(['19:00', '12:00'])
    expect((plan.end.getTime() - plan.start.getTime()) / 3_600_000).toBe(length)
    // Nobody is credited the night.
    expect(hoursFrom({ ...invited(), ...plan }, mark(anna, 'on-site'))).toBe(6)
  })

  it('is on that day and in that year, from the first minute to the last', () => {
    for (const [start, day] of [
      [oslo('2026-03-29', '00:00'), '2026-03-29'],
      [oslo('2026-03-29', '23:59'), '2026-03-29'],
      [oslo('2026-10-25', '00:00'), '2026-10-25'],
      [oslo('2026-10-25', '23:59'), '2026-10-25'],
      [oslo('2027-01-01', '00:00'), '2027-01-01'],
      [oslo('2026-12-31', '23:59'), '2026-12-31'],
    ] as const) {
      expect(dayOf(invited({ start }))).toBe(day)
      expect(yearOfGathering(invited({ start }))).toBe(Number(day.slice(0, 4)))
    }
  })

  it('gives minutes and not hours on the wall to whoever left early in that night', () => {
    const [start, end] = [oslo('2026-10-25', '00:30'), oslo('2026-10-25', '04:30')]
    const night = held({ start, end, hours: 5, listCompletedAt: at('2026-10-25T08:00:00Z') })
    expect(hoursFrom(night, mark(anna, 'on-site', 1, { minutes: 240 }))).toBe(4)
    expect(hoursFrom(night, mark(anna, 'on-site', 1, { minutes: 300 }))).toBe(5)
  })
})

describe('the door on the day when clocks change', () => {
  it.each([
    ['2026-03-29', '03:15', '2026-03-29T00:45:00.000Z'],
    ['2026-03-29', '09:00', '2026-03-29T06:30:00.000Z'],
    ['2026-10-25', '09:00', '2026-10-25T07:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T01:30:00.000Z'],
  ])('on %s opens half an hour before %s', (day, from, opens) => {
    const gathering = invited({ start: oslo(day, from), end: oslo(day, '12:00') })
    expect(doorOpensAt(gathering).toISOString()).toBe(opens)
    expect(doorState(gathering, at(opens))).toBe('open')
    expect(doorState(gathering, new Date(at(opens).getTime() - 1))).toBe('early')
    expect(doorState(gathering, new Date(gathering.end.getTime() - 1))).toBe('open')
    expect(doorState(gathering, gathering.end)).toBe('over')
  })

  it('shows a code of its own in each minute of the hour that comes twice', () => {
    const gathering = invited({ start: at('2026-10-25T00:00:00Z'), end: at('2026-10-25T03:00:00Z') })
    const hash = (text: string) => Number(/\d+$/.exec(text)?.[0])
    const [first, second] = [at('2026-10-25T00:15:00Z'), at('2026-10-25T01:15:00Z')]
    expect(clockTimeIn(OSLO, first)).toBe(clockTimeIn(OSLO, second))
    const codes = (now: Date) => codesAhead(hash, gathering, now, 4).map(({ code }) => code)
    expect(codes(first).filter((code) => codes(second).includes(code))).toEqual([])
  })
})

describe('a gathering that is moved over the change of clocks', () => {
  const march = invited({
    start: oslo('2026-03-27', '12:00'),
    end: oslo('2026-03-27', '15:00'),
    answerBy: asDay('2026-03-13'),
  })
  const now = at('2026-03-02T09:00:00Z')
  const moved = (change: Partial<AskedPlan>): Gathering => {
    const decision = decideEdit(march, { ...askedFrom(march), ...change }, ola, known, now)
    if (!decision.ok) throw new Error('refused')
    return decision.gathering
  }

  it('keeps its hour on the wall, and its answers count for the day they were given for', () => {
    const later = moved({ day: '2026-03-30' })
    expect([clockTimeIn(OSLO, later.start), later.start.toISOString()]).toEqual(['12:00', '2026-03-30T10:00:00.000Z'])
    const answers = [{ ...comes(anna), day: asDay('2026-03-27') }]
    expect(standingAnswers(later, answers).size).toBe(0)
    expect(standingAnswers(march, answers).size).toBe(1)
  })

  it('to another hour of the same day asks nobody again, also on the day when clocks change', () => {
    const sunday = invited({ start: oslo('2026-03-29', '00:30'), end: oslo('2026-03-29', '05:00') })
    const later = { ...sunday, start: oslo('2026-03-29', '23:30'), end: oslo('2026-03-29', '23:59') }
    expect(standingAnswers(later, [{ ...comes(anna), day: dayOf(sunday) }]).size).toBe(1)
  })

  it('is told once, from the minute it is announced, wherever the clocks are', () => {
    const later = moved({ day: '2026-03-30' })
    const records = recordsOf({ gatherings: [later] })
    const sent = outcomes({ 'g1/invitation/anna': 'sent' })
    const told = (time: Date) => messagesBy(time, records, sent).filter(({ matter }) => matter.kind === 'moved')
    const announceAt = new Date(now.getTime() + DEFAULT_SETTINGS.undoMinutes * 60_000)
    expect(told(new Date(announceAt.getTime() - 1))).toEqual([])
    expect(told(announceAt)).toHaveLength(1)
    expect(told(at('2026-03-30T09:59:59.999Z')).map(({ key }) => key)).toEqual(told(announceAt).map(({ key }) => key))
    expect(told(at('2026-03-30T10:00:00Z'))).toEqual([])
  })

  it('sends the message of the day before at noon on the wall, also on the day of 23 hours and of 25', () => {
    for (const [day, due] of [
      ['2026-03-30', '2026-03-29T10:00:00.000Z'],
      ['2026-03-29', '2026-03-28T11:00:00.000Z'],
      ['2026-10-26', '2026-10-25T11:00:00.000Z'],
      ['2026-10-25', '2026-10-24T10:00:00.000Z'],
    ] as const) {
      const gathering = invited({ start: oslo(day, '12:00'), end: oslo(day, '15:00') })
      const records = recordsOf({ gatherings: [gathering], rsvps: [comes(anna)] })
      const found = messagesBy(gathering.start, records, outcomes())
      expect(found.filter(({ matter }) => matter.kind === 'day-before')).toEqual([])
      const justBefore = messagesBy(new Date(gathering.start.getTime() - 1), records, outcomes())
      expect(justBefore.find(({ matter }) => matter.kind === 'day-before')?.due.toISOString()).toBe(due)
    }
  })
})
