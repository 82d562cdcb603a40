/** The one clock of the program; everything below `main` gets the time as an argument or asks this. */
export type Clock = {
  now(): Date
  /** Calls back when the clock is moved, which only the local one can be. */
  onMoved(listener: () => void): void
}

export const systemClock: Clock = { now: () => new Date(), onMoved: () => undefined }
