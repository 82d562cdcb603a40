import * as fc from 'fast-check'
import { attendanceFrom, PRESENCES, type Mark } from '../../../bot/domain/attendance/attendance'
import type { Gathering, GatheringId } from '../../../bot/domain/gathering'
import { hoursFrom, hoursOf } from '../../../bot/domain/attendance/hours'
import type { JobShadowing } from '../../../bot/domain/attendance/jobShadowing'
import { anna, asDay, bilal, held, invited, mark, plan } from '../../support/people'
import { cancelled } from '../../support/stages'

const id = (text: string) => text as GatheringId

const shadowed: JobShadowing = {
  id: 's1' as JobShadowing['id'],
  member: anna.id,
  day: asDay('2026-05-04'),
  days: 2,
  where: 'Lindrende enhet',
  by: bilal.id,
  at: new Date('2026-05-06T08:00:00Z'),
  removed: null,
}

function hours(gatherings: readonly Gathering[], marks: readonly Mark[], year = 2026, shadowed: JobShadowing[] = []) {
  const attendance = new Map(
    gatherings.map((each) => [each.id, attendanceFrom(marks.filter((mark) => mark.gathering === each.id))]),
  )
  return hoursOf(anna.id, year, gatherings, attendance, shadowed)
}

describe('the hours of one mark', () => {
  it('are all of the gathering, on site or online', () => {
    expect(hoursFrom(plan(), mark(anna, 'on-site'))).toBe(3)
    expect(hoursFrom(plan({ hours: 6.5 }), mark(anna, 'online'))).toBe(6.5)
  })

  it('are none without a mark, and none for who was excused or absent', () => {
    expect([undefined, mark(anna, 'excused'), mark(anna, 'absent')].map((each) => hoursFrom(plan(), each))).toEqual([
      0, 0, 0,
    ])
  })

  it.each([
    [60, 1],
    [97, 1.5],
    [98, 1.75],
    [7, 0],
    [0, 0],
    [180, 3],
    [500, 3],
  ])('are to the nearest quarter and never more than the gathering: %d minutes are %d hours', (minutes, expected) => {
    expect(hoursFrom(plan(), mark(anna, 'on-site', 1, { minutes }))).toBe(expected)
  })

  it('are none for minutes of somebody who was not there', () => {
    expect(hoursFrom(plan(), mark(anna, 'absent', 1, { minutes: 120 }))).toBe(0)
  })
})

describe('the hours of a year', () => {
  it('are those of the completed lists, the first gathering first', () => {
    const early = held({ id: id('g0'), start: new Date('2026-01-12T11:00:00Z'), title: 'Januar' })
    const marks = [mark(anna, 'on-site'), mark(anna, 'online', 1, { gathering: id('g0') })]
    expect(hours([held(), early], marks)).toEqual({
      entries: [
        { group: 'gathering', id: 'g0', day: '2026-01-12', title: 'Januar', topics: ['ESAS-r'], hours: 3 },
        { group: 'gathering', id: 'g1', day: '2026-03-12', title: 'Områdesamling Follo', topics: ['ESAS-r'], hours: 3 },
      ],
      total: 6,
    })
  })

  it('are of courses and job shadowing too, in the order of their days', () => {
    const course = held({ id: id('g0'), kind: 'intro-course', start: new Date('2026-06-12T07:00:00Z'), hours: 6 })
    const marks = [mark(anna, 'on-site'), mark(anna, 'on-site', 1, { gathering: id('g0') })]
    const { entries, total } = hours([course, held()], marks, 2026, [shadowed])
    expect(entries.map(({ group, hours: each }) => [group, each])).toEqual([
      ['gathering', 3],
      ['job-shadowing', 8],
      ['course', 6],
    ])
    expect(total).toBe(17)
  })

  it('count no job shadowing that was struck out, of another year, or of somebody else', () => {
    const removed = { ...shadowed, removed: { by: anna.id, at: new Date() } }
    expect(hours([], [], 2026, [removed]).total).toBe(0)
    expect(hours([], [], 2025, [shadowed]).total).toBe(0)
    expect(hours([], [], 2026, [{ ...shadowed, member: bilal.id }]).total).toBe(0)
  })

  it('wait for the list to be completed', () => {
    expect(hours([invited()], [mark(anna, 'on-site')])).toEqual({ entries: [], total: 0 })
  })

  it('count nothing of a gathering that was cancelled', () => {
    expect(hours([cancelled()], [mark(anna, 'on-site')]).total).toBe(0)
  })

  it('count nothing of another year, where the year is the one in Oslo', () => {
    const newYear = held({ start: new Date('2025-12-31T23:30:00Z') })
    expect(hours([newYear], [mark(anna, 'on-site')], 2025).total).toBe(0)
    expect(hours([newYear], [mark(anna, 'on-site')], 2026).total).toBe(3)
  })

  it('count nothing of somebody else, and nothing where there is no attendance at all', () => {
    expect(hours([held()], [mark(bilal, 'on-site')]).total).toBe(0)
    expect(hoursOf(anna.id, 2026, [held()], new Map())).toEqual({ entries: [], total: 0 })
  })

  it('follow a corrected mark both ways', () => {
    const there = mark(anna, 'on-site')
    const absent = mark(anna, 'absent', 2)
    expect(hours([held()], [there, absent]).total).toBe(0)
    expect(hours([held()], [there, absent, mark(anna, 'online', 3)]).total).toBe(3)
  })

  it('equal the sum of the final marks, whatever was marked on the way', () => {
    const step = fc.record({ gathering: fc.integer({ min: 0, max: 4 }), presence: fc.constantFrom(...PRESENCES) })
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        (log, on) => {
          const gatherings = on.map((isHeld, index) => {
            const facts = { id: id(`g${index}`), hours: index + 1 }
            return isHeld ? held(facts) : invited(facts)
          })
          const marks = log.map(({ gathering, presence }, index) =>
            mark(anna, presence, index + 1, { gathering: id(`g${gathering}`) }),
          )
          const sum = on.reduce((total, isHeld, index) => {
            const final = log.findLast((each) => each.gathering === index)?.presence
            return total + (isHeld && (final === 'on-site' || final === 'online') ? index + 1 : 0)
          }, 0)
          const { total, entries } = hours(gatherings, marks)
          expect(total).toBe(sum)
          expect(entries.reduce((all, entry) => all + entry.hours, 0)).toBe(sum)
        },
      ),
    )
  })
})
