/** Looks again and again until it holds, for at most so long; says what it last saw when it never does. */
export async function until<Value>(
  look: () => Value | Promise<Value>,
  holds: (value: Value) => boolean,
  ms = 8000,
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
