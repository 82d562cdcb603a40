import type { Mark } from './attendance'
import { hoursFrom } from './hours'
import { isInvited } from '../audience'
import type { HeldGathering } from '../gathering'
import type { Member } from '../member'
import type { Records } from '../records'

export type AttendedGathering = { gathering: HeldGathering; mark: Mark | undefined; hours: number }

/** Every held gathering that this person was expected at or came to, the latest first. */
export function attendanceHistory(records: Records, member: Member): AttendedGathering[] {
  return [...records.gatherings.values()]
    .filter((gathering) => gathering.stage === 'held')
    .map((gathering) => ({ gathering, mark: records.attendanceOf(gathering.id).get(member.id) }))
    .filter(({ gathering, mark }) => mark !== undefined || isInvited(gathering, member))
    .sort((one, other) => other.gathering.start.getTime() - one.gathering.start.getTime())
    .map(({ gathering, mark }) => ({ gathering, mark, hours: hoursFrom(gathering, mark) }))
}
