import { z } from 'zod'
import { ANNA, BILAL, startLocal, type Local } from '../local'

const APP = 'b0b0b0b0-0000-4000-8000-000000000001'
const withIds = z.object({ value: z.array(z.object({ id: z.string() })) })

describe('apps in Teams', () => {
  let local: Local
  let anna: string
  let catalogId: string
  beforeEach(async () => {
    local = await startLocal()
    anna = (await local.app('POST', '/users', ANNA)).body.id
    await local.app('POST', '/users', BILAL)
    await rules({})
    const found = await local.app('GET', `/appCatalogs/teamsApps?$filter=externalId eq '${APP}'`)
    catalogId = withIds.parse(found.json).value[0]?.id ?? ''
  })
  afterEach(() => local.m365.close())

  const rules = (more: object) => local.ask('POST', '/local/teams', { apps: [APP], ...more })
  const installed = (user = anna) => `/users/${user}/teamwork/installedApps`
  const install = (user = anna, app = catalogId) =>
    local.app('POST', installed(user), {
      'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${app}`,
    })

  it('are found in the catalogue by the id in the manifest', async () => {
    expect(catalogId).not.toBe('')
    expect(catalogId).not.toBe(APP)
    const none = await local.app('GET', "/appCatalogs/teamsApps?$filter=externalId eq 'another'")
    expect(none.json).toEqual({ value: [] })
  })

  it('are installed once for a person, and open a chat with her', async () => {
    const made = await install()
    expect([made.status, made.json]).toEqual([201, ''])
    const again = await install()
    expect([again.status, again.body.error.code]).toEqual([409, 'Conflict'])
    const listed = await local.app('GET', `${installed()}?$expand=teamsApp&$filter=teamsApp/id eq '${catalogId}'`)
    expect(listed.body.value).toMatchObject([{ teamsApp: { id: catalogId, externalId: APP } }])
    const installation = encodeURIComponent(withIds.parse(listed.json).value[0]?.id ?? '')
    const chat = await local.app('GET', `${installed()}/${installation}/chat`)
    expect(chat.body.id).toBe(`19:${anna}_${catalogId}@unq.gbl.spaces`)
    expect((await local.app('GET', installed(BILAL.userPrincipalName))).json).toEqual({ value: [] })
    expect((await local.app('GET', `${installed()}/another/chat`)).status).toBe(404)
  })

  it('are refused where the tenant or a policy does not allow it, and for whoever is not in Teams', async () => {
    await rules({ blocked: [ANNA.userPrincipalName], notInTeams: [BILAL.userPrincipalName] })
    const blocked = await install()
    expect([blocked.status, blocked.body.error]).toMatchObject([
      403,
      { code: 'Forbidden', message: expect.stringContaining('app permission policy') },
    ])
    expect((await install(BILAL.userPrincipalName)).status).toBe(404)
    expect((await install('nobody')).status).toBe(404)
    expect((await install(anna, 'another')).status).toBe(404)
    await rules({ mayInstall: false })
    const forbidden = await install()
    expect([forbidden.status, forbidden.body.error.message]).toEqual([403, expect.stringContaining('permissions')])
  })

  it('are for the app to install, not for people', async () => {
    const asAnna = await local.as('m1')
    expect((await asAnna('GET', installed())).status).toBe(403)
    expect((await asAnna('GET', '/appCatalogs/teamsApps')).status).toBe(403)
  })
})

describe('a person who is deleted', () => {
  it('is not there any more', async () => {
    const local = await startLocal()
    const { id } = (await local.app('POST', '/users', ANNA)).body
    expect((await local.app('GET', `/users/${id}?$select=id`)).status).toBe(200)
    expect((await local.app('DELETE', `/users/${id}`)).status).toBe(204)
    const gone = await local.app('GET', `/users/${id}?$select=id`)
    expect([gone.status, gone.body.error.code]).toEqual([404, 'Request_ResourceNotFound'])
    await local.m365.close()
  })
})
