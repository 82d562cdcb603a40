import fc from 'fast-check'
import { instantAt, isDay, OSLO, weekdayOf, type Day } from '../../../bot/domain/day'
import type { Gathering, GatheringId } from '../../../bot/domain/gathering'
import type { Area, AreaId } from '../../../bot/domain/member'
import { isPublicHoliday } from '../../../bot/domain/planning/holidays'
import type { AskedPlan } from '../../../bot/domain/planning/planCheck'
import { checkPlan } from '../../../bot/domain/planning/planCheck'
import { DEFAULT_TEMPLATE, proposeYear, type YearTemplate } from '../../../bot/domain/planning/proposal'
import { schoolHolidaysFrom } from '../../../bot/domain/planning/schoolHolidays'
import { yearWheelTexts } from '../../../bot/texts/tab/topics/yearWheel'
import { plan } from '../../support/people'

const NAMES = ['Ahus', 'Bydelene i Oslo', 'Follo', 'Nedre Romerike', 'Øvre Romerike', 'Kongsvinger']
const areas: Area[] = NAMES.map((name, order) => ({ id: `a${order}` as AreaId, name, order }))
const words = yearWheelTexts.nb.proposal
const SCHOOL = ['2027-02-22..2027-02-26 Vinterferie', '2027-09-27..2027-10-08 Høstferie Follo']

type Options = {
  year?: number
  known?: Area[]
  gatherings?: Gathering[]
  school?: readonly string[]
  template?: Partial<YearTemplate>
  earliest?: string
}

function propose({ year = 2027, known = areas, gatherings = [], school = [], template = {}, earliest }: Options = {}) {
  const rules = { schoolHolidays: schoolHolidaysFrom(school, known).holidays, neighbourDays: 7 }
  const from = (earliest ?? `${year}-01-01`) as Day
  return proposeYear(year, { areas: known, gatherings, rules }, { ...DEFAULT_TEMPLATE, ...template }, words, from)
}

function draftOn(day: string, changes: Partial<Gathering>): Gathering {
  const [start, end] = [instantAt(OSLO, day as Day, '12:00'), instantAt(OSLO, day as Day, '15:00')]
  return { ...plan({ id: day as GatheringId, start, end }), ...changes, stage: 'draft' }
}

const ofKind = (proposed: AskedPlan[], kind: string) => proposed.filter((each) => each.kind === kind)
const dayOf = ({ day }: AskedPlan): Day => {
  if (!isDay(day)) throw new Error(`${day} is no day`)
  return day
}

