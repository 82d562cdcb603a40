import * as fc from 'fast-check'
import { initialsOf, proofCodeFrom, proofContent, readProofCode } from '../../../bot/domain/attendance/proof'
import type { GatheringId } from '../../../bot/domain/gathering'
import type { JobShadowing } from '../../../bot/domain/attendance/jobShadowing'
import { anna, asDay, held, mark, ola, recordsOf } from '../../support/people'

describe('the code of a confirmation', () => {
  it('is eight signs with a dash, and none that are taken for each other', () => {
    const bytes = fc.uint8Array({ minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(bytes, (five) => {
        const code = proofCodeFrom(five)
        expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)
        expect(readProofCode(code)).toBe(code)
      }),
    )
  })

  it('is another for other bytes', () => {
    const five = fc.uint8Array({ minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(five, five, (one, other) => {
        expect(proofCodeFrom(one) === proofCodeFrom(other)).toBe(Buffer.from(one).equals(Buffer.from(other)))
      }),
    )
  })

  it.each(['K7QF-29DM', 'k7qf 29dm', ' k7qf29dm ', 'K7QF–29DM'.replace('–', '-')])(
    'is read as people type it: %s',
    (text) => {
      expect(readProofCode(text)).toBe('K7QF-29DM')
    },
  )

  it.each(['', 'K7QF-29D', 'K7QF-29DMX', 'K7QF-29D0', 'K7QF-29DI', '<b>', 'x'.repeat(500)])(
    'is no code: %s',
    (text) => {
      expect(readProofCode(text)).toBeNull()
    },
  )
})

describe('what a confirmation says', () => {
  const shadowed: JobShadowing = {
    id: 's1' as JobShadowing['id'],
    member: anna.id,
    day: asDay('2025-05-04'),
    days: 1,
    where: 'Lindrende enhet',
    by: ola.id,
    at: new Date('2025-05-05T08:00:00Z'),
    removed: null,
  }
  const gatherings = [
    held(),
    held({ id: 'g0' as GatheringId, start: new Date('2024-03-12T11:00:00Z'), end: new Date('2024-03-12T14:00:00Z') }),
  ]
  const marks = [mark(anna, 'on-site'), mark(anna, 'on-site', 1, { gathering: 'g0' as GatheringId, year: 2024 })]
  const records = recordsOf({ gatherings, marks, jobShadowing: [shadowed] })

  it('is all of the period, over several years, and its sum', () => {
    const content = proofContent(records, anna, asDay('2024-01-01'), asDay('2026-11-23'))
    expect(content.entries.map(({ day, hours }) => [day, hours])).toEqual([
      ['2024-03-12', 3],
      ['2025-05-04', 4],
      ['2026-03-12', 3],
    ])
    expect(content).toMatchObject({ name: anna.name, workplace: 'Solhjemmet', hours: 10 })
  })

  it('leaves out what is outside the period', () => {
    expect(proofContent(records, anna, asDay('2026-01-01'), asDay('2026-03-11')).entries).toEqual([])
    expect(proofContent(records, anna, asDay('2026-01-01'), asDay('2026-03-12')).entries).toHaveLength(1)
  })
})

it('shows a name by its first letters alone', () => {
  expect(['Anna Testesen', ' Åse-Marie  Ødegård ', 'Li', ''].map(initialsOf)).toEqual(['A. T.', 'Å. M. Ø.', 'L.', ''])
})
