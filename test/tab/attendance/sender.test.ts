import type { MemberId } from '../../../bot/domain/member'
import type { MarksAnswer, SentMark } from '../../../bot/http/contract/list'
import { openOutbox, outboxName } from '../../../tab/attendance/kept/outbox'
import { openSender } from '../../../tab/attendance/kept/sender'
import { TabProblem } from '../../../tab/problem'

type Asked = { marks: SentMark[]; answer: (answer: MarksAnswer) => void; fail: (error: Error) => void }

const memberOf = (text: string) => text as MemberId
const offline = new TabProblem('offline', 'POST marks')

function trial() {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  }
  const outbox = openOutbox(storage, outboxName('ola', 'g1'))
  const asked: Asked[] = []
  const network = { isOnline: true }
  let reads = 0
  const sender = openSender({
    outbox,
    send: (marks) => new Promise((answer, fail) => asked.push({ marks, answer, fail })),
    isOnline: () => network.isOnline,
    onStored: () => reads++,
  })
  const press = (id: string, member = 'anna', presence: SentMark['presence'] = 'on-site') => {
    outbox.add({ id: `${id}-0000000`, member: memberOf(member), presence, minutes: null, isWalkIn: false })
    sender.send()
  }
  return {
    outbox,
    asked,
    network,
    sender,
    press,
    reads: () => reads,
    stored: () => sender.state().stored.map(({ id }) => id),
  }
}

const accept = ({ marks }: Asked, number = 1): MarksAnswer => ({
  ok: true,
  outcomes: marks.map(({ id }) => ({ id, ok: true, number })),
})
const settled = () => jest.advanceTimersByTimeAsync(0)

describe('sending what was pressed', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it('sends at once, and what is pressed meanwhile together in the next', async () => {
    const { asked, press, outbox, reads } = trial()
    press('a')
    press('b', 'bilal')
    press('c', 'cato')
    expect(asked.map(({ marks }) => marks.map(({ id }) => id[0]))).toEqual([['a']])
    asked[0]?.answer(accept(asked[0]))
    await settled()
    expect(asked.map(({ marks }) => marks.map(({ id }) => id[0]))).toEqual([['a'], ['b', 'c']])
    asked[1]?.answer(accept(asked[1]))
    await settled()
    expect([outbox.waiting(), reads()]).toEqual([[], 2])
  })

  it('does not say on the way what only the page needs', async () => {
    const { asked, press } = trial()
    press('a')
    expect(asked[0]?.marks).toEqual([
      { id: 'a-0000000', member: 'anna', presence: 'on-site', minutes: null, isWalkIn: false },
    ])
  })

  it('keeps everything in order when an answer is lost, and tries again by itself', async () => {
    const { asked, press, sender, outbox } = trial()
    press('a')
    asked[0]?.fail(offline)
    await settled()
    expect(sender.state().trouble).toEqual({ kind: 'way', problem: 'offline' })
    press('b', 'anna', 'absent')
    expect(asked[1]?.marks.map(({ id }) => id[0])).toEqual(['a', 'b'])
    asked[1]?.fail(offline)
    await jest.advanceTimersByTimeAsync(1999)
    expect(asked).toHaveLength(2)
    await jest.advanceTimersByTimeAsync(1)
    asked[2]?.answer(accept(asked[2]))
    await settled()
    expect(outbox.waiting()).toEqual([])
    expect(sender.state().trouble).toBeNull()
  })

  it('tries nothing while the phone says that it is offline, so that all of it can be taken back', async () => {
    const { asked, press, network, outbox, sender } = trial()
    network.isOnline = false
    press('a')
    await settled()
    expect([asked.length, outbox.withdraw('a-0000000')]).toEqual([0, true])
    press('b')
    network.isOnline = true
    sender.send()
    await settled()
    expect(asked.map(({ marks }) => marks.map(({ id }) => id[0]))).toEqual([['b']])
  })

  it('tries at once when the network comes back while a try is about to fail', async () => {
    const { asked, press, sender } = trial()
    press('a')
    sender.send()
    asked[0]?.fail(offline)
    await settled()
    expect(asked).toHaveLength(2)
  })

  it('says who was refused, and goes on with the others', async () => {
    const { asked, press, sender, outbox } = trial()
    press('a')
    asked[0]?.answer({ ok: true, outcomes: [{ id: 'a-0000000', ok: false, refusal: 'not-on-list' }] })
    await settled()
    expect(sender.state().refused).toEqual([{ member: 'anna', refusal: 'not-on-list' }])
    expect(outbox.waiting()).toEqual([])
    sender.forgetRefusal(memberOf('anna'))
    expect(sender.state().refused).toEqual([])
  })

  it('keeps everything, and waits for the keeper, when the whole list is refused', async () => {
    const { asked, press, sender, outbox } = trial()
    press('a')
    asked[0]?.answer({ ok: false, refusal: 'cancelled' })
    await settled()
    await jest.advanceTimersByTimeAsync(60_000)
    expect(asked).toHaveLength(1)
    expect(outbox.waiting()).toHaveLength(1)
    expect(sender.state().trouble).toEqual({ kind: 'refused', refusal: 'cancelled' })
  })

  it('shows what is stored until the list shows it too', async () => {
    const { asked, press, sender, stored } = trial()
    press('a')
    asked[0]?.answer({ ok: true, outcomes: [{ id: 'a-0000000', ok: true, number: 3 }] })
    await settled()
    sender.seen(() => 2)
    expect(stored()).toEqual(['a-0000000'])
    sender.seen(() => 3)
    expect(stored()).toEqual([])
  })

  it('sends at most fifty at a time', async () => {
    const { asked, outbox, sender } = trial()
    for (let index = 0; index < 120; index++) {
      outbox.add({
        id: `tap-${String(index).padStart(5, '0')}`,
        member: memberOf(`n-${index}`),
        presence: 'on-site',
        minutes: null,
        isWalkIn: false,
      })
    }
    sender.send()
    for (let round = 0; round < 3; round++) {
      const last = asked[round]
      last?.answer(accept(last))
      await settled()
    }
    expect(asked.map(({ marks }) => marks.length)).toEqual([50, 50, 20])
  })

  it('stops when the list is closed', async () => {
    const { asked, press, sender } = trial()
    press('a')
    sender.stop()
    asked[0]?.fail(offline)
    await jest.advanceTimersByTimeAsync(60_000)
    expect(asked).toHaveLength(1)
  })
})
