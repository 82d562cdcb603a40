import { accountsThrough, installsThrough } from '../../bot/delivery/installs'
import { pace } from '../../bot/delivery/pace'
import { createGraph } from '../../bot/store/graph'
import { appToken } from '../../infra/local/signedIn'
import { ANNA, BILAL, startLocal, type Local } from '../infra/local/local'

const APP = 'b0b0b0b0-0000-4000-8000-000000000001'

describe('adding the bot to somebody’s Teams', () => {
  let local: Local
  let anna: string
  let bilal: string
  let logged: { status: number; code: string }[]
  beforeEach(async () => {
    local = await startLocal()
    anna = (await local.app('POST', '/users', ANNA)).body.id
    bilal = (await local.app('POST', '/users', BILAL)).body.id
    await rules({})
    logged = []
  })
  afterEach(() => local.m365.close())

  const graph = () =>
    createGraph({ baseUrl: local.m365.url, token: appToken(local.m365.url), wait: async () => undefined })
  const installs = () =>
    installsThrough({
      graph: graph(),
      teamsAppId: APP,
      pace: pace({ most: 100, withinMs: 1000 }),
      log: (entry) => logged.push(entry),
    })
  const rules = (more: object) => local.ask('POST', '/local/teams', { apps: [APP], ...more })
  const asked = (shape: string) => local.m365.requests().find((request) => request.shape === shape)?.count ?? 0

  it('asks once, and looks the app up once', async () => {
    const { install } = installs()
    expect(await Promise.all([install(anna), install(bilal)])).toEqual(['asked', 'asked'])
    expect(asked('/appCatalogs/teamsApps')).toBe(1)
    expect(asked('/users/{id}/teamwork/installedApps')).toBe(2)
  })

  it('finds the chat of somebody who has it already', async () => {
    await installs().install(anna)
    expect(await installs().install(anna)).toEqual({ chatId: expect.stringMatching(/^19:.+@unq\.gbl\.spaces$/) })
    expect(logged).toEqual([])
  })

  it('tells one person’s policy from what the tenant does not allow', async () => {
    await rules({ blocked: [anna] })
    const { install } = installs()
    expect([await install(anna), await install(bilal)]).toEqual(['refused', 'asked'])
    await rules({ mayInstall: false })
    expect(await install(anna)).toBe('not-allowed')
    await rules({ apps: [] })
    expect(await installs().install(anna)).toBe('not-allowed')
  })

  it('tells an account that is gone from one without Teams', async () => {
    await rules({ notInTeams: [bilal] })
    await local.app('DELETE', `/users/${anna}`)
    const { install } = installs()
    expect([await install(anna), await install(bilal)]).toEqual(['no-user', 'refused'])
  })

  it('looks the app up again when it has been uploaded anew', async () => {
    const { install } = installs()
    await install(anna)
    await rules({ apps: [] })
    expect(await install(bilal)).toBe('not-allowed')
    await rules({})
    expect(await install(bilal)).toBe('asked')
  })

  it('leaves it for later when Teams is busy or away', async () => {
    const { install } = installs()
    await install(anna)
    await local.ask('POST', '/local/faults', { throttle: { share: 1, retryAfter: 60 } })
    expect([await install(bilal), await installs().install(bilal)]).toEqual(['later', 'later'])
    await local.ask('POST', '/local/faults', { loseResponses: { share: 1 } })
    expect(await install(bilal)).toBe('later')
    await local.ask('POST', '/local/faults', {})
    expect(await install(bilal)).toEqual({ chatId: expect.any(String) })
  })

  it('logs no id of a person', async () => {
    await rules({ blocked: [anna] })
    await installs().install(anna)
    expect(logged).toEqual([{ status: 403, code: 'Forbidden' }])
    expect(JSON.stringify(logged)).not.toContain(anna)
  })

  it('can tell whether an account is gone', async () => {
    const { isGone } = accountsThrough({ graph: graph() })
    expect(await isGone(anna)).toBe(false)
    await local.app('DELETE', `/users/${anna}`)
    expect(await isGone(anna)).toBe(true)
    await local.ask('POST', '/local/faults', { outage: true })
    expect(await isGone(bilal)).toBe('later')
  })
})
