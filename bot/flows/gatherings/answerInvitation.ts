import type { GatheringId } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import type { Records } from '../../domain/records'
import { decideRsvp, type AskedRsvp, type Rsvp, type RsvpRefusal } from '../../domain/answers/rsvp'
import { decideAgainOnConflict } from '../../store/again'

/** Longest time in milliseconds that an answer may take to be stored; Teams gives up soon after. */
export const ANSWER_PATIENCE_MS = 2500

export type AnswerInvitation = (
  member: Member,
  gathering: GatheringId,
  asked: AskedRsvp,
) => Promise<{ ok: true; rsvp: Rsvp } | { ok: false; refusal: RsvpRefusal | 'not-found' }>

export function answerInvitation(the: {
  records: () => Records
  put: (rsvp: Rsvp, patienceMs: number) => Promise<void>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): AnswerInvitation {
  return (member, gatheringId, asked) =>
    the.inTurn(`${gatheringId}|${member.id}`, () =>
      decideAgainOnConflict(async () => {
        const records = the.records()
        const gathering = records.gatherings.get(gatheringId)
        if (!gathering) return { ok: false, refusal: 'not-found' }

        const current = records.rsvpsOf(gatheringId).get(member.id)
        const decision = decideRsvp(gathering, member, current, asked, the.now())
        if (!decision.ok) return decision

        if (decision.changed) await the.put(decision.rsvp, ANSWER_PATIENCE_MS)
        return { ok: true, rsvp: decision.rsvp }
      }),
    )
}
