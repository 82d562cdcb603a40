import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../clock'
import type { LocalDatabase } from '../database'
import type { Faults } from '../faults'
import type { RequestLog } from '../requestLog'
import { findRoute, type Ask, type Parts, type Reply } from '../router'
import type { Caller } from '../signin'
import type { GraphAsk, GraphRoute } from './ask'
import { answerBatch, innerRequests } from './batch'
import { localCalendar } from './calendar'
import type { CalendarRules } from './calendarRules'
import { deltaRoutes } from './delta'
import type { Directory } from './directory'
import { eventRoutes } from './events'
import { errorReply, GraphError } from './graphError'
import { inboxRoutes, type Inbox } from './inbox'
import { itemRoutes } from './items'
import { listRoutes } from './listRoutes'
import { localLists, type Lists } from './lists'
import { mailRoutes, type Mailbox } from './mail'
import { mailLimits } from './mailLimits'
import { meetingRoutes, type Meetings } from './meetings'
import type { NonDelivery } from './nonDelivery'
import { peopleRoutes } from './people'
import { localSites, siteRoutes } from './sites'
import { teamsAppRoutes, type TeamsApps } from './teamsApps'

type World = {
  database: LocalDatabase
  clock: Clock
  faults: Faults
  requests: RequestLog
  directory: Directory
  mailbox: Mailbox
  inbox: Inbox
  nonDelivery: NonDelivery
  teamsApps: TeamsApps
  meetings: Meetings
  calendarRules: CalendarRules
  verify: (authorization: string | undefined) => Promise<Caller>
  root: () => string
  log: (line: string) => void
}

/** Answers a request to Graph, whose path begins after the version. */
export function localGraph(world: World): (ask: Ask) => Promise<Reply> {
  const { database, directory, faults, requests, root } = world
  const sites = localSites(directory)
  const lists = localLists(database, world.clock, sites.all())
  const parts = { ...world, sites, lists }
  const routes: GraphRoute[] = [
    ...deltaRoutes(parts),
    ...itemRoutes(parts),
    ...listRoutes(sites, lists),
    ...siteRoutes(sites),
    ...peopleRoutes(directory, root),
    ...mailRoutes(world.mailbox, directory, world.nonDelivery),
    ...inboxRoutes(world.inbox, directory, root),
    ...teamsAppRoutes(world.teamsApps, directory),
    ...meetingRoutes(world.meetings, world.calendarRules),
    ...eventRoutes(localCalendar({ ...world, rules: world.calendarRules })),
  ]
  const limits = mailLimits(faults)
  const costOf = new Map(routes.map((route) => [`${route.method} ${route.pattern}`, route.units]))

  const answerOne = (ask: GraphAsk): Reply => {
    const found = findRoute(routes, ask.method, ask.path)
    const isKnown = typeof found === 'object'
    const reply = replyTo(ask, () => {
      const path = pathText(ask)
      const refused = faults.refusal(path) ?? faults.throttles(path)
      if (refused) throw refused
      if (isKnown) return found.route.answer(ask, found.parts)
      if (found === 'no-such-path') {
        throw new GraphError(400, 'BadRequest', `Resource not found for the segment '${ask.path[0] ?? ''}'.`)
      }
      throw new GraphError(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.')
    })
    const shape = isKnown ? shapeOf(found.route.pattern, found.parts, lists) : '(unknown)'
    const units = isKnown ? (costOf.get(`${found.route.method} ${found.route.pattern}`)?.(ask) ?? 0) : 0
    requests.note(ask.method, shape, reply.status, units)
    world.log(`${ask.method} ${shape} ${reply.status}`)
    return reply
  }

  const answerAll = (ask: GraphAsk): Reply =>
    replyTo(ask, () => {
      const refused = faults.refusal(pathText(ask))
      if (refused) throw refused
      const inners = innerRequests(ask)
      const reply = database.together(() => answerBatch(inners, answerOne))
      const written = inners.map((inner) => inner.ask).filter(isWrite)
      return { ...reply, lost: written.length > 0 && faults.losesAnswer([ask, ...written].map(pathText)) }
    })

  return async (asked) => {
    let leave = (): void => undefined
    try {
      leave = limits.enter(asked)
      const latency = faults.latency(pathText(asked))
      if (latency > 0) await wait(latency)
      const ask = { ...asked, caller: await world.verify(asked.headers['authorization']) }
      if (ask.method === 'POST' && ask.path.join('/') === '$batch') return answerAll(ask)
      const reply = answerOne(ask)
      return { ...reply, lost: isWrite(ask) && faults.losesAnswer([pathText(ask)]) }
    } catch (error) {
      if (error instanceof GraphError) return errorReply(error, asked.headers['client-request-id'])
      throw error
    } finally {
      leave()
    }
  }
}

const isWrite = ({ method }: Ask) => method !== 'GET'
const pathText = ({ path }: Ask) => `/${path.join('/')}`

function replyTo(ask: GraphAsk, answer: () => Reply): Reply {
  const clientRequestId = ask.headers['client-request-id']
  try {
    const reply = answer()
    if (clientRequestId === undefined) return reply
    return { ...reply, headers: { ...reply.headers, 'client-request-id': clientRequestId } }
  } catch (error) {
    if (error instanceof GraphError) return errorReply(error, clientRequestId)
    const message = error instanceof Error ? error.message : 'Unknown error'
    return errorReply(new GraphError(500, 'generalException', message), clientRequestId)
  }
}

/** What was asked for without ids and names of people: `/sites/{id}/lists/Rsvps/items/{id}`. */
function shapeOf(pattern: string, parts: Parts, lists: Lists): string {
  return pattern
    .split('/')
    .map((segment) => {
      if (segment === ':list') return lists.titleOf(parts['list'] ?? '')
      return segment.startsWith(':') ? '{id}' : segment
    })
    .join('/')
}
