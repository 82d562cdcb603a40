import type { AskedRsvp, Rsvp } from '../../domain/answers/rsvp'
import type { GatheringId } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import { RowConflict } from '../../store/mirror'
import { decideAnswer, type AnswerOutcome } from './answerInvitation'

type Refused = Extract<AnswerOutcome, { ok: false }>

export type AnswerSeries = (
  member: Member,
  series: string,
  answers: ReadonlyMap<GatheringId, AskedRsvp>,
) => Promise<{ ok: true } | Refused | { ok: false; refusal: 'nothing-answered' }>

/** Several gatherings answered at once, all or none: what is wrong with one is said before anything is stored. */
export function answerSeries(the: {
  records: () => Records
  putMany: (rsvps: readonly Rsvp[]) => Promise<string[]>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): AnswerSeries {
  return (member, series, answers) =>
    the.inTurn(`${series}|${member.id}`, () =>
      decideAgainOnConflict(async () => {
        const records = the.records()
        if (answers.size === 0) return { ok: false, refusal: 'nothing-answered' }
        const decisions = [...answers].map(([id, asked]) =>
          records.gatherings.get(id)?.series === series
            ? decideAnswer(records, member, id, asked, the.now())
            : { ok: false as const, refusal: 'not-found' as const },
        )
        const refused = decisions.find((decision) => !decision.ok)
        if (refused && !refused.ok) return refused

        const changed = decisions.flatMap((decision) => (decision.ok && decision.changed ? [decision.rsvp] : []))
        const conflicts = changed.length > 0 ? await the.putMany(changed) : []
        if (conflicts.length > 0) throw new RowConflict('answered in two places at once')
        return { ok: true }
      }),
    )
}
