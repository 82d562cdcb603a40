import type { Gathering, GatheringId } from '../../domain/gathering'
import { decideInvitation, type InvitationRefusal } from '../../domain/planning/invitation'
import type { InvitedGathering } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'

export type InviteToGathering = (
  caller: Member,
  gathering: GatheringId,
  options: { dryRun: boolean },
) => Promise<
  | { ok: true; gathering: InvitedGathering; people: Member[]; onLeave: Member[] }
  | { ok: false; refusal: InvitationRefusal | 'not-found' }
>

/** One write calls the gathering; the messages follow from that. */
export function inviteToGathering(the: {
  records: () => Records
  put: (gathering: Gathering) => Promise<void>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): InviteToGathering {
  return (caller, id, { dryRun }) =>
    the.inTurn(`invite|${id}`, () =>
      decideAgainOnConflict(async () => {
        const records = the.records()
        const gathering = records.gatherings.get(id)
        if (!gathering) return { ok: false, refusal: 'not-found' }

        const members = [...records.members.values()]
        const decision = decideInvitation(gathering, caller, members, records.settings, the.now())
        if (!decision.ok) return decision

        if (!dryRun) await the.put(decision.gathering)
        return decision
      }),
    )
}
