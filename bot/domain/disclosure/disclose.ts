import type { AreaId } from '../member'
import { LEAST_ANSWERS, type Cell, type QuestionFigures } from '../surveys/figures'
import { partsOf, partsPublished, placesOf, tellOfFew, type EarlierYear } from './closedGroups'
import type { RawQuestion } from './tally'

/** With more areas than this not every set is tried; the smallest areas are withheld one after another until it holds. */
const MOST_TO_TRY = 12

/**
 * Decides what is published of one question. The total is shown from five answers, an area from five, and further areas
 * are withheld until nobody can work out one to four: first as few areas as possible, then as few answers, then those
 * first in the order of areas. If no set of areas will do, not even the total is shown.
 */
export function disclose(raw: RawQuestion, order: readonly AreaId[], earlier: readonly EarlierYear[]): QuestionFigures {
  const { question, version, kind, all } = raw
  const large = order.flatMap((area) => {
    const cell = raw.areas.get(area)
    return cell !== undefined && cell.n >= LEAST_ANSWERS ? [{ area, cell }] : []
  })
  const holds = safety(all.n, order, earlier)
  const withheld =
    all.n < LEAST_ANSWERS
      ? undefined
      : setsToTry(large).find((set) => holds(large.filter((each) => !set.includes(each))))
  if (withheld === undefined) return { question, version, kind, all: null, areas: {} }
  const shown = large.filter((each) => !withheld.includes(each))
  return { question, version, kind, all, areas: Object.fromEntries(shown.map(({ area, cell }) => [area, cell])) }
}

type Large = { area: AreaId; cell: Cell }

/** Answers whether the total and these areas may be published together, beside everything published before. */
function safety(all: number, order: readonly AreaId[], earlier: readonly EarlierYear[]) {
  const places = placesOf(order, earlier)
  const before = earlier.flatMap((year) => partsPublished(year, places) ?? [])
  return (shown: readonly Large[]): boolean => {
    const year = partsOf(places, order, new Map(shown.map(({ area, cell }) => [area, cell.n])), all)
    return (year.rest === 0 || year.rest >= LEAST_ANSWERS) && !tellOfFew(year, before)
  }
}

/** What to withhold beside the areas under five, the least loss first. */
function setsToTry(large: readonly Large[]): readonly (readonly Large[])[] {
  const fewestFirst = [...large].sort((one, other) => one.cell.n - other.cell.n)
  if (large.length > MOST_TO_TRY) return [[], ...fewestFirst.map((_, last) => fewestFirst.slice(0, last + 1))]
  const lost = (set: readonly Large[]) => set.reduce((sum, { cell }) => sum + cell.n, 0)
  return subsetsOf(large).sort((one, other) => one.length - other.length || lost(one) - lost(other))
}

/** Those of the same length stand in the order of their first different member. */
function subsetsOf<Each>(all: readonly Each[]): (readonly Each[])[] {
  return all.reduceRight<(readonly Each[])[]>((sets, each) => [...sets.map((set) => [each, ...set]), ...sets], [[]])
}
