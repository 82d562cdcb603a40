import { offersOnline, offersOnSite, phaseOf, yearOfGathering } from '../../bot/domain/gathering'
import { asDay, held, invited, plan } from '../support/people'
import { cancelled, draft } from '../support/stages'

const start = new Date('2026-03-12T11:00:00Z')
const before = (instant: Date) => new Date(instant.getTime() - 1)

describe('the phase of a gathering', () => {
  it('is open through the last day to answer, and deadline passed from the day after', () => {
    expect(phaseOf(invited(), asDay('2026-03-05'), new Date('2026-03-05T22:59:00Z'))).toBe('open')
    expect(phaseOf(invited(), asDay('2026-03-06'), new Date('2026-03-05T23:00:00Z'))).toBe('deadline-passed')
  })

  it('is running from the start, and awaits its list from the end', () => {
    const { end } = invited()
    const phases = [before(start), start, before(end), end].map((now) => phaseOf(invited(), asDay('2026-03-12'), now))
    expect(phases).toEqual(['deadline-passed', 'running', 'running', 'awaiting-list'])
  })

  it('keeps awaiting its list however long it takes', () => {
    expect(phaseOf(invited(), asDay('2027-01-01'), new Date('2027-01-01T00:00:00Z'))).toBe('awaiting-list')
  })

  it('does not move with the clock when it is a draft, held or cancelled', () => {
    for (const now of [new Date('2026-01-01T00:00:00Z'), start, new Date('2027-01-01T00:00:00Z')]) {
      const phases = [draft(), held(), cancelled()].map((gathering) => phaseOf(gathering, asDay('2026-03-12'), now))
      expect(phases).toEqual(['draft', 'followed-up', 'cancelled'])
    }
  })
})

describe('the ways to come', () => {
  it.each([
    ['physical', true, false],
    ['digital', false, true],
    ['hybrid', true, true],
  ] as const)('to a %s gathering: on site %s, online %s', (mode, onSite, online) => {
    expect([offersOnSite(plan({ mode })), offersOnline(plan({ mode }))]).toEqual([onSite, online])
  })
})

describe('the year of a gathering', () => {
  it('is the year in Oslo at the start', () => {
    expect(yearOfGathering(plan({ start: new Date('2026-12-31T22:59:00Z') }))).toBe(2026)
    expect(yearOfGathering(plan({ start: new Date('2026-12-31T23:00:00Z') }))).toBe(2027)
  })
})
