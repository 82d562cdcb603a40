import { startConnector, type Connector, type ConnectorOptions } from '../connector'
import { startTeamsConnector } from '../teamsConnector'
import { TEAMS_SAYS, type TeamsFaults } from './faults'

describe('a connector that behaves like Teams', () => {
  let connector: Connector
  const start = async (options: ConnectorOptions = {}) => {
    connector = await startConnector(options)
  }
  afterEach(() => connector.close())

  const ask = (method: string, path: string, body: object = { summary: 'Hei', text: 'Hei' }) =>
    fetch(`${connector.url}/v3/conversations/${path}`, { method, body: JSON.stringify(body) })
  const post = (conversation = 'chat-1', body?: object) => ask('POST', `${conversation}/activities`, body)
  const update = (activity: string, conversation = 'chat-1', body?: object) =>
    ask('PUT', `${conversation}/activities/${activity}`, body)
  const statuses = async (times: number, send = () => post()) => {
    const found: number[] = []
    for (let time = 0; time < times; time++) found.push((await send()).status)
    return found
  }

  it('takes a message, and shows an update in its place', async () => {
    await start()
    const { id } = (await (await post()).json()) as { id: string }
    await update(id, 'chat-1', { summary: 'Nytt', text: 'Nytt' })
    expect(connector.posted.map(({ text }) => text)).toEqual(['Hei'])
    expect(connector.standing('chat-1').map(({ text }) => text)).toEqual(['Nytt'])
    expect(connector.standing('chat-2')).toEqual([])
    expect(connector.arrivals.map(({ isUpdate, activityId }) => [isUpdate, activityId])).toEqual([
      [false, id],
      [true, id],
    ])
  })

  it('has no limits unless they are asked for', async () => {
    await start()
    expect(await statuses(60)).toEqual(Array(60).fill(201))
    expect(connector.breaches).toEqual({ tenant: 0, thread: 0 })
  })

  it('refuses the eighth to one chat within a second, and counts it', async () => {
    connector = await startTeamsConnector()
    expect(await statuses(8)).toEqual([...Array(7).fill(201), 429])
    expect(connector.breaches).toEqual({ tenant: 0, thread: 1 })
    expect((await post('chat-2')).status).toBe(201)
    expect(connector.posted).toHaveLength(8)
  })

  it('refuses the fifty-first of the tenant within a second', async () => {
    connector = await startTeamsConnector()
    const all = await Promise.all(Array.from({ length: 60 }, (_, index) => post(`chat-${index}`)))
    expect(all.filter(({ status }) => status === 429)).toHaveLength(10)
    expect(connector.breaches.tenant).toBe(10)
  })

  it('throttles every tenth, and tells a quarter of those when to come back', async () => {
    await start({ faults: { throttle: { every: 10, toldShare: 0.25 } } })
    const told: (string | null)[] = []
    for (let time = 1; time <= 80; time++) {
      const answer = await post(`chat-${time}`)
      expect(answer.status).toBe(time % 10 === 0 ? 429 : 201)
      if (answer.status === 429) told.push(answer.headers.get('retry-after'))
    }
    expect(told).toEqual([null, null, null, '1', null, null, null, '1'])
    expect(connector.posted).toHaveLength(72)
  })

  it.each(Object.entries(TEAMS_SAYS).filter(([name]) => name !== 'throttledFor' && name !== 'tooBig'))(
    'refuses as Teams does: %s',
    async (_, refusal) => {
      await start()
      if (typeof refusal === 'function') throw new Error('is asked for with a number')
      connector.refuseNext(refusal)
      const answer = await post()
      expect(answer.status).toBe(refusal.status)
      expect(((await answer.json()) as { error: { code: string } }).error.code).toBe(refusal.code)
      expect((await post()).status).toBe(201)
    },
  )

  it('delivers and says 504 all the same', async () => {
    await start()
    connector.refuseNext(TEAMS_SAYS.timedOutAfterArrival, TEAMS_SAYS.timedOut)
    expect(await statuses(2)).toEqual([504, 504])
    expect(connector.posted).toHaveLength(1)
    expect(connector.arrivals.map(({ activityId }) => activityId === null)).toEqual([false, true])
  })

  it('says the same of one chat every time, and of one message', async () => {
    const always: TeamsFaults['always'] = (conversation, activityId) => {
      if (activityId === 'deleted') return TEAMS_SAYS.noActivity
      return conversation === 'blocked' ? TEAMS_SAYS.blocked : undefined
    }
    await start({ faults: { always } })
    expect(await statuses(2, () => post('blocked'))).toEqual([403, 403])
    expect([(await post()).status, (await update('deleted')).status]).toEqual([201, 404])
  })

  it('has the same chances for the same seed', async () => {
    const faults: TeamsFaults = {
      chances: [
        { share: 0.2, refusal: TEAMS_SAYS.atTheSameTime },
        { share: 0.1, refusal: TEAMS_SAYS.badGateway },
      ],
    }
    await start({ faults: { ...faults, seed: 7 } })
    const first = await statuses(100)
    connector.beset({ ...faults, seed: 7 })
    expect(await statuses(100)).toEqual(first)
    connector.beset({ ...faults, seed: 8 })
    expect(await statuses(100)).not.toEqual(first)
    const count = (status: number) => first.filter((each) => each === status).length
    expect(count(412)).toBeGreaterThan(8)
    expect(count(412)).toBeLessThan(35)
    expect(count(502)).toBeGreaterThan(1)
  })

  it('takes its time, and knows what has no answer yet', async () => {
    await start({ faults: { latencyMs: { least: 30, most: 80 } } })
    const before = performance.now()
    const all = Promise.all(Array.from({ length: 10 }, () => post()))
    await all
    expect(performance.now() - before).toBeGreaterThanOrEqual(29)
    expect(connector.underWay()).toBe(0)
    expect(connector.posted).toHaveLength(10)
  })

  it('refuses what is larger than a message can be', async () => {
    await start()
    expect((await post('chat-1', { text: 'x'.repeat(101 * 1024) })).status).toBe(413)
    expect(connector.posted).toEqual([])
  })

  it('keeps no cards when they are too many to keep', async () => {
    await start({ keepsCards: false })
    await post()
    expect([connector.posted.length, connector.arrivals.length]).toEqual([0, 1])
  })
})
