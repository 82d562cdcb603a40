import { untilItWorks } from '../../bot/program/begin'

const { signal } = new AbortController()

describe('beginning', () => {
  it('is at once when it works', async () => {
    expect(await untilItWorks({ attempt: async () => undefined, failed: () => undefined, stopping: signal })).toBe(true)
  })

  it('is tried again after a second, then ever longer, and never less often than every half minute', async () => {
    const pauses: number[] = []
    let failures = 0
    const begun = await untilItWorks({
      attempt: async () => {
        if (failures < 8) throw new Error('not yet')
      },
      failed: () => void failures++,
      stopping: signal,
      wait: async (ms) => void pauses.push(ms),
    })
    expect(begun).toBe(true)
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  })

  it('is given up when it is stopped, also in the middle of an attempt', async () => {
    const stopping = new AbortController()
    const begun = untilItWorks({
      attempt: () => new Promise(() => undefined),
      failed: () => undefined,
      stopping: stopping.signal,
    })
    stopping.abort()
    expect(await begun).toBe(false)
  })

  it('is given up while it waits', async () => {
    const stopping = new AbortController()
    const begun = untilItWorks({
      attempt: () => Promise.reject(new Error('not yet')),
      failed: () => stopping.abort(),
      stopping: stopping.signal,
    })
    expect(await begun).toBe(false)
  })
})
