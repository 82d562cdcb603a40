import type { Day } from '../../bot/domain/day'
import { LANGUAGES } from '../../bot/domain/member'
import { clockText, dateText, dayText, hoursText, timeSpan } from '../../bot/texts/dates'

const day = (text: string): Day => text as Day
const at = (text: string): Date => new Date(text)

it('names a day in each language', () => {
  expect(LANGUAGES.map((language) => dayText(language, day('2026-03-12')))).toEqual([
    'torsdag 12. mars',
    'torsdag 12. mars',
    'Thursday 12 March',
  ])
})

it('has the nynorsk weekdays', () => {
  const week = ['16', '17', '18', '19', '20', '21', '22'].map(
    (date) => dayText('nn', day(`2026-03-${date}`)).split(' ')[0],
  )
  expect(week).toEqual(['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'sundag'])
})

it('adds the year only when it is another than this one', () => {
  expect(dayText('nb', day('2027-01-07'), day('2026-12-01'))).toBe('torsdag 7. januar 2027')
  expect(dateText('en', day('2027-01-07'), day('2026-12-01'))).toBe('7 January 2027')
  expect(dayText('nb', day('2026-01-07'), day('2026-12-01'))).toBe('onsdag 7. januar')
})

it('writes from and to on the clock of each language', () => {
  const [start, end] = [at('2026-03-12T11:00:00Z'), at('2026-03-12T14:00:00Z')]
  expect(timeSpan('nb', start, end)).toBe('torsdag 12. mars kl. 12.00–15.00')
  expect(timeSpan('nn', start, end)).toBe('torsdag 12. mars kl. 12.00–15.00')
  expect(timeSpan('en', start, end)).toBe('Thursday 12 March, 12:00–15:00')
})

it('names both days of a course that lasts two', () => {
  const [start, end] = [at('2026-10-14T07:00:00Z'), at('2026-10-15T13:30:00Z')]
  expect(timeSpan('nb', start, end)).toBe('onsdag 14. oktober kl. 09.00 – torsdag 15. oktober kl. 15.30')
  expect(timeSpan('en', start, end)).toBe('Wednesday 14 October, 09:00 – Thursday 15 October, 15:30')
})

it('is on the wall in Oslo on both nights that the clocks change', () => {
  expect(clockText('nb', at('2026-03-29T00:59:00Z'))).toBe('01.59')
  expect(clockText('nb', at('2026-03-29T01:00:00Z'))).toBe('03.00')
  expect(timeSpan('nn', at('2026-03-28T22:30:00Z'), at('2026-03-29T06:00:00Z'))).toBe(
    'laurdag 28. mars kl. 23.30 – sundag 29. mars kl. 08.00',
  )
  expect(clockText('en', at('2026-10-25T00:30:00Z'))).toBe('02:30')
  expect(clockText('en', at('2026-10-25T01:30:00Z'))).toBe('02:30')
  expect(timeSpan('nb', at('2026-10-24T22:30:00Z'), at('2026-10-25T06:00:00Z'))).toBe(
    'søndag 25. oktober kl. 00.30–07.00',
  )
})

it('counts hours with the words and the comma of the language', () => {
  expect(LANGUAGES.map((language) => hoursText(language, 7.5))).toEqual(['7,5 timer', '7,5 timar', '7.5 hours'])
  expect(LANGUAGES.map((language) => hoursText(language, 1))).toEqual(['1 time', '1 time', '1 hour'])
  expect(hoursText('nb', 0.1 + 0.2)).toBe('0,3 timer')
})
