/** How long a test waits for something that never comes: a slow machine is no fault of the program. */
const PATIENCE_MS = 60_000

/** Looks again and again until it holds, for at most so long; says what it last saw when it never does. */
export async function until<Value>(
  look: () => Value | Promise<Value>,
  holds: (value: Value) => boolean,
  ms = PATIENCE_MS,
): Promise<Value> {
  const end = performance.now() + ms
  for (;;) {
    const value = await look()
    if (holds(value)) return value
    if (performance.now() > end)
      throw new Error(`It never came to be; last seen: ${JSON.stringify(value)?.slice(0, 2000)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** For what a page shows a moment after something else: looks until it is so, and shows the difference when it never is. */
export async function expectSoon<Value>(look: () => Value | Promise<Value>, expected: unknown): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  for (;;) {
    const value = await look()
    try {
      return expect(value).toEqual(expected)
    } catch (difference) {
      if (performance.now() > end) throw difference
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
