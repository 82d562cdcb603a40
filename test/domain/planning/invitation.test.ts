import * as fc from 'fast-check'
import { addDays } from '../../../bot/domain/day'
import type { Gathering } from '../../../bot/domain/gathering'
import { answerDay, decideInvitation } from '../../../bot/domain/planning/invitation'
import type { AreaId, Member } from '../../../bot/domain/member'
import { DEFAULT_SETTINGS } from '../../../bot/domain/settings'
import { ahus, anna, asDay, everybody, follo, held, invited, mona, nina, ola, person } from '../../support/people'
import { cancelled, draft } from '../../support/stages'

const now = new Date('2026-02-16T08:00:00Z')
const other = person('othilie', { role: 'area-leader', area: ahus })
const names = (members: readonly Member[]) => members.map(({ id }) => id)

function invite(
  gathering: Gathering = draft(),
  caller: Member = ola,
  members: readonly Member[] = everybody,
  at = now,
) {
  return decideInvitation(gathering, caller, members, DEFAULT_SETTINGS, at)
}

describe('inviting', () => {
  it('opens the gathering for answers, and says who is invited', () => {
    const decision = invite()
    expect(decision).toMatchObject({
      ok: true,
      gathering: invited({ answerBy: asDay('2026-02-26'), invitedAt: now }),
      onLeave: [],
    })
    expect(decision.ok && names(decision.people)).toEqual(['anna', 'bilal', 'cato'])
  })

  it('names those who would have been invited but are on leave that day, and only them', () => {
    const leave = { kind: 'on-leave', from: asDay('2026-03-12'), to: null } as const
    const away = [
      person('liv', { standing: leave }),
      person('arne', { area: ahus, standing: leave }),
      person('lars', { standing: { kind: 'left', on: asDay('2026-03-01') } }),
      { ...mona, standing: leave },
    ]
    const decision = invite(draft(), ola, [anna, ...away])
    expect(decision.ok && [names(decision.people), names(decision.onLeave)]).toEqual([['anna'], ['liv']])
  })

  it('changes nothing by being asked', () => {
    const gathering = draft()
    invite(gathering)
    expect(gathering).toEqual(draft())
  })

  it('is for the area leader, either of two at a joint gathering, and the network leader', () => {
    const joint = draft({ areas: [follo, ahus] })
    expect([invite(), invite(joint), invite(joint, other), invite(draft(), nina)].every(({ ok }) => ok)).toBe(true)
  })
})

describe('inviting is refused', () => {
  const refused = (refusal: string) => ({ ok: false, refusal })

  it.each([
    ['a nurse', anna],
    ['a line manager', mona],
    ['the leader of another area', other],
    ['an area leader on leave today', { ...ola, standing: { kind: 'on-leave', from: asDay('2026-02-16'), to: null } }],
    ['an area leader who has left', { ...ola, standing: { kind: 'left', on: asDay('2026-02-16') } }],
  ] as const)('to %s', (_, caller) => {
    expect(invite(draft(), caller)).toEqual(refused('not-yours'))
  })

  it('to an area leader when it is a theme day for all, unless she is the host', () => {
    const themeDay = { kind: 'theme-day', areas: [follo, ahus, 'romerike' as AreaId] } as const
    expect(invite(draft(themeDay))).toEqual(refused('not-yours'))
    expect(invite(draft({ ...themeDay, host: ola.id })).ok).toBe(true)
  })

  it('when it is done already, cancelled, begun or for nobody', () => {
    expect(invite(invited())).toEqual(refused('already-invited'))
    expect(invite(held())).toEqual(refused('already-invited'))
    expect(invite(cancelled())).toEqual(refused('cancelled'))
    expect(invite(draft(), ola, everybody, draft().start)).toEqual(refused('already-started'))
    expect(invite(draft(), ola, [ola, mona])).toEqual(refused('nobody'))
  })

  it('a second time, so that pressing twice invites once', () => {
    const first = invite()
    expect(first.ok && invite(first.gathering)).toEqual(refused('already-invited'))
  })
})

describe('the last day to answer', () => {
  it.each([
    ['usually two weeks before the gathering', '2026-01-16', '2026-03-12', '2026-02-26'],
    ['a week from today when that is later', '2026-02-26', '2026-03-12', '2026-03-05'],
    ['the day before when a week is too long', '2026-03-08', '2026-03-12', '2026-03-11'],
    ['today when it is tomorrow', '2026-03-11', '2026-03-12', '2026-03-11'],
    ['today when it is later today', '2026-03-12', '2026-03-12', '2026-03-12'],
    ['counted in days over the night when the clocks change', '2026-03-20', '2026-04-10', '2026-03-27'],
  ])('is %s', (_, today, start, expected) => {
    expect(answerDay(asDay(today), asDay(start), DEFAULT_SETTINGS)).toBe(expected)
  })

  it('follows the day in Oslo when somebody invites late in the evening', () => {
    const decision = invite(draft(), ola, everybody, new Date('2026-03-01T23:30:00Z'))
    expect(decision.ok && decision.gathering.answerBy).toBe('2026-03-09')
  })

  it('is never before today nor, unless that is today, on the day of the gathering or after', () => {
    const some = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(some, some, (ahead, answerDays) => {
        const today = asDay('2026-03-20')
        const start = addDays(today, ahead)
        const day = answerDay(today, start, { ...DEFAULT_SETTINGS, answerDays })
        expect(day >= today).toBe(true)
        expect(day === today || day < start).toBe(true)
        expect(day >= addDays(today, 7) || day === today || day === addDays(start, -1)).toBe(true)
      }),
    )
  })
})
