import { ANNA, ITEMS, rsvp, startWithList, type Local } from '../local'

const JSON_BODY = { 'Content-Type': 'application/json' }
const make = (id: string, member: string, more: object = {}) => ({
  id,
  method: 'POST',
  url: ITEMS,
  headers: JSON_BODY,
  body: rsvp(member),
  ...more,
})

describe('$batch', () => {
  let local: Local
  beforeEach(async () => {
    local = await startWithList()
  })
  afterEach(() => local.m365.close())

  const batch = (requests: object[]) => local.app('POST', '/$batch', { requests })

  it('answers each of up to twenty requests with its own status, headers and body', async () => {
    const answer = await batch([
      ...Array.from({ length: 18 }, (_, index) => make(String(index), `m${index}`)),
      make('again', 'm0'),
      { id: 'read', method: 'GET', url: `${ITEMS}?$expand=fields($select=Key)&$top=1` },
    ])
    expect(answer.status).toBe(200)
    expect(answer.body.responses.map(({ id, status }) => [id, status])).toEqual([
      ...Array.from({ length: 18 }, (_, index) => [String(index), 201]),
      ['again', 400],
      ['read', 200],
    ])
    expect(answer.body.responses[0]).toMatchObject({
      headers: { ETag: expect.any(String) },
      body: { fields: { Key: 'g1|m0' } },
    })
  })

  it.each([
    ['more than twenty requests', Array.from({ length: 21 }, (_, index) => make(String(index), `m${index}`))],
    ['the same id twice', [make('a', 'm1'), make('A', 'm2')]],
    ['a body without Content-Type', [make('1', 'm1', { headers: {} })]],
    ['a dependency that is not there', [make('1', 'm1', { dependsOn: ['2'] })]],
    ['dependencies in a circle', [make('1', 'm1', { dependsOn: ['2'] }), make('2', 'm2', { dependsOn: ['1'] })]],
    ['nothing in it', []],
  ])('answers 400 to the whole of it with %s, and does nothing', async (_, requests) => {
    expect((await batch(requests)).status).toBe(400)
    expect((await local.app('GET', ITEMS)).body.value).toEqual([])
  })

  it('answers 424 to what depends on a request that failed, and to what depends on that', async () => {
    const { body } = await batch([
      make('third', 'm3', { dependsOn: ['second'] }),
      make('second', 'm2', { dependsOn: ['first'] }),
      make('first', 'm1', { body: { fields: { Unknown: 1 } } }),
      make('other', 'm4'),
    ])
    expect(Object.fromEntries(body.responses.map(({ id, status }) => [id, status]))).toEqual({
      first: 400,
      second: 424,
      third: 424,
      other: 201,
    })
    expect((await local.app('GET', ITEMS)).body.value).toHaveLength(1)
  })

  it('makes requests in the order they depend on each other', async () => {
    const change = {
      id: '2',
      method: 'PATCH',
      url: `${ITEMS}/1/fields`,
      headers: JSON_BODY,
      body: { Seat: 4 },
      dependsOn: ['1'],
    }
    const { body } = await batch([change, make('1', 'm1')])
    expect(body.responses.map(({ id, status }) => [id, status])).toEqual([
      ['1', 201],
      ['2', 200],
    ])
  })

  it('takes If-Match inside each request', async () => {
    const { body: made } = await local.app('POST', ITEMS, rsvp('m1'))
    const change = (id: string, etag: string) => ({
      id,
      method: 'PATCH',
      url: `${ITEMS}/1/fields`,
      headers: { ...JSON_BODY, 'If-Match': etag },
      body: { Seat: 1 },
    })
    const { body } = await batch([change('1', made['@odata.etag']), change('2', made['@odata.etag'])])
    expect(body.responses.map(({ status }) => status)).toEqual([200, 412])
  })

  it('throttles requests one by one, each with its Retry-After', async () => {
    await local.ask('POST', '/local/faults', { throttle: { share: 0.5, retryAfter: 7 }, seed: 3 })
    const answer = await batch(Array.from({ length: 20 }, (_, index) => make(String(index), `m${index}`)))
    expect(answer.status).toBe(200)
    const throttled = answer.body.responses.filter(({ status }) => status === 429)
    const made = answer.body.responses.filter(({ status }) => status === 201)
    expect(throttled.length).toBeGreaterThan(3)
    expect(throttled.length + made.length).toBe(20)
    for (const { headers } of throttled) expect(headers['Retry-After']).toBe('7')
    await local.ask('POST', '/local/faults', {})
    expect((await local.app('GET', ITEMS)).body.value).toHaveLength(made.length)
  })

  it('lets the requests in it do what the caller may, and no more', async () => {
    await local.app('POST', '/users', ANNA)
    const anna = await local.as('m1')
    const answer = await anna('POST', '/$batch', {
      requests: [
        { id: '1', method: 'GET', url: '/me' },
        { id: '2', method: 'GET', url: '/sites/vault/lists' },
      ],
    })
    expect(answer.body.responses.map(({ status }) => status)).toEqual([200, 403])
    expect((await fetch(`${local.m365.url}/v1.0/$batch`, { method: 'POST', body: '{}' })).status).toBe(401)
  })
})
