import { attendanceFrom, conflictsIn } from '../../../bot/domain/attendance/attendance'
import type { MemberId } from '../../../bot/domain/member'
import { countsOf, groupedPeople, logAsPressed, recordsWithLog } from '../../../tab/attendance/kept/listAsPressed'
import { isFound } from '../../../tab/attendance/nameSearch'
import { durationText, lastsOneDay, partBetween, partOfHours } from '../../../tab/attendance/presentPart'
import type { WaitingMark } from '../../../tab/attendance/kept/outbox'
import {
  ahus,
  anna,
  bilal,
  cannot,
  cato,
  comes,
  everybody,
  invited,
  mark,
  ola,
  person,
  recordsOf,
} from '../../support/people'

const now = new Date('2026-03-12T12:00:00Z')
const arne = person('arne', { area: ahus })
const tap = (id: string, member: { id: MemberId }, presence: WaitingMark['presence'], other = {}): WaitingMark => ({
  id,
  member: member.id,
  presence,
  minutes: null,
  isWalkIn: false,
  isTried: false,
  ...other,
})
const gathering = invited()
const pressed = (
  ...args: [log: ReturnType<typeof mark>[], stored: (WaitingMark & { number: number })[], waiting: WaitingMark[]]
) => logAsPressed(...args, gathering, ola.id, now)
const presences = (log: ReturnType<typeof pressed>) =>
  [...attendanceFrom(log)].map(([id, { presence }]) => [id, presence])

describe('the list as it was pressed', () => {
  it('shows at once what is not stored yet, the last press of each person', () => {
    const log = pressed([mark(anna, 'on-site')], [], [tap('a', anna, 'absent'), tap('b', bilal, 'online')])
    expect(presences(log)).toEqual([
      ['anna', 'absent'],
      ['bilal', 'online'],
    ])
  })

  it('keeps what is stored until the list has it, and then believes the list', () => {
    const stored = [{ ...tap('a', anna, 'on-site'), number: 1 }]
    expect(presences(pressed([], stored, []))).toEqual([['anna', 'on-site']])
    // Another keeper has written since.
    const log = [mark(anna, 'on-site', 1), mark(anna, 'excused', 2)]
    expect(presences(pressed(log, stored, []))).toEqual([['anna', 'excused']])
  })

  it('does not count twice what arrived though its answer was lost', () => {
    const log = [mark(anna, 'on-site', 1, { id: 'a' }), mark(anna, 'absent', 2, { id: 'other' })]
    expect(presences(pressed(log, [], [tap('a', anna, 'on-site')]))).toEqual([['anna', 'absent']])
  })

  it('settles a conflict as soon as the keeper has decided', () => {
    const log = [mark(anna, 'absent', 1), mark(anna, 'on-site', 2, { source: 'self-check-in' })]
    expect(conflictsIn(pressed(log, [], []))).toHaveLength(1)
    expect(conflictsIn(pressed(log, [], [tap('a', anna, 'absent')]))).toEqual([])
  })

  it('puts whoever said that they come first, and shows walk-ins and whoever was refused', () => {
    const records = recordsOf({
      members: [...everybody, arne, person('berit', { area: ahus })],
      gatherings: [gathering],
      rsvps: [comes(cato), cannot(anna)],
    })
    const log = pressed([], [], [tap('w', arne, 'on-site', { isWalkIn: true })])
    const groups = groupedPeople(gathering, recordsWithLog(records, gathering, log), ['berit' as MemberId])
    const names = Object.entries(groups).map(([group, people]) => [group, people.map(({ member }) => member.id)])
    expect(names).toEqual([
      ['coming', ['cato']],
      ['no-answer', ['bilal']],
      ['cannot-come', ['anna']],
      ['walk-in', ['arne', 'berit']],
    ])
    expect(countsOf(Object.values(groups).flat())).toEqual({ onSite: 1, online: 0, excused: 0, left: 4 })
  })
})

describe('the search', () => {
  it.each([
    ['ås', 'Berit Aas'],
    ['aas', 'Berit Ås'],
    ['as', 'Berit Ås'],
    ['haakon', 'Håkon Lie'],
    ['baerum', 'Bærum sykehus'],
    ['bæ', 'Baerum'],
    ['sorensen', 'Sørensen'],
    ['søren', 'Soerensen'],
    ['ander', 'Øystein Åndersen'],
    ['elle mar', 'Elle Máret Somby'],
    ['somby ås', 'Elle Máret Somby, Ås sykehjem'],
    ['a\u030As', 'Ås'],
    ['', 'Anyone'],
    ['  ', 'Anyone'],
  ])('%s finds %s', (sought, text) => expect(isFound(sought, text)).toBe(true))

  it.each([
    ['anna', 'Bilal Khan'],
    ['ås lie', 'Berit Ås'],
    ['ø', 'Anna'],
  ])('%s does not find %s', (sought, text) => expect(isFound(sought, text)).toBe(false))

  it('looks at the workplace too', () => expect(isFound('sol', 'Anna', 'Solhjemmet')).toBe(true))
})

describe('late or early', () => {
  // 12.00–15.00 in Oslo.
  it.each([
    ['12:00', '15:00', null],
    ['11:30', '16:00', null],
    ['13:00', '15:00', 120],
    ['12:00', '13:30', 90],
    ['12:45', '12:46', 1],
  ])('from %s to %s', (arrived, left, minutes) => {
    expect(partBetween(gathering, arrived, left)).toEqual({ ok: true, minutes })
  })

  it.each([
    ['', '15:00', 'arrived'],
    ['25:00', '15:00', 'arrived'],
    ['15:00', '16:00', 'arrived'],
    ['12:00', '', 'left'],
    ['10:00', '12:00', 'left'],
    ['14:00', '13:00', 'order'],
    ['13:00', '13:00', 'order'],
  ])('not from %s to %s', (arrived, left, problem) => {
    expect(partBetween(gathering, arrived, left)).toEqual({ ok: false, problem })
  })

  it('counts the minutes that pass on the day the clocks change', () => {
    const spring = invited({ start: new Date('2026-03-29T00:30:00Z'), end: new Date('2026-03-29T03:30:00Z') })
    // 01.30–05.30 on the wall is three hours.
    expect(partBetween(spring, '01:30', '04:30')).toEqual({ ok: true, minutes: 120 })
  })

  it('asks for hours of a course over several days', () => {
    const course = invited({ end: new Date('2026-03-13T14:00:00Z'), hours: 14 })
    expect([lastsOneDay(gathering), lastsOneDay(course)]).toEqual([true, false])
    expect(partOfHours(course, '7,5')).toEqual({ ok: true, minutes: 450 })
    expect(partOfHours(course, '14')).toEqual({ ok: true, minutes: null })
    for (const text of ['', '0', '-1', '15', 'hele'])
      expect(partOfHours(course, text)).toEqual({ ok: false, problem: 'hours' })
  })

  it('is said in hours and minutes', () => {
    expect([90, 60, 45].map((minutes) => durationText('nb', minutes))).toEqual(['1 t 30 min', '1 t', '45 min'])
    expect(durationText('en', 90)).toBe('1 h 30 min')
  })
})
