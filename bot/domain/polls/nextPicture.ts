import { shownCount } from '../disclosure/liveSteps'
import { LEAST_ANSWERS } from '../surveys/figures'

/** The picture on the screen: how many answers it is of, and whose, when that is known. */
export type LastPicture = { count: number; keys: ReadonlySet<string> | null }

/**
 * Whose answers the next picture is of; null while the last one stands. Everybody in one picture is in the next, beside at
 * least five more, so nothing that pictures can be added or subtracted to is of one to four people. Whoever knows whom the
 * last picture was of takes as many more as make it a multiple of five. After a restart, or when another replica made it,
 * nobody knows; then everybody is taken, which is sure to hold them all.
 */
export function nextPicture(last: LastPicture, answered: readonly string[]): readonly string[] | null {
  if (last.keys === null && last.count > 0) {
    return answered.length >= last.count + LEAST_ANSWERS ? answered : null
  }
  const target = shownCount(answered.length)
  if (target < last.count + LEAST_ANSWERS) return null
  const known = last.keys ?? new Set<string>()
  const kept = answered.filter((key) => known.has(key))
  const more = answered.filter((key) => !known.has(key)).slice(0, target - kept.length)
  return [...kept, ...more]
}
