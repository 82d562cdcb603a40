import type { ExternalId } from '../../domain/answers/external'
import type { ListRefusal, Mark } from '../../domain/attendance/attendance'
import { decideGuest, type GuestChoice, type MeetingGuest } from '../../domain/attendance/meetingGuest'
import type { GatheringId } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import { RowConflict, type Mirror } from '../../store/mirror'
import type { KeepExternals } from '../attendance/keepExternals'

export type DecideMeetingGuest = (
  keeper: Member,
  gathering: GatheringId,
  key: string,
  choice: GuestChoice,
) => Promise<{ ok: true; guest: MeetingGuest } | { ok: false; refusal: ListRefusal | 'not-found' }>

export function decideMeetingGuest(the: {
  records: () => Records
  guests: Pick<Mirror<MeetingGuest>, 'get' | 'put'>
  addMarks: (marks: readonly Mark[]) => Promise<string[]>
  externals: KeepExternals
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): DecideMeetingGuest {
  return (keeper, id, key, choice) =>
    the.inTurn(`list|${id}`, () =>
      decideAgainOnConflict(async () => {
        const { gatherings, members, settings: rules, marksOf } = the.records()
        const gathering = gatherings.get(id)
        const guest = the.guests.get(key)
        if (!gathering || guest?.gathering !== id) return { ok: false, refusal: 'not-found' }

        const decision = decideGuest(gathering, keeper, guest, choice, { members, log: marksOf(id), rules }, the.now())
        if (!decision.ok) return decision

        // The mark first: decided without it, nobody would look at the guest again.
        const conflicts = decision.marks.length > 0 ? await the.addMarks(decision.marks) : []
        if (conflicts.length > 0) throw new RowConflict('somebody else marked the same people')
        await countOutside(keeper, guest, decision.guest)
        await the.guests.put(decision.guest)
        return { ok: true, guest: decision.guest }
      }),
    )

  /** Somebody from outside is counted with the others from outside, under the same name that says nothing. */
  async function countOutside(keeper: Member, before: MeetingGuest, after: MeetingGuest): Promise<void> {
    const { gathering, key, name } = after
    if (after.decision === 'external') {
      const print = key.slice(gathering.length + 1)
      await the.externals.add(keeper, gathering, print, { name, workplace: null, presence: 'online' })
    }
    if (before.decision === 'external' || after.decision === 'external') {
      await the.externals.mark(keeper, key as ExternalId, after.decision === 'external' ? 'online' : null)
    }
  }
}
