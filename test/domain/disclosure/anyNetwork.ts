import * as fc from 'fast-check'
import type { AreaId } from '../../../bot/domain/member'
import type { Cell } from '../../../bot/domain/surveys/figures'
import type { RawQuestion } from '../../../bot/domain/disclosure/tally'
import type { Year } from './attackers'

/** The same cases every time; DISCLOSURE_RUNS=20000 is a longer run over others each time. */
const { DISCLOSURE_RUNS } = process.env
export const RUNS = DISCLOSURE_RUNS === undefined ? { numRuns: 1500, seed: 5 } : { numRuns: Number(DISCLOSURE_RUNS) }

const areaNames = (count: number): AreaId[] => Array.from({ length: count }, (_, index) => `area-${index}` as AreaId)

/** Often a handful, sometimes nobody, up to sixty. */
const answering = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 4, max: 20 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 }) },
)
const withoutArea = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 8 }))

export type Sizes = { areas: AreaId[]; sizes: number[]; none: number }

export const anySizes: fc.Arbitrary<Sizes> = fc
  .tuple(fc.array(answering, { minLength: 2, maxLength: 9 }), withoutArea)
  .map(([sizes, none]) => ({ areas: areaNames(sizes.length), sizes, none }))

export function yearOf({ areas, sizes, none }: Sizes): Year {
  const places = [...areas.map((area, index) => ({ area, size: sizes[index] ?? 0 })), { area: null, size: none }]
  return new Map(
    places.flatMap(({ area, size }) =>
      Array.from({ length: size }, (_, person) => [`${area ?? 'none'}/${person}`, area] as const),
    ),
  )
}

/** Only how many matters to what may be shown. */
export function rawOf(year: Year, areas: readonly AreaId[]): RawQuestion {
  const cell = (n: number): Cell => ({ n, counts: null, mean: n === 0 ? null : 3, spread: n < 2 ? null : 1 })
  return {
    question: 'competence',
    version: 1,
    kind: 'scale',
    all: cell(year.size),
    areas: new Map(areas.map((area) => [area, cell([...year.values()].filter((each) => each === area).length)])),
  }
}

/** Areas stay in the list until they are given up; whoever was there is somewhere else then. */
export type Course = { years: { year: Year; areas: readonly AreaId[] }[] }

const few = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.integer({ min: 0, max: 9 }))
const place = fc.nat({ max: 9 })
const anyTurn = fc.record({
  changes: fc.array(fc.record({ place, leave: few, join: few, move: fc.nat({ max: 2 }), to: place }), { maxLength: 4 }),
  /** They are there, and do not answer this time. */
  silent: fc.array(fc.record({ place, from: fc.nat({ max: 8 }), count: few }), { maxLength: 2 }),
  givenUp: fc.option(fc.record({ place, to: place }), { freq: 9 }),
  /** A new area takes in some who had another. */
  founded: fc.option(fc.record({ place, takes: fc.nat({ max: 9 }) }), { freq: 9 }),
  isSkipped: fc.nat({ max: 7 }).map((chance) => chance === 0),
})
type Turn = typeof anyTurn extends fc.Arbitrary<infer Each> ? Each : never

/**
 * Two to five years of a network that people come to and go from and are silent in, a few at a time or all of an area, so
 * that nobody is left in it or somebody is there again. Areas are given up and others founded, and some years are not asked
 * about. At most four people move from one area to another where both stay: five who move together are a group that no
 * place tells of. For the same reason an area is not both founded and given up.
 */
export const anyCourse: fc.Arbitrary<Course> = fc
  .tuple(anySizes, fc.array(anyTurn, { minLength: 1, maxLength: 4 }))
  .map(([sizes, turns]) => {
    let now: Network = { people: yearOf(sizes), areas: sizes.areas, moved: 0 }
    const years = [{ year: now.people, areas: now.areas }]
    turns.forEach((each, index) => {
      now = after(now, each, index)
      if (!each.isSkipped) years.push({ year: withoutSilent(now, each.silent), areas: now.areas })
    })
    return { years }
  })

type Network = { people: Year; areas: readonly AreaId[]; moved: number }

const MOST_WHO_MOVE = 4
const FOUNDED = 'new-'

function after(before: Network, { changes, givenUp, founded }: Turn, index: number): Network {
  const people = new Map(before.people)
  const at = (area: AreaId | null) => [...people].filter(([, each]) => each === area).map(([person]) => person)
  let { areas, moved } = before
  changes.forEach(({ place, leave, join, move, to }, turn) => {
    const [area, other] = [areaAt(areas, place), areaAt(areas, to)]
    at(area)
      .slice(0, leave)
      .forEach((person) => people.delete(person))
    const moving = area === other ? [] : at(area).slice(0, Math.min(move, MOST_WHO_MOVE - moved))
    moving.forEach((person) => people.set(person, other))
    moved += moving.length
    for (let more = 0; more < join; more += 1) people.set(`${area ?? 'none'}/${index}.${turn}.${more}`, area)
  })
  const gone = givenUp === null || areas.length < 2 ? null : areaAt(areas, givenUp.place)
  if (givenUp !== null && gone !== null && !gone.startsWith(FOUNDED)) {
    areas = areas.filter((area) => area !== gone)
    at(gone).forEach((person) => people.set(person, areaAt(areas, givenUp.to)))
  }
  if (founded !== null) {
    const [name, takes] = [`${FOUNDED}${index}` as AreaId, at(areaAt(areas, founded.place)).slice(0, founded.takes)]
    areas = [...areas, name]
    takes.forEach((person) => people.set(person, name))
  }
  return { people, areas, moved }
}

function areaAt(areas: readonly AreaId[], place: number): AreaId | null {
  return areas[place % (areas.length + 1)] ?? null
}

function withoutSilent({ people, areas }: Network, silent: Turn['silent']): Year {
  const away = silent.flatMap(({ place, from, count }) => {
    const area = areaAt(areas, place)
    return [...people].filter(([, each]) => each === area).slice(from, from + count)
  })
  const quiet = new Set(away.map(([person]) => person))
  return new Map([...people].filter(([person]) => !quiet.has(person)))
}
