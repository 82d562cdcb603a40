import { pace } from '../../bot/delivery/pace'

/** A clock that moves only when somebody waits, and a platform that each request reaches some time on its way. */
function platform(most: number, withinMs: number, way: (request: number) => { there: number; back: number }) {
  let now = 0
  const waiting: { at: number; resolve: () => void }[] = []
  const wait = (ms: number) => new Promise<void>((resolve) => void waiting.push({ at: now + ms, resolve }))
  const paced = pace({ most, withinMs, wait, elapsed: () => now })
  const arrivals: number[] = []

  const request = async (index: number): Promise<void> => {
    const done = await paced.turn()
    const { there, back } = way(index)
    arrivals.push(now + there)
    await wait(there + back)
    done()
  }

  /** Lets time go on from one thing to the next until all is done. */
  const run = async (work: Promise<unknown>): Promise<void> => {
    let isDone = false
    void work.then(() => (isDone = true))
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve))
      waiting.sort((one, other) => one.at - other.at)
      const next = waiting.shift()
      if (!next) continue
      now = Math.max(now, next.at)
      next.resolve()
    }
  }

  return { paced, arrivals, request, run, now: () => now }
}

function mostWithin(arrivals: readonly number[], ms: number): number {
  const sorted = [...arrivals].sort((one, other) => one - other)
  return Math.max(...sorted.map((start) => sorted.filter((at) => at >= start && at < start + ms).length))
}

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

describe('the pace', () => {
  it('lets as many through at once as the platform takes, and the next when there is room', async () => {
    const { request, run, arrivals } = platform(3, 1000, () => ({ there: 5, back: 5 }))
    await run(Promise.all([0, 1, 2, 3, 4].map(request)))
    expect(arrivals.slice(0, 3)).toEqual([5, 5, 5])
    arrivals.slice(3).forEach((at) => expect(at).toBeGreaterThanOrEqual(1005))
    arrivals.slice(3).forEach((at) => expect(at).toBeLessThan(1050))
  })

  it.each([1, 2, 3, 4, 5])('never lets more arrive in any second, however the way there varies (%i)', async (seed) => {
    const random = chance(seed)
    const { request, run, arrivals } = platform(20, 1000, () => ({
      there: 10 + random() * 300,
      back: 10 + random() * 300,
    }))
    await run(Promise.all(Array.from({ length: 300 }, (_, index) => request(index))))
    expect(mostWithin(arrivals, 1000)).toBeLessThanOrEqual(20)
  })

  it('loses little of what is allowed to a long way, as long as it is always as long', async () => {
    const { request, run, now } = platform(50, 1000, () => ({ there: 150, back: 150 }))
    await run(Promise.all(Array.from({ length: 1000 }, (_, index) => request(index))))
    expect(1000 / (now() / 1000)).toBeGreaterThan(0.95 * 50)
  })

  it('keeps everybody waiting for as long as the platform asks', async () => {
    const { paced, request, run, arrivals } = platform(50, 1000, () => ({ there: 5, back: 5 }))
    paced.holdFor(7000)
    expect(paced.waitMs()).toBe(7000)
    await run(Promise.all([request(0), request(1)]))
    arrivals.forEach((at) => expect(at).toBeGreaterThanOrEqual(7000))
  })

  it('keeps some places free for whoever is waiting, though never most of them', async () => {
    const paced = pace({ most: 5, withinMs: 1000, elapsed: () => 0, wait: async () => undefined })
    for (let turn = 0; turn < 3; turn++) (await paced.turn())()
    expect([paced.waitMs(), paced.waitMs(4)]).toEqual([0, 0])
    ;(await paced.turn())()
    expect(paced.waitMs()).toBe(0)
    expect(paced.waitMs(4)).toBeGreaterThan(0)
  })

  it('does not wait for a clock that was set back', async () => {
    let now = 10_000
    const paced = pace({ most: 1, withinMs: 1000, elapsed: () => now, wait: async () => undefined })
    ;(await paced.turn())()
    paced.holdFor(5000)
    now = 2000
    expect(paced.waitMs()).toBe(0)
  })

  it('goes on in the order they came, also when every place is under way', async () => {
    const { paced, run } = platform(1, 10, () => ({ there: 1, back: 1 }))
    const order: number[] = []
    const take = async (index: number): Promise<void> => {
      const done = await paced.turn()
      order.push(index)
      await Promise.resolve()
      done()
      done()
    }
    await run(Promise.all([0, 1, 2, 3].map(take)))
    expect(order).toEqual([0, 1, 2, 3])
  })

  it('does not hold back for hours what follows a request during which the clock was set back', async () => {
    let now = 10_000_000
    const paced = pace({ most: 3, withinMs: 1000, elapsed: () => now, wait: async (ms) => void (now += ms) })
    for (let request = 0; request < 20; request++) {
      const done = await paced.turn()
      now += request === 10 ? -3_600_000 : 10
      done()
    }
    const began = now
    for (let request = 0; request < 6; request++) (await paced.turn())()
    expect(now - began).toBeLessThan(4000)
  })

  it('tells whoever looks first of those who are in line already', async () => {
    const paced = pace({ most: 2, withinMs: 1000, elapsed: () => 0, wait: async () => undefined })
    const turns = [paced.turn(), paced.turn()]
    expect(paced.waitMs()).toBeGreaterThan(0)
    await Promise.all(turns)
    expect(paced.waitMs()).toBeGreaterThan(0)
  })
})
