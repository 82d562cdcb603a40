/** So many requests within so many milliseconds, wherever the window is laid. */
type Window = { most: number; ms: number }

export type Limits = { tenant: readonly Window[]; thread: readonly Window[] }

/** What Teams says of one bot: for the tenant, and for one chat or channel (learn.microsoft.com, "Rate limiting"). */
export const TEAMS_LIMITS: Limits = {
  tenant: [{ most: 50, ms: 1000 }],
  thread: [
    { most: 7, ms: 1000 },
    { most: 8, ms: 2000 },
    { most: 60, ms: 30_000 },
    { most: 1800, ms: 3_600_000 },
  ],
}

/** When something came: not before the one, not after the other. */
export type Moment = { earliest: number; latest: number }

export type Counter = { comes(thread: string, at: Moment): 'tenant' | 'thread' | null }

/**
 * Says of each request which limit it is over, if any. Refused ones count as well. A request is over only when it is so
 * for certain: a machine that was busy with something else must not make a sender look hasty.
 */
export function countAgainst({ tenant, thread }: Limits): Counter {
  const all = slidingWindows(tenant)
  const threads = new Map<string, ReturnType<typeof slidingWindows>>()
  return {
    comes(name, at) {
      const one = threads.get(name) ?? slidingWindows(thread)
      threads.set(name, one)
      const [isOverTenant, isOverThread] = [all(at), one(at)]
      if (isOverTenant) return 'tenant'
      return isOverThread ? 'thread' : null
    },
  }
}

function slidingWindows(windows: readonly Window[]): (at: Moment) => boolean {
  const longest = Math.max(...windows.map(({ most }) => most))
  let before: number[] = []
  return (at) => {
    // The one that came `most` requests ago must have left the window by now.
    const isOver = windows.some(({ most, ms }) => (before.at(-most) ?? -Infinity) > at.latest - ms)
    before.push(at.earliest)
    if (before.length > 2 * longest) before = before.slice(-longest)
    return isOver
  }
}

const LOOK_MS = 4

/**
 * When what comes in now can have come at the earliest. A busy process sees requests later than they come; what it knows
 * is when it last looked and they were not there yet.
 */
export function watchArrivals(): { now(): Moment; longestBlindMs(): number; stop(): void } {
  let looked = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    const before = performance.now()
    // What has come is handed out between the timers and this; so whatever comes after it was not there before.
    setImmediate(() => {
      longest = Math.max(longest, before - looked)
      looked = before
    })
  }, LOOK_MS)
  timer.unref()
  return {
    now: () => ({ earliest: looked, latest: performance.now() }),
    longestBlindMs: () => longest,
    stop: () => clearInterval(timer),
  }
}
