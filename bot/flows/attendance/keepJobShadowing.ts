import {
  decideJobShadowing,
  decideRemoval,
  type AskedJobShadowing,
  type JobShadowing,
  type JobShadowingDecision,
  type JobShadowingId,
} from '../../domain/attendance/jobShadowing'
import type { Member, MemberId } from '../../domain/member'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'

export type KeepJobShadowing = {
  add(keeper: Member, nurse: MemberId, asked: AskedJobShadowing): Promise<JobShadowingDecision>
  remove(keeper: Member, nurse: MemberId, entry: JobShadowingId): Promise<JobShadowingDecision>
}

export function keepJobShadowing(the: {
  records: () => Records
  rows: Pick<Mirror<JobShadowing>, 'get' | 'inGroup' | 'put'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): KeepJobShadowing {
  const keep = (id: MemberId, decide: (nurse: Member) => JobShadowingDecision): Promise<JobShadowingDecision> =>
    the.inTurn(`job-shadowing|${id}`, () =>
      decideAgainOnConflict(async () => {
        const nurse = the.records().members.get(id)
        if (!nurse) return { ok: false, refusal: 'not-found' }
        const decision = decide(nurse)
        if (decision.ok && decision.changed) await the.rows.put(decision.entry)
        return decision
      }),
    )

  return {
    add: (keeper, id, asked) =>
      keep(id, (nurse) => {
        // An id that is another nurse's must not overwrite that row.
        const taken = the.rows.get(asked.id)
        if (taken && taken.member !== id) return { ok: false, refusal: 'not-found' }
        return decideJobShadowing(asked, keeper, nurse, the.rows.inGroup(id), the.now())
      }),
    remove: (keeper, id, entry) => keep(id, (nurse) => decideRemoval(the.rows.get(entry), keeper, nurse, the.now())),
  }
}
