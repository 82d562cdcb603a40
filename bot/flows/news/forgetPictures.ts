import type { Picture } from '../../domain/news'
import type { Records } from '../../domain/records'
import { RowConflict, type Mirror } from '../../store/mirror'
import type { HeldLease } from '../sending/lease'

/** Chosen for something that is still being written. */
const BEING_WRITTEN_MS = 7 * 86_400_000

/** Deletes pictures that were chosen and never came to stand in anything. Gives back how many were deleted. */
export function forgetPictures(the: {
  records: () => Records
  pictures: Pick<Mirror<Picture>, 'all' | 'remove'>
  now: () => Date
}): (turn: { isStopping: () => boolean; lease: Pick<HeldLease, 'hold'> }) => Promise<number> {
  return async ({ isStopping, lease }) => {
    const shown = new Set([...the.records().news.values()].map(({ picture }) => picture))
    const old = the.pictures
      .all()
      .filter(({ id, at }) => !shown.has(id) && the.now().getTime() >= at.getTime() + BEING_WRITTEN_MS)
    let deleted = 0
    for (const { id } of old) {
      if (isStopping() || !(await lease.hold())) break
      try {
        await the.pictures.remove(id)
        deleted++
      } catch (error) {
        // Somebody is choosing it again just now; the next round takes it, if it still stands nowhere.
        if (!(error instanceof RowConflict)) throw error
      }
    }
    return deleted
  }
}
