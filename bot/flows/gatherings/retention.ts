import { countsOf, isExpired, isRetentionOver, type External, type ExternalCounts } from '../../domain/answers/external'
import { yearOfGathering } from '../../domain/gathering'
import type { Records } from '../../domain/records'
import { RowConflict, type Mirror } from '../../store/mirror'
import type { HeldLease } from '../sending/lease'

const DAY_MS = 86_400_000

/**
 * Deletes who never confirmed, and everybody from outside when their time is over; then only the counts stay. The counts
 * are written before the first row goes, and never again, so that being stopped on the way does not lower them.
 */
export function deleteOldExternals(the: {
  records: () => Records
  externals: Pick<Mirror<External>, 'all' | 'inGroup' | 'remove'>
  counts: Pick<Mirror<ExternalCounts>, 'get' | 'put'>
  now: () => Date
}): (turn: { isStopping: () => boolean; lease: Pick<HeldLease, 'hold'> }) => Promise<number> {
  const isOver = (external: External): boolean => {
    const { gatherings, settings } = the.records()
    const gathering = gatherings.get(external.gathering)
    if (gathering) return isRetentionOver(gathering, settings.externalRetentionDays, the.now())
    // Its row is gone, or cannot be read just now: then when they were told that it would be.
    return the.now().getTime() >= external.knows.end.getTime() + settings.externalRetentionDays * DAY_MS
  }

  const keepCounts = async (external: External): Promise<void> => {
    const gathering = the.records().gatherings.get(external.gathering)
    if (!gathering || gathering.stage !== 'held' || the.counts.get(gathering.id)) return
    try {
      await the.counts.put(countsOf(gathering, yearOfGathering(gathering), the.externals.inGroup(gathering.id)))
    } catch (error) {
      if (!(error instanceof RowConflict)) throw error
    }
  }

  return async ({ isStopping, lease }) => {
    let deleted = 0
    for (const external of [...the.externals.all()]) {
      const isAtEnd = isOver(external)
      if (!isAtEnd && !isExpired(external, the.now())) continue
      if (isStopping() || !(await lease.hold())) return deleted
      if (isAtEnd) await keepCounts(external)
      await the.externals.remove(external.id)
      deleted++
    }
    return deleted
  }
}
