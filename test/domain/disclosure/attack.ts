/**
 * Somebody who has nothing but what is published, and adds and subtracts it in every way there is. Each published figure
 * is a sum over the people in a group, so it is a row with a 1 for each of them; whatever can be worked out by sums and
 * differences is in the space these rows span. Nothing here knows the rule of `domain/disclosure`.
 */
export type Row = readonly number[]

/** What people could be told apart by: one column for each kind of person, and how many there are of it. */
export type Columns = readonly { size: number }[]

/** A prime between the largest determinant such small matrices have and what a number holds when squared. */
const PRIME = 67_108_859

/** Some group of one to `most` people whose answers can be worked out, as one mark for each column; null for none. */
export function fewIn(rows: readonly Row[], columns: Columns, most = 4): Row | null {
  return groupsIn(rows, columns, most).next().value ?? null
}

/** Every group of one to `most` people whose answers can be worked out. */
export function* groupsIn(rows: readonly Row[], columns: Columns, most: number): Generator<Row, undefined> {
  const inhabited = columns.flatMap(({ size }, at) => (size > 0 ? [at] : []))
  const sizes = inhabited.map((at) => columns[at]?.size ?? 0)
  const { reduced, pivots } = reduce(rows.map((row) => inhabited.map((at) => row[at] ?? 0)))
  const pivotSizes = pivots.map((pivot) => sizes[pivot] ?? 0)
  // a group is the sum of the reduced rows whose pivots it holds, and of no others
  for (const chosen of choices(pivotSizes, most)) {
    const sum = sizes.map<number>((_, at) =>
      chosen.reduce((total, row) => (total + (reduced[row]?.[at] ?? 0)) % PRIME, 0),
    )
    if (!sum.every((each) => each === 0 || each === 1)) continue
    const people = sum.reduce<number>((total, each, at) => total + each * (sizes[at] ?? 0), 0)
    if (people <= most) yield columns.map((_, at) => sum[inhabited.indexOf(at)] ?? 0)
  }
  return undefined
}

function* choices(sizes: readonly number[], most: number, from = 0): Generator<number[]> {
  for (let row = from; row < sizes.length; row += 1) {
    const left = most - (sizes[row] ?? 0)
    if (left < 0) continue
    yield [row]
    for (const more of choices(sizes, left, row + 1)) yield [row, ...more]
  }
}

/** Row reduction in the field of the prime: every pivot is 1 and alone in its column. */
export function reduce(rows: readonly Row[]): { reduced: readonly Row[]; pivots: readonly number[] } {
  const work = rows.map((row) => row.map(inField))
  const pivots: number[] = []
  const width = work[0]?.length ?? 0
  for (let column = 0; column < width && pivots.length < work.length; column += 1) {
    const top = pivots.length
    const found = work.findIndex((row, at) => at >= top && row[column] !== 0)
    const pivotRow = work[found]
    if (pivotRow === undefined) continue
    const scale = inverse(pivotRow[column] ?? 1)
    const scaled = pivotRow.map((each) => (each * scale) % PRIME)
    work[found] = work[top] ?? []
    work[top] = scaled
    work.forEach((row, at) => {
      const factor = row[column] ?? 0
      if (at === top || factor === 0) return
      work[at] = row.map((each, place) => inField(each - ((factor * (scaled[place] ?? 0)) % PRIME)))
    })
    pivots.push(column)
  }
  return { reduced: work.slice(0, pivots.length), pivots }
}

function inField(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME
}

/** By Fermat: the power of the prime less two. */
function inverse(value: number): number {
  let [result, base, exponent] = [1, inField(value), PRIME - 2]
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % PRIME
    base = (base * base) % PRIME
    exponent = Math.floor(exponent / 2)
  }
  return result
}
