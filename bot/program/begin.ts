import { setTimeout } from 'node:timers/promises'

const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 30_000

/** Tries until it works, after 1, 2, 4 … 30 seconds; false when it is stopped before that. */
export async function untilItWorks(the: {
  attempt: () => Promise<void>
  failed: () => void
  stopping: AbortSignal
  wait?: (ms: number, stopping: AbortSignal) => Promise<void>
}): Promise<boolean> {
  const wait = the.wait ?? ((ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => undefined))
  const stopped = new Promise((resolve) => the.stopping.addEventListener('abort', resolve, { once: true }))
  for (let pause = FIRST_WAIT_MS; !the.stopping.aborted; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
    try {
      // Whoever is stopped does not wait for an answer that may take a minute.
      await Promise.race([the.attempt(), stopped])
      return !the.stopping.aborted
    } catch {
      the.failed()
    }
    await wait(pause, the.stopping)
  }
  return false
}
