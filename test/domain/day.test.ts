import * as fc from 'fast-check'
import {
  addDays,
  clockTimeIn,
  dayIn,
  daysBetween,
  instantAt,
  isClockTime,
  isDay,
  OSLO,
  weekdayOf,
  yearOf,
} from '../../bot/domain/day'
import { asDay } from '../support/people'

const HOUR = 3_600_000
const anyDay = fc.integer({ min: -3000, max: 6000 }).map((count) => addDays(asDay('2026-01-01'), count))

describe('a day in Oslo', () => {
  it('is already tomorrow late in a summer evening in UTC', () => {
    expect(dayIn(OSLO, new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
    expect(dayIn('UTC', new Date('2026-06-30T22:30:00Z'))).toBe('2026-06-30')
  })

  it('begins an hour later in UTC in winter than in summer', () => {
    expect(dayIn(OSLO, new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31')
    expect(dayIn(OSLO, new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01')
  })

  it('is 23 hours long when the clocks go forward on 29 March 2026', () => {
    const midnight = instantAt(OSLO, asDay('2026-03-29'), '00:00')
    const next = instantAt(OSLO, asDay('2026-03-30'), '00:00')
    expect(midnight.toISOString()).toBe('2026-03-28T23:00:00.000Z')
    expect(next.toISOString()).toBe('2026-03-29T22:00:00.000Z')
    expect(next.getTime() - midnight.getTime()).toBe(23 * HOUR)
  })

  it('is 25 hours long when the clocks go back on 25 October 2026', () => {
    const midnight = instantAt(OSLO, asDay('2026-10-25'), '00:00')
    const next = instantAt(OSLO, asDay('2026-10-26'), '00:00')
    expect(midnight.toISOString()).toBe('2026-10-24T22:00:00.000Z')
    expect(next.toISOString()).toBe('2026-10-25T23:00:00.000Z')
    expect(next.getTime() - midnight.getTime()).toBe(25 * HOUR)
  })

  it.each(['2026-03-29', '2026-10-25'])('stays the same day through every minute of the night of %s', (text) => {
    const day = asDay(text)
    const [from, to] = [instantAt(OSLO, day, '00:00'), instantAt(OSLO, addDays(day, 1), '00:00')]
    for (let at = from.getTime(); at < to.getTime(); at += 60_000) {
      if (dayIn(OSLO, new Date(at)) !== day) throw new Error(`${new Date(at).toISOString()} is another day`)
    }
    expect(dayIn(OSLO, new Date(from.getTime() - 1))).toBe(addDays(day, -1))
    expect(dayIn(OSLO, to)).toBe(addDays(day, 1))
  })
})

describe('a time on the wall in Oslo', () => {
  it('is one hour after UTC in winter and two in summer', () => {
    expect(instantAt(OSLO, asDay('2026-01-15'), '12:00').toISOString()).toBe('2026-01-15T11:00:00.000Z')
    expect(instantAt(OSLO, asDay('2026-07-15'), '12:00').toISOString()).toBe('2026-07-15T10:00:00.000Z')
  })

  it('moves on by the lost hour when the spring night skips it', () => {
    const skipped = instantAt(OSLO, asDay('2026-03-29'), '02:30')
    expect(skipped.toISOString()).toBe('2026-03-29T01:30:00.000Z')
    expect(clockTimeIn(OSLO, skipped)).toBe('03:30')
  })

  it('is one of the two when the autumn night shows it twice', () => {
    const twice = instantAt(OSLO, asDay('2026-10-25'), '02:30')
    expect(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']).toContain(twice.toISOString())
    expect(clockTimeIn(OSLO, twice)).toBe('02:30')
  })

  it.each([
    ['2026-03-28', '11:00'],
    ['2026-03-29', '10:00'],
    ['2026-10-24', '10:00'],
    ['2026-10-25', '11:00'],
  ])('shows noon on %s at %s in UTC', (day, utc) => {
    expect(instantAt(OSLO, asDay(day), '12:00').toISOString()).toBe(`${day}T${utc}:00.000Z`)
  })

  it('leads back to the day and the time it was made from, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }), (day, hours, minutes) => {
        const time = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
        const instant = instantAt(OSLO, day, time)
        expect([dayIn(OSLO, instant), clockTimeIn(OSLO, instant)]).toEqual([day, time])
      }),
    )
  })
})

describe('counting days', () => {
  it('goes over month, year and leap day', () => {
    expect(addDays(asDay('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(asDay('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(asDay('2026-03-01'), -1)).toBe('2026-02-28')
  })

  it('stays where it is when nothing is added', () => {
    expect(addDays(asDay('2026-03-29'), 0)).toBe('2026-03-29')
  })

  it('is not led astray by the nights when the clocks change', () => {
    expect(daysBetween(asDay('2026-03-28'), asDay('2026-03-30'))).toBe(2)
    expect(daysBetween(asDay('2026-10-24'), asDay('2026-10-26'))).toBe(2)
  })

  it('there and back again ends on the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day)
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
    )
  })

  it('knows Monday as 1 and Sunday as 7', () => {
    expect(weekdayOf(asDay('2026-03-30'))).toBe(1)
    expect(weekdayOf(asDay('2026-03-29'))).toBe(7)
    expect(yearOf(asDay('2026-03-29'))).toBe(2026)
  })
})

describe('a text', () => {
  it.each(['2026-03-12', '2024-02-29'])('%s is a day', (text) => expect(isDay(text)).toBe(true))
  it.each(['2026-02-29', '2026-13-01', '2026-3-12', '12.03.2026', '', '2026-03-12T10:00'])('%p is no day', (text) =>
    expect(isDay(text)).toBe(false),
  )
  it.each(['00:00', '08:30', '23:59'])('%s is a time', (text) => expect(isClockTime(text)).toBe(true))
  it.each(['24:00', '8:30', '12:60', '12.00', ''])('%p is no time', (text) => expect(isClockTime(text)).toBe(false))
})
