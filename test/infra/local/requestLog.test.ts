import { ANNA, ITEMS, makeItem, rsvp, startWithList, type Local } from './local'

describe('the request log', () => {
  let local: Local
  beforeEach(async () => {
    local = await startWithList()
    await local.ask('DELETE', '/local/requests')
  })
  afterEach(() => local.m365.close())

  it('counts by method and shape, without ids or names of people', async () => {
    await makeItem(local, 'm1')
    await makeItem(local, 'm1')
    await local.app('PATCH', `${ITEMS}/1/fields`, { Seat: 1 })
    await local.app('POST', '/users', ANNA)
    await local.app('GET', `/users/${ANNA.userPrincipalName}`)
    expect(local.m365.requests()).toEqual([
      { method: 'POST', shape: '/sites/{id}/lists/Rsvps/items', count: 2, failed: 1, units: 4 },
      { method: 'PATCH', shape: '/sites/{id}/lists/Rsvps/items/{id}/fields', count: 1, failed: 0, units: 2 },
      { method: 'POST', shape: '/users', count: 1, failed: 0, units: 2 },
      { method: 'GET', shape: '/users/{id}', count: 1, failed: 0, units: 1 },
    ])
  })

  it('counts each request in a batch, and the resource units of all', async () => {
    const make = (id: string) => ({
      id,
      method: 'POST',
      url: ITEMS,
      headers: { 'Content-Type': 'application/json' },
      body: rsvp(id),
    })
    await local.app('POST', '/$batch', { requests: [make('1'), make('2')] })
    await local.app('GET', `${ITEMS}/1`)
    expect((await local.ask('GET', '/local/requests')).json).toMatchObject({ total: 3, resourceUnits: 2 + 2 + 1 })
    await local.ask('DELETE', '/local/requests')
    expect((await local.ask('GET', '/local/requests')).json).toEqual({ requests: [], total: 0, resourceUnits: 0 })
  })
})
