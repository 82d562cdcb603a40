import type { MemberId } from '../../../bot/domain/member'
import { openOutbox, outboxName, peopleIn } from '../../../tab/attendance/kept/outbox'

const member = (id: string) => id as MemberId
const tap = (id: string, who = 'anna') =>
  ({ id: `${id}-0000000`, member: member(who), presence: 'on-site', minutes: null, isWalkIn: false }) as const

function memory(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries))
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  }
}

describe('the outbox of an attendance list', () => {
  const name = outboxName('ola', 'g1')

  it('keeps what was pressed in order, across a reload, and nothing but that', () => {
    const storage = memory()
    const outbox = openOutbox(storage, name)
    outbox.add(tap('a'))
    outbox.add(tap('b', 'bilal'))
    expect(
      openOutbox(storage, name)
        .waiting()
        .map(({ id }) => id),
    ).toEqual(['a-0000000', 'b-0000000'])
    expect([...storage.kept.keys()]).toEqual([name])
    expect(Object.keys(JSON.parse(storage.kept.get(name) ?? '[]')[0]).toSorted()).toEqual([
      'id',
      'isTried',
      'isWalkIn',
      'member',
      'minutes',
      'presence',
    ])
  })

  it('is gone when all is stored', () => {
    const storage = memory()
    const outbox = openOutbox(storage, name)
    outbox.add(tap('a'))
    outbox.remove(['a-0000000'])
    expect(storage.kept.size).toBe(0)
  })

  it('takes back what was never tried, and nothing that may have arrived', () => {
    const outbox = openOutbox(memory(), name)
    outbox.add(tap('a'))
    outbox.add(tap('b'))
    outbox.markTried(['a-0000000'])
    expect([outbox.withdraw('a-0000000'), outbox.withdraw('b-0000000')]).toEqual([false, true])
    expect(outbox.waiting().map(({ id, isTried }) => [id, isTried])).toEqual([['a-0000000', true]])
  })

  it('is one for each person and list, and shared by two pages of the same phone', () => {
    const storage = memory()
    const [first, second] = [openOutbox(storage, name), openOutbox(storage, name)]
    const other = openOutbox(storage, outboxName('nina', 'g1'))
    first.add(tap('a'))
    second.add(tap('b', 'bilal'))
    first.remove(['a-0000000'])
    expect(first.waiting()).toEqual(second.waiting())
    expect(peopleIn(first.waiting())).toBe(1)
    expect(other.waiting()).toEqual([])
  })

  it('gives the same object until something changes, and says when it does', () => {
    const outbox = openOutbox(memory(), name)
    let changes = 0
    const stop = outbox.listen(() => changes++)
    outbox.add(tap('a'))
    expect(outbox.waiting()).toBe(outbox.waiting())
    expect(changes).toBe(1)
    stop()
    outbox.add(tap('b'))
    expect(changes).toBe(1)
  })

  it.each(['', 'no json', '{}', '[{"id":1}]', 'null'])('leaves out what it cannot read: %j', (text) => {
    const outbox = openOutbox(memory({ [name]: text }), name)
    expect(outbox.waiting()).toEqual([])
    outbox.add(tap('a'))
    expect(outbox.waiting()).toHaveLength(1)
  })

  it('goes on without storage, and says that the page must stay open', () => {
    const forbidden = () => {
      throw new Error('storage is not allowed here')
    }
    const outbox = openOutbox({ getItem: forbidden, setItem: forbidden, removeItem: forbidden }, name)
    outbox.add(tap('a'))
    outbox.add(tap('b'))
    outbox.markTried(['a-0000000'])
    outbox.remove(['a-0000000'])
    expect(outbox.waiting().map(({ id }) => id)).toEqual(['b-0000000'])
    expect(outbox.isKept()).toBe(false)
  })
})
