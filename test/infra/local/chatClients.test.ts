import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChatClients } from '../../../infra/local/chatClients'
import { IN_CHAT } from '../../../infra/local/demo/members'

/** What is started in place of Microsoft's client. */
describe('waiting for the chat clients', () => {
  const people = [...IN_CHAT, 'm1', 'm2', 'm3', 'm4', 'm5', 'm6'].map((id) => ({ id, oid: id, name: id, mail: null }))
  const server = createServer((_, response) => response.end(JSON.stringify(people)))
  const running: ChildProcess[] = []
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ressursnett-'))
    await once(server.listen(0), 'listening')
  })
  afterEach(() => running.splice(0).forEach((child) => child.kill()))
  afterAll(async () => {
    server.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  const startWith = (program: string) =>
    startChatClients({
      localUrl: `http://localhost:${(server.address() as AddressInfo).port}`,
      tenantId: 'tenant',
      botUrl: 'http://localhost:1',
      ports: [0, 0, 0],
      dataFolder: folder,
      children: {
        start: () => {
          const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'pipe'] })
          running.push(child)
          return child
        },
        stop: async () => undefined,
      },
      patienceMs: 500,
    })

  it('ends when one of them never says where it listens', async () => {
    await expect(startWith('setInterval(() => console.log("still here"), 50)')).rejects.toThrow('did not listen')
  })

  it('ends when one of them has ended', async () => {
    await expect(startWith('')).rejects.toThrow('ended before it listened')
  })
})
