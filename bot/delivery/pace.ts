/** Lets at most so many requests reach the platform in any stretch of this length, in the order they came. */
export type Pace = {
  /** Waits for a turn; the caller says when its request has been answered. */
  turn(): Promise<() => void>
  /** The platform has asked to be left alone for so long: everybody waits. */
  holdFor(ms: number): void
  /** Milliseconds until the next turn that leaves so many free, as far as can be known; 0 when there is one now. */
  waitMs(keptFree?: number): number
}

/** So many of the latest answers say how quick the quickest is. */
const REMEMBERED = 200
/** Those that were sent together at the beginning have all been hindered alike, and know nothing of how quick it is. */
const LEAST_KNOWN = 100

/**
 * A request counts from when it arrives, which the sender does not see: somewhere between its going out and its answer.
 * The quickest answer tells how long the way is without any hindrance; whatever a request took beyond that, it may have
 * arrived so much later. So each keeps its place until the stretch has passed after its latest possible arrival, and
 * no jitter lets one too many in.
 */
export function pace(the: {
  most: number
  withinMs: number
  wait?: (ms: number) => Promise<void>
  elapsed?: () => number
}): Pace {
  const wait = the.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)))
  const elapsed = the.elapsed ?? (() => performance.now())
  /** When each place that has been used is free again, the earliest first; those under way are only counted. */
  const freeAt: number[] = []
  const took: number[] = []
  let underWay = 0
  let inLine = 0
  let heldUntil = 0
  let latest = 0
  let last: Promise<unknown> = Promise.resolve()
  let somebodyDone = (): void => undefined

  const tidy = (now: number): void => {
    // A clock that was set back would keep everybody waiting until it is there again.
    if (now < latest - the.withinMs) {
      freeAt.length = 0
      heldUntil = now
    }
    latest = now
    while (freeAt[0] !== undefined && freeAt[0] <= now) freeAt.shift()
  }

  const waitMs = (ahead = 0): number => {
    const now = elapsed()
    tidy(now)
    const held = Math.max(0, heldUntil - now)
    const isFull = underWay + freeAt.length + ahead >= the.most
    return isFull ? Math.max(held, (freeAt[0] ?? now + the.withinMs) - now) : held
  }

  /** How much later than without hindrance it may have arrived; the less alike the answers are, the less sure that is. */
  const hindered = (ms: number): number => {
    const sorted = [...took].sort((one, other) => one - other)
    const [quickest = 0, quick = 0] = [sorted[0], sorted[Math.floor(sorted.length / 10)]]
    return ms - quickest + (quick - quickest)
  }

  const finished = (began: number): void => {
    const now = elapsed()
    // None takes less than no time, though the clock may have been set back meanwhile.
    const ms = Math.max(0, now - began)
    underWay--
    took.push(ms)
    if (took.length > REMEMBERED) took.shift()
    // The first answers do not know yet how quick the way is.
    const free = (took.length < LEAST_KNOWN ? now : now - ms + hindered(ms)) + the.withinMs
    let place = freeAt.length
    while (place > 0 && (freeAt[place - 1] ?? 0) > free) place--
    freeAt.splice(place, 0, free)
    somebodyDone()
  }

  const granted = async (): Promise<() => void> => {
    for (let ms = waitMs(); ms > 0; ms = waitMs()) {
      const change = new Promise<void>((resolve) => (somebodyDone = resolve))
      // With every place under way, the next to finish says when there is one.
      await (freeAt.length === 0 && underWay >= the.most ? change : wait(Math.ceil(ms)))
    }
    inLine--
    underWay++
    const began = elapsed()
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      finished(began)
    }
  }

  return {
    turn: () => {
      inLine++
      const mine = last.then(granted)
      last = mine.catch(() => undefined)
      return mine
    },
    holdFor: (ms) => {
      heldUntil = Math.max(heldUntil, elapsed() + ms)
    },
    // However few there are, most of them are for the many.
    waitMs: (keptFree = 0) => waitMs(inLine + Math.min(keptFree, Math.floor(the.most / 5))),
  }
}
