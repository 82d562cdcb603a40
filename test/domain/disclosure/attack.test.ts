import type { AreaId } from '../../../bot/domain/member'
import type { Cell } from '../../../bot/domain/surveys/figures'
import { fewIn, reduce } from './attack'
import { tellsOfFew, yearsTellOfFew, type Published, type Year } from './attackers'

const cell = (n: number): Cell => ({ n, counts: null, mean: null, spread: null })
const shown = (all: number, areas: Record<string, number>): Published => ({
  all: cell(all),
  areas: Object.fromEntries(Object.entries(areas).map(([area, n]) => [area as AreaId, cell(n)])),
})
const year = (people: Record<string, number>, extra: Record<string, string> = {}): Year =>
  new Map([
    ...Object.entries(people).flatMap(([area, n]) =>
      Array.from({ length: n }, (_, index) => [`${area}${index}`, area as AreaId] as const),
    ),
    ...Object.entries(extra).map(([person, area]) => [person, area as AreaId] as const),
  ])

describe('somebody who adds and subtracts all there is', () => {
  it('takes shown areas from the total', () => {
    const people = year({ ahus: 8, follo: 3 })
    expect(tellsOfFew(people, shown(11, { ahus: 8 }))).toBe(true)
    expect(tellsOfFew(people, shown(11, {}))).toBe(false)
  })

  it('takes one year from the next, when one more is there', () => {
    const [before, after] = [year({ ahus: 8 }), year({ ahus: 8 }, { new: 'ahus' })]
    expect(
      yearsTellOfFew([
        { year: before, published: shown(8, {}) },
        { year: after, published: shown(9, {}) },
      ]),
    ).toBe(true)
    expect(
      yearsTellOfFew([
        { year: before, published: shown(8, {}) },
        { year: after, published: { all: null, areas: {} } },
      ]),
    ).toBe(false)
  })

  it('takes up to nine to have answered alike, also among thirteen, and no more', () => {
    const courseOf = (before: number, after: number) =>
      [before, after].map((n) => ({ year: year({ ahus: n }), published: shown(n, {}) }))
    expect(yearsTellOfFew(courseOf(9, 13))).toBe(true)
    expect(yearsTellOfFew(courseOf(13, 9))).toBe(true)
    expect(yearsTellOfFew(courseOf(9, 14))).toBe(false)
    expect(yearsTellOfFew(courseOf(10, 11))).toBe(false)
  })

  it('finds each half of eight, when another is away each of three years', () => {
    const halves = [
      { one: 4, two: 4 },
      { two: 4, three: 4 },
      { one: 4, three: 4 },
    ]
    const years = halves.map((half) => ({
      year: new Map([...year(half).keys()].map((person) => [person, 'ahus' as AreaId] as const)),
      published: shown(8, {}),
    }))
    expect(yearsTellOfFew(years)).toBe(true)
    expect(yearsTellOfFew(years.slice(1))).toBe(false)
  })

  it('finds what takes three sums: who is in two groups and not in their union', () => {
    const columns = [{ size: 3 }, { size: 5 }, { size: 5 }]
    const rows = [
      [1, 1, 0],
      [1, 0, 1],
      [1, 1, 1],
    ]
    expect(fewIn(rows, columns)).toEqual([1, 0, 0])
    expect(fewIn(rows.slice(0, 2), columns)).toBeNull()
  })

  it('reckons exactly', () => {
    expect(
      reduce([
        [2, 4],
        [3, 7],
      ]),
    ).toEqual({
      reduced: [
        [1, 0],
        [0, 1],
      ],
      pivots: [0, 1],
    })
  })
})
