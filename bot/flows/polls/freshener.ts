/** Reads a list for whoever looks, however many look. */
export type Freshener = {
  /** At most as old as the pace allows when it is done. */
  look(): Promise<void>
  /** Read after this was asked. */
  lookAgain(): Promise<void>
  /** How many readings have begun. */
  begun(): number
  /** The latest reading that was done, counted from one. */
  finished(): number
}

/** `ticks` is the machine's own time: the program's may have been moved to try a year. */
export function freshener(the: { refresh: () => Promise<void>; everyMs: number; ticks: () => number }): Freshener {
  let [begun, finished] = [0, 0]
  let beganAt = -Infinity
  let going: Promise<void> | null = null

  const read = (): Promise<void> => {
    const number = ++begun
    beganAt = the.ticks()
    const reading = the.refresh().then(() => {
      finished = Math.max(finished, number)
    })
    going = reading.finally(() => {
      going = null
    })
    return going
  }

  return {
    look: () => going ?? (the.ticks() - beganAt < the.everyMs ? Promise.resolve() : read()),
    async lookAgain() {
      await going?.catch(() => undefined)
      await (going ?? read())
    },
    begun: () => begun,
    finished: () => finished,
  }
}
