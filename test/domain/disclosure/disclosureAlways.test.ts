import * as fc from 'fast-check'
import type { AreaId } from '../../../bot/domain/member'
import { LEAST_ANSWERS } from '../../../bot/domain/surveys/figures'
import type { EarlierYear } from '../../../bot/domain/disclosure/closedGroups'
import { disclose } from '../../../bot/domain/disclosure/disclose'
import type { RawQuestion } from '../../../bot/domain/disclosure/tally'
import { anyCourse, anySizes, rawOf, RUNS, yearOf, type Course } from './anyNetwork'
import { tellsOfFew, yearsTellOfFew, type Published, type Year } from './attackers'

type Rule = (raw: RawQuestion, order: readonly AreaId[], earlier: readonly EarlierYear[]) => Published

/** What a rule would be that looks at each number alone. */
const fiveOrMore: Rule = ({ all, areas }) => ({
  all: all.n >= LEAST_ANSWERS ? all : null,
  areas: Object.fromEntries([...areas].filter(([, { n }]) => n >= LEAST_ANSWERS)),
})
const oneYearAlone: Rule = (raw, order) => disclose(raw, order, [])

function published({ years }: Course, rule: Rule) {
  return years.reduce<{ year: Year; published: Published }[]>((before, { year, areas }) => {
    const earlier = before.map((each, index) => ({ ...each.published, listed: years[index]?.areas ?? [] }))
    return [...before, { year, published: rule(rawOf(year, areas), areas, earlier) }]
  }, [])
}

const count = { years: 0, courses: 0, shown: 0, large: 0 }

afterAll(() => {
  const { years, courses, shown, large } = count
  process.stdout.write(`disclosure: ${years} networks, ${courses} courses of years; ${shown} of ${large} areas shown\n`)
})

describe('whatever the network and whoever answers', () => {
  it('nobody can work out one to four people from what is published of one year', () => {
    fc.assert(
      fc.property(anySizes, (sizes) => {
        const year = yearOf(sizes)
        const raw = rawOf(year, sizes.areas)
        const figures = disclose(raw, sizes.areas, [])
        expect(tellsOfFew(year, figures)).toBe(false)
        count.years += 1
        count.shown += Object.keys(figures.areas).length
        count.large += [...raw.areas.values()].filter(({ n }) => n >= LEAST_ANSWERS).length
      }),
      RUNS,
    )
  })

  it('nor from two to four years of groups she knows, where a few come and go', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const years = published(course, disclose)
        expect(years.some((each) => tellsOfFew(each.year, each.published))).toBe(false)
        expect(yearsTellOfFew(years)).toBe(false)
        count.courses += 1
      }),
      RUNS,
    )
  })

  it('what is shown is what was counted, and no more is withheld than the rule says of one year', () => {
    fc.assert(
      fc.property(anySizes, (sizes) => {
        const raw = rawOf(yearOf(sizes), sizes.areas)
        const { all, areas } = disclose(raw, sizes.areas, [])
        for (const [area, cell] of Object.entries(areas)) expect(cell).toBe(raw.areas.get(area as AreaId))
        const large = sizes.areas.filter((area) => (raw.areas.get(area)?.n ?? 0) >= LEAST_ANSWERS)
        const rest = large.reduce((left, area) => left - (raw.areas.get(area)?.n ?? 0), raw.all.n)
        expect(all).toBe(raw.all.n >= LEAST_ANSWERS ? raw.all : null)
        const further = rest >= 1 && rest <= 4 && large.length > 0 ? 1 : 0
        expect(Object.keys(areas)).toHaveLength(large.length - further)
      }),
    )
  })
})

describe('the same attack', () => {
  const howMany = <Case>(cases: fc.Arbitrary<Case>, tells: (each: Case) => boolean) =>
    fc.sample(cases, { numRuns: 500, seed: 42 }).filter(tells).length

  it('finds few behind figures where only each number alone is five or more', () => {
    const tells = howMany(anySizes, (sizes) => {
      const year = yearOf(sizes)
      return tellsOfFew(year, fiveOrMore(rawOf(year, sizes.areas), sizes.areas, []))
    })
    expect(tells).toBeGreaterThan(50)
  })

  it('finds few behind figures where no year has been held against another', () => {
    expect(howMany(anyCourse, (course) => yearsTellOfFew(published(course, oneYearAlone)))).toBeGreaterThan(100)
  })
})
