import { ownCalendar } from '../../bot/calendar/ownCalendar'
import type { GatheringId } from '../../bot/domain/gathering'
import { announced } from '../../bot/domain/records'
import { ahus, anna, asDay, bilal, comes, held, invited, ola, person, recordsOf } from '../support/people'

const now = new Date('2026-03-02T08:00:00Z')
const id = (text: string) => text as GatheringId
const shown = (...[records, member]: [Parameters<typeof ownCalendar>[0], typeof anna]) =>
  ownCalendar(records, member, now).map(({ gathering, answer }) => [gathering.id, answer])

describe('what is in a member’s own calendar', () => {
  it('says who waits for a seat', () => {
    const rsvps = [comes(bilal, '2026-02-20T08:00:00Z'), comes(anna, '2026-02-20T09:00:00Z')]
    const records = recordsOf({ gatherings: [invited({ seats: 1 })], rsvps })
    expect(shown(records, bilal)).toEqual([['g1', 'coming']])
    expect(shown(records, anna)).toEqual([['g1', 'waiting']])
  })

  it('is also a gathering in another area that she comes to as a guest', () => {
    const elsewhere = invited({ areas: [ahus] })
    expect(shown(recordsOf({ gatherings: [elsewhere] }), anna)).toEqual([])
    const guest = { ...comes(anna), guest: true }
    expect(shown(recordsOf({ gatherings: [elsewhere], rsvps: [guest] }), anna)).toEqual([['g1', 'coming']])
  })

  it('asks for no answer that it is too late for', () => {
    const start = new Date('2026-02-12T11:00:00Z')
    expect(shown(recordsOf({ gatherings: [held({ start })] }), anna)).toEqual([['g1', null]])
  })

  it('leaves out the days of her leave', () => {
    const away = person('away', { standing: { kind: 'on-leave', from: asDay('2026-03-12'), to: null } })
    const gatherings = [invited(), invited({ id: id('before'), start: new Date('2026-03-11T11:00:00Z') })]
    expect(shown(recordsOf({ members: [away], gatherings }), away)).toEqual([['before', 'no-answer']])
  })

  it('does not move before the change is announced', () => {
    const before = invited()
    const moved = invited({
      start: new Date('2026-03-19T11:00:00Z'),
      end: new Date('2026-03-19T14:00:00Z'),
      sequence: 1,
      lastChange: { at: now, by: ola.id, announceAt: new Date('2026-03-02T08:02:00Z'), before },
    })
    const startOf = (at: Date) => {
      const records = announced(recordsOf({ gatherings: [moved], rsvps: [comes(anna)] }), at)
      return ownCalendar(records, anna, at)[0]?.gathering.start.toISOString()
    }
    expect(startOf(now)).toBe('2026-03-12T11:00:00.000Z')
    expect(startOf(new Date('2026-03-02T08:02:00Z'))).toBe('2026-03-19T11:00:00.000Z')
  })
})
