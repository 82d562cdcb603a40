import { instantAt, OSLO, type Day } from '../../../bot/domain/day'
import type { GatheringId } from '../../../bot/domain/gathering'
import type { MemberId } from '../../../bot/domain/member'
import { clashesOf, isGoodDay, type ClashRules, type Dated } from '../../../bot/domain/planning/clashes'
import { ahus, areas, asDay, follo } from '../../support/people'
import { schoolHolidaysFrom } from '../../../bot/domain/planning/schoolHolidays'

const rules: ClashRules = {
  schoolHolidays: schoolHolidaysFrom(['2026-10-05..2026-10-09 Høstferie Follo'], areas).holidays,
  neighbourDays: 7,
}

function dated(
  id: string,
  day: string,
  changes: Partial<Dated> = {},
  hours: [string, string] = ['12:00', '15:00'],
): Dated {
  return {
    id: id as GatheringId,
    title: `Samling ${id}`,
    kind: 'area-gathering',
    areas: [follo],
    audience: ['nurse'],
    start: instantAt(OSLO, day as Day, hours[0]),
    end: instantAt(OSLO, day as Day, hours[1]),
    host: null,
    venue: null,
    ...changes,
  }
}

const kinds = (plan: Dated, others: Dated[] = []) => clashesOf(plan, others, rules).map(({ kind }) => kind)

describe('a day may be in the way', () => {
  it('when it is a weekend or a public holiday', () => {
    expect(clashesOf(dated('a', '2026-03-14'), [], rules)).toEqual([{ kind: 'weekend' }])
    expect(clashesOf(dated('a', '2026-05-14'), [], rules)).toEqual([
      { kind: 'public-holiday', holiday: 'ascension-day' },
    ])
    // A Sunday that is also a public holiday is the holiday.
    expect(clashesOf(dated('a', '2026-05-17'), [], rules)).toEqual([
      { kind: 'public-holiday', holiday: 'constitution-day' },
    ])
  })

  it('when it is the day before a public holiday, or squeezed between days off', () => {
    expect(clashesOf(dated('a', '2026-04-01'), [], rules)).toEqual([
      { kind: 'before-holiday', holiday: 'maundy-thursday' },
    ])
    expect(kinds(dated('a', '2026-05-15'))).toEqual(['squeezed'])
  })

  it('when the schools of its areas are closed', () => {
    expect(clashesOf(dated('a', '2026-10-07'), [], rules)).toEqual([
      { kind: 'school-holiday', name: 'Høstferie Follo' },
    ])
    expect(kinds(dated('a', '2026-10-07', { areas: [ahus] }))).toEqual([])
    expect(kinds(dated('a', '2026-10-07', { areas: [ahus, follo] }))).toEqual(['school-holiday'])
  })

  it('on each day of a course, and is then said once', () => {
    const course = dated('a', '2026-10-07', { end: instantAt(OSLO, asDay('2026-10-10'), '15:00') })
    expect(kinds(course)).toEqual(['school-holiday', 'weekend'])
  })

  it('but an ordinary day is not', () => {
    expect(kinds(dated('a', '2026-03-12'))).toEqual([])
  })

  it('goes by the day in Oslo on the nights when clocks change', () => {
    expect(kinds(dated('a', '2026-03-29', {}, ['00:30', '01:30']))).toEqual(['weekend'])
    expect(kinds(dated('a', '2026-10-26', {}, ['00:15', '01:00']))).toEqual([])
  })
})

describe('another gathering may be in the way', () => {
  it('when the same people are asked the same day or soon after', () => {
    const other = dated('b', '2026-03-12', {}, ['08:30', '10:00'])
    expect(clashesOf(dated('a', '2026-03-12'), [other], rules)).toEqual([
      { kind: 'same-day', gathering: 'b', title: 'Samling b', day: '2026-03-12' },
    ])
    expect(clashesOf(dated('a', '2026-03-19'), [other], rules)).toEqual([
      { kind: 'near', days: 7, gathering: 'b', title: 'Samling b', day: '2026-03-12' },
    ])
    expect(kinds(dated('a', '2026-03-05'), [other])).toEqual(['near'])
    expect(kinds(dated('a', '2026-03-20'), [other])).toEqual([])
  })

  it('but not when it asks others', () => {
    expect(kinds(dated('a', '2026-03-12'), [dated('b', '2026-03-12', { areas: [ahus] })])).toEqual([])
    expect(kinds(dated('a', '2026-03-12'), [dated('b', '2026-03-12', { audience: ['leader'] })])).toEqual([])
    expect(kinds(dated('a', '2026-03-12', { areas: [ahus, follo] }), [dated('b', '2026-03-12')])).toEqual(['same-day'])
  })

  it('and the working group is one, whatever the areas', () => {
    const meeting = (id: string, area: typeof follo) =>
      dated(id, '2026-03-12', { areas: [area], audience: ['working-group'] })
    expect(kinds(meeting('a', follo), [meeting('b', ahus)])).toEqual(['same-day'])
  })

  it('and never itself, nor the other day of the same course', () => {
    expect(kinds(dated('a', '2026-03-12'), [dated('a', '2026-03-12')])).toEqual([])
    const course = (id: string, day: string) => dated(id, day, { kind: 'basic-course' })
    expect(kinds(course('a', '2026-03-12'), [course('b', '2026-03-13')])).toEqual([])
    expect(kinds(course('a', '2026-03-12'), [dated('b', '2026-03-13')])).toEqual(['near'])
  })

  it('when it has the same host or the same room at the same time', () => {
    const host = 'ola' as MemberId
    const here = dated('a', '2026-03-12', { host, venue: 'Ås  kulturhus' })
    const there = (hours: [string, string]) =>
      dated('b', '2026-03-12', { areas: [ahus], host, venue: 'ås kulturhus ' }, hours)
    expect(kinds(here, [there(['14:00', '16:00'])])).toEqual(['same-host', 'same-venue'])
    expect(kinds(here, [there(['15:00', '16:00'])])).toEqual([])
    expect(kinds(dated('a', '2026-03-12'), [dated('b', '2026-03-12', { areas: [ahus] })])).toEqual([])
  })
})

it('a good day has nothing against it', () => {
  const good = (day: string) => isGoodDay(asDay(day), [follo], rules)
  expect(['2026-03-12', '2026-03-14', '2026-04-01', '2026-05-15', '2026-10-07'].map(good)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
