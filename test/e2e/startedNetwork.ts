import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { built } from '../support/built'
import { until } from '../support/until'

/** What `npm start` starts, on free ports and with data of its own. */
export type StartedNetwork = {
  bot: string
  tab: string
  local: string
  chat: { nurse: string; manager: string; areaLeader: string }
  moveClock(wallTime: string): Promise<void>
  /** Stops as Ctrl-C does; gives the exit code. */
  stop(): Promise<number | null>
}

const START_MS = 60_000

export async function startNetwork(
  options: { now?: string; chat?: boolean; empty?: boolean; data?: string } = {},
): Promise<StartedNetwork> {
  const folder = await built()
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'ressursnett-')))
  const [bot, local, ...chat] = await freePorts()
  const args = [
    ...(options.now === undefined ? [] : ['--now', options.now]),
    ...(options.chat === false ? ['--no-chat'] : []),
    ...(options.empty === true ? ['--empty'] : []),
  ]
  const child = spawn(process.execPath, [join(folder, 'start.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(bot),
      LOCAL_M365_PORT: String(local),
      CHAT_PORT: String(chat[0]),
      DATA_FOLDER: data,
    },
  })
  const output = collect(child)
  await until(output, (text) => text.includes('Ressursnett is ready') || child.exitCode !== null, START_MS)
  if (child.exitCode !== null) throw new Error(output())
  const [nurse = 0, manager = 0, areaLeader = 0] = chat
  const at = (port: number): string => `http://localhost:${port}`
  return {
    bot: at(bot),
    tab: `${at(bot)}/tab/`,
    local: at(local),
    chat: { nurse: at(nurse), manager: at(manager), areaLeader: at(areaLeader) },
    moveClock: async (wallTime) => {
      await fetch(`${at(local)}/local/clock`, { method: 'POST', body: JSON.stringify({ now: wallTime }) })
    },
    stop: async () => {
      child.kill('SIGINT')
      if (child.exitCode === null) await once(child, 'exit')
      if (options.data === undefined) await rm(data, { recursive: true, force: true, maxRetries: 5 })
      return child.exitCode
    },
  }
}

function collect(child: ChildProcess): () => string {
  let text = ''
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
  return () => text
}

/** Two free ports, and three in a row for the chat clients. */
async function freePorts(): Promise<[number, number, number, number, number]> {
  const bot = await freePort()
  const local = await freePort()
  for (;;) {
    const first = await freePort()
    const row = [first, first + 1, first + 2]
    if (row.includes(bot) || row.includes(local)) continue
    const free = await Promise.all(row.map((port) => freePort(port).catch(() => null)))
    if (free.every((port) => port !== null)) return [bot, local, first, first + 1, first + 2]
  }
}

function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(wanted, () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
