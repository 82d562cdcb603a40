import type { AreaId } from '../../../bot/domain/member'
import { listKeepers } from '../../../bot/domain/messages/afterwards'
import { ahus, anna, asDay, everybody, follo, mona, nina, ola, person, plan } from '../../support/people'

describe('the keepers of a list', () => {
  const other = person('othilie', { role: 'area-leader', area: ahus })
  const members = [...everybody, other]
  const keepers = (...[changes, people = members]: [Parameters<typeof plan>[0], typeof members?]) =>
    listKeepers(plan(changes), people).map(({ id }) => id)

  it('are the area leader, or both at a joint gathering', () => {
    expect(keepers({})).toEqual(['ola'])
    expect(keepers({ areas: [follo, ahus] })).toEqual(['ola', 'othilie'])
  })

  it('are the host alone when one is named', () => {
    expect(keepers({ areas: [follo, ahus], host: other.id })).toEqual(['othilie'])
  })

  it('are the network leader when it is for all areas, unless somebody hosts it', () => {
    const all = { kind: 'theme-day', areas: [follo, ahus, 'romerike' as AreaId] } as const
    expect(keepers(all)).toEqual(['nina'])
    expect(keepers({ ...all, host: ola.id })).toEqual(['ola'])
  })

  it('are the area leader when the host may not keep lists, or is away', () => {
    expect(keepers({ host: anna.id })).toEqual(['ola'])
    const away = { ...other, standing: { kind: 'on-leave', from: asDay('2026-03-12'), to: null } } as const
    expect(keepers({ host: other.id }, [...everybody, away])).toEqual(['ola'])
  })

  it('are the network leader when the area leader is on leave that day, or there is none', () => {
    const away = { ...ola, standing: { kind: 'on-leave', from: asDay('2026-03-12'), to: null } } as const
    expect(keepers({}, [anna, away, nina])).toEqual(['nina'])
    expect(keepers({}, [anna, nina])).toEqual(['nina'])
  })

  it('are nobody when there is nobody', () => {
    expect(keepers({}, [anna, mona])).toEqual([])
  })
})
