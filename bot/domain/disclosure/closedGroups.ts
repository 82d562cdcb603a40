import type { AreaId } from '../member'
import { LEAST_ANSWERS, type QuestionFigures } from '../surveys/figures'

/**
 * Somebody who knows that a group is the same but for one to four people can work out those only if she may take all the
 * others to have answered exactly as the last time. Of so many, twice the least that is shown, nobody can.
 */
const TOO_MANY_ALIKE = 2 * LEAST_ANSWERS

/** What was published of the same question, in the same version, in another year, and which areas there were then. */
export type EarlierYear = Pick<QuestionFigures, 'all' | 'areas'> & { listed: readonly AreaId[] }

/** Every area of any year as one bit, and one bit more for whoever has none. */
export type Places = ReadonlyMap<AreaId | null, bigint>

/** Some places together, and how many answered there. */
export type Part = { places: bigint; n: number }

/** What one year can be taken apart into and no further: each area shown, and the rest of the places there were. */
export type PartedYear = { parts: readonly Part[]; listed: bigint; rest: number }

export function placesOf(areas: readonly AreaId[], earlier: readonly EarlierYear[]): Places {
  const every = new Set([...areas, ...earlier.flatMap((year) => [...year.listed, ...sizesIn(year).keys()])])
  return new Map([null, ...every].map((place, index) => [place, 1n << BigInt(index)]))
}

/** Null where nothing was published: nothing can be worked out of that. */
export function partsPublished(year: EarlierYear, places: Places): PartedYear | null {
  return year.all === null ? null : partsOf(places, year.listed, sizesIn(year), year.all.n)
}

export function partsOf(
  places: Places,
  areas: readonly AreaId[],
  shown: ReadonlyMap<AreaId, number>,
  all: number,
): PartedYear {
  const together = (each: Iterable<AreaId | null>) =>
    [...each].reduce((sum, place) => sum | (places.get(place) ?? 0n), 0n)
  const parts = [...shown].map(([area, n]) => ({ places: together([area]), n }))
  const listed = together([null, ...areas, ...shown.keys()])
  const rest = parts.reduce((left, { n }) => left - n, all)
  return { parts: [{ places: listed & ~together(shown.keys()), n: rest }, ...parts], listed, rest }
}

/**
 * Whether this year beside earlier ones tells of one to four people: a part of under ten differs by so few from a group of
 * another year that may hold the same people. That the smaller of the two is under ten is what counts: the few can be told
 * only where one group lies within the other, and then the smaller is all those who are in both and whom she takes to have
 * answered alike; the larger is at most four more, and those are whom she is after.
 *
 * A part of under ten is shown in two years at most: of three years with the same number, in each of which another half
 * was away, each half could be worked out.
 */
export function tellOfFew(year: PartedYear, earlier: readonly PartedYear[]): boolean {
  const isTwice = (part: Part) => earlier.filter((before) => sharing(part, year, before).some(isSmall)).length > 1
  return (
    earlier.some((before) => differByFew(year, before) || differByFew(before, year)) ||
    year.parts.filter(isSmall).some(isTwice)
  )
}

/** Three parts together are too many to be within four of under ten. */
function differByFew(one: PartedYear, other: PartedYear): boolean {
  return one.parts.filter(isSmall).some((part) => {
    const sizes = sharing(part, one, other).map(({ n }) => n)
    const sums = sizes.flatMap((n, index) => [n, ...sizes.slice(index + 1).map((another) => n + another)])
    return sums.some((sum) => sum !== part.n && Math.abs(sum - part.n) < LEAST_ANSWERS)
  })
}

/**
 * The parts of another year that may hold people of this one. That nobody answered in some area is not published, so one
 * place in common is enough, whatever else there is in either: all of them may have been in that one. The people of an area
 * that was only there in one of the years may have been anywhere in the other.
 */
function sharing({ places }: Part, { listed }: PartedYear, other: PartedYear): Part[] {
  const isAnywhere = (places & ~other.listed) !== 0n
  return other.parts.filter((part) => part.n > 0 && (isAnywhere || (part.places & (places | ~listed)) !== 0n))
}

function isSmall({ n }: Part): boolean {
  return n > 0 && n < TOO_MANY_ALIKE
}

function sizesIn({ areas }: EarlierYear): ReadonlyMap<AreaId, number> {
  return new Map(Object.entries(areas).map(([area, { n }]) => [area as AreaId, n]))
}
