import { ITEMS, makeItem, rsvp, startWithList, type Local } from './local'

describe('faults on request', () => {
  let local: Local
  beforeEach(async () => {
    local = await startWithList()
  })
  afterEach(() => local.m365.close())

  const ask = (faults: object) => local.ask('POST', '/local/faults', faults)

  it('throttles with 429 and Retry-After, and the request is not done', async () => {
    await ask({ throttle: { share: 1, retryAfter: 9 } })
    const refused = await makeItem(local, 'm1')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '9'])
    await ask({})
    expect((await local.app('GET', ITEMS)).body.value).toEqual([])
  })

  it('throttles about the share asked for, and the same ones for the same seed', async () => {
    const statuses = async () => {
      await ask({ throttle: { share: 0.3, retryAfter: 1 }, seed: 42 })
      const found: number[] = []
      for (let round = 0; round < 60; round += 1) found.push((await local.app('GET', ITEMS)).status)
      return found
    }
    const first = await statuses()
    expect(await statuses()).toEqual(first)
    const throttled = first.filter((status) => status === 429).length
    expect(throttled).toBeGreaterThan(8)
    expect(throttled).toBeLessThan(32)
  })

  it('is out with 503 and Retry-After, and the pages and sign-in are not', async () => {
    await ask({ outage: true })
    const refused = await local.app('GET', ITEMS)
    expect([refused.status, refused.body.error.code]).toEqual([503, 'serviceNotAvailable'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await local.app('POST', '/$batch', { requests: [] })).status).toBe(503)
    expect(await local.token('app')).not.toBe('')
    expect((await local.ask('GET', '/mail')).status).toBe(200)
  })

  it('does the write and loses the answer', async () => {
    await ask({ loseResponses: { share: 1 } })
    await expect(makeItem(local, 'm1')).rejects.toThrow('fetch failed')
    const requests = [
      { id: '1', method: 'POST', url: ITEMS, headers: { 'content-type': 'application/json' }, body: rsvp('m2') },
    ]
    await expect(local.app('POST', '/$batch', { requests })).rejects.toThrow('fetch failed')
    expect((await local.app('GET', ITEMS)).body.value).toHaveLength(2)
  })

  it('waits before it answers', async () => {
    await ask({ latencyMs: 120 })
    const before = performance.now()
    await local.app('GET', ITEMS)
    expect(performance.now() - before).toBeGreaterThan(110)
  })

  it('concerns only the paths that match', async () => {
    await ask({ outage: true, match: '/lists/Rsvps/' })
    expect((await local.app('GET', ITEMS)).status).toBe(503)
    expect((await local.app('GET', '/sites/team/lists')).status).toBe(200)
    const requests = [
      { id: '1', method: 'GET', url: ITEMS },
      { id: '2', method: 'GET', url: '/sites/team/lists' },
    ]
    const { body } = await local.app('POST', '/$batch', { requests })
    expect(body.responses.map(({ status }) => status)).toEqual([503, 200])
  })

  it('shows what is on, takes it away with an empty body, and refuses what it does not know', async () => {
    await ask({ latencyMs: 5 })
    expect((await local.ask('GET', '/local/faults')).json).toEqual({ latencyMs: 5 })
    expect((await ask({})).json).toEqual({})
    for (const wrong of [{ rain: true }, { throttle: { share: 2 } }, { match: '(' }])
      expect((await ask(wrong)).status).toBe(400)
  })
})
