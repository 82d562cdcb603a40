import type { Gathering, GatheringId, InvitedGathering } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import { decideInvitation, type InvitationRefusal } from '../../domain/planning/invitation'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import { RowConflict } from '../../store/mirror'

export type InviteSeries = (
  caller: Member,
  ids: readonly GatheringId[],
  options: { dryRun: boolean },
) => Promise<
  | { ok: true; gatherings: InvitedGathering[]; people: Member[] }
  | { ok: false; refusal: InvitationRefusal | 'not-found' | 'too-few'; gathering: GatheringId | null }
>

const MOST_TOGETHER = 10

/** Calls several gatherings at once: each person gets one card for all of them. All are called, or none. */
export function inviteSeries(the: {
  records: () => Records
  putMany: (gatherings: readonly Gathering[]) => Promise<string[]>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  newId: () => string
  now: () => Date
}): InviteSeries {
  return (caller, ids, { dryRun }) => {
    const series = `s-${the.newId()}`
    return the.inTurn('invite-series', () =>
      decideAgainOnConflict(async () => {
        const records = the.records()
        const members = [...records.members.values()]
        if (ids.length < 2 || ids.length > MOST_TOGETHER) return { ok: false, refusal: 'too-few', gathering: null }
        const called: InvitedGathering[] = []
        const people = new Set<Member>()
        for (const id of new Set(ids)) {
          const gathering = records.gatherings.get(id)
          if (!gathering) return { ok: false, refusal: 'not-found', gathering: id }
          // Stored by the try before this one.
          const draft: Gathering = gathering.series === series ? { ...gathering, stage: 'draft' } : gathering
          const decision = decideInvitation(draft, caller, members, records.settings, the.now())
          if (!decision.ok) return { ...decision, gathering: id }
          called.push(decision.gathering)
          decision.people.forEach((person) => people.add(person))
        }
        const together = called.map((gathering) => ({ ...gathering, series }))
        const conflicts = dryRun ? [] : await the.putMany(together)
        if (conflicts.length > 0) throw new RowConflict('somebody else changed one of the gatherings')
        return { ok: true, gatherings: together, people: members.filter((member) => people.has(member)) }
      }),
    )
  }
}
