import { everybodyInvited, isInvited } from '../audience'
import { addDays, dayIn, OSLO, type ClockTime, type Day } from '../day'
import { managedBy } from '../everybody'
import { dayOf, type InvitedGathering } from '../gathering'
import { groupBy } from '../grouping'
import { isActiveOn, type Member, type MemberId } from '../member'
import { once, whileSame } from '../once'
import type { Records } from '../records'
import type { NetworkSettings } from '../settings'
import type { Rsvp } from '../answers/rsvp'
import { workdayBy, workdayFrom } from './quiet'

/** A manager has made room in the roster for what was told on this day. */
export type RosterReply = { day: Day; manager: MemberId; at: Date }

const DIGEST_TIME = '09:00' as ClockTime

/** The day on which managers hear of this gathering: some weeks before, but not on the day of the invitation itself. */
export function rosterDay(gathering: InvitedGathering, settings: NetworkSettings): Day {
  const usual = dayIn(OSLO, workdayBy(addDays(dayOf(gathering), -7 * settings.rosterWeeks), DIGEST_TIME, settings))
  const earliest = workdayFrom(addDays(dayIn(OSLO, gathering.invitedAt), 1))
  return usual > earliest ? usual : earliest
}

export function rosterInstant(day: Day, settings: NetworkSettings): Date {
  return workdayBy(day, DIGEST_TIME, settings)
}

/** The gatherings that managers hear of on this day; too late for a roster, it is left to the nurse. */
export function rosterGatherings(day: Day, records: Records): InvitedGathering[] {
  return [...records.gatherings.values()]
    .filter((gathering) => gathering.stage === 'invited')
    .filter((gathering) => rosterDay(gathering, records.settings) === day && dayOf(gathering) > day)
    .sort((one, other) => one.start.getTime() - other.start.getTime())
}

export type RosterLine = { gathering: InvitedGathering; nurses: { member: Member; rsvp: Rsvp | undefined }[] }

/** One manager's digest: her own nurses at each of these gatherings, with what they have answered. */
export function rosterFor(manager: MemberId, day: Day, records: Records): RosterLine[] {
  const nurses = managedBy(manager, records.members).filter(isNurse)
  return rosterGatherings(day, records).flatMap((gathering) => {
    const rsvps = records.rsvpsOf(gathering.id)
    const invited = nurses.filter((nurse) => isInvited(gathering, nurse))
    if (invited.length === 0) return []
    return [{ gathering, nurses: invited.map((member) => ({ member, rsvp: rsvps.get(member.id) })) }]
  })
}

/** The managers who hear something on each day. */
export function rosterDigests(records: Records, now: Date): { day: Day; managers: readonly MemberId[] }[] {
  const today = dayIn(OSLO, now)
  const called = [...records.gatherings.values()].filter((gathering) => gathering.stage === 'invited')
  const ahead = called.filter((gathering) => gathering.start > now)
  return [...groupBy(ahead, (gathering) => rosterDay(gathering, records.settings))].map(([day, gatherings]) => {
    const invited = gatherings
      .filter((gathering) => dayOf(gathering) > day)
      .map((gathering) => everybodyInvited(gathering, records.members))
    return { day, managers: activeManagersOf(invited, records, today) }
  })
}

function activeManagersOf(
  invited: readonly (readonly Member[])[],
  { members }: Records,
  today: Day,
): readonly MemberId[] {
  const [first, ...others] = invited
  if (first === undefined) return []
  return lastActive(first, [members, today, ...others], () =>
    [...new Set(invited.flatMap(managersOf))].filter((id) => {
      const manager = members.get(id)
      return manager !== undefined && isActiveOn(manager, today)
    }),
  )
}

const lastActive = whileSame<readonly Member[], readonly MemberId[]>()

const managersOf = once((invited: readonly Member[]): readonly MemberId[] => [
  ...new Set(invited.filter(isNurse).flatMap(({ manager }) => manager ?? [])),
])

function isNurse({ role }: Member): boolean {
  return role === 'resource-nurse'
}
