import { createGraph, type Graph, type GraphAnswer, type GraphRequest } from '../../bot/store/graph'
import { GraphError, GraphLost } from '../../bot/store/graphError'
import { writingTogether } from '../../bot/store/writingTogether'
import { appToken } from '../../infra/local/signedIn'
import type { LocalM365 } from '../../infra/local/server'
import { startProvisioned } from '../support/provisioned'
import { until } from '../support/until'

const ITEMS = '/sites/team/lists/Areas/items'
const row = (key: string, more: Partial<GraphRequest> = {}): GraphRequest => ({
  method: 'POST',
  path: ITEMS,
  body: { fields: { Key: key, Title: key, Order: 1 } },
  patienceMs: 4000,
  ...more,
})
const stored: GraphAnswer = { status: 201, headers: {}, body: { id: '1' } }

/** A Graph whose answers are given by hand, in the order they were asked for. */
function byHand() {
  const asked: {
    requests: readonly GraphRequest[]
    answer: (answers: GraphAnswer[]) => void
    fail: (error: Error) => void
  }[] = []
  const take = (requests: readonly GraphRequest[]): Promise<GraphAnswer[]> =>
    new Promise((resolve, reject) => void asked.push({ requests, answer: resolve, fail: reject }))
  const graph: Graph = {
    send: async (request) => (await take([request]))[0] ?? stored,
    batch: (requests) => take(requests),
  }
  return { asked, graph: writingTogether(graph) }
}

describe('writing together', () => {
  it('sends the first by itself, and those that come meanwhile in one request when it is back', async () => {
    const { asked, graph } = byHand()
    const writes = ['a', 'b', 'c'].map((key) => graph.send(row(key)))
    expect(asked.map(({ requests }) => requests.length)).toEqual([1])
    asked[0]?.answer([stored])
    await writes[0]
    await until(
      () => asked.map(({ requests }) => requests.length),
      (seen) => seen.join() === '1,2',
    )
    asked[1]?.answer([stored, { ...stored, status: 200 }])
    expect((await Promise.all(writes)).map(({ status }) => status)).toEqual([201, 201, 200])
  })

  it('gives each its own answer: one that is refused is no trouble to the others', async () => {
    const { asked, graph } = byHand()
    const [first, ...writes] = ['a', 'b', 'c'].map((key) => graph.send(row(key)))
    asked[0]?.answer([stored])
    await first
    await until(
      () => asked.length,
      (count) => count === 2,
    )
    const refused = { status: 412, headers: {}, body: { error: { code: 'notAllowed', message: '' } } }
    asked[1]?.answer([stored, refused])
    const [kept, lost] = await Promise.allSettled(writes)
    expect(kept?.status).toBe('fulfilled')
    expect(lost).toMatchObject({ status: 'rejected', reason: expect.any(GraphError) })
  })

  it('tells all of a group when its answer is lost, and none of the next', async () => {
    const { asked, graph } = byHand()
    const writes = ['a', 'b', 'c'].map((key) => graph.send(row(key)))
    asked[0]?.fail(new GraphLost('POST', ITEMS, null))
    await expect(writes[0]).rejects.toBeInstanceOf(GraphLost)
    await until(
      () => asked.length,
      (count) => count === 2,
    )
    asked[1]?.answer([stored, stored])
    await expect(Promise.all(writes.slice(1))).resolves.toHaveLength(2)
  })

  it('waits for no answer that hangs: the next group leaves a moment later', async () => {
    const { asked, graph } = byHand()
    const hanging = graph.send(row('a'))
    const next = graph.send(row('b'))
    await until(
      () => asked.length,
      (count) => count === 2,
    )
    asked[1]?.answer([stored])
    await next
    asked[0]?.answer([stored])
    await hanging
  })

  it('leaves alone what nobody waits for, what is read, and what is more than a row', () => {
    const { asked, graph } = byHand()
    void graph.send(row('a'))
    void graph.send({ method: 'GET', path: ITEMS, patienceMs: 4000 })
    void graph.send({ method: 'POST', path: ITEMS, body: { fields: {} } })
    void graph.send({ method: 'POST', path: '/users/m/sendMail', patienceMs: 4000 })
    expect(asked).toHaveLength(4)
  })

  describe('on the local Graph', () => {
    let local: LocalM365
    let graph: Graph
    beforeAll(async () => {
      local = await startProvisioned(new Date())
      graph = writingTogether(createGraph({ baseUrl: local.url, token: appToken(local.url) }))
    })
    afterAll(() => local.close())

    it('stores each row once, however many come at the same time, and refuses a key that is taken', async () => {
      const keys = Array.from({ length: 70 }, (_, index) => `area-${index}`)
      const answers = await Promise.all(keys.map((key) => graph.send(row(key))))
      expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(70)
      const again = await Promise.allSettled(keys.slice(0, 3).map((key) => graph.send(row(key))))
      expect(again.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    })
  })
})
