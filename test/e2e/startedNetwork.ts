import { spawn, type ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takenPorts } from '../../infra/local/ports'
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

const START_MS = 120_000

export async function startNetwork(
  options: { now?: string; chat?: boolean; empty?: boolean; data?: string } = {},
): Promise<StartedNetwork> {
  const folder = await built()
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'ressursnett-')))
  const bot = await freePort()
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
      LOCAL_M365_PORT: '0',
      CHAT_PORT: '0',
      DATA_FOLDER: data,
    },
  })
  const output = collect(child)
  await until(output, (text) => text.includes('Ressursnett is ready') || child.exitCode !== null, START_MS)
  if (child.exitCode !== null) throw new Error(output())
  const local = addressIn(output(), 'Clock and faults')
  return {
    bot: at(bot),
    tab: `${at(bot)}/tab/`,
    local,
    chat: {
      nurse: addressIn(output(), 'Chat: Nurse'),
      manager: addressIn(output(), 'Chat: Line manager'),
      areaLeader: addressIn(output(), 'Chat: Area leader'),
    },
    moveClock: async (wallTime) => {
      await fetch(`${local}/local/clock`, { method: 'POST', body: JSON.stringify({ now: wallTime }) })
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

const at = (port: number): string => `http://localhost:${port}`

/** The address printed for one of the parts. */
function addressIn(output: string, part: string): string {
  return new RegExp(`^ *${part}.*? (http://\\S+)`, 'm').exec(output)?.[1] ?? ''
}

/**
 * A port for the bot, which has to be known before it starts. Not one of those that the system hands out
 * (from 32768 on Linux): of those, another test could be given the same until the bot takes it.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_000)
    if ((await takenPorts([{ port, whatFor: 'bot', setting: 'PORT' }])).length === 0) return port
  }
}
