import * as fc from 'fast-check'
import type { Rsvp } from '../../../bot/domain/answers/rsvp'
import { seatEntries, placeInQueue, seating } from '../../../bot/domain/answers/seating'
import { anna, bilal, cannot, cato, comes, person } from '../../support/people'

const at = (minute: number) => new Date(Date.UTC(2026, 1, 20, 9, minute)).toISOString()
const [first, second, third] = [comes(anna, at(1)), comes(bilal, at(2)), comes(cato, at(3))]

describe('seating', () => {
  it('gives places in the order the answers came', () => {
    expect(seating(2, seatEntries([third, first, second]))).toEqual({ taken: ['anna', 'bilal'], waiting: ['cato'] })
  })

  it('lets nobody past those who wait', () => {
    expect(seating(1, seatEntries([first, second, third]))).toEqual({ taken: ['anna'], waiting: ['bilal', 'cato'] })
  })

  it('lets the first in line in when a place is given up', () => {
    expect(seating(1, seatEntries([cannot(anna), second, third]))).toEqual({ taken: ['bilal'], waiting: ['cato'] })
  })

  it('puts whoever changes to on site again last in line', () => {
    expect(seating(1, seatEntries([comes(anna, at(9)), second, third]))).toEqual({
      taken: ['bilal'],
      waiting: ['cato', 'anna'],
    })
  })

  it('makes nobody wait when places are without limit', () => {
    expect(seating('unlimited', seatEntries([first, second, third])).waiting).toEqual([])
  })

  it('gives no place to who comes online or cannot come', () => {
    expect(seating(5, seatEntries([comes(anna, at(1), 'online'), cannot(bilal)]))).toEqual({ taken: [], waiting: [] })
  })

  it('has nothing to give when nobody has answered, or when there are no places', () => {
    expect(seating(5, seatEntries([]))).toEqual({ taken: [], waiting: [] })
    expect(seating(0, seatEntries([first]))).toEqual({ taken: [], waiting: ['anna'] })
  })

  it('does not reorder the answers it is handed', () => {
    const rsvps = [third, first]
    seating(1, seatEntries(rsvps))
    expect(rsvps).toEqual([third, first])
  })

  it('orders two answers of the same moment alike whoever reads them', () => {
    const [one, other] = [comes(bilal, at(1)), comes(anna, at(1))]
    expect(seating(1, seatEntries([one, other]))).toEqual(seating(1, seatEntries([other, one])))
  })
})

describe('the place in the queue', () => {
  const seated = seating(1, seatEntries([first, second, third]))

  it('is 1 for the next in line', () => {
    expect([placeInQueue(seated, bilal.id), placeInQueue(seated, cato.id)]).toEqual([1, 2])
  })

  it('is nothing for whoever has a place or has not asked for one', () => {
    expect([placeInQueue(seated, anna.id), placeInQueue(seated, 'dina')]).toEqual([null, null])
  })
})

describe('whatever the answers', () => {
  const answer = fc.record({
    kind: fc.constantFrom('on-site', 'on-site', 'online', 'cannot-come'),
    minute: fc.integer({ min: 0, max: 20 }),
  })
  const rsvps = fc
    .array(answer, { maxLength: 25 })
    .map((answers) => answers.map(({ kind, minute }, index) => rsvpOf(`m${index}`, kind, minute)))
  const seats = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant('unlimited' as const))

  it('never are more places taken than there are, nor does one stand empty while somebody waits', () => {
    fc.assert(
      fc.property(seats, rsvps, (places, all) => {
        const { taken, waiting } = seating(places, seatEntries(all))
        const room = places === 'unlimited' ? Infinity : places
        expect(taken.length).toBeLessThanOrEqual(room)
        expect(waiting.length === 0 || taken.length === room).toBe(true)
      }),
    )
  })

  it('everybody who comes on site is either seated or waiting, and never both', () => {
    fc.assert(
      fc.property(seats, rsvps, (places, all) => {
        const { taken, waiting } = seating(places, seatEntries(all))
        const wanting = all.filter((rsvp) => rsvp.answer === 'on-site').map((rsvp) => rsvp.member)
        expect([...taken, ...waiting].sort()).toEqual(wanting.sort())
      }),
    )
  })

  it('nobody who has a place answered after anybody who waits', () => {
    fc.assert(
      fc.property(seats, rsvps, (places, all) => {
        const { taken, waiting } = seating(places, seatEntries(all))
        const when = new Map<string, number>(all.map((rsvp) => [rsvp.member, rsvp.at.getTime()]))
        const times = (members: string[]) => members.map((member) => when.get(member) ?? NaN)
        expect(Math.max(-Infinity, ...times(taken))).toBeLessThanOrEqual(Math.min(Infinity, ...times(waiting)))
      }),
    )
  })

  it('giving up a place lets exactly the first in line in', () => {
    fc.assert(
      fc.property(seats, rsvps, fc.nat(), (places, all, pick) => {
        const before = seating(places, seatEntries(all))
        if (before.taken.length === 0) return
        const leaver = before.taken[pick % before.taken.length]
        const stayers = all.filter((rsvp) => rsvp.member !== leaver)
        const after = seating(places, seatEntries(stayers))
        const [next, ...others] = before.waiting
        expect(after.taken).toEqual([
          ...before.taken.filter((member) => member !== leaver),
          ...(next === undefined ? [] : [next]),
        ])
        expect(after.waiting).toEqual(others)
      }),
    )
  })

  it('a newcomer takes nobody’s place', () => {
    fc.assert(
      fc.property(seats, rsvps, (places, all) => {
        const before = seating(places, seatEntries(all))
        const after = seating(places, seatEntries([...all, rsvpOf('newcomer', 'on-site', 30)]))
        expect(after.taken.slice(0, before.taken.length)).toEqual(before.taken)
        expect(after.waiting.slice(0, before.waiting.length)).toEqual(before.waiting)
      }),
    )
  })

  it('the order in which they are read does not matter', () => {
    fc.assert(
      fc.property(seats, rsvps, (places, all) => {
        expect(seating(places, seatEntries([...all].reverse()))).toEqual(seating(places, seatEntries(all)))
      }),
    )
  })
})

function rsvpOf(id: string, kind: string, minute: number): Rsvp {
  const member = person(id)
  if (kind === 'cannot-come') return { ...cannot(member), at: new Date(at(minute)) }
  return comes(member, at(minute), kind === 'online' ? 'online' : 'on-site')
}
