import { createHash } from 'node:crypto'
import { invitedTo } from '../../domain/audience'
import { dayIn, OSLO } from '../../domain/day'
import type { Gathering, GatheringId, InvitedGathering } from '../../domain/gathering'
import { isActiveOn, mayLead, type Member } from '../../domain/member'
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

/**
 * Calls several gatherings at once: each person gets one card for all of them. Where the list was out in the middle, the
 * same ones asked for again go on from there.
 */
export function inviteSeries(the: {
  records: () => Records
  putMany: (gatherings: readonly Gathering[]) => Promise<string[]>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): InviteSeries {
  return (caller, ids, { dryRun }) => {
    const series = nameOf(ids)
    return the.inTurn('invite-series', () =>
      decideAgainOnConflict(async () => {
        const records = the.records()
        const members = [...records.members.values()]
        if (ids.length < 2 || ids.length > MOST_TOGETHER) return { ok: false, refusal: 'too-few', gathering: null }
        const called: InvitedGathering[] = []
        const stored: InvitedGathering[] = []
        const people = new Set<Member>()
        for (const id of new Set(ids)) {
          const gathering = records.gatherings.get(id)
          if (!gathering) return { ok: false, refusal: 'not-found', gathering: id }
          // Stored by a try before this one.
          if (gathering.stage === 'invited' && gathering.series === series) {
            if (!mayLead(caller, gathering) || !isActiveOn(caller, dayIn(OSLO, the.now()))) {
              return { ok: false, refusal: 'not-yours', gathering: id }
            }
            stored.push(gathering)
            invitedTo(gathering, members).forEach((person) => people.add(person))
            continue
          }
          const decision = decideInvitation(gathering, caller, members, records.settings, the.now())
          if (!decision.ok) return { ...decision, gathering: id }
          called.push(decision.gathering)
          decision.people.forEach((person) => people.add(person))
        }
        const [first] = ids
        if (called.length === 0) return { ok: false, refusal: 'already-invited', gathering: first ?? null }
        const together = called.map((gathering) => ({ ...gathering, series }))
        const conflicts = dryRun ? [] : await the.putMany(together)
        if (conflicts.length > 0) throw new RowConflict('somebody else changed one of the gatherings')
        return {
          ok: true,
          gatherings: [...stored, ...together],
          people: members.filter((member) => people.has(member)),
        }
      }),
    )
  }
}

/** The same gatherings together have the same name, whoever asks and however often. */
function nameOf(ids: readonly GatheringId[]): string {
  const sorted = [...new Set(ids)].sort()
  return `s-${createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 32)}`
}
