import { absencesAt } from '../../../bot/domain/absence/notice'
import { expectedGatherings } from '../../../bot/domain/absence/commitment'
import { missedInARow } from '../../../bot/domain/absence/escalation'
import { decideRsvp } from '../../../bot/domain/answers/rsvp'
import { isExpected } from '../../../bot/domain/answers/seating'
import { recordMarks } from '../../../bot/domain/attendance/attendance'
import { hoursOf } from '../../../bot/domain/attendance/hours'
import { isInvited } from '../../../bot/domain/audience'
import type { GatheringId } from '../../../bot/domain/gathering'
import type { Member } from '../../../bot/domain/member'
import { messagesBy } from '../../../bot/domain/messages/messages'
import { rosterDay, rosterFor } from '../../../bot/domain/messages/roster'
import { DEFAULT_SETTINGS } from '../../../bot/domain/settings'
import { asDay, comes, held, invited, mark, mona, ola, outcomes, person, recordsOf } from '../../support/people'

const at = (text: string) => new Date(text)
const leave = (from: string, to: string | null): Partial<Member> => ({
  standing: { kind: 'on-leave', from: asDay(from), to: to === null ? null : asDay(to) },
})
const left = (on: string): Partial<Member> => ({ standing: { kind: 'left', on: asDay(on) } })

/** The gathering is on 12 March. */
const CASES: [string, Partial<Member>, boolean][] = [
  ['whose leave starts that day', leave('2026-03-12', null), false],
  ['whose leave ends that day', leave('2026-01-01', '2026-03-12'), false],
  ['who is on leave that day alone', leave('2026-03-12', '2026-03-12'), false],
  ['whose leave ended the day before', leave('2026-01-01', '2026-03-11'), true],
  ['whose leave starts the day after', leave('2026-03-13', null), true],
  ['who left that day', left('2026-03-12'), false],
  ['who leaves the day after', left('2026-03-13'), true],
  ['who joined that day', { memberSince: asDay('2026-03-12') }, true],
  ['who joins the day after', { memberSince: asDay('2026-03-13') }, false],
]

describe.each(CASES)('a nurse %s', (_who, change, isThere) => {
  const nurse = person('nurse', change)
  const members = [nurse, mona, ola]
  const known = new Map(members.map((member) => [member.id, member]))
  const gathering = invited()
  const then = at('2026-02-20T09:00:00Z')
  const sent = outcomes({ 'g1/invitation/nurse': 'sent', 'g1/absence/nurse': 'sent' })
  const toNurse = (now: Date, rsvps = [] as ReturnType<typeof comes>[]) =>
    messagesBy(now, recordsOf({ members, gatherings: [gathering], rsvps }), outcomes())
      .filter(({ to }) => to === nurse.id)
      .map(({ matter }) => matter.kind)

  it('is invited, may answer and is expected when she is there', () => {
    expect(isInvited(gathering, nurse)).toBe(isThere)
    expect(decideRsvp(gathering, nurse, undefined, { answer: 'on-site', reason: null }, then).ok).toBe(isThere)
    expect(isExpected(gathering, nurse, comes(nurse))).toBe(isThere)
  })

  it('hears of it, is reminded and is told the day before when she is there, and else nothing', () => {
    expect(toNurse(at('2026-03-05T10:00:00Z'))).toEqual(isThere ? ['invitation', 'reminder', 'last-call'] : [])
    expect(toNurse(at('2026-03-11T12:00:00Z'), [comes(nurse)])).toEqual(isThere ? ['invitation', 'day-before'] : [])
  })

  it('stands in what her manager hears before the roster closes when she is there', () => {
    const records = recordsOf({ members, gatherings: [gathering] })
    const day = rosterDay(gathering, DEFAULT_SETTINGS)
    expect(rosterFor(mona.id, day, records).flatMap(({ nurses }) => nurses.map(({ member }) => member.id))).toEqual(
      isThere ? [nurse.id] : [],
    )
    const toManager = messagesBy(at('2026-03-05T10:00:00Z'), records, outcomes()).filter(({ to }) => to === mona.id)
    expect(toManager.map(({ matter }) => matter.kind)).toEqual(isThere ? ['roster'] : [])
  })

  const completed = held({ listCompletedAt: at('2026-03-12T14:30:00Z') })
  const away = recordsOf({ members, gatherings: [completed], marks: [mark(nurse, 'absent')] })

  it('is absent only when she was to be there, and nobody hears otherwise', () => {
    expect(absencesAt(completed, away).map(({ member }) => member)).toEqual(isThere ? [nurse.id] : [])
    expect(messagesBy(at('2026-03-12T15:00:00Z'), away, sent).map(({ to }) => to)).toEqual(
      isThere ? [nurse.id, mona.id] : [],
    )
    expect(missedInARow(completed, nurse, away).length).toBe(isThere ? 1 : 0)
    expect(expectedGatherings(away, 2026).get(nurse.id)?.length ?? 0).toBe(isThere ? 1 : 0)
  })

  it('has the hours of having been there all the same', () => {
    const attendance = new Map([['g1' as GatheringId, new Map([[nurse.id, mark(nurse, 'on-site')]])]])
    expect(hoursOf(nurse.id, 2026, [completed], attendance).total).toBe(3)
  })

  it('can be put on the list by hand only when she is a member that day', () => {
    const asked = [{ member: nurse.id, presence: 'on-site' as const, isWalkIn: true }]
    expect(recordMarks(gathering, ola, known, [], asked, at('2026-03-12T12:00:00Z')).ok).toBe(isThere)
  })
})

it('leave of a manager keeps her from being told, and her nurses from nothing', () => {
  const away = { ...mona, ...leave('2026-03-12', '2026-03-12') }
  const nurse = person('nurse')
  const records = recordsOf({
    members: [nurse, away, ola],
    gatherings: [held({ listCompletedAt: at('2026-03-12T14:30:00Z') })],
    marks: [mark(nurse, 'absent')],
  })
  const sent = outcomes({ 'g1/invitation/nurse': 'sent', 'g1/absence/nurse': 'sent' })
  expect(messagesBy(at('2026-03-12T15:00:00Z'), records, sent).map(({ to }) => to)).toEqual([nurse.id])
})

describe('leave that begins between the completed list and the hour at which it is told', () => {
  // Friday at half past nine in the evening; nobody is told before Monday at seven.
  const completed = held({
    start: at('2026-03-13T16:00:00Z'),
    end: at('2026-03-13T19:00:00Z'),
    listCompletedAt: at('2026-03-13T20:30:00Z'),
  })
  const monday = at('2026-03-16T06:00:00Z')
  const sent = outcomes({ 'g1/invitation/nurse': 'sent', 'g1/absence/nurse': 'sent' })
  const told = (nurse: Member, manager: Member) => {
    const members = [nurse, manager, ola]
    const records = recordsOf({ members, gatherings: [completed], marks: [mark(nurse, 'absent')] })
    return messagesBy(monday, records, sent).map(({ to }) => to)
  }

  it.each([
    ['starts on Saturday', leave('2026-03-14', null), false],
    ['starts on Monday', leave('2026-03-16', null), false],
    ['starts on Tuesday', leave('2026-03-17', null), true],
    ['was on Sunday alone', leave('2026-03-15', '2026-03-15'), true],
    ['is for good, from Sunday', left('2026-03-15'), false],
  ])('and %s', (_when, change, isTold) => {
    expect(told(person('nurse', change), mona)).toEqual(isTold ? ['nurse', 'mona'] : [])
    expect(told(person('nurse'), { ...mona, ...change })).toEqual(isTold ? ['nurse', 'mona'] : ['nurse'])
  })
})
