import { attendanceFrom, type Mark } from '../../../bot/domain/attendance/attendance'
import { decideGuest, type GuestChoice, type MeetingGuest } from '../../../bot/domain/attendance/meetingGuest'
import type { Gathering } from '../../../bot/domain/gathering'
import type { MemberId } from '../../../bot/domain/member'
import { ahus, anna, bilal, everybody, invited, mark, ola, person } from '../../support/people'

const gathering = invited({ mode: 'hybrid' })
const NOW = new Date('2026-03-12T14:10:00Z')
const RULES = { meetingFullShare: 0.8, meetingLeastMinutes: 15 }
const other = person('oda', { role: 'area-leader', area: ahus, manager: null })
const visitor = person('vera', { area: ahus })
const gone = person('gro', { standing: { kind: 'left', on: anna.memberSince } })
const members = new Map([...everybody, other, visitor, gone].map((member) => [member.id, member]))
const guest: MeetingGuest = {
  key: 'g1|abc',
  gathering: gathering.id,
  name: 'Annas iPad',
  email: null,
  minutes: 60,
  decision: 'open',
  member: null,
  by: null,
}
const decide = (choice: GuestChoice, log: Mark[] = [], about = guest, keeper = ola, of: Gathering = gathering) =>
  decideGuest(of, keeper, about, choice, { members, log, rules: RULES }, NOW)
const isAnna: GuestChoice = { decision: 'member', member: anna.id }
const reported = (minutes: number | null) => mark(anna, 'online', 1, { source: 'meeting-report', minutes })

describe('who an unknown person in the meeting was', () => {
  it('is a mark of the list keeper, with the minutes the report counted', () => {
    expect(decide(isAnna)).toMatchObject({
      ok: true,
      guest: { decision: 'member', member: anna.id, by: ola.id },
      marks: [{ member: anna.id, presence: 'online', minutes: 60, source: 'list-keeper', by: ola.id }],
    })
  })

  it('stands over the absence that completing the list gave', () => {
    const log = [mark(anna, 'absent')]
    const outcome = decide(isAnna, log)
    if (!outcome.ok) throw new Error(outcome.refusal)
    expect(attendanceFrom([...log, ...outcome.marks]).get(anna.id)?.presence).toBe('online')
  })

  it('may have been there by another way as well, and then both parts count', () => {
    expect(decide(isAnna, [reported(60)])).toMatchObject({ marks: [{ minutes: 120 }] })
    expect(decide(isAnna, [reported(100)])).toMatchObject({ marks: [{ minutes: null }] })
    expect(decide(isAnna, [reported(null)])).toMatchObject({ ok: true, marks: [] })
  })

  it('changes nothing for whoever was in the room', () => {
    expect(decide(isAnna, [mark(anna, 'on-site')])).toMatchObject({ ok: true, marks: [] })
  })

  it('may be a nurse who was not on the list', () => {
    expect(decide({ decision: 'member', member: visitor.id })).toMatchObject({ marks: [{ source: 'walk-in' }] })
  })

  it.each(['external', 'ignored', 'open'] as const)('may be %s, which marks nobody', (decision) => {
    expect(decide({ decision })).toMatchObject({ ok: true, guest: { decision, member: null }, marks: [] })
  })

  it('decided twice the same way adds nothing', () => {
    const first = decide(isAnna)
    if (!first.ok) throw new Error(first.refusal)
    expect(decide(isAnna, first.marks, first.guest)).toMatchObject({ ok: true, marks: [] })
  })

  it('decided anew, takes the first mark back', () => {
    const first = decide(isAnna)
    if (!first.ok) throw new Error(first.refusal)
    const second = decide({ decision: 'member', member: bilal.id }, first.marks, first.guest)
    expect(second).toMatchObject({
      guest: { member: bilal.id },
      marks: [
        { member: anna.id, presence: 'absent', number: 2 },
        { member: bilal.id, presence: 'online' },
      ],
    })
  })

  it('decided anew, leaves what the report itself says, and what was put right by hand since', () => {
    const linked = { ...guest, decision: 'member' as const, member: anna.id }
    const log = [reported(30), mark(anna, 'online', 2, { minutes: 90 })]
    expect(decide({ decision: 'open' }, log, linked)).toMatchObject({ marks: [{ presence: 'online', minutes: 30 }] })
    expect(decide({ decision: 'open' }, [...log, mark(anna, 'on-site', 3)], linked)).toMatchObject({ marks: [] })
  })

  it('is decided by whoever keeps the list, among people there are', () => {
    expect(decide(isAnna, [], guest, other)).toEqual({ ok: false, refusal: 'not-your-list' })
    expect(decide({ decision: 'ignored' }, [], guest, other)).toEqual({ ok: false, refusal: 'not-your-list' })
    const nobody = 'nobody' as MemberId
    expect(decide({ decision: 'member', member: nobody })).toEqual({ ok: false, refusal: 'not-on-list' })
    expect(decide({ decision: 'member', member: gone.id })).toEqual({ ok: false, refusal: 'not-on-list' })
  })
})
