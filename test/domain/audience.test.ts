import { invitedTo, isInvited } from '../../bot/domain/audience'
import { ahus, anna, asDay, everybody, follo, mona, nina, ola, person, plan } from '../support/people'

const ids = (members: readonly { id: string }[]) => members.map(({ id }) => id)
const arne = person('arne', { area: ahus })

describe('who is invited', () => {
  it('are the nurses of the area when it is for nurses', () => {
    expect(ids(invitedTo(plan(), [...everybody, arne]))).toEqual(['anna', 'bilal', 'cato'])
  })

  it('are the nurses of both areas when two gather together, each once', () => {
    expect(ids(invitedTo(plan({ areas: [follo, ahus] }), [...everybody, arne]))).toEqual([
      'anna',
      'bilal',
      'cato',
      'arne',
    ])
  })

  it('are nurses and their leaders at an intro course', () => {
    const course = plan({ kind: 'intro-course', audience: ['nurse', 'leader'] })
    expect(ids(invitedTo(course, everybody))).toEqual(['anna', 'bilal', 'cato', 'mona'])
  })

  it('are the leaders of the area alone at a meeting for leaders', () => {
    const away = person('magne', { role: 'line-manager', area: ahus })
    expect(ids(invitedTo(plan({ kind: 'leader-meeting', audience: ['leader'] }), [...everybody, away]))).toEqual([
      'mona',
    ])
  })

  it('are area leaders, working group and network leader at a meeting of the working group, whatever their area', () => {
    const meeting = plan({ kind: 'working-group-meeting', audience: ['working-group'], areas: [ahus] })
    expect(ids(invitedTo(meeting, everybody))).toEqual(['ola', 'nina'])
  })

  it('is nobody on the name list when it is for guests from outside only', () => {
    expect(invitedTo(plan({ audience: ['external'] }), everybody)).toEqual([])
  })

  it('is nobody when there is nobody', () => {
    expect(invitedTo(plan(), [])).toEqual([])
  })

  it('leaves out whoever has no area', () => {
    expect(isInvited(plan(), { ...anna, area: null })).toBe(false)
    expect(isInvited(plan({ audience: ['leader'] }), { ...mona, area: null })).toBe(false)
  })

  it('leaves out the area leader and the network leader when it is for nurses', () => {
    expect([ola, nina].some((member) => isInvited(plan(), member))).toBe(false)
  })
})

describe('leave and the day of the gathering', () => {
  const onLeave = (from: string, to: string | null) =>
    person('liv', { standing: { kind: 'on-leave', from: asDay(from), to: to === null ? null : asDay(to) } })

  it.each([
    ['begins on the very day', onLeave('2026-03-12', null), false],
    ['ends on the very day', onLeave('2026-01-01', '2026-03-12'), false],
    ['is that day alone', onLeave('2026-03-12', '2026-03-12'), false],
    ['ended the day before', onLeave('2026-01-01', '2026-03-11'), true],
    ['begins the day after', onLeave('2026-03-13', null), true],
  ])('decide together: leave that %s', (_, member, isExpected) => {
    expect(isInvited(plan(), member)).toBe(isExpected)
  })

  it('invite nobody who has left by then, and whoever leaves later', () => {
    const leaves = (on: string) => person('lars', { standing: { kind: 'left', on: asDay(on) } })
    expect([isInvited(plan(), leaves('2026-03-12')), isInvited(plan(), leaves('2026-03-13'))]).toEqual([false, true])
  })

  it('count the day in Oslo, not in UTC', () => {
    const lateEvening = plan({ start: new Date('2026-06-30T22:30:00Z'), end: new Date('2026-06-30T23:30:00Z') })
    expect(isInvited(lateEvening, onLeave('2026-07-01', null))).toBe(false)
    expect(isInvited(lateEvening, onLeave('2026-06-01', '2026-06-30'))).toBe(true)
  })
})
