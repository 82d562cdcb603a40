import Holidays from 'date-holidays'
import type { Day } from '../../../bot/domain/day'
import {
  easterSunday,
  holidaysOn,
  isPublicHoliday,
  isSqueezed,
  isWorkingDay,
  publicHolidaysOf,
} from '../../../bot/domain/planning/holidays'

const day = (text: string) => text as Day

it('knows the same public holidays as a calendar made by others, from 2000 to 2100', () => {
  const theirs = new Holidays('NO')
  for (let year = 2000; year <= 2100; year++) {
    const expected = theirs
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10))
    expect([...publicHolidaysOf(year).keys()]).toEqual([...new Set(expected)].sort())
  }
})

it('finds Easter in the years that simple tables get wrong', () => {
  expect([1954, 1981, 2011, 2026, 2038, 2049, 2076, 2100].map(easterSunday)).toEqual([
    '1954-04-18',
    '1981-04-19',
    '2011-04-24',
    '2026-04-05',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2100-03-28',
  ])
})

it('says which holiday it is, also when two meet', () => {
  expect(holidaysOn(day('2026-05-17'))).toEqual(['constitution-day'])
  expect(holidaysOn(day('2008-05-01'))).toEqual(['labour-day', 'ascension-day'])
  expect(holidaysOn(day('2026-12-24'))).toEqual([])
  expect(isPublicHoliday(day('2026-04-02'))).toBe(true)
})

it('tells a working day from the others', () => {
  expect(isWorkingDay(day('2026-03-12'))).toBe(true)
  expect(isWorkingDay(day('2026-03-14'))).toBe(false)
  expect(isWorkingDay(day('2026-05-01'))).toBe(false)
})

it('finds the single working day that is squeezed between days off', () => {
  // Ascension Day is a Thursday, and the day after it the only working day before the weekend.
  expect(isSqueezed(day('2026-05-15'))).toBe(true)
  // The 17th of May 2033 is a Tuesday.
  expect(isSqueezed(day('2033-05-16'))).toBe(true)
  expect(isSqueezed(day('2026-05-13'))).toBe(false)
  expect(isSqueezed(day('2026-03-13'))).toBe(false)
})
