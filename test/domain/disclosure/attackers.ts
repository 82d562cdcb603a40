import type { AreaId } from '../../../bot/domain/member'
import type { QuestionFigures } from '../../../bot/domain/surveys/figures'
import { fewIn, groupsIn, type Row } from './attack'

/** Where everybody who answered in one year was; somebody who did not answer is not there. */
export type Year = ReadonlyMap<string, AreaId | null>
export type Published = Pick<QuestionFigures, 'all' | 'areas'>

/** Of up to this many somebody may know that they all answered as the last time. */
const MOST_ALIKE = 9

/** Nobody learns anything of more than this by taking away what she knows. */
const MOST_AROUND = MOST_ALIKE + 4

/** Whether one to four people's answers follow from what one year alone publishes. */
export function tellsOfFew(year: Year, published: Published): boolean {
  const { rows, columns } = system(year, published)
  return fewIn(rows, columns) !== null
}

/**
 * Whether one to four people's answers follow from several years, for somebody who knows the small groups: who was in
 * them each time, and that up to nine people answered alike whenever they answered. One unknown for a person in all years.
 */
export function yearsTellOfFew(years: readonly { year: Year; published: Published }[]): boolean {
  const groups = years.flatMap(({ year, published }) => groupsTold(year, published))
  const small = groups.filter(({ size }) => size <= MOST_ALIKE)
  return small.some((one) => groups.some((other) => liesWithin(one, other))) || sumsTellOfFew(small)
}

/** Taking the smaller group from the larger around it leaves the one to four who are in that alone. */
function liesWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return other.size > one.size && other.size <= one.size + 4 && [...one].every((person) => other.has(person))
}

/** Every sum and difference of all these groups together. */
function sumsTellOfFew(groups: readonly ReadonlySet<string>[]): boolean {
  const columns = new Map<string, { size: number; marks: Row }>()
  for (const person of new Set(groups.flatMap((group) => [...group]))) {
    const marks = groups.map((group) => (group.has(person) ? 1 : 0))
    const known = columns.get(marks.join(''))
    columns.set(marks.join(''), { size: (known?.size ?? 0) + 1, marks })
  }
  const kinds = [...columns.values()]
  const rows = groups.map((_, row) => kinds.map(({ marks }) => marks[row] ?? 0))
  return fewIn(rows, kinds) !== null
}

/** Everybody in each group, small enough to be of use, whose answers one year tells. */
function groupsTold(year: Year, published: Published): ReadonlySet<string>[] {
  const { rows, columns } = system(year, published)
  return [...groupsIn(rows, columns, MOST_AROUND)].map((group) => {
    const areas = new Set(columns.flatMap(({ area }, at) => (group[at] === 1 ? [area] : [])))
    return new Set([...year].flatMap(([person, area]) => (areas.has(area) ? [person] : [])))
  })
}

/** Nobody can tell people of one area apart, so each area is one column, and whoever has none is another. */
function system(year: Year, { all, areas }: Published) {
  const places = [...new Set(year.values())]
  const columns = places.map((area) => ({ area, size: [...year.values()].filter((each) => each === area).length }))
  const shown = Object.keys(areas).map((area) => places.map((place) => (place === area ? 1 : 0)))
  return { columns, rows: all === null ? shown : [...shown, places.map(() => 1)] }
}
