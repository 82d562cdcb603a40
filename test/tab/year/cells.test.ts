import fc from 'fast-check'
import { LANGUAGES } from '../../../bot/domain/member'
import type { Day } from '../../../bot/domain/day'
import { dateText, dayText } from '../../../bot/texts/dates'
import { dayFromCell, timeFromCell, timesFromCell } from '../../../tab/year/cells'

const day = (cell: Parameters<typeof dayFromCell>[0]) => dayFromCell(cell, 2027)

describe('a day in a cell', () => {
  it.each([
    new Date('2027-03-12T00:00:00Z'),
    46_458,
    '2027-03-12',
    '12.03.2027',
    '12.3.2027',
    '12. 3. 2027',
    '12.03.27',
    '12.03',
    '12.3.',
    '12-03-2027',
    '2027/03/12',
    '2027-03-12T00:00:00.000Z',
    '12. mars 2027',
    '12 mars 2027',
    ' 12. Mars 2027 ',
    '12.mars 2027',
    '12. mar. 2027',
    '12. mars',
    'fredag 12. mars 2027',
    'Fre. 12. mars',
    'fredag den 12. mars 2027',
    '12 March 2027',
    'March 12, 2027',
    'Friday 12 March',
    '12.\u00a0mars 2027',
  ])('may be written %p', (cell) => expect(day(cell)).toBe('2027-03-12'))

  it.each([
    '31.02.2027',
    '12.13.2027',
    '03/12/2027',
    'uke 10',
    'mars',
    '12. marsipan 2027',
    'høsten 2027',
    '12.03.2027 kl. 12',
  ])('is told of as it was written when it is none: %p', (cell) => expect(day(cell)).toBe(cell))

  it('is nothing when there is nothing, and a small number is no day', () => {
    expect([day(null), day(undefined), day(''), day(12)]).toEqual(['', '', '', '12'])
  })

  it('is read back as every language writes it', () => {
    const days = fc
      .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as Day)
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), (known, language) => {
        const year = Number(known.slice(0, 4))
        for (const text of [dateText(language, known), dayText(language, known)]) {
          expect(dayFromCell(text, year)).toBe(known)
          expect(dayFromCell(`${text} ${year}`, 1999)).toBe(known)
        }
      }),
    )
  })
})

describe('a time in a cell', () => {
  it.each([
    ['12.00', '12:00'],
    ['12:00', '12:00'],
    ['12:00:00', '12:00'],
    ['kl. 12', '12:00'],
    ['kl 8.30', '08:30'],
    ['0830', '08:30'],
    [12, '12:00'],
    [8.3, '08:30'],
    [1230, '12:30'],
    [0.5, '12:00'],
    [new Date('1899-12-30T08:30:00Z'), '08:30'],
    ['25.00', '25.00'],
    ['12.75', '12.75'],
    ['etter lunsj', 'etter lunsj'],
    [null, ''],
  ])('%p is %p', (cell, expected) => expect(timeFromCell(cell)).toBe(expected))

  it.each([
    ['12.00–15.00', ['12:00', '15:00']],
    ['kl. 12 - 15.30', ['12:00', '15:30']],
    ['12 til 15', ['12:00', '15:00']],
    ['12.00', ['12:00', '']],
    ['9-12-15', ['9-12-15', '']],
  ])('%p has both ends', (cell, expected) => expect(timesFromCell(cell)).toEqual(expected))
})
