import type { Activity, TurnContext } from 'botbuilder'
import { readConfig, type Config } from '../../bot/config'
import { makeAdapter } from '../../bot/teams/adapter'

const local: Config = (() => {
  const read = readConfig({ LOCAL_M365_URL: 'http://localhost:1' })
  if (!read.ok) throw new Error(read.problems.join())
  return read.config
})()
const registered: Config = { ...local, bot: { appId: 'app', appType: 'SingleTenant', password: 'secret' } }

const activity = (changes: Partial<Activity> = {}) =>
  ({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: '1',
    channelId: 'msteams',
    serviceUrl: 'http://localhost:1',
    from: { id: '29:anna' },
    recipient: { id: '28:bot' },
    conversation: { id: 'chat-anna' },
    timestamp: '2026-03-01T10:00:00Z',
    ...changes,
  }) as unknown as Activity

/** A token of the right shape that nobody has signed. */
const token = (claims: unknown) =>
  [{ alg: 'RS256', typ: 'JWT', kid: 'none' }, claims, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')

describe('the door for activities', () => {
  const turned: unknown[] = []
  const adapterFor = (config: Config) =>
    makeAdapter(config, { turn: async () => () => undefined }, (error, type) => turned.push([error.message, type]))
  const runs = jest.fn(async (_context: TurnContext): Promise<void> => undefined)
  beforeEach(() => {
    runs.mockReset()
    turned.length = 0
  })

  it.each(['', 'Bearer', 'Bearer x', 'Basic abc', `Bearer ${token({ iss: 'https://elsewhere.example' })}`])(
    'lets nobody in with «%.12s»',
    async (authorization) => {
      const answered = await adapterFor(registered).answer(authorization, activity(), runs)
      expect(answered).toEqual({ status: 401 })
      expect(runs).not.toHaveBeenCalled()
    },
  )

  it.each([
    ['nothing', token(null)],
    ['no JSON', token({}).replace(/\..*\./, `.${Buffer.from('abc').toString('base64url')}.`)],
  ])('lets nobody in whose token claims %s', async (_, claimless) => {
    const answered = await adapterFor(registered).answer(`Bearer ${claimless}`, activity(), runs)
    expect(answered).toEqual({ status: 401 })
    expect(runs).not.toHaveBeenCalled()
  })

  it('answers a press with what came of it', async () => {
    runs.mockImplementation(async (context) => {
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: { value: 'card' } } })
    })
    expect(await adapterFor(local).answer('', activity(), runs)).toEqual({ status: 200, body: { value: 'card' } })
  })

  it('says that it does not know a press that nothing came of, and needs no words for a message', async () => {
    expect(await adapterFor(local).answer('', activity(), runs)).toEqual({ status: 501 })
    expect(await adapterFor(local).answer('', activity({ type: 'message', text: 'hei' }), runs)).toEqual({
      status: 200,
    })
  })

  it('tells of a turn that failed by what kind it was', async () => {
    runs.mockRejectedValue(new Error('broken'))
    expect(await adapterFor(local).answer('', activity(), runs)).toEqual({ status: 501 })
    expect(turned).toEqual([['broken', 'invoke']])
  })
})
