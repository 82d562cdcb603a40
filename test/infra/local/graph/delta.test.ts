import { ITEMS, keysIn, makeItem, startWithList, type Local } from '../local'

const DELTA = `${ITEMS}/delta?$expand=fields($select=Key)`
const DAY = 24 * 60 * 60 * 1000

describe('delta', () => {
  let local: Local
  beforeEach(async () => {
    local = await startWithList()
    for (const member of ['a', 'b', 'c']) await makeItem(local, member)
  })
  afterEach(() => local.m365.close())

  it('gives the whole list in pages and ends with a delta link', async () => {
    const first = await local.app('GET', `${DELTA}&$top=2`)
    expect(keysIn(first)).toEqual(['g1|a', 'g1|b'])
    expect(first.json).not.toHaveProperty(['@odata.deltaLink'])
    const last = await local.app('GET', first.body['@odata.nextLink'])
    expect(keysIn(last)).toEqual(['g1|c'])
    expect(last.json).not.toHaveProperty(['@odata.nextLink'])
    expect((await local.app('GET', last.body['@odata.deltaLink'])).body.value).toEqual([])
  })

  it('gives each changed item once with its latest state, and the deleted ones as deleted', async () => {
    const { body } = await local.app('GET', DELTA)
    await local.app('PATCH', `${ITEMS}/1/fields`, { Key: 'g1|first' })
    await local.app('PATCH', `${ITEMS}/1/fields`, { Key: 'g1|second' })
    await local.app('DELETE', `${ITEMS}/2`)
    const made = await makeItem(local, 'd')
    const changes = await local.app('GET', body['@odata.deltaLink'])
    expect(changes.body.value).toMatchObject([
      { id: '1', fields: { Key: 'g1|second' } },
      { id: '2', deleted: { state: 'deleted' } },
      { id: made.body.id, fields: { Key: 'g1|d' } },
    ])
    expect((await local.app('GET', changes.body['@odata.deltaLink'])).body.value).toEqual([])
  })

  it('tells of what is deleted while the list is being read', async () => {
    const first = await local.app('GET', `${DELTA}&$top=2`)
    await local.app('DELETE', `${ITEMS}/1`)
    const rest = await local.app('GET', first.body['@odata.nextLink'])
    expect(rest.body.value).toMatchObject([{ id: '3' }, { id: '1', deleted: { state: 'deleted' } }])
  })

  it('gives only a link when asked for the latest token', async () => {
    const latest = await local.app('GET', `${ITEMS}/delta?token=latest`)
    expect(latest.body.value).toEqual([])
    await makeItem(local, 'd')
    expect((await local.app('GET', latest.body['@odata.deltaLink'])).body.value).toHaveLength(1)
  })

  it('answers 410 with a place to start again when the token is too old', async () => {
    const { body } = await local.app('GET', DELTA)
    local.m365.clock.set(new Date(Date.now() + 31 * DAY))
    const gone = await local.app('GET', body['@odata.deltaLink'])
    expect([gone.status, gone.body.error.code]).toEqual([410, 'resyncRequired'])
    const again = await local.app('GET', gone.headers.get('location') ?? '')
    expect(keysIn(again)).toEqual(['g1|a', 'g1|b', 'g1|c'])
    expect((await local.app('GET', again.body['@odata.deltaLink'])).status).toBe(200)
  })

  it('answers 410 once for every token when the fault asks for it', async () => {
    const { body } = await local.app('GET', DELTA)
    await local.ask('POST', '/local/faults', { expireDelta: true })
    const gone = await local.app('GET', body['@odata.deltaLink'])
    expect(gone.status).toBe(410)
    expect((await local.app('GET', gone.headers.get('location') ?? '')).status).toBe(200)
  })

  it('refuses a token it never gave', async () => {
    expect((await local.app('GET', `${ITEMS}/delta?token=nonsense`)).status).toBe(400)
  })

  it('costs one resource unit with a token and two without', async () => {
    const units = async () => (await local.ask('GET', '/local/requests')).json
    const { body } = await local.app('GET', DELTA)
    await local.ask('DELETE', '/local/requests')
    await local.app('GET', body['@odata.deltaLink'])
    expect(await units()).toMatchObject({ total: 1, resourceUnits: 1 })
    await local.app('GET', DELTA)
    expect(await units()).toMatchObject({ total: 2, resourceUnits: 3 })
  })
})
