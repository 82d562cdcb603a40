import { readNetwork, type Network } from '../store/network'

/** The lists as they were read last, and what was in the way since. */
export type Lists = {
  /** Reads what has changed in each list; what can be read is, and the first thing in the way is thrown. */
  read(): Promise<void>
  /** When every list was last read; null until that has happened once. */
  readAt(): Date | null
  /** What was in the way the last time, an error for each list. */
  troubles(): readonly unknown[]
  /** Since when nothing has been read, once that is too long ago to say nothing of. */
  asOf(): Date | null
}

/** Shorter than this, a list may be behind by somebody's edit at any time. */
const SAID_AFTER_MS = 5 * 60_000

export function readingLists(network: Network, now: () => Date): Lists {
  let readAt: Date | null = null
  let troubles: readonly unknown[] = []
  return {
    async read() {
      const began = now()
      troubles = await readNetwork(network)
      if (troubles.length > 0) throw troubles[0]
      readAt = began
    },
    readAt: () => readAt,
    troubles: () => troubles,
    asOf: () => {
      const isLong = readAt !== null && now().getTime() - readAt.getTime() > SAID_AFTER_MS
      return isLong && troubles.length > 0 ? readAt : null
    },
  }
}
