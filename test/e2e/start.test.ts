import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { tokenFor } from '../../infra/local/signedIn'
import { built } from '../support/built'
import { startNetwork } from './startedNetwork'

const items = z.object({ value: z.array(z.object({ fields: z.record(z.string(), z.unknown()) })) })

/** What `npm start` promises, without the chat clients. */
describe('npm start', () => {
  let data: string
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'ressursnett-'))
  })
  afterEach(() => rm(data, { recursive: true, force: true, maxRetries: 5 }))

  const rows = async (local: string, list: string, user: string) => {
    const token = await tokenFor(local, user, 'graph')
    const response = await fetch(`${local}/v1.0/sites/team/lists/${list}/items?$expand=fields&$top=500`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    return items.parse(await response.json()).value.map(({ fields }) => fields)
  }

  it('keeps what was stored, the clock too, and stops cleanly', async () => {
    const first = await startNetwork({ now: '2026-08-17T09:00', chat: false, data })
    const drafts = await rows(first.local, 'Gatherings', 'nl')
    const draft = drafts.find(({ Stage }) => Stage === 'draft')
    const response = await fetch(`${first.bot}/api/gatherings/${String(draft?.['Key'])}/invitations`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await tokenFor(first.local, 'nl', 'api')}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ dryRun: false }),
    })
    expect(response.status).toBe(200)
    expect(await first.stop()).toBe(0)

    const second = await startNetwork({ chat: false, data })
    const kept = await rows(second.local, 'Gatherings', 'nl')
    expect(kept.find(({ Key }) => Key === draft?.['Key'])).toMatchObject({ Stage: 'invited' })
    expect(kept).toHaveLength(drafts.length)
    const clock = z.object({ now: z.string() }).parse(await (await fetch(`${second.local}/local/clock`)).json())
    expect(clock.now).toMatch(/^2026-08-17/)
    expect(await second.stop()).toBe(0)
  })

  it('starts an empty network with one person in it', async () => {
    const network = await startNetwork({ chat: false, empty: true, data })
    expect(await rows(network.local, 'Members', 'nl')).toHaveLength(1)
    expect(await rows(network.local, 'Gatherings', 'nl')).toEqual([])
    expect(await network.stop()).toBe(0)
  })

  it('says which port is taken, by what and how to choose another', async () => {
    const taken = createServer().listen(0)
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const child = spawn(process.execPath, [join(await built(), 'start.js'), '--no-chat'], {
      env: { ...process.env, PORT: String(port), LOCAL_M365_PORT: '0', DATA_FOLDER: data },
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
    const [code] = (await once(child, 'exit')) as [number]
    taken.close()
    expect(code).toBe(1)
    expect(output).toContain(`Port ${port} (bot and tab) is taken`)
    expect(output).toContain('PORT=')
  })

  it('refuses a time that is none', async () => {
    const child = spawn(process.execPath, [join(await built(), 'start.js'), '--now', 'i morgen'], {
      env: { ...process.env, PORT: '0', LOCAL_M365_PORT: '0', CHAT_PORT: '0', DATA_FOLDER: data },
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(1)
    expect(output).toContain('"i morgen" is no time')
  })
})
