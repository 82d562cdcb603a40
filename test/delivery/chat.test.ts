import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readConfig, type Config } from '../../bot/config'
import { chatThrough, type Chat } from '../../bot/delivery/chat'
import type { Card } from '../../bot/cards/card'
import type { Conversation } from '../../bot/domain/messages/delivery'
import { makeAdapter } from '../../bot/teams/adapter'
import { startConnector, type Connector } from '../support/connector'

const card: Card = { type: 'AdaptiveCard', version: '1.5', body: [] }

let connector: Connector
let parts: Parameters<typeof chatThrough>[0]
let chat: Chat
let to: Conversation
const waits: number[] = []
const logged: { status: number; code: string; attempt: number }[] = []
const turnErrors: Error[] = []
const holds: number[] = []
let [turns, done] = [0, 0]

function localConfig(): Config {
  const read = readConfig({ LOCAL_M365_URL: 'http://localhost:1' })
  if (!read.ok) throw new Error(read.problems.join())
  return read.config
}

beforeAll(async () => {
  connector = await startConnector()
  parts = {
    adapter: makeAdapter(
      localConfig(),
      { turn: async () => (turns++, () => void done++) },
      (error) => void turnErrors.push(error),
    ),
    botAppId: '',
    pace: { holdFor: (ms) => void holds.push(ms) },
    wait: async (ms) => void waits.push(ms),
    longestWaitMs: 20_000,
    log: (entry) => void logged.push(entry),
  }
  chat = chatThrough(parts)
  to = {
    entraId: 'entra-anna',
    conversationId: 'chat-anna',
    serviceUrl: connector.url,
    tenantId: 'tenant',
    userId: '29:anna',
    botId: '28:bot',
    state: 'installed',
  }
})
afterAll(() => connector.close())
beforeEach(() => {
  connector.posted.length = 0
  waits.length = 0
  holds.length = 0
  logged.length = 0
  turnErrors.length = 0
  turns = 0
  done = 0
})

const send = () => chat.send(to, { card, summary: 'Ny samling' })

describe('sending to a chat', () => {
  it('puts the card there once, with a line for the lock screen', async () => {
    expect(await send()).toEqual({ ok: true, activityId: expect.any(String) })
    expect(connector.posted).toMatchObject([{ conversation: 'chat-anna', summary: 'Ny samling', card }])
    expect([turns, done]).toEqual([1, 1])
  })

  it('keeps everybody waiting as long as Teams asks after 429, takes a new turn, and sends once', async () => {
    connector.refuseNext(
      { status: 429, code: 'TooManyRequests', retryAfter: 4 },
      { status: 429, code: 'TooManyRequests', retryAfter: 2 },
    )
    expect(await send()).toMatchObject({ ok: true })
    expect(holds).toEqual([4000, 2000])
    expect([turns, done]).toEqual([3, 3])
    expect(connector.posted).toHaveLength(1)
  })

  it.each([412, 502, 503, 504])('tries again after %i, a little later each time', async (status) => {
    connector.refuseNext({ status, code: 'Trouble' }, { status, code: 'Trouble' })
    expect(await send()).toMatchObject({ ok: true })
    const [first = 0, second = 0] = waits
    expect(first).toBeGreaterThanOrEqual(800)
    expect(second).toBeGreaterThan(first)
    expect(connector.posted).toHaveLength(1)
  })

  it('gives up after four attempts, and says that it failed', async () => {
    connector.refuseNext(...Array.from({ length: 4 }, () => ({ status: 429, code: 'TooManyRequests', retryAfter: 1 })))
    expect(await send()).toEqual({ ok: false, because: 'failed' })
    expect(logged.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4])
    // Whoever comes next waits too, though this one has given up.
    expect(holds).toEqual([1000, 1000, 1000, 1000])
    expect(connector.posted).toEqual([])
  })

  it.each([
    [403, 'ConversationBlockedByUser', 'blocked'],
    [403, 'MessageWritesBlocked', 'blocked'],
    [403, 'BotNotInConversationRoster', 'uninstalled'],
    [403, 'ForbiddenOperationException', 'uninstalled'],
    [404, 'ConversationNotFound', 'uninstalled'],
    [403, 'NotEnoughPermissions', 'failed'],
    [400, 'BadArgument', 'refused'],
    [401, 'Unauthorized', 'failed'],
    [413, 'MessageSizeTooBig', 'refused'],
    [500, 'ServiceError', 'failed'],
  ])('takes %i %s to mean %s, and does not try again', async (status, code, because) => {
    connector.refuseNext({ status, code })
    expect(await send()).toEqual({ ok: false, because })
    expect(waits).toEqual([])
    expect(logged).toMatchObject([{ status, attempt: 1 }])
  })

  it('says failed when nobody answers at the address', async () => {
    const nobody = { ...to, serviceUrl: 'http://127.0.0.1:9' }
    expect(await chat.send(nobody, { card, summary: 'x' })).toEqual({ ok: false, because: 'failed' })
  })

  it('says failed when somebody is there and does not answer', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as AddressInfo
    try {
      const impatient = chatThrough({ ...parts, patienceMs: 50 })
      const there = { ...to, serviceUrl: `http://127.0.0.1:${port}` }
      expect(await impatient.send(there, { card, summary: 'x' })).toEqual({ ok: false, because: 'failed' })
      expect(logged).toMatchObject([{ status: 0, attempt: 1 }])
      expect([turns, done]).toEqual([1, 1])
    } finally {
      silent.closeAllConnections()
      silent.close()
    }
  })

  it('sends nothing when it is not to go any more by the time its turn has come', async () => {
    expect(await chat.send(to, { card, summary: 'x' }, async () => false)).toEqual({ ok: false, because: 'held-back' })
    expect(await chat.update(to, 'activity-9', { card, summary: 'x' }, async () => false)).toBe('failed')
    expect(connector.posted).toEqual([])
    expect([turns, done, logged, turnErrors]).toEqual([2, 2, [], []])
  })

  it('keeps a refusal for itself: it is no failed turn', async () => {
    connector.refuseNext({ status: 404, code: 'ConversationNotFound' })
    await send()
    expect(turnErrors).toEqual([])
  })
})

describe('updating a card where it stands', () => {
  const update = () => chat.update(to, 'activity-9', { card, summary: 'Endret' })

  it('changes that one and posts nothing new', async () => {
    expect(await update()).toBe('updated')
    expect(connector.posted).toEqual([])
    expect(connector.standing('chat-anna').find(({ activityId }) => activityId === 'activity-9')?.summary).toBe(
      'Endret',
    )
  })

  it.each([
    [404, 'ActivityNotFoundInConversation', 'gone'],
    [403, 'ConversationBlockedByUser', 'blocked'],
    [403, 'BotNotInConversationRoster', 'uninstalled'],
    [403, 'NotEnoughPermissions', 'gone'],
    [400, 'BadSyntax', 'failed'],
  ])('takes %i %s to mean %s', async (status, code, outcome) => {
    connector.refuseNext({ status, code })
    expect(await update()).toBe(outcome)
  })

  it('tries again when it is too much', async () => {
    connector.refuseNext({ status: 429, code: 'TooManyRequests', retryAfter: 1 })
    expect(await update()).toBe('updated')
    expect(holds).toEqual([1000])
  })
})
