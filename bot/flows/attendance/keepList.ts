import type { ListRefusal } from '../../domain/attendance/attendance'
import { recordMarks, type AskedPresence, type Attendance, type Mark } from '../../domain/attendance/attendance'
import {
  completeList,
  presencesAtCompletion,
  presencesFromExcuses,
  presencesFromTicks,
} from '../../domain/attendance/attendanceList'
import { undecidedLeftOut } from '../../domain/absence/foreseen'
import { invitedTo } from '../../domain/audience'
import type { Gathering, GatheringId } from '../../domain/gathering'
import type { Member, MemberId } from '../../domain/member'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import { RowConflict } from '../../store/mirror'

export type ListOutcome = { ok: true } | { ok: false; refusal: ListRefusal | 'not-found' }

export type KeepList = {
  save(
    keeper: Member,
    gathering: GatheringId,
    onSite: readonly MemberId[],
    online: readonly MemberId[],
    shown: readonly MemberId[],
  ): Promise<ListOutcome>
  /** Keeps who has told the keeper, so that the look over shows what will be sent. */
  excuse(
    keeper: Member,
    gathering: GatheringId,
    excused: readonly MemberId[],
    shown: readonly MemberId[],
  ): Promise<ListOutcome>
  complete(
    keeper: Member,
    gathering: GatheringId,
    excused: readonly MemberId[],
    shown?: readonly MemberId[],
  ): Promise<ListOutcome>
}

export function keepList(the: {
  records: () => Records
  addMarks: (marks: readonly Mark[]) => Promise<string[]>
  putGathering: (gathering: Gathering) => Promise<void>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): KeepList {
  const mark = async (
    keeper: Member,
    gatheringId: GatheringId,
    presences: (expected: Member[], standing: Attendance) => AskedPresence[],
  ): Promise<ListOutcome> => {
    const records = the.records()
    const gathering = records.gatherings.get(gatheringId)
    if (!gathering) return { ok: false, refusal: 'not-found' }

    const standing = records.attendanceOf(gatheringId)
    const asked = presences(invitedTo(gathering, [...records.members.values()]), standing)
    const decision = recordMarks(gathering, keeper, records.members, records.marksOf(gatheringId), asked, the.now())
    if (!decision.ok) return decision

    const conflicts = decision.marks.length > 0 ? await the.addMarks(decision.marks) : []
    if (conflicts.length > 0) throw new RowConflict('somebody else marked the same people')
    return { ok: true }
  }

  return {
    save: (keeper, gathering, onSite, online, shown) =>
      the.inTurn(`list|${gathering}`, () =>
        decideAgainOnConflict(() =>
          mark(keeper, gathering, (expected, standing) =>
            presencesFromTicks(expected, standing, onSite, online, shown),
          ),
        ),
      ),

    excuse: (keeper, gathering, excused, shown) =>
      the.inTurn(`list|${gathering}`, () =>
        decideAgainOnConflict(() =>
          mark(keeper, gathering, (expected, standing) => presencesFromExcuses(expected, standing, excused, shown)),
        ),
      ),

    complete: (keeper, gatheringId, excused, shown) =>
      the.inTurn(`list|${gatheringId}`, () =>
        decideAgainOnConflict(async () => {
          const records = the.records()
          const gathering = records.gatherings.get(gatheringId)
          if (!gathering) return { ok: false, refusal: 'not-found' }
          const decision = completeList(
            gathering,
            keeper,
            records.members,
            records.attendanceOf(gatheringId),
            the.now(),
          )
          if (!decision.ok) return decision

          // Marks first: a completed list without them would call people absent who are not.
          const marked = await mark(keeper, gatheringId, (expected, standing) =>
            presencesAtCompletion(undecidedLeftOut(gathering, expected, records), standing, excused, shown),
          )
          if (!marked.ok) return marked
          if (gathering.stage !== 'held') await the.putGathering(decision.gathering)
          return { ok: true }
        }),
      ),
  }
}
