import { localClock } from './clock'
import { openDatabase } from './database'
import { localFaults } from './faults'
import { localCalendarRules } from './graph/calendarRules'
import { localDirectory } from './graph/directory'
import { localGraph } from './graph/graph'
import { localInbox } from './graph/inbox'
import { localMailbox } from './graph/mail'
import { localMeetings } from './graph/meetings'
import { localNonDelivery } from './graph/nonDelivery'
import { recycleBin, type Recycled } from './recycleBin'
import { localTeamsApps } from './graph/teamsApps'
import { listen, problem } from './http'
import { localRoutes } from './localRoutes'
import { meetingTrialRoutes } from './meetingTrialRoutes'
import { controlPageRoutes } from './pages/controlPage'
import { mailTrialRoutes } from './mailTrialRoutes'
import { mailPageRoutes } from './pages/mailPage'
import { requestLog, type RequestCount } from './requestLog'
import { findRoute, type Ask, type Reply, type Route } from './router'
import { localSignIn, TENANT } from './signin'

export type LocalM365 = {
  url: string
  tenantId: string
  port: number
  clock: { now(): Date; set(now: Date): void }
  requests(): RequestCount[]
  /** What was deleted from the lists, as it was last. */
  recycleBin(): Recycled[]
  close(): Promise<void>
}

type Options = {
  /** 0 means a free one. */
  port: number
  /** Where the data is kept; ':memory:' forgets it. */
  file: string
  /** The clock starts here instead of where it was. */
  now?: Date
  log?: (line: string) => void
}

/** Graph, the token issuer, the mailbox and the clock of a Microsoft 365 that is only on this machine. */
export async function startLocalM365(options: Options): Promise<LocalM365> {
  const database = openDatabase(options.file)
  const clock = localClock(database)
  const faults = localFaults(database)
  const requests = requestLog()
  const directory = localDirectory(database)
  const mailbox = localMailbox(database, clock)
  const inbox = localInbox(database, clock)
  const nonDelivery = localNonDelivery(inbox)
  const teamsApps = localTeamsApps(database)
  const meetings = localMeetings(database, directory)
  const calendarRules = localCalendarRules(database)

  let url = ''
  const signIn = await localSignIn(database, directory, () => url)
  const graph = localGraph({
    database,
    clock,
    faults,
    requests,
    directory,
    mailbox,
    inbox,
    nonDelivery,
    teamsApps,
    meetings,
    calendarRules,
    verify: signIn.verify,
    root: () => `${url}/v1.0`,
    log: options.log ?? (() => {}),
  })
  const routes: Route<Ask, Reply | Promise<Reply>>[] = [
    ...localRoutes({ clock, faults, requests, recycleBin: () => recycleBin(database) }),
    ...meetingTrialRoutes({ meetings, calendarRules, directory }),
    ...mailTrialRoutes({ inbox, nonDelivery, teamsApps }),
    ...signIn.routes,
    ...mailPageRoutes(mailbox, directory),
    ...controlPageRoutes(),
  ]

  const answer = async (ask: Ask): Promise<Reply> => {
    if (ask.path[0] === 'v1.0') return graph({ ...ask, path: ask.path.slice(1) })
    const found = findRoute(routes, ask.method, ask.path)
    if (found === 'no-such-path') return problem(404, 'notFound', 'There is nothing at this address.')
    if (found === 'other-method') return problem(405, 'notAllowed', 'This address does not take that method.')
    return found.route.answer(ask, found.parts)
  }

  try {
    const listening = await listen(options.port, answer)
    url = `http://localhost:${listening.port}`
    // Not before the port is ours: another one may be running on the same data.
    if (options.now) clock.set(options.now)
    return {
      url,
      tenantId: TENANT,
      port: listening.port,
      clock: { now: clock.now, set: clock.set },
      requests: requests.counts,
      recycleBin: () => recycleBin(database),
      close: async () => {
        await listening.close()
        database.close()
      },
    }
  } catch (error) {
    database.close()
    throw error
  }
}
