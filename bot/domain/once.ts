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

/** The same of two things together. */
export function onceForBoth<One extends object, Other extends object, Value>(
  compute: (one: One, other: Other) => Value,
): (one: One, other: Other) => Value {
  const byOne = once((one: One) => once((other: Other) => compute(one, other)))
  return (one, other) => byOne(one)(other)
}
