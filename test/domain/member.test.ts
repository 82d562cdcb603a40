import { isActiveOn, leadsNetwork, mayLead, standingOn, type AreaId } from '../../bot/domain/member'
import { ahus, anna, asDay, follo, mona, nina, ola, person } from '../support/people'

const arbeid = person('wenche', { role: 'working-group', area: null })
const other = person('othilie', { role: 'area-leader', area: ahus })

describe('the standing of a member', () => {
  const onLeave = person('liv', { standing: { kind: 'on-leave', from: asDay('2026-03-12'), to: asDay('2026-06-30') } })
  const left = person('lars', { standing: { kind: 'left', on: asDay('2026-03-12') } })

  it('is active when nothing else is said', () => {
    expect(standingOn(anna, asDay('2026-03-12'))).toBe('active')
  })

  it('begins on the day the member joins', () => {
    const fresh = person('frida', { memberSince: asDay('2026-03-12') })
    expect(standingOn(fresh, asDay('2026-03-11'))).toBe('not-yet')
    expect(isActiveOn(fresh, asDay('2026-03-12'))).toBe(true)
  })

  it('is on leave from the first to the last day, both included', () => {
    const days = ['2026-03-11', '2026-03-12', '2026-06-30', '2026-07-01'].map(asDay)
    expect(days.map((day) => standingOn(onLeave, day))).toEqual(['active', 'on-leave', 'on-leave', 'active'])
  })

  it('stays on leave when no end is named', () => {
    const open = person('liv', { standing: { kind: 'on-leave', from: asDay('2026-03-12'), to: null } })
    expect(standingOn(open, asDay('2036-01-01'))).toBe('on-leave')
    expect(isActiveOn(open, asDay('2026-03-11'))).toBe(true)
  })

  it('is left from the very day, and active until then', () => {
    const days = ['2026-03-11', '2026-03-12', '2030-01-01'].map(asDay)
    expect(days.map((day) => standingOn(left, day))).toEqual(['active', 'left', 'left'])
  })

  it('is not yet, whatever else is said, before the member joined', () => {
    const odd = person('odd', { memberSince: asDay('2026-05-01'), standing: left.standing })
    expect(standingOn(odd, asDay('2026-04-01'))).toBe('not-yet')
  })
})

describe('who may lead a gathering', () => {
  const own = { areas: [follo], host: null }
  const joint = { areas: [ahus, follo], host: null }
  const all = { areas: [follo, ahus, 'romerike' as AreaId], host: null }

  it('lets the working group and the network leader lead everywhere', () => {
    expect([nina, arbeid].every((member) => [own, joint, all].every((plan) => mayLead(member, plan)))).toBe(true)
    expect([nina, arbeid].every(leadsNetwork)).toBe(true)
  })

  it('lets an area leader lead in the own area and no other', () => {
    expect(mayLead(ola, own)).toBe(true)
    expect(mayLead(other, own)).toBe(false)
  })

  it('lets either of the two area leaders lead a joint gathering', () => {
    expect([mayLead(ola, joint), mayLead(other, joint)]).toEqual([true, true])
  })

  it('keeps a theme day for all areas with the working group', () => {
    expect(mayLead(ola, all)).toBe(false)
  })

  it('lets the area leader who hosts it lead it, also elsewhere', () => {
    expect(mayLead(ola, { ...all, host: ola.id })).toBe(true)
    expect(mayLead(other, { ...own, host: other.id })).toBe(true)
    expect(mayLead(ola, { ...all, host: other.id })).toBe(false)
  })

  it('never lets a nurse or a line manager lead, not even as a host', () => {
    for (const member of [anna, mona]) {
      expect(mayLead(member, { ...own, host: member.id })).toBe(false)
      expect(leadsNetwork(member)).toBe(false)
    }
  })

  it('lets nobody lead through an area that is not set', () => {
    expect(mayLead(person('uten', { role: 'area-leader', area: null }), own)).toBe(false)
  })
})
