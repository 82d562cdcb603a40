import { isPresent } from '../attendance/attendance'
import type { Gathering, HeldGathering } from '../gathering'
import type { Records } from '../records'
import { LEAST_ANSWERS } from './figures'

/** A list completed longer ago than this is history: whoever was there remembers too little of it. */
const REMEMBERED_MS = 14 * 86_400_000

/** Gatherings whose participants are to be asked how it was, now that it is known who was there. */
export function toBeEvaluated(records: Records, now: Date): HeldGathering[] {
  if (records.settings.evaluationDays === 0) return []
  return [...records.gatherings.values()].filter((gathering): gathering is HeldGathering => {
    return isJustHeld(gathering, now) && presentAt(gathering, records) >= LEAST_ANSWERS
  })
}

function isJustHeld(gathering: Gathering, now: Date): boolean {
  if (gathering.stage !== 'held') return false
  const since = now.getTime() - gathering.listCompletedAt.getTime()
  const sinceEnd = now.getTime() - gathering.end.getTime()
  return since >= 0 && since < REMEMBERED_MS && sinceEnd < 2 * REMEMBERED_MS
}

/** With fewer than five nothing they answered could be shown, so they are not asked. */
function presentAt({ id }: Gathering, { attendanceOf, members }: Records): number {
  return [...attendanceOf(id).values()].filter((mark) => isPresent(mark) && members.has(mark.member)).length
}
