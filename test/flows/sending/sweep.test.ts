import type { Delivery } from '../../../bot/domain/messages/delivery'
import { messageKey } from '../../../bot/domain/messages/messageKey'
import { holdLease } from '../../../bot/flows/sending/lease'
import type { Lease } from '../../../bot/store/rows/sending/leaseRow'
import { NotStored, RowConflict } from '../../../bot/store/mirror'
import { anna, asDay, cato, comes, held, invited, mark, mona, ola, person } from '../../support/people'
import { invitationKey, sentRow, sweeping } from './sweeping'

const NURSES = Array.from({ length: 12 }, (_, index) => person(`nurse${index}`))

describe('a sweep that cannot write down what it has sent', () => {
  const known = { members: NURSES, gatherings: [invited()] }

  it('sends nothing twice, however long it lasts', async () => {
    const trouble = { on: true }
    const the = sweeping('2026-02-16T09:00:00Z', known)
    const put = async (delivery: Delivery) => {
      if (trouble.on) throw new NotStored('Deliveries: no answer')
      await the.deliveries.put(delivery)
    }
    the.parts.deliveries = { ...the.deliveries, put }
    for (let minute = 0; minute < 5; minute++) await expect(the.run()).rejects.toThrow(NotStored)
    expect(the.sent.length).toBeLessThanOrEqual(the.parts.parallel)
    trouble.on = false
    await the.run()
    expect([...the.sent].sort()).toEqual(NURSES.map(({ id }) => `invitation/${id}`).sort())
  })

  it('leaves nobody sending when it is over', async () => {
    const the = sweeping('2026-02-16T09:00:00Z', known)
    let inFlight = 0
    const put = async (delivery: Delivery) => {
      if (the.sent.length === 1) throw new NotStored('Deliveries: no answer')
      inFlight++
      await new Promise((resolve) => setTimeout(resolve, 5))
      inFlight--
      await the.deliveries.put(delivery)
    }
    the.parts.deliveries = { ...the.deliveries, put }
    await the.run().catch(() => undefined)
    expect(inFlight).toBe(0)
    const before = the.sent.length
    await new Promise((resolve) => setImmediate(resolve))
    expect(the.sent).toHaveLength(before)
  })

  it('goes on with the others when one row is there and cannot be read', async () => {
    const the = sweeping('2026-02-16T09:00:00Z', known)
    const put = async (delivery: Delivery) => {
      if (delivery.to === NURSES[0]?.id) throw new RowConflict('Deliveries: written by somebody else first')
      await the.deliveries.put(delivery)
    }
    the.parts.deliveries = { ...the.deliveries, put }
    for (let minute = 0; minute < 4; minute++) await the.run().catch(() => undefined)
    expect([...the.sent].sort()).toEqual(NURSES.map(({ id }) => `invitation/${id}`).sort())
  })

  it('reaches those it can although the others could not be written down', async () => {
    const outside = { ...cato, email: null }
    const the = sweeping('2026-02-16T09:00:00Z', { members: [anna, outside], gatherings: [invited()] })
    the.parts.deliveries = { ...the.deliveries, putMany: () => Promise.reject(new Error('400')) }
    await the.run()
    expect(the.sent).toEqual(['invitation/anna'])
    expect(the.problems).not.toEqual([])
  })
})

describe('a sweep', () => {
  it('takes up what the other replica has sent when it takes over the lease', async () => {
    const the = sweeping('2026-02-16T09:00:00Z', { members: NURSES, gatherings: [invited()] })
    the.parts.lease.hold = async () => {
      for (const nurse of NURSES.slice(1)) {
        if (!the.log.has(invitationKey(nurse)))
          the.log.set(invitationKey(nurse), sentRow('invitation', nurse, '2026-02-16T08:59:00Z'))
      }
      return true
    }
    await the.run()
    expect(the.sent).toEqual(['invitation/nurse0'])
  })

  it('gets past a card that cannot be drawn', async () => {
    const the = sweeping('2026-02-16T09:00:00Z', { members: NURSES, gatherings: [invited()] })
    const { draw } = the.parts
    the.parts.draw = (matter, member, userId) => {
      if (member.id === NURSES[0]?.id) throw new RangeError('Invalid time value')
      return draw(matter, member, userId)
    }
    await the.run()
    expect(the.sent).toHaveLength(NURSES.length - 1)
    expect(the.problems[0]).toBeInstanceOf(RangeError)
  })

  it('sends no reminder together with a late invitation, nor before it', async () => {
    const late = person('late', { memberSince: asDay('2026-03-03') })
    const the = sweeping('2026-03-04T09:00:00Z', { members: [late], gatherings: [invited()] })
    await the.run()
    await the.run()
    expect(the.sent).toEqual(['invitation/late'])
  })

  it('reminds whoever has had the invitation', async () => {
    const rows = [sentRow('invitation', anna, '2026-02-16T08:00:00Z')]
    const the = sweeping('2026-03-04T09:00:00Z', { members: [anna], gatherings: [invited()] }, {}, rows)
    await the.run()
    expect(the.sent).toEqual(['reminder/anna'])
  })

  it('tells the manager of her other nurses when the message to one of them has been given up', async () => {
    const bea = person('bea')
    const gathering = held()
    const known = {
      members: [anna, bea, mona, ola],
      gatherings: [gathering],
      marks: [mark(anna, 'absent'), mark(bea, 'absent')],
      rsvps: [comes(anna), comes(bea)],
    }
    const given: Delivery = {
      key: messageKey({ kind: 'absence', gathering: gathering.id }, bea.id),
      to: bea.id,
      matter: { kind: 'absence', gathering: gathering.id },
      at: gathering.listCompletedAt,
      outcome: 'failed',
      attempts: 8,
    }
    const the = sweeping('2026-03-13T09:00:00Z', known, {}, [given])
    await the.run()
    expect(the.sent).toEqual(['absence/anna', 'manager-notice/mona'])
  })
})

describe('a lease that comes from somebody else', () => {
  it('is not held until what the other one did is known, and costs nothing more after that', async () => {
    const rows = new Map<string, Lease>()
    const asked: string[] = []
    const leases = {
      get: (name: string) => rows.get(name),
      refresh: async () => undefined,
      put: async (lease: Lease) => void rows.set(lease.name, lease),
    }
    let clock = new Date('2026-02-16T08:00:00Z')
    let isWell = false
    const holding = (holder: string) =>
      holdLease({
        name: 'sweep',
        holder,
        seconds: 30,
        leases,
        now: () => clock,
        taken: async () => {
          asked.push(holder)
          if (holder === 'two' && !isWell) throw new NotStored('Graph: no answer')
        },
      })
    const [one, two] = [holding('one'), holding('two')]
    expect(await one.hold()).toBe(true)
    clock = new Date('2026-02-16T08:00:31Z')
    await expect(two.hold()).rejects.toThrow(NotStored)
    await expect(two.hold()).rejects.toThrow(NotStored)
    isWell = true
    expect(await two.hold()).toBe(true)
    expect(await two.hold()).toBe(true)
    expect(asked).toEqual(['one', 'two', 'two', 'two'])
  })
})
