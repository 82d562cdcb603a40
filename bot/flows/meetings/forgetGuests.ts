import { isRetentionOver } from '../../domain/answers/external'
import type { MeetingGuest } from '../../domain/attendance/meetingGuest'
import type { Records } from '../../domain/records'
import { RowConflict, type Mirror } from '../../store/mirror'
import type { HeldLease } from '../sending/lease'

/** Deletes who was in online meetings long ago and is not on the name list. Gives back how many were deleted. */
export function forgetGuests(the: {
  records: () => Records
  guests: Pick<Mirror<MeetingGuest>, 'all' | 'remove'>
  now: () => Date
}): (turn: { isStopping: () => boolean; lease: Pick<HeldLease, 'hold'> }) => Promise<number> {
  return async ({ isStopping, lease }) => {
    const { gatherings, settings } = the.records()
    const old = the.guests.all().filter((guest) => {
      const gathering = gatherings.get(guest.gathering)
      return gathering !== undefined && isRetentionOver(gathering, settings.externalRetentionDays, the.now())
    })
    let deleted = 0
    for (const { key } of old) {
      if (isStopping() || !(await lease.hold())) break
      try {
        await the.guests.remove(key)
        deleted++
      } catch (error) {
        // Somebody is looking at it just now; the next round takes it.
        if (!(error instanceof RowConflict)) throw error
      }
    }
    return deleted
  }
}
