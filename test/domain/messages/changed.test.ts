import { isComing, type Rsvp } from '../../../bot/domain/answers/rsvp'
import type { Gathering, InvitedGathering } from '../../../bot/domain/gathering'
import type { OutcomeKind, OutcomeOf } from '../../../bot/domain/messages/delivery'
import { messagesBy } from '../../../bot/domain/messages/messages'
import {
  ahus,
  anna,
  asDay,
  bilal,
  cannot,
  comes,
  invited,
  mona,
  nina,
  ola,
  person,
  recordsOf,
} from '../../support/people'
import { cancelled } from '../../support/stages'

const guest = person('gry', { area: ahus })
const announceAt = new Date('2026-03-01T09:00:00Z')

function changed(change: Partial<InvitedGathering>, before = invited()): InvitedGathering {
  return { ...before, sequence: 1, ...change, lastChange: { at: announceAt, by: ola.id, announceAt, before } }
}

function keys(now: Date | string, gathering: Gathering, rsvps: Rsvp[], sent: Record<string, OutcomeKind | Date> = {}) {
  const outcomeOf: OutcomeOf = Object.assign(
    (key: string) => (sent[key] instanceof Date ? ('sent' as const) : sent[key]),
    { sentAt: (key: string) => (sent[key] instanceof Date ? sent[key] : undefined) },
  )
  const records = recordsOf({ members: [anna, bilal, guest, mona, ola, nina], gatherings: [gathering], rsvps })
  return messagesBy(new Date(now), records, outcomeOf).map(({ key }) => key)
}

const asGuest = (rsvp: Rsvp): Rsvp => (isComing(rsvp) ? { ...rsvp, guest: true } : rsvp)
const nextWeek = { start: new Date('2026-03-19T11:00:00Z'), end: new Date('2026-03-19T14:00:00Z') }
const forFirstDay = (rsvp: Rsvp): Rsvp => ({ ...rsvp, day: asDay('2026-03-12') })
const told = { 'g1/invitation/anna': new Date('2026-02-16T08:00:00Z') }

describe('a guest from another area who comes', () => {
  const rsvps = [forFirstDay(asGuest(comes(guest)))]

  it('hears that the gathering is moved to another day, though her answer counts no more', () => {
    expect(keys(announceAt, changed(nextWeek), rsvps)).toContain('g1/moved@1/gry')
  })

  it('hears that it is somewhere else', () => {
    expect(keys(announceAt, changed({ venue: 'Aulaen' }), rsvps)).toContain('g1/moved@1/gry')
  })

  it('hears nothing of what she knew when she answered, or of what she said no to', () => {
    const since = [forFirstDay(asGuest(comes(guest, '2026-03-02T09:00:00Z')))]
    expect(keys('2026-03-03T09:00:00Z', changed({ venue: 'Aulaen' }), since)).not.toContain('g1/moved@1/gry')
    expect(keys(announceAt, changed({ venue: 'Aulaen' }), [cannot(guest)])).not.toContain('g1/moved@1/gry')
    expect(keys(announceAt, changed({ title: 'Annet' }), rsvps)).not.toContain('g1/moved@1/gry')
  })
})

describe('whoever has said that she comes without having got the invitation', () => {
  it('hears that it is cancelled', () => {
    const off = cancelled({
      cancelledAt: announceAt,
      lastChange: { at: announceAt, by: ola.id, announceAt, before: invited() },
    })
    expect(keys(announceAt, off, [comes(anna), cannot(bilal)])).toEqual(['g1/cancelled/anna'])
  })
})

describe('a gathering that becomes digital', () => {
  it('is told of once, and not as a place that was lost too', () => {
    const sent = keys(announceAt, changed({ mode: 'digital' }, invited({ mode: 'hybrid' })), [comes(anna)], told)
    expect(sent.filter((key) => key.endsWith('/anna'))).toEqual(['g1/invitation/anna', 'g1/moved@1/anna'])
  })
})

describe('a gathering that is moved at short notice', () => {
  it('brings no reminder along with the news', () => {
    const monday = new Date('2026-03-09T10:00:00Z')
    const before = invited({ ...nextWeek, answerBy: asDay('2026-03-12') })
    const moved: Gathering = {
      ...before,
      start: new Date('2026-03-13T11:00:00Z'),
      end: new Date('2026-03-13T14:00:00Z'),
      answerBy: asDay('2026-03-12'),
      sequence: 1,
      lastChange: { at: monday, by: ola.id, announceAt: monday, before },
    }
    const toAnna = (at: string) => keys(at, moved, [], told).filter((key) => key.endsWith('/anna'))
    expect(toAnna('2026-03-09T10:00:00Z')).toEqual(['g1/invitation/anna', 'g1/moved@1/anna'])
    expect(toAnna('2026-03-12T08:00:00Z')).toContain('g1/last-call@2026-03-12/anna')
  })
})

describe('what somebody does at night', () => {
  const night = new Date('2026-03-03T02:00:00Z')
  const [first, waiting] = [comes(anna), { ...comes(bilal, '2026-02-21T09:00:00Z'), waited: true } as Rsvp]

  it('wakes nobody: a seat, or being asked to come instead, is told of in the morning', () => {
    const freed = invited({ seats: 1 })
    const rsvps = [{ ...cannot(anna), at: night }, waiting]
    const key = `g1/place-given@2026-02-21T09:00:00.000Z-1/bilal`
    expect(keys(night, freed, rsvps)).not.toContain(key)
    expect(keys('2026-03-03T06:00:00Z', freed, rsvps)).toContain(key)
    const asks: Rsvp[] = [{ ...cannot(anna), at: night, substitute: bilal.id } as Rsvp]
    expect(keys(night, freed, asks)).not.toContain('g1/substitute@anna/bilal')
    expect(keys('2026-03-03T06:00:00Z', freed, asks)).toContain('g1/substitute@anna/bilal')
  })

  it('is told of at once when the gathering is too near to wait', () => {
    const eve = new Date('2026-03-11T22:00:00Z')
    const rsvps = [{ ...cannot(anna), at: eve }, waiting]
    expect(keys(eve, invited({ seats: 1 }), rsvps)).toContain('g1/place-given@2026-02-21T09:00:00.000Z-1/bilal')
    expect(first.answer).toBe('on-site')
  })
})
