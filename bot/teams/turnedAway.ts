const A_MINUTE_MS = 60_000

/**
 * Counts who is turned away, and tells of it once a minute: anybody may knock as often as they like, and when the
 * program is set up with the wrong app id it is Teams itself that is turned away, and nobody else would say so.
 */
export function turnedAway(the: { elapsed: () => number; tell: (count: number) => void }): () => void {
  let count = 0
  let toldAt = Number.NEGATIVE_INFINITY
  return () => {
    count++
    if (the.elapsed() - toldAt < A_MINUTE_MS) return
    toldAt = the.elapsed()
    the.tell(count)
    count = 0
  }
}
