import type { Day } from '../../domain/day'
import type { Member } from '../../domain/member'
import { rosterFor, type RosterReply } from '../../domain/messages/roster'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import { ANSWER_PATIENCE_MS } from './answerInvitation'

export type ArrangeRoster = (
  manager: Member,
  day: Day,
) => Promise<{ ok: true } | { ok: false; refusal: 'notice-not-yours' }>

/** The manager's word that the roster makes room; pressed twice it stays as it was first. */
export function arrangeRoster(the: {
  records: () => Records
  put: (reply: RosterReply, patienceMs: number) => Promise<void>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): ArrangeRoster {
  return (manager, day) =>
    the.inTurn(`roster|${day}|${manager.id}`, () =>
      decideAgainOnConflict(async () => {
        const records = the.records()
        if (records.rosterReplyOf(day, manager.id)) return { ok: true }
        if (rosterFor(manager.id, day, records).length === 0) return { ok: false, refusal: 'notice-not-yours' }
        await the.put({ day, manager: manager.id, at: the.now() }, ANSWER_PATIENCE_MS)
        return { ok: true }
      }),
    )
}
