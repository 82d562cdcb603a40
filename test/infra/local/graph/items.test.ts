import { ITEMS, keysIn, makeItem, rsvp, startWithList, type Local } from '../local'

describe('items of a list', () => {
  let local: Local
  beforeEach(async () => {
    local = await startWithList()
  })
  afterEach(() => local.m365.close())

  it('answers 201 with the whole item, its fields and its ETag when one is made', async () => {
    const made = await makeItem(local, 'm1', { Answer: 'online', Seat: 2, Late: false })
    expect(made.status).toBe(201)
    expect(made.body['@odata.etag']).toMatch(/^"[0-9a-f-]{36},1"$/)
    expect(made.json).toMatchObject({
      id: '1',
      eTag: made.body['@odata.etag'],
      createdBy: { application: { displayName: 'Ressursnett' } },
      webUrl: expect.stringContaining('/Lists/Rsvps/'),
      fields: { Key: 'g1|m1', Answer: 'online', Seat: 2, Late: false, id: '1' },
    })
    expect(made.json).toHaveProperty('createdDateTime', expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))
  })

  it('gives ids that rise and are never used again', async () => {
    await makeItem(local, 'm1')
    expect((await makeItem(local, 'm2')).body.id).toBe('2')
    await local.app('DELETE', `${ITEMS}/2`)
    expect((await makeItem(local, 'm3')).body.id).toBe('3')
  })

  it('shows the fields only when they are expanded, and only those that are selected', async () => {
    await makeItem(local, 'm1', { Note: 'hei' })
    expect((await local.app('GET', `${ITEMS}/1`)).json).not.toHaveProperty('fields')
    const selected = await local.app('GET', `${ITEMS}/1?$expand=fields($select=Key,Note)`)
    expect(selected.json).toHaveProperty('fields', {
      '@odata.etag': selected.body['@odata.etag'],
      Key: 'g1|m1',
      Note: 'hei',
    })
    const some = await local.app('GET', `${ITEMS}/1?$select=id&$expand=fields($select=Key)`)
    expect(Object.keys(some.body).filter((name) => name === 'createdDateTime' || name === 'webUrl')).toEqual([])
  })

  it('shows hidden columns only when they are named in $select', async () => {
    await makeItem(local, 'm1', { Secret: 'x' })
    expect((await local.app('GET', `${ITEMS}/1?$expand=fields`)).body.fields).not.toHaveProperty('Secret')
    expect((await local.app('GET', `${ITEMS}/1?$expand=fields($select=Secret)`)).body.fields).toHaveProperty(
      'Secret',
      'x',
    )
  })

  it('answers 200 with the field values and their new ETag when fields are changed', async () => {
    const made = await makeItem(local, 'm1', { Note: 'før' })
    const changed = await local.app(
      'PATCH',
      `${ITEMS}/1/fields`,
      { Answer: 'on-site' },
      { 'if-match': made.body['@odata.etag'] },
    )
    expect(changed.status).toBe(200)
    expect(changed.json).toMatchObject({ '@odata.etag': expect.stringMatching(/,2"$/), Answer: 'on-site', Note: 'før' })
    const again = await local.app('PATCH', `${ITEMS}/1`, { fields: { Note: null } }, { 'if-match': '*' })
    expect(again.json).toMatchObject({ '@odata.etag': expect.stringMatching(/,3"$/) })
    expect(again.json).not.toHaveProperty('Note')
  })

  it('answers 412 when the ETag in If-Match is not the current one, and changes nothing', async () => {
    const made = await makeItem(local, 'm1', { Note: 'første' })
    const old = { 'if-match': made.body['@odata.etag'] }
    await local.app('PATCH', `${ITEMS}/1/fields`, { Note: 'andre' })
    for (const [method, path, body] of [
      ['PATCH', `${ITEMS}/1/fields`, { Note: 'tredje' }],
      ['PATCH', `${ITEMS}/1`, { fields: { Note: 'tredje' } }],
      ['DELETE', `${ITEMS}/1`, undefined],
    ] as const) {
      const refused = await local.app(method, path, body, old)
      expect([refused.status, refused.body.error.code]).toEqual([412, 'resourceModified'])
    }
    expect((await local.app('GET', `${ITEMS}/1?$expand=fields`)).body.fields).toMatchObject({ Note: 'andre' })
  })

  it('answers 204 when an item is deleted, and 404 from then on', async () => {
    const made = await makeItem(local, 'm1')
    const removed = await local.app('DELETE', `${ITEMS}/1`, undefined, { 'if-match': made.body['@odata.etag'] })
    expect(removed.status).toBe(204)
    const gone = await local.app('GET', `${ITEMS}/1`)
    expect([gone.status, gone.body.error.code]).toEqual([404, 'itemNotFound'])
    expect((await makeItem(local, 'm1')).status).toBe(201)
  })

  it('refuses a second item with the same value in a unique column, whatever its case', async () => {
    await makeItem(local, 'm1')
    await makeItem(local, 'm2')
    const message = expect.stringContaining(
      'One or more fields with unique constraints already has the provided value.',
    )
    expect(await makeItem(local, 'm1')).toMatchObject({
      status: 400,
      body: { error: { code: 'invalidRequest', message } },
    })
    expect((await makeItem(local, 'M1')).status).toBe(400)
    expect((await local.app('PATCH', `${ITEMS}/2/fields`, { Key: 'g1|m1' })).status).toBe(400)
    expect((await local.app('GET', ITEMS)).body.value).toHaveLength(2)

    await local.ask('POST', '/local/faults', { uniqueViolationStatus: 409 })
    expect((await makeItem(local, 'm1')).status).toBe(409)
  })

  it.each([
    [{ Unknown: 'x' }, "Field 'Unknown' is not recognized"],
    [{ Seat: 'two' }, 'a number'],
    [{ Seat: -1 }, 'at least 0'],
    [{ Late: 'yes' }, 'a boolean'],
    [{ Answer: 'perhaps' }, 'one of its choices'],
    [{ At: 'yesterday' }, 'a date'],
    [{ Gathering: 'x'.repeat(256) }, '255 characters'],
    [{ Gathering: 7 }, 'a string'],
    [{ Created: '2026-01-01T00:00:00Z' }, 'read-only'],
  ])('refuses %p with 400', async (fields, message) => {
    const refused = await local.app('POST', ITEMS, rsvp('m1', fields))
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'invalidRequest' } } })
    expect(refused.body.error.message).toContain(message)
    expect((await local.app('GET', ITEMS)).body.value).toEqual([])
  })

  it('refuses an item without a required field', async () => {
    const refused = await local.app('POST', ITEMS, { fields: { Gathering: 'g1' } })
    expect([refused.status, refused.body.error.message]).toEqual([400, "Field 'Key' is required"])
  })

  it('keeps whole seconds of a time and gives it back in UTC', async () => {
    const made = await makeItem(local, 'm1', { At: '2026-03-12T08:00:00.987+01:00' })
    expect(made.body.fields['At']).toBe('2026-03-12T07:00:00Z')
  })

  it('gives 200 items a page unless $top says otherwise, and a link to the next page', async () => {
    const members = Array.from({ length: 205 }, (_, index) => `m${String(index).padStart(3, '0')}`)
    for (const member of members) await makeItem(local, member)
    const first = await local.app('GET', `${ITEMS}?$expand=fields($select=Key)`)
    expect(first.body.value).toHaveLength(200)
    const second = await local.app('GET', first.body['@odata.nextLink'])
    expect(second.json).not.toHaveProperty(['@odata.nextLink'])
    expect([...keysIn(first), ...keysIn(second)]).toEqual(members.map((member) => `g1|${member}`))

    const few = await local.app('GET', `${ITEMS}?$top=3&$orderby=fields/Key desc&$expand=fields`)
    const next = await local.app('GET', few.body['@odata.nextLink'])
    expect(keysIn(next)).toEqual(['g1|m201', 'g1|m200', 'g1|m199'])
    expect((await local.app('GET', `${ITEMS}?$top=0`)).status).toBe(400)
    expect((await local.app('GET', `${ITEMS}?$skiptoken=nonsense`)).status).toBe(400)
  })
})
