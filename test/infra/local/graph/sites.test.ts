import { ANNA, BILAL, ITEMS, makeItem, rsvp, RSVPS, startWithList, type Local, type Person } from '../local'

describe('who may do what on the sites', () => {
  let local: Local
  let anna: Person
  let bilal: Person
  beforeAll(async () => {
    local = await startWithList()
    const { body } = await local.app('POST', '/users', ANNA)
    await local.app('POST', '/users', BILAL)
    await local.app('POST', '/groups/team/members/$ref', {
      '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${body.id}`,
    })
    await local.app('POST', '/sites/vault/lists', { ...RSVPS, displayName: 'Answers' })
    await makeItem(local, 'm1')
    anna = await local.as('m1')
    bilal = await local.as('m2')
  })
  afterAll(() => local.m365.close())

  it('lists the two sites for the app, by stable ids that open them', async () => {
    const { body } = await local.app('GET', '/sites?search=*')
    expect(body.value).toMatchObject([{ name: 'team' }, { name: 'vault' }])
    for (const { id, name } of body.value) {
      expect(id).toMatch(/^local\.sharepoint\.com,[0-9a-f-]{36},[0-9a-f-]{36}$/)
      expect((await local.app('GET', `/sites/${id}`)).json).toMatchObject({ id, name, webUrl: expect.any(String) })
      expect((await local.app('GET', `/sites/${String(name)}`)).body.id).toBe(id)
    }
    expect((await local.app('GET', '/sites/elsewhere')).status).toBe(404)
  })

  it('answers 403 to every person on the vault site', async () => {
    for (const person of [anna, bilal]) {
      const refused = await person('GET', '/sites/vault/lists/Answers/items')
      expect([refused.status, refused.body.error.code]).toEqual([403, 'accessDenied'])
    }
  })

  it('lets members of the team read and write on the team site, and nobody else', async () => {
    expect((await anna('GET', `${ITEMS}?$expand=fields`)).body.value).toHaveLength(1)
    expect((await anna('POST', ITEMS, rsvp('m9'))).json).toMatchObject({
      createdBy: { user: { displayName: 'Anna Berg' } },
    })
    expect((await bilal('GET', ITEMS)).status).toBe(403)
    expect((await bilal('POST', ITEMS, rsvp('m8'))).status).toBe(403)
  })

  it('shows a person only the sites that person may open', async () => {
    expect((await anna('GET', '/sites?search=*')).body.value).toMatchObject([{ name: 'team' }])
    expect((await bilal('GET', '/sites?search=*')).body.value).toEqual([])
  })

  it('lets only the app make lists and columns', async () => {
    expect((await anna('POST', '/sites/team/lists', { displayName: 'Own' })).status).toBe(403)
    expect((await anna('POST', '/sites/team/lists/Rsvps/columns', { name: 'Own', text: {} })).status).toBe(403)
    expect((await anna('PATCH', '/sites/team/lists/Rsvps/columns/Key', { indexed: false })).status).toBe(403)
  })
})
