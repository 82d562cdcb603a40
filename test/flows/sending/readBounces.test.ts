import type { Bounce, BouncesSince } from '../../../bot/delivery/bounces'
import type { Delivery } from '../../../bot/domain/messages/delivery'
import type { DeadAddress, Reach } from '../../../bot/domain/messages/reach'
import { readBounces, type BounceParts } from '../../../bot/flows/sending/readBounces'
import { anna, bilal, cato, invited, recordsOf } from '../../support/people'

const matter = { kind: 'invitation', gathering: invited().id } as const
const letter = (to: typeof anna, at: string, address = to.email ?? ''): Delivery => ({
  key: `g1/invitation/${to.id}`,
  to: to.id,
  matter,
  at: new Date(at),
  outcome: 'sent',
  door: 'mail',
  address,
  gist: '',
})
const bounce = (address: string, at: string): Bounce => ({ address, at: new Date(at) })

function reading(rows: Delivery[], change: Partial<BounceParts> = {}) {
  const state = {
    now: new Date('2026-03-12T09:00:00Z'),
    found: [] as Bounce[],
    answer: null as BouncesSince | null,
    holds: true,
    isStopping: false,
  }
  const log = new Map(rows.map((row) => [row.key, row]))
  const dead = new Map<string, DeadAddress>()
  const asked: string[] = []
  const parts: BounceParts = {
    records: () => recordsOf({ members: [anna, bilal, cato] }),
    bounces: {
      since: async (instant) => {
        asked.push(instant.toISOString())
        return state.answer ?? { bounces: state.found, readUntil: state.now }
      },
    },
    deliveries: {
      all: () => [...log.values()],
      get: (key) => log.get(key),
      putMany: async (many) => (many.forEach((each) => log.set(each.key, each)), []),
    },
    deadAddresses: { get: (member) => dead.get(member), put: async (row) => void dead.set(row.member, row) },
    reach: (): Reach => ({ door: 'none', chat: 'never-installed', mail: 'bounced' }),
    hasMailbox: () => true,
    now: () => state.now,
    ...change,
  }
  const read = readBounces(parts)
  return {
    ...{ state, log, dead, asked, parts },
    read: () => read({ isStopping: () => state.isStopping, lease: { hold: async () => state.holds } }),
    pass: (minutes: number) => void (state.now = new Date(state.now.getTime() + minutes * 60_000)),
  }
}

