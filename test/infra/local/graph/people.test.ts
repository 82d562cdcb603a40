import { ANNA, BILAL, startLocal, type Local } from '../local'

const graphAddress = (id: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/users/${id}` })

describe('the directory', () => {
  let local: Local
  let annaId: string
  let bilalId: string
  beforeEach(async () => {
    local = await startLocal()
    annaId = (await local.app('POST', '/users', ANNA)).body.id
    bilalId = (await local.app('POST', '/users', BILAL)).body.id
  })
  afterEach(() => local.m365.close())

  it('gives a person the same id each time the data is laid anew', async () => {
    const other = await startLocal()
    expect((await other.app('POST', '/users', ANNA)).body.id).toBe(annaId)
    await other.m365.close()
  })

  it('refuses a second person with the same user principal name, in the words of Graph', async () => {
    const refused = await local.app('POST', '/users', {
      ...ANNA,
      userPrincipalName: ANNA.userPrincipalName.toUpperCase(),
    })
    expect(refused).toMatchObject({
      status: 400,
      body: {
        error: {
          code: 'Request_BadRequest',
          message: 'Another object with the same value for property userPrincipalName already exists.',
        },
      },
    })
  })

  it('finds a person by id or user principal name, and shows employeeId only when it is selected', async () => {
    const found = await local.app('GET', `/users/${annaId}`)
    expect(found.json).toMatchObject({ displayName: 'Anna Berg', jobTitle: 'Ressurssykepleier', mobilePhone: null })
    expect(found.json).not.toHaveProperty('employeeId')
    const selected = await local.app('GET', `/users/${ANNA.userPrincipalName}?$select=id,employeeId,department`)
    expect(selected.json).toEqual({ id: annaId, employeeId: 'm1', department: 'Follo' })
    const missing = await local.app('GET', '/users/nobody')
    expect([missing.status, missing.body.error.code]).toEqual([404, 'Request_ResourceNotFound'])
  })

  it('filters by equality and pages with $top', async () => {
    const found = await local.app('GET', "/users?$filter=employeeId eq 'm2'&$select=id")
    expect(found.body.value).toEqual([{ id: bilalId }])
    expect((await local.app('GET', "/users?$filter=startswith(displayName,'A')")).status).toBe(400)
    const first = await local.app('GET', '/users?$top=1')
    const second = await local.app('GET', first.body['@odata.nextLink'])
    expect([...first.body.value, ...second.body.value]).toMatchObject([{ id: annaId }, { id: bilalId }])
    expect(second.json).not.toHaveProperty(['@odata.nextLink'])
  })

  it('answers 404 for a manager who is not there, and the manager when there is one', async () => {
    expect((await local.app('GET', `/users/${annaId}/manager`)).status).toBe(404)
    expect((await local.app('PUT', `/users/${annaId}/manager/$ref`, graphAddress(bilalId))).status).toBe(204)
    expect((await local.app('GET', `/users/${annaId}/manager?$select=id,mail`)).json).toMatchObject({
      id: bilalId,
      mail: BILAL.mail,
    })
    expect((await local.app('GET', `/users/${annaId}?$expand=manager($select=id)&$select=id`)).json).toEqual({
      id: annaId,
      manager: { id: bilalId },
    })
    const anna = await local.as('m1')
    expect((await anna('GET', '/me/manager')).body.id).toBe(bilalId)
  })

  it('has one group, the team, with the members that were added', async () => {
    const groups = await local.app('GET', '/groups')
    const group = groups.body.value[0]?.id
    expect(groups.body.value).toMatchObject([{ displayName: 'team' }])
    const add = () => local.app('POST', `/groups/${group}/members/$ref`, graphAddress(annaId))
    expect((await add()).status).toBe(204)
    expect((await add()).status).toBe(400)
    expect((await local.app('GET', `/groups/${group}/members?$select=id`)).body.value).toEqual([{ id: annaId }])
  })

  it('lets a person read only that person, and the app has no /me', async () => {
    const anna = await local.as('m1')
    expect((await anna('GET', '/me')).body.id).toBe(annaId)
    expect((await anna('GET', `/users/${annaId}`)).status).toBe(200)
    for (const path of ['/users', `/users/${bilalId}`, '/users/nobody', '/groups']) {
      const refused = await anna('GET', path)
      expect([refused.status, refused.body.error.code]).toEqual([403, 'Authorization_RequestDenied'])
    }
    expect((await anna('POST', '/users', { ...ANNA, userPrincipalName: 'x@local.example' })).status).toBe(403)
    expect((await local.app('GET', '/me')).status).toBe(400)
  })
})
