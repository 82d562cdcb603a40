import type { Day } from '../../../bot/domain/day'
import type { Area, AreaId } from '../../../bot/domain/member'
import { schoolHolidaysFrom, schoolHolidaysOn } from '../../../bot/domain/planning/schoolHolidays'

const areas: Area[] = [
  { id: 'follo' as AreaId, name: 'Follo', order: 1 },
  { id: 'nedre' as AreaId, name: 'Nedre Romerike', order: 2 },
]
const read = (...lines: string[]) => schoolHolidaysFrom(lines, areas)

describe('school holidays in the settings', () => {
  it('are read line by line, and hold for the areas they name', () => {
    expect(
      read('2026-10-05..2026-10-09 Høstferie Follo', '2026-09-28..2026-10-02 Høstferie nedre romerike').holidays,
    ).toEqual([
      { from: '2026-09-28', to: '2026-10-02', name: 'Høstferie nedre romerike', areas: ['nedre'] },
      { from: '2026-10-05', to: '2026-10-09', name: 'Høstferie Follo', areas: ['follo'] },
    ])
  })

  it('hold everywhere when no area is named, and may be one day', () => {
    expect(read('2026-11-20 Planleggingsdag', '2026-02-16 – 2026-02-20 Vinterferie i Folloskolen').holidays).toEqual([
      { from: '2026-02-16', to: '2026-02-20', name: 'Vinterferie i Folloskolen', areas: null },
      { from: '2026-11-20', to: '2026-11-20', name: 'Planleggingsdag', areas: null },
    ])
  })

  it('say which line is wrong and how, and keep the others', () => {
    const { holidays, problems } = read(
      '5. oktober Høstferie',
      '',
      '# fra skoleruta',
      '2026-10-09..2026-10-05 Høstferie',
      '2026-02-30..2026-03-02 Vinterferie',
      '2026-10-05..2026-10-09',
      '2026-12-21..2027-01-02 Juleferie',
    )
    expect(problems.map(({ line, problem }) => [line, problem])).toEqual([
      [1, 'not-a-day'],
      [4, 'before-start'],
      [5, 'not-a-day'],
      [6, 'no-name'],
    ])
    expect(holidays.map(({ name }) => name)).toEqual(['Juleferie'])
  })

  it('are found on their days, the first and the last too', () => {
    const { holidays } = read('2026-10-05..2026-10-09 Høstferie Follo')
    const on = (day: string, area: string) => schoolHolidaysOn(day as Day, [area as AreaId], holidays).length
    expect([on('2026-10-05', 'follo'), on('2026-10-09', 'follo'), on('2026-10-10', 'follo')]).toEqual([1, 1, 0])
    expect(on('2026-10-07', 'nedre')).toBe(0)
  })
})
