import type { GraphRequest } from '../../bot/store/graph'
import { GraphError, GraphLost } from '../../bot/store/graphError'
import { startScriptedGraph, type Asked, type ScriptedAnswer, type ScriptedGraph } from './scriptedGraph'

let scripted: ScriptedGraph
beforeEach(async () => {
  scripted = await startScriptedGraph()
})
afterEach(() => scripted.close())

const look: GraphRequest = { method: 'GET', path: '/sites/team/lists/Rsvps/items' }
const add: GraphRequest = { method: 'POST', path: look.path, body: { fields: { Key: 'g1|anna' } } }
const change: GraphRequest = { method: 'PATCH', path: `${look.path}/7/fields`, body: { Answer: 'on-site' } }

const throttled = (seconds: string): ScriptedAnswer => ({ status: 429, headers: { 'Retry-After': seconds } })
const refused = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

describe('one request', () => {
  it.each([look, add, change])('is asked again after 429, as late as Graph says: $method', async (request) => {
    scripted.answerNext(throttled('7'), throttled('3'), { status: 200, body: { id: '1' } })
    expect((await scripted.graph.send(request)).body).toEqual({ id: '1' })
    expect(scripted.waits).toEqual([7000, 3000])
    expect(scripted.asked.map(({ body }) => body)).toEqual(Array(3).fill(request.body ?? null))
  })

  it('waits ever longer when Graph does not say how long', async () => {
    scripted.answerNext({ status: 429 }, { status: 503 }, { status: 502 })
    await scripted.graph.send(look)
    const [first = 0, second = 0, third = 0] = scripted.waits
    expect(first).toBeGreaterThanOrEqual(400)
    expect(second).toBeGreaterThan(first)
    expect(third).toBeGreaterThan(second)
  })

  it('is given up after five attempts', async () => {
    scripted.answerBy(() => throttled('1'))
    expect(await refused(scripted.graph.send(look))).toMatchObject({ status: 429 })
    expect(scripted.asked).toHaveLength(5)
  })

  it('is given up at once when the wait is longer than the patience', async () => {
    scripted.answerBy(() => throttled('30'))
    expect(await refused(scripted.graph.send({ ...add, patienceMs: 2000 }))).toBeInstanceOf(GraphError)
    expect(scripted.asked).toHaveLength(1)
    expect(scripted.waits).toEqual([])
  })

  it.each([502, 503, 504])('never adds twice after %i, when the first may have been stored', async (status) => {
    scripted.answerBy(() => ({ status }))
    expect(await refused(scripted.graph.send(add))).toMatchObject({ status })
    expect(scripted.asked).toHaveLength(1)
  })

  it.each([502, 503, 504])('looks again after %i', async (status) => {
    scripted.answerNext({ status }, { status: 200, body: { id: '1' } })
    expect((await scripted.graph.send(look)).status).toBe(200)
    expect(scripted.asked).toHaveLength(2)
  })

  it.each([400, 401, 403, 404, 409, 412, 500])('is not repeated after %i', async (status) => {
    scripted.answerBy(() => ({ status }))
    expect(await refused(scripted.graph.send(change))).toMatchObject({ status })
    expect(scripted.asked).toHaveLength(1)
  })

  it('is lost, and not repeated, when the line breaks', async () => {
    scripted.answerNext('hang-up')
    expect(await refused(scripted.graph.send(add))).toBeInstanceOf(GraphLost)
    expect(scripted.asked).toHaveLength(1)
  })

  it('follows a whole link to the same Graph', async () => {
    await scripted.graph.send({ method: 'GET', path: `${scripted.url}/v1.0${look.path}/delta?token=abc` })
    expect(scripted.asked[0]?.path).toBe(`/v1.0${look.path}/delta?token=abc`)
  })

  it('carries the token and the name of the program', async () => {
    await scripted.graph.send(look)
    expect(scripted.asked[0]?.headers).toMatchObject({ authorization: 'Bearer a-token' })
    expect(scripted.asked[0]?.headers['user-agent']).toContain('Ressursnett')
  })
})

