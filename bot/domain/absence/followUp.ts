import type { AbsenceKind } from './absence'
import type { HeldGathering } from '../gathering'
import type { Member } from '../member'
import { absencesAt, reachesManager, rulesFor } from './notice'
import { heldIn } from '../figures/overview'
import type { Records } from '../records'

export type FollowUp = {
  gathering: HeldGathering
  member: Member
  kind: AbsenceKind
  manager: Member | null
  acknowledged: { at: Date; comment: string | null } | null
}

/** Absences of the year that a line manager is told of by the rules of the network; the open ones come first. */
export function followUps(records: Records, year: number): FollowUp[] {
  const latestFirst = heldIn(records, year).reverse()
  const all = latestFirst.flatMap((gathering) =>
    absencesAt(gathering, records)
      .filter((absence) => reachesManager(absence.kind, rulesFor(gathering, records)))
      .flatMap(({ member: id, kind }) => {
        const member = records.members.get(id)
        return member ? [followUp(records, gathering, member, kind)] : []
      }),
  )
  return [...all.filter((each) => !each.acknowledged), ...all.filter((each) => each.acknowledged)]
}

function followUp(records: Records, gathering: HeldGathering, member: Member, kind: AbsenceKind): FollowUp {
  const reply = member.manager === null ? undefined : records.replyOf(gathering.id, member.manager)
  return {
    gathering,
    member,
    kind,
    manager: member.manager === null ? null : (records.members.get(member.manager) ?? null),
    acknowledged: reply ? { at: reply.acknowledgedAt, comment: reply.comment } : null,
  }
}
