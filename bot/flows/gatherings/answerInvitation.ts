import { colleaguesOf, mayJoinAsGuest } from '../../domain/answers/instead'
import { decideRsvp, type AskedRsvp, type Rsvp, type RsvpRefusal } from '../../domain/answers/rsvp'
import type { GatheringId } from '../../domain/gathering'
import { mayLead, type Member } from '../../domain/member'
import { placeOf, type Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'

/** Longest time in milliseconds that an answer may take to be stored; Teams gives up soon after. */
export const ANSWER_PATIENCE_MS = 2500

export type AnswerOutcome =
  { ok: true; rsvp: Rsvp; changed: boolean } | { ok: false; refusal: RsvpRefusal | 'not-found' | 'not-your-list' }

/** `recordedBy` is a leader to whom the member has said it by phone or mail. */
export type AnswerInvitation = (
  member: Member,
  gathering: GatheringId,
  asked: AskedRsvp,
  recordedBy?: Member,
) => Promise<AnswerOutcome>

export function answerInvitation(the: {
  records: () => Records
  put: (rsvp: Rsvp, patienceMs: number) => Promise<void>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): AnswerInvitation {
  return (member, gatheringId, asked, recordedBy) =>
    the.inTurn(`${gatheringId}|${member.id}`, () =>
      decideAgainOnConflict(async () => {
        const decision = decideAnswer(the.records(), member, gatheringId, asked, the.now(), recordedBy)
        if (decision.ok && decision.changed) await the.put(decision.rsvp, ANSWER_PATIENCE_MS)
        return decision
      }),
    )
}

/** What would be stored, from the records as they are now. */
export function decideAnswer(
  records: Records,
  member: Member,
  gatheringId: GatheringId,
  asked: AskedRsvp,
  now: Date,
  recordedBy?: Member,
): AnswerOutcome {
  const gathering = records.gatherings.get(gatheringId)
  if (!gathering) return { ok: false, refusal: 'not-found' }
  if (recordedBy && !mayLead(recordedBy, gathering)) return { ok: false, refusal: 'not-your-list' }
  const { substitute = null } = asked
  const isColleague = (): boolean => colleaguesOf(member, gathering, records).some(({ id }) => id === substitute)
  if (substitute !== null && !isColleague()) return { ok: false, refusal: 'no-such-colleague' }

  return decideRsvp(gathering, member, records.rsvpOf(gatheringId, member.id), asked, now, {
    isFull: placeOf(gathering, member.id, records).isFull,
    isGuest: mayJoinAsGuest(gathering, member, records),
    recordedBy: recordedBy?.id ?? null,
  })
}
