import type { JobShadowing } from '../../../bot/domain/attendance/jobShadowing'
import { areaFigures } from '../../../bot/domain/figures/areaFigures'
import { AHUS, FOLLO, held, marks, nurse, onDay, recordsOf } from '../../support/smallNetwork'

const now = new Date('2026-03-02T09:00:00Z')
const onLeave = nurse('n-5', { standing: { kind: 'on-leave', from: onDay('2026-01-01'), to: null } })
const four = [nurse('n-1'), nurse('n-2'), nurse('n-3'), nurse('n-4')]

describe('figures of the areas', () => {
  const ahusNurse = nurse('a-1', { area: AHUS.id })
  const own = held('own', '2026-01-20')
  const joint = held('joint', '2026-02-20', { areas: [FOLLO.id, AHUS.id] })
  const themeDay = held('theme', '2026-02-25', { kind: 'theme-day', areas: [FOLLO.id, AHUS.id], hours: 6 })
  const log = [
    ...marks(own, { 'n-1': 'on-site', 'n-2': 'online' }),
    ...marks(joint, { 'n-1': 'on-site', 'a-1': 'on-site' }),
    ...marks(themeDay, { 'n-1': 'on-site' }),
  ]
  const records = recordsOf({
    members: [...four, onLeave, ahusNurse],
    gatherings: [own, joint, themeDay],
    marks: log,
  })
  const [follo, ahus] = areaFigures(records, 2026, now)

  it('come in the order of the areas', () => {
    expect([follo?.area.id, ahus?.area.id]).toEqual(['follo', 'ahus'])
  })

  it('count a joint gathering for both areas, and a theme day for neither', () => {
    expect(follo).toMatchObject({ gatherings: 2, hoursOffered: 6 })
    expect(ahus).toMatchObject({ gatherings: 1, hoursOffered: 3 })
  })

  it('count the hours of every gathering towards the requirement', () => {
    expect(follo).toMatchObject({ nurses: 4, averageHours: 15 / 4, reachedRequirement: 1 })
  })

  it('count job shadowing of the year towards the requirement, and none that was struck out', () => {
    const entry = (id: string, day: string, removed: JobShadowing['removed'] = null): JobShadowing => ({
      id: id as JobShadowing['id'],
      member: ahusNurse.id,
      day: onDay(day),
      days: 2.5,
      where: 'Hospice',
      by: ahusNurse.id,
      at: now,
      removed,
    })
    const rows = [
      entry('a', '2026-01-12'),
      entry('b', '2025-01-12'),
      entry('c', '2026-01-13', { by: ahusNurse.id, at: now }),
    ]
    const withShadowing = { ...records, jobShadowingOf: (id: string) => rows.filter(({ member }) => member === id) }
    const [, shadowedIn] = areaFigures(withShadowing, 2026, now)
    expect(shadowedIn).toMatchObject({ nurses: 1, averageHours: 3 + 10, reachedRequirement: 1 })
  })

  it('expect nobody who is on leave', () => {
    expect(follo).toMatchObject({ onLeave: 1, expected: 8, onSite: 2, online: 1 })
    expect(ahus).toMatchObject({ expected: 1, onSite: 1 })
  })

  it('of a past year count who was active when it ended', () => {
    const joinedLater = nurse('n-9', { memberSince: onDay('2026-02-01') })
    const past = recordsOf({ members: [...four, joinedLater], gatherings: [] })
    expect(areaFigures(past, 2025, now)[0]?.nurses).toBe(4)
    expect(areaFigures(past, 2026, now)[0]?.nurses).toBe(5)
  })

  it('are zeros and not nonsense where there is nobody', () => {
    expect(areaFigures(recordsOf({ members: [], gatherings: [] }), 2026, now)[0]).toMatchObject({
      nurses: 0,
      averageHours: 0,
      expected: 0,
    })
  })
})
