import { settingRow } from '../../bot/store/rows/settingRow'
import { invited, nina, anna } from '../support/people'
import { startTrial, type Trial } from '../support/trial'
import { until } from '../support/until'
import { openDoors, type Doors } from './doors'

describe('the health addresses', () => {
  let doors: Doors
  beforeEach(async () => {
    doors = await openDoors({ members: [nina], gatherings: [invited()] })
  })
  afterEach(() => doors.close())

  it('tell live from ready', async () => {
    expect(await doors.ask('GET', '/readyz')).toMatchObject({ status: 200, json: { status: 'ready', problems: [] } })
    doors.problems.push('lists: not read since 2026-03-12T08:12:00.000Z')
    expect(await doors.ask('GET', '/healthz')).toMatchObject({ status: 200, json: { status: 'live' } })
    expect(await doors.ask('GET', '/readyz')).toMatchObject({
      status: 503,
      json: { status: 'not-ready', problems: ['lists: not read since 2026-03-12T08:12:00.000Z'] },
    })
  })

  it('answer before the lists have been read, when the others say that it is too early', async () => {
    doors.isBegun = false
    expect((await doors.ask('GET', '/healthz')).status).toBe(200)
    expect((await doors.ask('GET', '/readyz')).status).toBe(200)
    expect((await doors.ask('GET', '/tab/settings.json')).status).toBe(200)
    expect(await doors.as(nina, 'GET', '/api/me')).toMatchObject({ status: 503, json: { error: 'not-ready' } })
    expect((await doors.as(nina, 'GET', '/api/me')).headers['retry-after']).toBe('5')
    doors.isBegun = true
    expect((await doors.as(nina, 'GET', '/api/me')).status).toBe(200)
  })

  it('say of an API answer how old it is, only when that is long ago and only of what is looked up', async () => {
    expect((await doors.as(nina, 'GET', '/api/me')).headers).not.toHaveProperty('as-of')
    doors.asOf = new Date('2026-03-12T08:12:00Z')
    expect((await doors.as(nina, 'GET', '/api/me')).headers['as-of']).toBe('2026-03-12T08:12:00.000Z')
    expect((await doors.as(nina, 'PUT', '/api/me/language', { language: 'nn' })).headers).not.toHaveProperty('as-of')
  })
})

describe('what /readyz names', () => {
  let trial: Trial
  beforeEach(async () => {
    trial = await startTrial({ now: '2026-02-16T08:12:00Z', members: [anna, nina], gatherings: [invited()] })
  })
  afterEach(async () => {
    await faults({})
    await trial.close()
  })
  const faults = async (settings: object) => {
    await fetch(`${trial.local.url}/local/faults`, { method: 'POST', body: JSON.stringify(settings) })
  }
  const readyz = async () => (await fetch(`${trial.url}/readyz`)).text()

  it('is the one list that cannot be read, and nothing once it can', async () => {
    await faults({ outage: true, match: 'lists/Members' })
    await trial.program.sweeps.now()
    const said = JSON.parse(await readyz()) as { problems: string[] }
    expect(said.problems).toEqual([
      expect.stringMatching(
        /^lists: not read since 2026-02-16T08:1.*: Graph answers 503 serviceNotAvailable \[Members\]$/,
      ),
    ])
    expect(JSON.stringify(said)).not.toMatch(/Anna|Nina|@/)
    await faults({})
    await trial.program.sweeps.now()
    expect(JSON.parse(await readyz())).toEqual({ status: 'ready', problems: [], notes: [] })
  })

  it('leaves sending that is paused as a note: somebody has decided it', async () => {
    await trial.lay(settingRow, { name: 'sendingPaused', value: 'true' })
    await trial.program.sweeps.now()
    expect(JSON.parse(await readyz())).toEqual({
      status: 'ready',
      problems: [],
      notes: [expect.stringContaining('sending: paused')],
    })
  })

  it('is Teams when it refuses the bot', async () => {
    await trial.install(anna)
    trial.connector.refuseNext({ status: 401, code: 'Unauthorized' })
    await trial.program.sweeps.now()
    expect(await until(readyz, (text) => text.includes('teams:'))).toContain('the bot is refused (401)')
  })
})