describe('reading what has bounced', () => {
  const sentToday = letter(anna, '2026-03-12T08:00:00Z')

  it('takes a letter for undelivered and the address for dead', async () => {
    const { state, log, dead, read } = reading([sentToday])
    state.found = [bounce('ANNA@example.no', '2026-03-12T08:01:00Z')]
    expect(await read()).toEqual({ dead: 1, letters: 1, notAllowed: false })
    expect(log.get(sentToday.key)).toMatchObject({
      outcome: 'unreachable',
      cause: 'never-installed',
      mailCause: 'bounced',
    })
    expect(dead.get(anna.id)).toMatchObject({ address: 'anna@example.no', cause: 'bounced' })
  })

  it.each<[string, Reach, string]>([
    ['has no account', { door: 'mail', address: 'a@b.no', because: 'no-account' }, 'no-account'],
    ['has blocked the bot', { door: 'none', chat: 'blocked', mail: 'bounced' }, 'blocked'],
    ['is getting the bot now', { door: 'soon' }, 'never-installed'],
  ])('names why chat did not reach her who %s', async (_, reach, cause) => {
    const { state, log, read } = reading([sentToday], { reach: () => reach })
    state.found = [bounce('anna@example.no', '2026-03-12T08:01:00Z')]
    await read()
    expect(log.get(sentToday.key)).toMatchObject({ cause })
  })

  it.each([
    ['an address nobody on the list has', bounce('kari@utenfra.example', '2026-03-12T08:01:00Z')],
    ['an older letter than a report can tell of', bounce('anna@example.no', '2026-03-15T08:01:00Z')],
  ])('leaves the letter alone for %s', async (_, found) => {
    const { state, log, read } = reading([sentToday])
    state.found = [found]
    await read()
    expect(log.get(sentToday.key)).toEqual(sentToday)
  })

  it('leaves alone what went out after the report: somebody has tried the address again', async () => {
    const { state, log, dead, read } = reading([sentToday])
    state.found = [bounce('anna@example.no', '2026-03-11T08:00:00Z')]
    expect(await read()).toMatchObject({ dead: 0, letters: 0 })
    expect([log.get(sentToday.key), dead.size]).toEqual([sentToday, 0])
  })

  it('puts right a letter to the address she had before, and spares the one she has now', async () => {
    const { state, log, dead, read } = reading([letter(anna, '2026-03-12T08:00:00Z', 'gammel@example.no')])
    state.found = [bounce('gammel@example.no', '2026-03-12T08:01:00Z')]
    expect(await read()).toMatchObject({ dead: 0, letters: 1 })
    expect([log.get(sentToday.key)?.outcome, dead.size]).toEqual(['unreachable', 0])
  })

  it('leaves alone what went to the same address days before and was not returned', async () => {
    const monday: Delivery = { ...letter(anna, '2026-03-10T08:00:00Z'), key: 'g0/absence/anna' }
    const { state, log, read } = reading([monday, sentToday])
    state.found = [bounce('anna@example.no', '2026-03-12T08:01:00Z')]
    expect(await read()).toMatchObject({ letters: 1 })
    expect([log.get(monday.key), log.get(sentToday.key)?.outcome]).toEqual([monday, 'unreachable'])
  })

  it('takes a report that was long on its way to be of the last letter before it', async () => {
    const monday: Delivery = { ...letter(anna, '2026-03-10T08:00:00Z'), key: 'g0/absence/anna' }
    const tuesday: Delivery = { ...letter(anna, '2026-03-11T08:00:00Z'), key: 'g0/reminder/anna' }
    const { state, log, read } = reading([monday, tuesday])
    state.found = [bounce('anna@example.no', '2026-03-12T08:01:00Z')]
    expect(await read()).toMatchObject({ letters: 1 })
    expect([log.get(monday.key), log.get(tuesday.key)?.outcome]).toEqual([monday, 'unreachable'])
  })

  it('does not touch a card in chat or what has been withdrawn', async () => {
    const inChat: Delivery = {
      ...{ key: 'k', to: anna.id, matter, at: sentToday.at, outcome: 'sent', door: 'chat' },
      ...{ conversationId: 'c', activityId: 'a', cardHash: 'h' },
    }
    const withdrawn: Delivery = { ...sentToday, key: 'w', outcome: 'withdrawn' } as Delivery
    const { state, log, read } = reading([inChat, withdrawn])
    state.found = [bounce('anna@example.no', '2026-03-12T08:01:00Z')]
    expect(await read()).toMatchObject({ letters: 0 })
    expect([...log.values()]).toEqual([inChat, withdrawn])
  })

  it('looks back three days at the start, then every five minutes from where it was', async () => {
    const { asked, read, pass } = reading([])
    await read()
    pass(4)
    await read()
    pass(2)
    await read()
    expect(asked).toEqual(['2026-03-09T09:00:00.000Z', '2026-03-12T08:50:00.000Z'])
  })

  it('does not go on from where it was stopped, and reads that again', async () => {
    const { state, asked, log, read, pass } = reading([sentToday])
    state.found = [bounce('anna@example.no', '2026-03-12T08:01:00Z')]
    state.holds = false
    expect(await read()).toMatchObject({ dead: 0, letters: 0 })
    state.holds = true
    pass(6)
    expect(await read()).toMatchObject({ dead: 1, letters: 1 })
    expect(asked[1]).toBe('2026-03-09T09:06:00.000Z')
    expect(log.get(sentToday.key)?.outcome).toBe('unreachable')
  })

  it('does nothing more for a report it has looked at, even when the address has been opened again', async () => {
    const { state, dead, read, pass } = reading([sentToday])
    state.found = [bounce('anna@example.no', '2026-03-12T08:59:00Z')]
    await read()
    dead.clear()
    pass(6)
    expect(await read()).toMatchObject({ dead: 0, letters: 0 })
  })

  it('looks again at a letter whose row somebody else had written first', async () => {
    const { state, log, parts, read, pass } = reading([sentToday])
    state.found = [bounce('anna@example.no', '2026-03-12T08:01:00Z')]
    const { putMany } = parts.deliveries
    parts.deliveries.putMany = async (many) => many.map(({ key }) => key)
    expect(await read()).toMatchObject({ letters: 0 })
    parts.deliveries.putMany = putMany
    pass(6)
    expect(await read()).toMatchObject({ letters: 1 })
    expect(log.get(sentToday.key)?.outcome).toBe('unreachable')
  })

  it('comes to the same in another replica', async () => {
    const first = reading([sentToday])
    first.state.found = [bounce('anna@example.no', '2026-03-12T08:01:00Z')]
    await first.read()
    const second = reading([...first.log.values()], { deadAddresses: first.parts.deadAddresses })
    second.state.found = first.state.found
    expect(await second.read()).toEqual({ dead: 0, letters: 0, notAllowed: false })
  })

  it('rests for an hour where it is not allowed, and does not ask without a mailbox', async () => {
    const { state, asked, read, pass } = reading([])
    state.answer = 'not-allowed'
    expect(await read()).toMatchObject({ notAllowed: true })
    pass(30)
    expect(await read()).toMatchObject({ notAllowed: false })
    pass(31)
    expect(await read()).toMatchObject({ notAllowed: true })
    expect(asked).toHaveLength(2)
    const without = reading([], { hasMailbox: () => false })
    await without.read()
    expect(without.asked).toEqual([])
  })
})
