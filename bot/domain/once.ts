/** Worked out once for each thing that is asked of; what has changed is another thing. */
export function once<Source extends object, Value>(compute: (source: Source) => Value): (source: Source) => Value {
  const known = new WeakMap<Source, { value: Value }>()
  return (source) => {
    const before = known.get(source)
    if (before) return before.value
    const value = compute(source)
    known.set(source, { value })
    return value
  }
}

/**
 * The same for what rests on many things: kept for each source, and worked out anew as soon as one of the others is
 * another than the last time. Whatever decides the outcome must be among them; the time of day too, if it does.
 */
export function whileSame<Source extends object, Value>(): (
  source: Source,
  basis: readonly unknown[],
  compute: () => Value,
) => Value {
  const known = new WeakMap<Source, { basis: readonly unknown[]; value: Value }>()
  return (source, basis, compute) => {
    const before = known.get(source)
    if (before && areSame(before.basis, basis)) return before.value
    const value = compute()
    known.set(source, { basis, value })
    return value
  }
}

export function areSame(before: readonly unknown[] | undefined, after: readonly unknown[]): boolean {
  return before?.length === after.length && after.every((part, index) => part === before[index])
}

/** The same of two things together. */
export function onceForBoth<One extends object, Other extends object, Value>(
  compute: (one: One, other: Other) => Value,
): (one: One, other: Other) => Value {
  const byOne = once((one: One) => once((other: Other) => compute(one, other)))
  return (one, other) => byOne(one)(other)
}

/** Worked out once for each name, as long as there are not more than so many; then it begins anew. */
export function keptIn<Key, Value>(known: Map<Key, Value>, most: number, key: Key, compute: () => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= most) known.clear()
  const value = compute()
  known.set(key, value)
  return value
}
