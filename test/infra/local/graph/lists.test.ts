import { ITEMS, makeItem, RSVPS, startWithList, type Local } from '../local'

const LIST = '/sites/team/lists/Rsvps'

describe('lists and columns', () => {
  let local: Local
  beforeEach(async () => {
    local = await startWithList()
  })
  afterEach(() => local.m365.close())

  it('answers 201 with the list, which is found by id and by title from then on', async () => {
    const made = await local.app('POST', '/sites/vault/lists', {
      displayName: 'Leases',
      list: { template: 'genericList' },
    })
    expect(made.status).toBe(201)
    expect(made.json).toMatchObject({ displayName: 'Leases', list: { template: 'genericList' } })
    expect((await local.app('GET', `/sites/vault/lists/${made.body.id}`)).json).toMatchObject({ displayName: 'Leases' })
    expect((await local.app('GET', '/sites/vault/lists/Leases')).body.id).toBe(made.body.id)
    expect((await local.app('GET', '/sites/team/lists/Leases')).status).toBe(404)
  })

  it('refuses a second list with the same title on a site', async () => {
    const refused = await local.app('POST', '/sites/team/lists', RSVPS)
    expect([refused.status, refused.body.error.code]).toEqual([409, 'nameAlreadyExists'])
  })

  it('always has Title, and gives the columns when they are expanded', async () => {
    const list = await local.app('GET', `${LIST}?$expand=columns`)
    expect(list.json).toHaveProperty('columns', expect.arrayContaining([expect.objectContaining({ name: 'Title' })]))
    expect(list.json).toMatchObject({
      columns: expect.arrayContaining([
        expect.objectContaining({ name: 'Key', indexed: true, enforceUniqueValues: true, required: true }),
      ]),
    })
  })

  it('adds a column and lets it be written to', async () => {
    const added = await local.app('POST', `${LIST}/columns`, { name: 'Wish', displayName: 'Ønske', text: {} })
    expect(added.status).toBe(201)
    expect(added.json).toMatchObject({ name: 'Wish', displayName: 'Ønske', text: { maxLength: 255 }, indexed: false })
    expect((await makeItem(local, 'm1', { Wish: 'kaffe' })).body.fields).toMatchObject({ Wish: 'kaffe' })
    expect((await local.app('POST', `${LIST}/columns`, { name: 'Wish', text: {} })).status).toBe(409)
  })

  it('changes the display name, the index and the choices of a column', async () => {
    await local.app('PATCH', `${LIST}/columns/Answer`, {
      displayName: 'Svar',
      indexed: true,
      choice: { choices: ['on-site', 'online', 'cannot-come', 'waiting'] },
    })
    expect((await makeItem(local, 'm1', { Answer: 'waiting' })).status).toBe(201)
    const found = await local.app('GET', `${ITEMS}?$filter=fields/Answer eq 'waiting'`)
    expect(found.body.value).toHaveLength(1)
    expect((await local.app('GET', `${LIST}/columns/Answer`)).json).toMatchObject({ displayName: 'Svar' })
  })

  it.each([
    ['unique values without an index', { name: 'A', text: {}, enforceUniqueValues: true }],
    ['an index on text of many lines', { name: 'A', text: { allowMultipleLines: true }, indexed: true }],
    ['no type', { name: 'A' }],
    ['two types', { name: 'A', text: {}, boolean: {} }],
    ['a validation of null', { name: 'A', text: {}, validation: null }],
    ['a line longer than 255', { name: 'A', text: { maxLength: 256 } }],
  ])('refuses a column with %s', async (_, column) => {
    expect((await local.app('POST', `${LIST}/columns`, column)).status).toBe(400)
    expect((await local.app('POST', '/sites/team/lists', { displayName: 'Other', columns: [column] })).status).toBe(400)
  })

  it('refuses unique values where there are duplicates already', async () => {
    await makeItem(local, 'm1')
    await makeItem(local, 'm2')
    const refused = await local.app('PATCH', `${LIST}/columns/Gathering`, { enforceUniqueValues: true })
    expect(refused.status).toBe(400)
    expect((await makeItem(local, 'm3')).status).toBe(201)
  })

  it('refuses the twenty-first index', async () => {
    const columns = Array.from({ length: 21 }, (_, index) => ({ name: `C${index}`, text: {}, indexed: true }))
    expect((await local.app('POST', '/sites/team/lists', { displayName: 'Many', columns })).status).toBe(400)
    expect(
      (await local.app('POST', '/sites/team/lists', { displayName: 'Many', columns: columns.slice(1) })).status,
    ).toBe(201)
    expect((await local.app('POST', '/sites/team/lists/Many/columns', columns[0])).status).toBe(400)
  })

  it('encodes what is not a plain letter in the internal name, for good', async () => {
    const added = await local.app('POST', `${LIST}/columns`, { name: 'Møte dag', text: {} })
    expect(added.json).toMatchObject({ name: 'M_x00f8_te_x0020_dag', displayName: 'Møte dag' })
  })
})
