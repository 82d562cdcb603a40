import { acknowledge, type AbsenceReply } from '../../domain/absence/absenceReply'
import type { OutcomeOf } from '../../domain/messages/delivery'
import { yearOfGathering, type GatheringId } from '../../domain/gathering'
import type { Member, MemberId } from '../../domain/member'
import { absencesAt, noticesAfter } from '../../domain/absence/notice'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import { ANSWER_PATIENCE_MS } from '../gatherings/answerInvitation'

export type AcknowledgeNotice = (
  manager: Member,
  gathering: GatheringId,
  comment: string | null,
) => Promise<{ ok: true; reply: AbsenceReply } | { ok: false; refusal: 'notice-not-yours' | 'not-found' }>

export function acknowledgeNotice(the: {
  records: () => Records
  outcomeOf: OutcomeOf
  put: (reply: AbsenceReply, patienceMs: number) => Promise<void>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): AcknowledgeNotice {
  return (manager, gatheringId, comment) =>
    the.inTurn(`notice|${gatheringId}|${manager.id}`, () =>
      decideAgainOnConflict(async () => {
        const records = the.records()
        const gathering = records.gatherings.get(gatheringId)
        if (!gathering) return { ok: false, refusal: 'not-found' }

        const notified: MemberId[] =
          gathering.stage === 'held'
            ? (
                noticesAfter(gathering, absencesAt(gathering, records), records, the.outcomeOf).get(manager.id) ?? []
              ).map((absence) => absence.member)
            : []
        const asked = { gathering: gatheringId, year: yearOfGathering(gathering), manager: manager.id, comment }
        const decision = acknowledge(records.replyOf(gatheringId, manager.id), notified, asked, the.now())
        if (!decision.ok) return decision

        if (decision.changed) await the.put(decision.reply, ANSWER_PATIENCE_MS)
        return { ok: true, reply: decision.reply }
      }),
    )
}
