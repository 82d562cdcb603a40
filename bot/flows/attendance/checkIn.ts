import type { Mark } from '../../domain/attendance/attendance'
import {
  ageOfCode,
  decideCheckIn,
  gatheringByCode,
  type CheckInRefusal,
  type DoorHash,
} from '../../domain/attendance/checkIn'
import type { Gathering, GatheringId } from '../../domain/gathering'
import type { Member, MemberId } from '../../domain/member'
import type { Records } from '../../domain/records'
import type { Links } from '../../links'
import { decideAgainOnConflict } from '../../store/again'
import { ANSWER_PATIENCE_MS } from '../gatherings/answerInvitation'
import { fewTries } from './fewTries'

export type CheckInOutcome =
  | { ok: true; gathering: Gathering; stands: Mark | undefined }
  | { ok: false; refusal: CheckInRefusal | 'door-wrong-code' | 'door-wait' }

export type CheckIn = {
  /** Of a code alone, as it is written in chat. */
  byCode(member: Member, code: string): Promise<CheckInOutcome>
  /** At a gathering, with its code, as a scanned address says. */
  at(member: Member, gathering: GatheringId, code: string): Promise<CheckInOutcome>
}

const MOST_WRONG = 5
const WRONG_WITHIN_MS = 10 * 60_000

/** Six bytes are a whole number that JavaScript still counts exactly. */
const HASH_BYTES = 6

export function doorHash(links: Pick<Links, 'sign'>): DoorHash {
  return (text) => Buffer.from(links.sign('door', text), 'base64url').readUIntBE(0, HASH_BYTES)
}

export function checkIn(the: {
  records: () => Records
  put: (mark: Mark, patienceMs: number) => Promise<void>
  hash: DoorHash
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): CheckIn {
  const wrong = fewTries<MemberId>({ most: MOST_WRONG, withinMs: WRONG_WITHIN_MS, now: the.now })

  const keep = (member: Member, id: GatheringId): Promise<CheckInOutcome> =>
    the.inTurn(`check-in|${id}|${member.id}`, () =>
      decideAgainOnConflict(async (): Promise<CheckInOutcome> => {
        const records = the.records()
        const gathering = records.gatherings.get(id)
        if (!gathering) return { ok: false, refusal: 'door-wrong-code' }
        const decision = decideCheckIn(gathering, member, records.marksOf(id), the.now())
        if (!decision.ok) return decision

        if (decision.mark) await the.put(decision.mark, ANSWER_PATIENCE_MS)
        return { ok: true, gathering, stands: the.records().attendanceOf(id).get(member.id) }
      }),
    )

  return {
    async byCode(member, code) {
      if (wrong.isSpent(member.id)) return { ok: false, refusal: 'door-wait' }
      const found = gatheringByCode(the.hash, [...the.records().gatherings.values()], member, code, the.now())
      if (found) return keep(member, found.id)
      wrong.count(member.id)
      return { ok: false, refusal: 'door-wrong-code' }
    },

    async at(member, id, code) {
      if (ageOfCode(the.hash, id, code, the.now()) === null) return { ok: false, refusal: 'door-wrong-code' }
      return keep(member, id)
    },
  }
}
