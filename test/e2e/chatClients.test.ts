import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChatClients } from '../../infra/local/chatClients'
import { children } from '../../infra/local/children'
import { IN_CHAT } from '../../infra/local/demo/members'

/** The chat clients of `npm start`, by themselves. */
describe('the chat clients', () => {
  const servers: Server[] = []
  const serve = async (text: string): Promise<number> => {
    const server = createServer((_, response) => response.end(text)).listen(0)
    servers.push(server)
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  afterEach(() => servers.forEach((server) => server.close()))

  it('are named where they came to listen, when a port was taken in the meantime', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ressursnett-'))
    const people = [...IN_CHAT, 'm1', 'm2', 'm3', 'm4', 'm5', 'm6'].map((id) => ({ id, oid: id, name: id, mail: null }))
    const localUrl = `http://localhost:${await serve(JSON.stringify(people))}`
    const taken = await serve('somebody else')
    const started = children(folder, () => undefined)
    try {
      const clients = await startChatClients({
        localUrl,
        tenantId: 'tenant',
        botUrl: 'http://localhost:1',
        ports: [taken, 0, 0],
        dataFolder: folder,
        children: started,
      })
      expect(clients).toHaveLength(3)
      expect(new Set(clients.map(({ url }) => url)).size).toBe(3)
      for (const { url } of clients) expect(await (await fetch(url)).text()).toContain('<html')
    } finally {
      await started.stop()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  })
})
