import { isInvited } from '../audience'
import type { GatheringId, HeldGathering } from '../gathering'
import { leadsNetwork, type Area, type Member, type MemberId } from '../member'
import type { Delivery, OutcomeKind, OutcomeOf } from '../messages/delivery'
import type { Records } from '../records'
import type { AbsenceKind } from './absence'
import { missedInARow } from './escalation'
import { absencesAt, reachesManager, rulesFor, wasAsked } from './notice'

export const TOLD_KINDS = ['absence', 'manager-notice', 'escalation'] as const
/** The messages that tell somebody of an absence: the nurse herself, her manager, the area leader. */
export type ToldKind = (typeof TOLD_KINDS)[number]

export type Told = { kind: ToldKind; delivery: Delivery }

/** Who was told of absence from this gathering, and how it went, as far as it is for this person to see. */
export function toldAfter(
  gathering: HeldGathering,
  deliveries: readonly Delivery[],
  viewer: Pick<Member, 'role' | 'area'>,
  records: Records,
): Told[] {
  return deliveries
    .flatMap((delivery) => {
      const kind = TOLD_KINDS.find((each) => each === delivery.matter.kind)
      return kind && maySeeTold(viewer, kind, delivery.to, gathering, records) ? [{ kind, delivery }] : []
    })
    .sort((one, other) => one.delivery.at.getTime() - other.delivery.at.getTime())
}

/** The working group sees all; an area leader what was said to the own area's nurses, to their managers and to its leaders. */
function maySeeTold(
  viewer: Pick<Member, 'role' | 'area'>,
  kind: ToldKind,
  to: MemberId,
  gathering: HeldGathering,
  records: Records,
): boolean {
  if (leadsNetwork(viewer)) return true
  if (viewer.role !== 'area-leader' || viewer.area === null) return false
  if (kind !== 'manager-notice') return records.members.get(to)?.area === viewer.area
  return [...records.members.values()].some(
    (nurse) => nurse.manager === to && nurse.area === viewer.area && isInvited(gathering, nurse),
  )
}

/** Nurses of whose absence nobody is told, because the invitation is not known to have reached them. */
export function unaskedAt(
  gathering: HeldGathering,
  viewer: Pick<Member, 'role' | 'area'>,
  records: Records,
  outcomeOf: OutcomeOf,
): MemberId[] {
  return absencesAt(gathering, records)
    .filter((absence) => !wasAsked(gathering, absence, outcomeOf))
    .map(({ member }) => member)
    .filter((id) => leadsNetwork(viewer) || records.members.get(id)?.area === viewer.area)
}

type Message = { gathering: GatheringId; kind: ToldKind; to: MemberId; outcome: OutcomeKind }

/**
 * Which of these messages told of this one absence. A manager's notice and a message to an area leader gather several
 * nurses, and hold only those who had been told themselves; while this nurse has not, her manager waits.
 */
export function toldOf<Known extends Message>(
  { gathering, member, kind }: { gathering: HeldGathering; member: Member; kind: AbsenceKind },
  messages: readonly Known[],
  records: Records,
): { messages: Known[]; managerWaits: boolean } {
  const rules = rulesFor(gathering, records)
  const about = messages.filter((message) => message.gathering === gathering.id)
  const own = about.filter((message) => message.kind === 'absence' && message.to === member.id)
  const reaches = reachesManager(kind, rules)
  const isTold = own.some(({ outcome }) => outcome === 'sent')
  if (!isTold || !reaches) return { messages: own, managerWaits: own.length > 0 && reaches && member.manager !== null }
  const notice = about.filter((message) => message.kind === 'manager-notice' && message.to === member.manager)
  const goesOn = rules.escalateAfter > 0 && missedInARow(gathering, member, records).length >= rules.escalateAfter
  const leaders = about.filter(
    (message) => message.kind === 'escalation' && records.members.get(message.to)?.area === member.area,
  )
  return { messages: [...own, ...notice, ...(goesOn ? leaders : [])], managerWaits: false }
}

/** The areas whose absence this person follows up, in their order. */
export function areasFor(viewer: Pick<Member, 'role' | 'area'>, areas: readonly Area[]): Area[] {
  return areas
    .filter(({ id }) => leadsNetwork(viewer) || (viewer.role === 'area-leader' && viewer.area === id))
    .sort((one, other) => one.order - other.order)
}
