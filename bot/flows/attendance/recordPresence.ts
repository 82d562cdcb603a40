import type { KeepingRefusal, Mark } from '../../domain/attendance/attendance'
import { decideSentMarks, type SentOutcome, type SentPresence } from '../../domain/attendance/sentMarks'
import type { GatheringId } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import { RowConflict } from '../../store/mirror'

export type PresenceOutcome =
  /** `corrects`: the list is completed, so that what was sent may have to be put right. */
  { ok: true; outcomes: SentOutcome[]; corrects: boolean } | { ok: false; refusal: KeepingRefusal | 'not-found' }

export type RecordPresence = (
  keeper: Member,
  gathering: GatheringId,
  sent: readonly SentPresence[],
) => Promise<PresenceOutcome>

export function recordPresence(the: {
  records: () => Records
  addMarks: (marks: readonly Mark[]) => Promise<string[]>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): RecordPresence {
  return (keeper, gatheringId, sent) =>
    the.inTurn(`list|${gatheringId}`, () =>
      decideAgainOnConflict(async () => {
        const records = the.records()
        const gathering = records.gatherings.get(gatheringId)
        if (!gathering) return { ok: false, refusal: 'not-found' }

        const log = records.marksOf(gatheringId)
        const decision = decideSentMarks(gathering, keeper, records.members, log, sent, the.now())
        if (!decision.ok) return decision

        const { marks, outcomes } = decision
        const conflicts = marks.length > 0 ? await the.addMarks(marks) : []
        // Those that were stored are known by their ids when it is decided again.
        if (conflicts.length > 0) throw new RowConflict('somebody else marked the same people')
        return { ok: true, outcomes, corrects: gathering.stage === 'held' && marks.length > 0 }
      }),
    )
}
