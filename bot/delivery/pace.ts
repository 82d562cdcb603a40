/** Lets at most so many through each second, evenly spaced, in the order they came. */
export function pace(perSecond: number, wait: (ms: number) => Promise<void>): () => Promise<void> {
  const gap = 1000 / perSecond
  let next = 0
  return async () => {
    const now = performance.now()
    const turn = Math.max(now, next)
    next = turn + gap
    if (turn > now) await wait(turn - now)
  }
}
