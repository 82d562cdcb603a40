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
  let current: Promise<SweepReport | null> = Promise.resolve(null)
  let waiting: ReturnType<typeof setTimeout> | null = null

  const run = (reading: boolean): Promise<SweepReport | null> => {
    current = current.then(async () => {
      if (stopping) return null
      try {
        if (reading) await the.refresh()
        const report = await the.sweep(() => stopping)
        the.report(report)
        if (report.stopped && !stopping) again(the.leaseLeft() + SOON_MS)
        return report
      } catch (error) {
        the.failed(error)
        return null
      }
    })
    return current
  }

  const again = (ms: number): void => {
    if (waiting !== null || stopping) return
    waiting = setTimeout(() => {
      waiting = null
      void run(false)
    }, ms)
  }

  const everyMinute = setInterval(() => void run(true), the.everySeconds * 1000)

  return {
    soon: () => again(SOON_MS),
    now: () => run(true),
    async stop() {
      stopping = true
      clearInterval(everyMinute)
      if (waiting !== null) clearTimeout(waiting)
      await current
    },
  }
}
