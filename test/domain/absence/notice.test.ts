import type { OutcomeKind } from '../../../bot/domain/messages/delivery'
import { absencesAt, noticesAfter } from '../../../bot/domain/absence/notice'
import {
  anna,
  asDay,
  bilal,
  cannot,
  cato,
  comes,
  everybody,
  held,
  mark,
  mona,
  outcomes,
  person,
  recordsOf,
  type Known,
} from '../../support/people'

const magne = person('magne', { role: 'line-manager', manager: null })
const told = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`g1/absence/${id}`, 'sent' as const]))
const asked = Object.fromEntries([anna, bilal, cato].map(({ id }) => [`g1/invitation/${id}`, 'sent' as const]))
const everyoneAway = [anna, bilal, cato].map((member) => mark(member, 'absent'))

function notices(sent: Record<string, OutcomeKind>, known: Known = {}, gathering = held()) {
  const records = recordsOf({ marks: everyoneAway, gatherings: [gathering], ...known })
  const after = noticesAfter(gathering, absencesAt(gathering, records), records, outcomes({ ...asked, ...sent }))
  return Object.fromEntries([...after].map(([manager, theirs]) => [manager, theirs.map(({ member }) => member)]))
}

describe('a notice to a manager', () => {
  it('gathers all of her nurses once each of them has been told', () => {
    expect(notices(told('anna', 'bilal', 'cato'))).toEqual({ mona: ['anna', 'bilal', 'cato'] })
  })

  it('waits while one of them is still to be told', () => {
    expect(notices({})).toEqual({})
    expect(notices(told('anna', 'bilal'))).toEqual({})
  })

  it('waits while a message to one of them has failed and is to be tried again', () => {
    expect(notices({ ...told('anna', 'bilal'), 'g1/absence/cato': 'failed' })).toEqual({})
  })

  it('leaves out whoever cannot be told, and does not wait for her', () => {
    expect(notices({ ...told('anna', 'bilal'), 'g1/absence/cato': 'unreachable' })).toEqual({ mona: ['anna', 'bilal'] })
  })

  it('is none at all when none of them can be told', () => {
    const unreachable = Object.fromEntries(
      everyoneAway.map(({ member }) => [`g1/absence/${member}`, 'unreachable' as const]),
    )
    expect(notices(unreachable)).toEqual({})
  })

  it('goes to each manager about her own nurses, and one does not wait for the other', () => {
    const members = [...everybody.filter(({ id }) => id !== 'cato'), magne, { ...cato, manager: magne.id }]
    expect(notices(told('anna', 'bilal'), { members })).toEqual({ mona: ['anna', 'bilal'] })
    expect(notices(told('anna', 'bilal', 'cato'), { members })).toEqual({ mona: ['anna', 'bilal'], magne: ['cato'] })
  })

  it('that is out stays out, and takes up those who are told later', () => {
    const out = { ...told('anna'), 'g1/manager-notice/mona': 'sent' } as const
    expect(notices(out)).toEqual({ mona: ['anna'] })
    expect(notices({ ...out, ...told('bilal') })).toEqual({ mona: ['anna', 'bilal'] })
  })

  it('loses a nurse whose mark is corrected, and is gone with the last', () => {
    const sent = { ...told('anna', 'bilal'), 'g1/manager-notice/mona': 'sent' } as const
    const corrected = [...everyoneAway, mark(anna, 'on-site', 2), mark(cato, 'on-site', 2)]
    expect(notices(sent, { marks: corrected })).toEqual({ mona: ['bilal'] })
    expect(notices(sent, { marks: [...corrected, mark(bilal, 'online', 2)] })).toEqual({})
  })

  it('says nothing of kinds the network keeps between itself and the nurse', () => {
    expect(notices(told('anna', 'bilal', 'cato'), { rsvps: [cannot(anna)] })).toEqual({ mona: ['bilal', 'cato'] })
    const settings = { managerIsToldOf: ['no-show'] } as const
    expect(notices(told('anna', 'bilal', 'cato'), { rsvps: [comes(cato)], settings })).toEqual({ mona: ['cato'] })
  })

  it('never tells of a kind that the nurse herself is not told of', () => {
    const settings = { nurseIsToldOf: [] } as const
    expect(notices({}, { settings })).toEqual({})
  })

  it('says nothing of a nurse who did not answer what never reached her, and does not wait for her', () => {
    const unreached = { ...told('bilal', 'cato'), 'g1/invitation/anna': 'unreachable' } as const
    expect(notices(unreached)).toEqual({ mona: ['bilal', 'cato'] })
    const saidYes = { rsvps: [comes(anna)] }
    expect(notices({ ...unreached, ...told('anna') }, saidYes)).toEqual({ mona: ['anna', 'bilal', 'cato'] })
  })

  it('is nothing for a nurse without a manager, or when everybody came', () => {
    expect(notices(told('anna'), { members: [{ ...anna, manager: null }] })).toEqual({})
    expect(notices({}, { marks: everyoneAway.map((each) => ({ ...each, presence: 'on-site' as const })) })).toEqual({})
  })

  it.each([
    ['is on leave', { kind: 'on-leave', from: asDay('2026-03-12'), to: null }],
    ['has left', { kind: 'left', on: asDay('2026-03-12') }],
  ] as const)('is none for a manager who %s when the list is completed', (_, standing) => {
    const members = [anna, bilal, cato, { ...mona, standing }]
    expect(notices(told('anna', 'bilal', 'cato'), { members })).toEqual({})
  })
})

describe('following up', () => {
  it.each([
    ['is on leave', { kind: 'on-leave', from: asDay('2026-03-13'), to: null }],
    ['has left', { kind: 'left', on: asDay('2026-03-13') }],
  ] as const)('never reaches a nurse who %s when the list is completed, nor makes her manager wait', (_, standing) => {
    const gathering = held({ listCompletedAt: new Date('2026-03-13T08:00:00Z') })
    const members = [anna, { ...bilal, standing }, mona]
    expect(absencesAt(gathering, recordsOf({ members, marks: everyoneAway })).map(({ member }) => member)).toEqual([
      'anna',
    ])
    expect(notices(told('anna'), { members }, gathering)).toEqual({ mona: ['anna'] })
  })
})
