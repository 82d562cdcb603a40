import * as fc from 'fast-check'
import {
  countsOf,
  externalEntries,
  externalFigures,
  isExpired,
  isRetentionOver,
  isSignedUp,
  opennessOf,
} from '../../../bot/domain/answers/external'
import { seating } from '../../../bot/domain/answers/seating'
import { confirmed, unconfirmed } from '../../support/externals'
import { asDay, held, invited } from '../../support/people'
import { cancelled, draft } from '../../support/stages'

const open = invited({ audience: ['nurse', 'external'], mode: 'hybrid', seats: 2 })
const BEFORE = new Date('2026-03-01T09:00:00Z')

describe('people from outside may sign up', () => {
  it('for an invited gathering that is for them, until it starts', () => {
    expect(opennessOf(open, BEFORE)).toBe('open')
    expect(opennessOf(open, new Date(open.start.getTime() - 1))).toBe('open')
    expect(opennessOf(open, open.start)).toBe('started')
    expect(opennessOf(held({ audience: ['external'] }), open.end)).toBe('started')
  })

  it('and not for one that is unknown, not for them or not called; a cancelled one says so', () => {
    expect(opennessOf(undefined, BEFORE)).toBe('closed')
    expect(opennessOf(invited({ audience: ['nurse'] }), BEFORE)).toBe('closed')
    expect(opennessOf(draft({ audience: ['external'] }), BEFORE)).toBe('closed')
    expect(opennessOf(cancelled({ audience: ['external'] }), BEFORE)).toBe('cancelled')
    expect(opennessOf(cancelled({ audience: ['external'], invitedAt: null }), BEFORE)).toBe('closed')
  })
})

describe('a participant from outside', () => {
  it('is signed up when the mail is answered, and only for that day and in a way that is offered', () => {
    expect(isSignedUp(open, confirmed('kari'))).toBe(true)
    expect(isSignedUp(open, unconfirmed('kari'))).toBe(false)
    expect(isSignedUp(open, { ...confirmed('kari'), state: 'cancelled' })).toBe(false)
    expect(isSignedUp(open, confirmed('kari', { day: asDay('2026-03-19') }))).toBe(false)
    expect(isSignedUp({ ...open, mode: 'digital' }, confirmed('kari'))).toBe(false)
  })

  it('has 48 hours to confirm', () => {
    const at = new Date('2026-02-20T08:00:00Z')
    expect(isExpired(unconfirmed('kari', { at }), new Date('2026-02-22T07:59:59Z'))).toBe(false)
    expect(isExpired(unconfirmed('kari', { at }), new Date('2026-02-22T08:00:00Z'))).toBe(true)
    expect(isExpired(confirmed('kari', { at }), new Date('2026-03-22T08:00:00Z'))).toBe(false)
  })

  it('takes a seat from the moment of confirming, and none for online, unconfirmed or without having signed up', () => {
    const late = confirmed('late', { confirmedAt: new Date('2026-02-25T09:00:00Z') })
    const others = [confirmed('online', { answer: 'online' }), unconfirmed('maybe'), confirmed('door', { email: null })]
    expect(externalEntries(open, [late, ...others, confirmed('early')])).toEqual([
      { id: 'g1|late', at: new Date('2026-02-25T09:00:00Z') },
      { id: 'g1|early', at: new Date('2026-02-20T09:00:00Z') },
    ])
    expect(externalEntries({ ...open, mode: 'digital' }, [late])).toEqual([])
  })

  it('stands in one order with everybody else, whoever they are', () => {
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-03-01'), noInvalidDate: true })
    fc.assert(
      fc.property(
        fc.array(instant, { maxLength: 12 }),
        fc.array(instant, { maxLength: 12 }),
        fc.nat(8),
        (ours, theirs, seats) => {
          const members = ours.map((at, index) => ({ id: `m${index}`, at }))
          const externals = theirs.map((confirmedAt, index) => confirmed(`e${index}`, { confirmedAt }))
          const entries = [...members, ...externalEntries(open, externals)]
          const { taken, waiting } = seating(seats, entries)
          const atOf = (id: string) => entries.find((entry) => entry.id === id)?.at.getTime() ?? 0
          expect(taken.length).toBe(Math.min(seats, entries.length))
          expect(new Set([...taken, ...waiting]).size).toBe(entries.length)
          expect(Math.max(0, ...taken.map(atOf))).toBeLessThanOrEqual(Math.min(Infinity, ...waiting.map(atOf)))
        },
      ),
    )
  })
})

describe('participants from outside are counted apart', () => {
  const all = [
    confirmed('kari', { presence: 'on-site' }),
    confirmed('per', { presence: 'online' }),
    confirmed('pia', { presence: 'absent' }),
    confirmed('door', { email: null, presence: 'on-site' }),
    unconfirmed('maybe'),
  ]

  it('who signed up, who has not confirmed, and who was there', () => {
    expect(externalFigures(open, all, undefined)).toEqual({ signedUp: 3, unconfirmed: 1, onSite: 2, online: 1 })
  })

  it('and the counts are the same when the names are deleted', () => {
    const kept = countsOf(open, 2026, all)
    expect(kept).toEqual({ gathering: 'g1', year: 2026, signedUp: 3, onSite: 2, online: 1 })
    expect(externalFigures(open, [], kept)).toEqual({ signedUp: 3, unconfirmed: 0, onSite: 2, online: 1 })
  })

  it('are deleted so many days after the end, and not before', () => {
    expect(isRetentionOver(open, 90, new Date('2026-06-10T13:59:59Z'))).toBe(false)
    expect(isRetentionOver(open, 90, new Date('2026-06-10T14:00:00Z'))).toBe(true)
  })
})
