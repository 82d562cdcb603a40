import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Conversation } from '../../bot/domain/messages/delivery'
import { areaRow } from '../../bot/store/rows/areaRow'
import { conversationRow } from '../../bot/store/rows/sending/conversationRow'
import { gatheringRow } from '../../bot/store/rows/gatheringRow'
import { createGraph } from '../../bot/store/graph'
import { memberRow } from '../../bot/store/rows/memberRow'
import { startLocalM365, type LocalM365 } from '../../infra/local/server'
import { appToken } from '../../infra/local/signedIn'
import { provision } from '../../infra/sharepoint/provision'
import { built } from '../support/built'
import { startConnector, type Connector } from '../support/connector'
import { areas, invited, person } from '../support/people'
import { layThrough, SITES } from '../support/trial'
import { until } from '../support/until'

const PARALLEL = 4
const NURSES = Array.from({ length: 120 }, (_, index) => person(`nurse${index}`))

describe('killed in the middle of inviting everyone', () => {
  let local: LocalM365
  let connector: Connector
  let folder: string
  let running: ChildProcess | null = null

  beforeAll(async () => {
    folder = await built()
  }, 60_000)

  beforeEach(async () => {
    local = await startLocalM365({ port: 0, file: ':memory:', now: new Date('2026-02-20T09:00:00Z') })
    connector = await startConnector()
    const graph = createGraph({ baseUrl: local.url, token: appToken(local.url) })
    await provision(graph, SITES, () => undefined)
    const lay = layThrough(graph)
    await lay(areaRow, ...areas)
    await lay(memberRow, ...NURSES)
    await lay(conversationRow, ...NURSES.map(({ id, entraId }) => chatOf(id, entraId ?? '')))
    await lay(gatheringRow, invited())
  })

  afterEach(async () => {
    if (running) await stop('SIGKILL')
    await connector.close()
    await local.close()
  })

  const chatOf = (id: string, entraId: string): Conversation => ({
    entraId,
    conversationId: `chat-${id}`,
    serviceUrl: connector.url,
    tenantId: local.tenantId,
    userId: `29:${id}`,
    botId: '28:bot',
    state: 'installed',
  })

  const start = (): void => {
    running = spawn(process.execPath, [join(folder, 'main.js')], {
      stdio: 'ignore',
      env: {
        ...process.env,
        LOCAL_M365_URL: local.url,
        TENANT_ID: local.tenantId,
        PORT: '0',
        SEND_PER_SECOND: '100',
        SEND_PARALLEL: String(PARALLEL),
        LEASE_SECONDS: '2',
      },
    })
  }

  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    const child = running
    running = null
    if (!child || child.exitCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }

  const invitations = (): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const { conversation } of connector.posted) counts.set(conversation, (counts.get(conversation) ?? 0) + 1)
    return counts
  }

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    '%s and a new start leave nobody out',
    async (signal) => {
      start()
      await until(
        () => connector.posted.length,
        (count) => count >= 40,
        15_000,
      )
      await stop(signal)
      const atStop = connector.posted.length
      expect(atStop).toBeLessThan(NURSES.length)

      start()
      await until(
        () => invitations().size,
        (count) => count === NURSES.length,
        20_000,
      )
      await until(
        () => delivered(local),
        (count) => count === NURSES.length,
      )
      const doubles = [...invitations().values()].filter((count) => count > 1)
      // Only what was on its way at that very moment can have arrived without being written down.
      expect(doubles.length).toBeLessThanOrEqual(signal === 'SIGKILL' ? PARALLEL : 0)
      expect(Math.max(...invitations().values())).toBeLessThanOrEqual(2)
    },
    45_000,
  )
})

async function delivered(local: LocalM365): Promise<number> {
  const graph = createGraph({ baseUrl: local.url, token: appToken(local.url) })
  const path = `/sites/${SITES.vault}/lists/Deliveries/items?$expand=fields($select=Outcome)&$top=500`
  const { body } = await graph.send({ method: 'GET', path })
  return (body as { value: { fields: { Outcome: string } }[] }).value.filter(({ fields }) => fields.Outcome === 'sent')
    .length
}