describe('what is told of a refusal', () => {
  const secretPath = `/sites/secret-site/lists/Rsvps/items?$filter=fields/Key eq 'g1%7Canna'`

  it('is method, shape, status and request-id, and nothing about a person', async () => {
    scripted.answerNext({
      status: 403,
      headers: { 'request-id': 'r-1' },
      body: { error: { code: 'accessDenied', message: 'anna@example.no may not' } },
    })
    const error = await refused(scripted.graph.send({ method: 'GET', path: secretPath }))
    const shape = '/sites/{site}/lists/Rsvps/items'
    expect(error).toMatchObject({ status: 403, code: 'accessDenied', method: 'GET', shape, requestId: 'r-1' })
    expect(String(error)).toBe(`GraphError: Graph answered 403 accessDenied to GET ${shape} (request-id r-1)`)
  })

  it('keeps its status when the answer is a page and not JSON', async () => {
    scripted.answerBy(() => ({ status: 403, headers: { 'Content-Type': 'text/html' }, text: '<html>Forbidden</html>' }))
    expect(await refused(scripted.graph.send(look))).toMatchObject({ name: 'GraphError', status: 403 })
  })

  it('is the shape alone when no answer came', async () => {
    scripted.answerNext('hang-up')
    const error = await refused(scripted.graph.send({ ...change, path: '/sites/s-1/lists/Rsvps/items/41/fields' }))
    expect(String(error)).toBe('GraphLost: Graph gave no answer to PATCH /sites/{site}/lists/Rsvps/items/{item}/fields')
  })

  it('stands in the log without key, name or query', async () => {
    scripted.answerNext({ status: 200, headers: { 'request-id': 'r-2' }, body: {} })
    await scripted.graph.send({ method: 'GET', path: secretPath })
    await scripted.graph.send({ method: 'GET', path: '/users/anna@example.no/manager' })
    await scripted.graph.send(change)
    expect(scripted.logged).toEqual([
      { method: 'GET', path: '/sites/{site}/lists/Rsvps/items', status: 200, requestId: 'r-2' },
      { method: 'GET', path: '/users/{id}/manager', status: 200, requestId: null },
      { method: 'PATCH', path: '/sites/{site}/lists/Rsvps/items/{item}/fields', status: 200, requestId: null },
    ])
  })
})

type Inner = { id: string; method: string; url: string; headers: Record<string, string> }
const innersOf = ({ body }: Asked): Inner[] => (body as { requests: Inner[] }).requests
/** Answers each inner request by its url. */
const batchAnswer = (
  asked: Asked,
  answerTo: (inner: Inner) => { status: number; headers?: object; body?: unknown },
) => ({
  status: 200,
  body: {
    // In another order than they were asked, as Graph may.
    responses: innersOf(asked)
      .map((inner) => ({ id: inner.id, ...answerTo(inner) }))
      .reverse(),
  },
})
const many = (count: number): GraphRequest[] =>
  Array.from({ length: count }, (_each, number) => ({ method: 'GET', path: `${look.path}/${number}` }))

describe('a batch', () => {
  it('is split in twenties, and gives the answers in the order of the questions', async () => {
    scripted.answerBy((asked) => batchAnswer(asked, ({ url }) => ({ status: 200, body: { url } })))
    const answers = await scripted.graph.batch(many(45))
    expect(scripted.asked.map((asked) => innersOf(asked).length)).toEqual([20, 20, 5])
    expect(answers.map(({ body }) => body)).toEqual(many(45).map(({ path }) => ({ url: path })))
  })

  it('asks nothing when there is nothing to ask', async () => {
    expect(await scripted.graph.batch([])).toEqual([])
    expect(scripted.asked).toEqual([])
  })

  it('asks again only for what was throttled, after the longest wait that was asked for', async () => {
    const turnedAway = new Map([
      [`${look.path}/1`, '4'],
      [`${look.path}/3`, '9'],
    ])
    scripted.answerBy((asked) =>
      batchAnswer(asked, ({ url }) => {
        const seconds = turnedAway.get(url)
        turnedAway.delete(url)
        return seconds === undefined ? { status: 201 } : { status: 429, headers: { 'Retry-After': seconds } }
      }),
    )
    const answers = await scripted.graph.batch(many(5))
    expect(scripted.asked.map((asked) => innersOf(asked).map(({ url }) => url))).toEqual([
      many(5).map(({ path }) => path),
      [`${look.path}/1`, `${look.path}/3`],
    ])
    expect(scripted.waits).toEqual([9000])
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
  })

  it('gives up on what is turned away again and again, and says so for that one alone', async () => {
    scripted.answerBy((asked) =>
      batchAnswer(asked, ({ url }) =>
        url.endsWith('/1') ? { status: 429, headers: { 'Retry-After': '1' } } : { status: 200 },
      ),
    )
    const answers = await scripted.graph.batch(many(3))
    expect(answers.map(({ status }) => status)).toEqual([200, 429, 200])
    expect(scripted.asked).toHaveLength(6)
  })

  it('leaves other refusals to the caller, each on its own', async () => {
    scripted.answerBy((asked) => batchAnswer(asked, ({ url }) => ({ status: url.endsWith('/0') ? 424 : 412 })))
    expect((await scripted.graph.batch(many(2))).map(({ status }) => status)).toEqual([424, 412])
    expect(scripted.asked).toHaveLength(1)
  })

  it('is lost when an answer is missing', async () => {
    scripted.answerBy(() => ({ status: 200, body: { responses: [] } }))
    expect(await refused(scripted.graph.batch(many(1)))).toBeInstanceOf(GraphLost)
  })

  it('is not sent again as a whole after 502', async () => {
    scripted.answerBy(() => ({ status: 502 }))
    expect(await refused(scripted.graph.batch([add]))).toMatchObject({ status: 502 })
    expect(scripted.asked).toHaveLength(1)
  })
})
