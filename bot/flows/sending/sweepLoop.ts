import type { SweepReport } from './sweep'

/** Sweeps every minute, and right after something has changed. */
export type SweepLoop = {
  soon(): void
  /** Sweeps now, after whatever sweep is under way, reading first what others have changed. */
  now(): Promise<SweepReport | null>
  /** Lets what is in flight finish, and sweeps no more. */
  stop(): Promise<void>
}

const SOON_MS = 100
/** While many answer at once, looking whether their answers have made anything due takes at most a twentieth of the time. */
const REST = 19
const LONGEST_REST_MS = 2000

export function sweepLoop(the: {
  sweep: (isStopping: () => boolean) => Promise<SweepReport>
  refresh: () => Promise<void>
  everySeconds: number
  /** Somebody else's lease ends in so many milliseconds, or 0: a sweep that was turned away comes back then. */
  leaseLeft: () => number
  report: (report: SweepReport) => void
  failed: (error: unknown) => void
}): SweepLoop {
  let stopping = false
  let letGo = (): void => undefined
  const stopped = new Promise<void>((resolve) => (letGo = resolve))
  let current: Promise<SweepReport | null> = Promise.resolve(null)
  let waiting: { timer: ReturnType<typeof setTimeout>; at: number } | null = null
  let running = 0
  /** How long it took the last time to find that there was nothing to do. */
  let lookedMs = 0
  let readAt = performance.now()
  /** A sweep that goes on and on, with every minute's own put aside, must hear what has changed all the same. */
  const isReadLongAgo = (): boolean => performance.now() - readAt >= the.everySeconds * 1000

  const run = (reading: boolean): Promise<SweepReport | null> => {
    running++
    current = current.then(() => once(reading)).finally(() => running--)
    return current
  }

  const once = async (reading: boolean): Promise<SweepReport | null> => {
    if (stopping) return null
    try {
      // Reading may take a minute when nobody answers, and whoever is stopped has no use for it.
      if (reading || isReadLongAgo()) {
        readAt = performance.now()
        await Promise.race([the.refresh(), stopped])
      }
      if (stopping) return null
      const began = performance.now()
      const report = await the.sweep(() => stopping)
      if (report.sent + report.updated + report.failed === 0) lookedMs = performance.now() - began
      the.report(report)
      if (report.stopped && !stopping) again(the.leaseLeft() + SOON_MS)
      if (report.moreIn !== null) again(report.moreIn)
      return report
    } catch (error) {
      the.failed(error)
      return null
    }
  }

  /** The sooner of what was asked for: waiting for somebody's lease must not hold up a change. */
  const again = (ms: number): void => {
    const at = performance.now() + ms
    if (stopping || (waiting !== null && waiting.at <= at)) return
    if (waiting !== null) clearTimeout(waiting.timer)
    const timer = setTimeout(() => {
      waiting = null
      void run(false)
    }, ms)
    waiting = { timer, at }
  }

  // A sweep that takes longer than a minute is not queued up behind.
  const everyMinute = setInterval(() => void (running === 0 && run(true)), the.everySeconds * 1000)

  return {
    soon: () => again(Math.max(SOON_MS, Math.min(LONGEST_REST_MS, REST * lookedMs))),
    now: () => run(true),
    async stop() {
      stopping = true
      letGo()
      clearInterval(everyMinute)
      if (waiting !== null) clearTimeout(waiting.timer)
      await current
    },
  }
}
