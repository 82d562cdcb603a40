import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { OSLO, instantAt, isDay } from '../../bot/domain/day'
import { createGraph } from '../../bot/store/graph'
import { provision } from '../sharepoint/provision'
import { startChatClients, untilAnswers } from './chatClients'
import { children, type Children } from './children'
import { loadDemo, loadEmpty } from './demo/load'
import { takenPorts } from './ports'
import { startLocalM365, type LocalM365 } from './server'
import { appToken } from './signedIn'
import { readStartSettings, type StartSettings } from './startSettings'
import { startTexts as say, type Ready } from './startTexts'

const SITES = { team: 'team', vault: 'vault' }

const read = readStartSettings(process.argv.slice(2), process.env)
if (!read.ok) {
  print(say.badArguments(read.problem))
  process.exit(1)
}
await start(read.settings)

async function start(settings: StartSettings): Promise<void> {
  const { ports } = settings
  const taken = await takenPorts([
    { port: ports.bot, whatFor: say.bot, setting: 'PORT' },
    { port: ports.local, whatFor: say.local, setting: 'LOCAL_M365_PORT' },
    ...(settings.chat ? ports.chat.map((port) => ({ port, whatFor: say.chat, setting: 'CHAT_PORT' })) : []),
  ])
  if (taken.length > 0) {
    for (const port of taken) print(say.portTaken(port))
    process.exit(1)
  }

  const dataFolder = resolve(settings.dataFolder)
  await mkdir(join(dataFolder, 'logs'), { recursive: true })
  const now = settings.now === null ? null : instantFrom(settings.now)
  if (settings.now !== null && !now) {
    print(say.badTime(settings.now))
    process.exit(1)
  }

  print(say.starting)
  const local = await startLocalM365({
    port: ports.local,
    file: join(dataFolder, 'm365.sqlite'),
    ...(now ? { now } : {}),
  })
  const graph = createGraph({ baseUrl: local.url, token: appToken(local.url) })
  await provision(graph, SITES, () => undefined)
  await (settings.empty ? loadEmpty : loadDemo)(graph, SITES, local.clock.now(), print)

  let stopping = false
  const started = children(join(dataFolder, 'logs'), (name) => {
    print(say.died(name, join(settings.dataFolder, 'logs', `${name}.log`)))
    void stop(1)
  })
  const stop = async (code: number): Promise<void> => {
    if (stopping) return
    stopping = true
    await started.stop()
    await local.close()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      print(say.stopping)
      void stop(0)
    })
  }

  try {
    print(say.ready(await startPrograms(settings, local, started)))
  } catch (error) {
    // What was started must not live on alone and hold its ports.
    print(say.notStarted(error instanceof Error ? error.message : String(error), join(settings.dataFolder, 'logs')))
    await stop(1)
  }
}

/** The bot with the tab, and the chat clients; gives what there is to visit. */
async function startPrograms(
  { ports, chat, dataFolder }: StartSettings,
  local: LocalM365,
  started: Children,
): Promise<Ready> {
  const botUrl = `http://localhost:${ports.bot}`
  const { url, tenantId } = local
  started.start('bot', [join(import.meta.dirname, 'main.js')], {
    env: { LOCAL_M365_URL: url, TENANT_ID: tenantId, PORT: String(ports.bot), PUBLIC_URL: botUrl },
  })
  await untilAnswers(`${botUrl}/readyz`)
  const clients = chat
    ? await startChatClients({
        localUrl: url,
        tenantId,
        botUrl,
        ports: ports.chat,
        dataFolder: resolve(dataFolder),
        children: started,
      })
    : []
  return { tab: `${botUrl}/tab/`, local: url, mail: `${url}/mail`, clients, now: local.clock.now() }
}

/** An instant with its zone, or a time on the wall in Oslo. */
function instantFrom(text: string): Date | null {
  const [day = '', time = '08:00'] = text.split('T')
  if (isDay(day) && /^\d{2}:\d{2}$/.test(time)) return instantAt(OSLO, day, time)
  const instant = new Date(text)
  return /T.*(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(instant.getTime()) ? instant : null
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
