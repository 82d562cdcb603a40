import { escalationBasis, escalationsAfter } from '../absence/escalation'
import { absencesAt, noticesAfter, rulesFor, wasAsked } from '../absence/notice'
import { addDays, dayIn, instantAt, OSLO, type Day } from '../day'
import { dayOf, type HeldGathering, type InvitedGathering, type Plan } from '../gathering'
import { isActiveOn, mayLead, type Member } from '../member'
import { whileSame } from '../once'
import type { Records } from '../records'
import type { OutcomeOf } from './delivery'
import { gatheringMessage, type Batch, type Message } from './message'
import { messageKey } from './messageKey'
import { notQuiet } from './quiet'

/** From the start, so that the list can be kept in the room, until it is completed. */
export function listPrompts(gathering: InvitedGathering, members: readonly Member[]): Message[] {
  return listKeepers(gathering, members).map((keeper) =>
    gatheringMessage('list-prompt', gathering, keeper.id, gathering.start),
  )
}

/** The host if one is named, else the leaders of the one or two areas; a gathering for all is the network leader's. */
export function listKeepers(gathering: Plan, members: readonly Member[]): Member[] {
  const day = dayOf(gathering)
  const able = members.filter((member) => mayLead(member, gathering) && isActiveOn(member, day))
  const host = able.filter((member) => member.id === gathering.host)
  if (host.length > 0) return host
  const areaLeaders = able.filter((member) => member.role === 'area-leader')
  return areaLeaders.length > 0 ? areaLeaders : able.filter((member) => member.role === 'network-leader')
}

export function followedUpUntil({ listCompletedAt }: HeldGathering, { settings }: Pick<Records, 'settings'>): Date {
  return instantAt(OSLO, addDays(dayIn(OSLO, listCompletedAt), settings.followUpDays), '00:00')
}

/** What goes out once the list is completed: the nurse first, then her manager, and the area leader when it goes on. */
export function afterwards(gathering: HeldGathering, records: Records, outcomeOf: OutcomeOf, now: Date): Batch[] {
  if (now >= followedUpUntil(gathering, records)) return []
  const today = dayIn(OSLO, now)
  const basis = [today, ...escalationBasis(gathering, records, outcomeOf)]
  return lastFollowUp(gathering, basis, () => followUp(gathering, records, outcomeOf, today))
}

const lastFollowUp = whileSame<HeldGathering, Batch[]>()

function followUp(gathering: HeldGathering, records: Records, outcomeOf: OutcomeOf, today: Day): Batch[] {
  const { settings } = records
  const { managerWaitHours, nurseIsToldOf } = rulesFor(gathering, records)
  // A message that was held up finds nobody who has gone on leave meanwhile; what she has heard stays as it was.
  const absences = absencesAt(gathering, records).filter(({ member: id }) => {
    const member = records.members.get(id)
    const isTold = outcomeOf(messageKey({ kind: 'absence', gathering: gathering.id }, id)) === 'sent'
    return isTold || (member !== undefined && isActiveOn(member, today))
  })
  const nursesDue = notQuiet(gathering.listCompletedAt, settings)
  const leadersDue = notQuiet(new Date(nursesDue.getTime() + managerWaitHours * 3_600_000), settings)
  return [
    absences
      .filter((absence) => nurseIsToldOf.includes(absence.kind) && wasAsked(gathering, absence, outcomeOf))
      .map((absence) => gatheringMessage('absence', gathering, absence.member, nursesDue)),
    [...noticesAfter(gathering, absences, records, outcomeOf).keys()].map((manager) =>
      gatheringMessage('manager-notice', gathering, manager, leadersDue),
    ),
    [...escalationsAfter(gathering, records, outcomeOf).keys()].map((leader) =>
      gatheringMessage('escalation', gathering, leader, leadersDue),
    ),
  ]
}
