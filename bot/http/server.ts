import { createServer, plugins, type Request, type Response, type Server } from 'restify'
import { commandHandler, type CommandHandler } from './commandHandler'
import { addAboutPages } from './aboutPages'
import type { TabSettings } from './contract'
import type { Identify } from './identify'
import { addGate, type ListState } from './gate'
import { addTabFiles } from './tabFiles'
import { addTrouble } from './trouble'

/** Larger than any message Teams lets through, so that too long a text gets an answer and not a closed door. */
const LARGEST_BODY = 1_000_000

/** Adds its routes; `handle` lets leading members in. */
export type Feature = (server: Server, handle: CommandHandler) => void

export type Doors = {
  /** Takes an activity from Teams and answers it. */
  messages: (request: Request, response: Response) => Promise<void>
  identify: Identify
  /** Commands for the tab and pages for everybody. */
  features: readonly Feature[]
  tabFolder: string
  tabSettings: () => TabSettings
  networkName: () => string
  lists: ListState
  /** What keeps the program from doing its work; empty when all is well. */
  notReady: () => string[]
  /** What an operator should know of, though the program does its work. */
  notes: () => string[]
  /** Told of what should not happen. */
  surprised: (error: unknown) => void
}

export function makeServer(the: Doors): Server {
  const server = createServer({ name: 'Ressursnett' })
  server.use(plugins.bodyParser({ maxBodySize: LARGEST_BODY, mapParams: false }))

  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { status: 'live' })
  })
  server.get('/readyz', async (_request: Request, response: Response) => {
    const problems = the.notReady()
    response.send(problems.length === 0 ? 200 : 503, {
      status: problems.length === 0 ? 'ready' : 'not-ready',
      problems,
      notes: the.notes(),
    })
  })
  server.post('/api/messages', async (request: Request, response: Response) => the.messages(request, response))
  addGate(server, the.lists)
  const handle = commandHandler(the.identify)
  for (const add of the.features) add(server, handle)
  addTabFiles(server, the.tabFolder, the.tabSettings)
  addAboutPages(server, the.networkName)
  addTrouble(server, the.surprised)
  return server
}