describe('a proposed year', () => {
  it('has all that a year should have', () => {
    const proposed = propose()
    expect(DEFAULT_TEMPLATE.kinds.map((kind) => ofKind(proposed, kind).length)).toEqual([24, 1, 1, 2, 1, 4])
    expect(ofKind(proposed, 'area-gathering').every((each) => [2, 4].includes(weekdayOf(dayOf(each))))).toBe(true)
    expect(ofKind(proposed, 'theme-day')).toMatchObject([
      { title: 'Fagdag', mode: 'hybrid', audience: ['nurse', 'external'], areas: areas.map(({ id }) => id) },
    ])
    expect(ofKind(proposed, 'basic-course').map(({ title }) => title)).toEqual(['Grunnkurs, dag 1', 'Grunnkurs, dag 2'])
  })

  it('is right as it stands: every row can be made', () => {
    const now = new Date('2026-11-22T08:00:00Z')
    for (const asked of propose()) {
      expect([asked.title, checkPlan(asked, { areas, members: new Map() }, now).ok]).toEqual([asked.title, true])
    }
  })

  it('leaves school holidays free, and only where they hold', () => {
    for (const { day, areas: asked } of propose({ school: SCHOOL })) {
      expect(day >= '2027-02-22' && day <= '2027-02-26').toBe(false)
      if (asked.includes('a2')) expect(day >= '2027-09-27' && day <= '2027-10-08').toBe(false)
    }
  })

  it('lets areas gather together when they are to', () => {
    const proposed = propose({ template: { joint: [['a1' as AreaId, 'a0' as AreaId]] } })
    const joint = ofKind(proposed, 'area-gathering').filter((each) => each.areas.length === 2)
    expect(joint).toHaveLength(4)
    expect(joint[0]).toMatchObject({ title: 'Områdesamling Ahus og Bydelene i Oslo', areas: ['a0', 'a1'] })
  })

  it('counts what is planned already, and keeps clear of it', () => {
    const standing = [
      draftOn('2027-02-02', { areas: ['a2' as AreaId] }),
      draftOn('2027-09-09', { areas: ['a2' as AreaId, 'a3' as AreaId] }),
      draftOn('2027-10-21', { kind: 'theme-day', areas: areas.map(({ id }) => id) }),
    ]
    const proposed = propose({ gatherings: standing })
    const folloDays = ofKind(proposed, 'area-gathering').filter(({ areas: asked }) => asked.includes('a2'))
    expect(folloDays.map(({ day }) => day.slice(5, 7))).toEqual(['04', '11'])
    expect(ofKind(proposed, 'theme-day')).toEqual([])
    expect(proposed.map(({ day }) => day)).not.toContain('2027-02-02')
  })

  it('takes a course of two days as both of them', () => {
    const course = draftOn('2027-01-12', { kind: 'basic-course', end: instantAt(OSLO, '2027-01-13' as Day, '15:00') })
    expect(ofKind(propose({ gatherings: [course] }), 'basic-course')).toEqual([])
  })

  it('does not count what is cancelled', () => {
    const day = new Date('2027-01-01T08:00:00Z')
    const cancelled = { ...draftOn('2027-10-21', { kind: 'theme-day' }), stage: 'cancelled' } as Gathering
    expect(
      ofKind(propose({ gatherings: [{ ...cancelled, cancelledAt: day } as Gathering] }), 'theme-day'),
    ).toHaveLength(1)
  })

  it('proposes nothing in the past, and not what it is too late for', () => {
    const proposed = propose({ earliest: '2027-06-20' })
    expect(proposed.every(({ day }) => day >= '2027-06-20')).toBe(true)
    expect(ofKind(proposed, 'area-gathering')).toHaveLength(12)
    expect(ofKind(proposed, 'leader-meeting')).toEqual([])
  })

  it('has only the kinds that are asked for', () => {
    const proposed = propose({ template: { kinds: ['area-gathering'] }, known: areas.slice(2, 3) })
    expect(proposed.map(({ kind }) => kind)).toEqual(Array(4).fill('area-gathering'))
  })
})

describe('whatever the year, the areas and the school holidays', () => {
  const monthDay = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  const school = (year: number, [month, day]: [number, number], about: string) =>
    `${year}-${twoDigits(month)}-${twoDigits(day)}..${year}-${twoDigits(month)}-28 Ferie ${about}`
  const cases = fc.record({
    year: fc.integer({ min: 2024, max: 2100 }),
    count: fc.integer({ min: 1, max: 8 }),
    holidays: fc.array(fc.tuple(monthDay, fc.integer({ min: 0, max: 7 }), fc.boolean()), { maxLength: 5 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
    isJoint: fc.boolean(),
  })

  it('each area has four, never two gatherings on one day, never on a weekend, a public holiday or a school holiday', () => {
    fc.assert(
      fc.property(cases, ({ year, count, holidays, weekdays, isJoint }) => {
        const known: Area[] = Array.from({ length: count }, (_, order) => {
          return { id: `a${order}` as AreaId, name: `Område${order}`, order }
        })
        const lines = holidays.map(([date, area, forAll]) => school(year, date, forAll ? '' : `Område${area}`))
        const joint = isJoint ? [['a0' as AreaId, 'a1' as AreaId]] : []
        const proposed = propose({ year, known, school: lines, template: { weekdays, joint } })

        for (const { id } of known) {
          const own = ofKind(proposed, 'area-gathering').filter((each) => each.areas.includes(id))
          expect(own).toHaveLength(4)
        }
        const days = proposed.map(dayOf)
        expect(new Set(days).size).toBe(days.length)
        const { holidays: closed } = schoolHolidaysFrom(lines, known)
        for (const each of proposed) {
          const day = dayOf(each)
          expect(weekdayOf(day)).toBeLessThanOrEqual(5)
          expect(isPublicHoliday(day)).toBe(false)
          const inTheWay = closed.filter(
            ({ from, to, areas: where }) =>
              from <= day && day <= to && (where === null || where.some((area) => each.areas.includes(area))),
          )
          expect(inTheWay).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('the same question has the same answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2024, max: 2100 }), (year) => expect(propose({ year })).toEqual(propose({ year }))),
      {
        numRuns: 10,
      },
    )
  })
})
