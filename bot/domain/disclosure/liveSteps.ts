import { LEAST_ANSWERS } from '../surveys/figures'

/** One answer to a question that is shown while people answer; the key says nothing of who gave it. */
export type Arrived<Value> = { key: string; value: Value }

/** How many of so many answers are shown: no bar moves for one to four of them. */
export function shownCount(answered: number): number {
  return LEAST_ANSWERS * Math.floor(answered / LEAST_ANSWERS)
}

/**
 * What is shown when these have arrived, in the order they came. Whatever is shown stays as it was shown, also when
 * somebody has changed her answer since: a bar that moved for her alone would tell what she changed.
 */
export function stepOn<Value>(
  shown: readonly Arrived<Value>[],
  arrived: readonly Arrived<Value>[],
): readonly Arrived<Value>[] {
  const known = new Set(shown.map(({ key }) => key))
  const latest = new Map(arrived.filter(({ key }) => !known.has(key)).map((each) => [each.key, each]))
  const next = [...latest.values()].slice(0, shownCount(latest.size))
  return next.length === 0 ? shown : [...shown, ...next]
}
