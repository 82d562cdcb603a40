import { absenceKind, absencesFrom } from '../../../bot/domain/absence/absence'
import { attendanceFrom, type Mark } from '../../../bot/domain/attendance/attendance'
import type { Member } from '../../../bot/domain/member'
import type { Rsvp } from '../../../bot/domain/answers/rsvp'
import {
  ahus,
  anna,
  asDay,
  bilal,
  cannot,
  cato,
  comes,
  everybody,
  follo,
  held,
  mark,
  mona,
  person,
} from '../../support/people'

function absences(
  rsvps: readonly Rsvp[],
  marks: readonly Mark[],
  members: readonly Member[] = everybody,
  gathering = held(),
) {
  const answers = new Map(rsvps.map((rsvp) => [rsvp.member, rsvp]))
  return absencesFrom(gathering, members, answers, attendanceFrom(marks)).map(
    ({ member, kind }) => `${member}: ${kind}`,
  )
}

describe('the kind of an absence', () => {
  it.each([
    ['she cancelled before the deadline', cannot(anna), false, 'cancelled-in-time'],
    ['she cancelled before the deadline, and told the keeper too', cannot(anna), true, 'cancelled-in-time'],
    ['she cancelled after the deadline', cannot(anna, true), false, 'cancelled-late'],
    ['she said yes and told the keeper on the day', comes(anna), true, 'cancelled-late'],
    ['she never answered, but told the keeper', undefined, true, 'cancelled-late'],
    ['she said yes and did not come', comes(anna), false, 'no-show'],
    ['she said online and did not come', comes(anna, '2026-02-20T09:00:00Z', 'online'), false, 'no-show'],
    ['she never answered and did not come', undefined, false, 'no-answer'],
  ] as const)('when %s', (_, rsvp, excused, kind) => {
    expect(absenceKind(rsvp, excused)).toBe(kind)
  })
})

describe('absences', () => {
  it('are of every nurse who was expected and not there', () => {
    const marks = [mark(anna, 'absent'), mark(bilal, 'excused'), mark(cato, 'absent')]
    expect(absences([comes(anna), comes(bilal)], marks)).toEqual([
      'anna: no-show',
      'bilal: cancelled-late',
      'cato: no-answer',
    ])
  })

  it('are none when everybody came, whatever they had answered', () => {
    const marks = [mark(anna, 'on-site'), mark(bilal, 'online'), mark(cato, 'on-site')]
    expect(absences([cannot(anna)], marks)).toEqual([])
  })

  it('go away with a corrected mark, and come back with the next', () => {
    const [absent, there] = [mark(anna, 'absent'), mark(anna, 'on-site', 2)]
    expect(absences([], [absent], [anna])).toEqual(['anna: no-answer'])
    expect(absences([], [absent, there], [anna])).toEqual([])
    expect(absences([], [absent, there, mark(anna, 'absent', 3)], [anna])).toEqual(['anna: no-answer'])
  })

  it.each([
    ['on leave from that very day', { kind: 'on-leave', from: asDay('2026-03-12'), to: null }],
    ['on leave until that very day', { kind: 'on-leave', from: asDay('2026-01-01'), to: asDay('2026-03-12') }],
    ['gone from that very day', { kind: 'left', on: asDay('2026-03-12') }],
  ] as const)('are never of a nurse who is %s', (_, standing) => {
    expect(absences([comes(anna)], [mark(anna, 'absent')], [{ ...anna, standing }])).toEqual([])
  })

  it('are never of a nurse who joined later', () => {
    expect(absences([], [], [person('frida', { memberSince: asDay('2026-03-13') })])).toEqual([])
  })

  it('are never of a leader, even one who was expected', () => {
    const course = held({ kind: 'intro-course', audience: ['nurse', 'leader'] })
    expect(absences([], [mark(anna, 'absent'), mark(mona, 'absent')], [anna, mona], course)).toEqual([
      'anna: no-answer',
    ])
  })

  it('are never of somebody who was not on the list, such as one who has come to the area since', () => {
    expect(absences([], [mark(anna, 'absent')], [anna, person('newcomer')])).toEqual(['anna: no-answer'])
  })

  it('are of nurses of both areas after a joint gathering, and of no third', () => {
    const arne = person('arne', { area: ahus })
    expect(
      absences([], [mark(anna, 'absent'), mark(arne, 'absent')], [anna, arne], held({ areas: [follo, ahus] })),
    ).toEqual(['anna: no-answer', 'arne: no-answer'])
    expect(absences([], [mark(anna, 'absent'), mark(arne, 'absent')], [anna, arne])).toEqual(['anna: no-answer'])
  })
})
