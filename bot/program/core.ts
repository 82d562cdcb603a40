import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Clock } from '../clock'
import type { Config } from '../config'
import type { Member } from '../domain/member'
import type { OutcomeOf } from '../domain/messages/delivery'
import { reachOf, type Reach, type Ways } from '../domain/messages/reach'
import { announced, type Records } from '../domain/records'
import { outcomesIn } from '../flows/sending/due'
import { makeSeals, submissionsIn, type Seals } from '../flows/surveys/seals'
import { makeLinks, type Links } from '../links'
import { takingTurns } from '../store/again'
import { createGraph, type Graph } from '../store/graph'
import { graphTokenOf } from '../store/graphToken'
import { openNetwork, type Network } from '../store/network'
import { recordsFrom } from '../store/recordsFrom'
import { writingTogether } from '../store/writingTogether'
import { readingLists, type Lists } from './lists'
import { watchingOutside, type Outside } from './outside'

/** What every part of the program stands on. */
export type Core = {
  config: Config
  log: Logger
  graph: Graph
  network: Network
  /** What opens the answers to surveys that are open. */
  seals: Seals
  lists: Lists
  outside: Outside
  links: Links
  /** As members know it; changes that are not announced yet have not happened. */
  records: () => Records
  /** For whoever plans: with the changes that are not announced yet. */
  planned: () => Records
  outcomeOf: OutcomeOf
  ways: Ways
  /** How this member is reached now, or why not. */
  reach: (member: Member) => Reach
  memberByAccount: (entraId: string) => Member | undefined
  inTurn: ReturnType<typeof takingTurns>
  newId: () => string
  now: () => Date
  /** Something has changed that may make messages due. */
  afterChange: () => void
  /** Tells whoever runs the program of what should not happen; nothing about a person. */
  surprised: (error: unknown) => void
}

export function makeCore(config: Config, clock: Clock, log: Logger, afterChange: () => void): Core {
  const now = (): Date => clock.now()
  // Against the machine's own clock: the program's may have been moved to try a year.
  const outside = watchingOutside(Date.now)
  const alone = createGraph({
    baseUrl: config.graphUrl,
    token: graphTokenOf(config),
    log: ({ date, ...entry }) => {
      if (date !== null) outside.graphSaidItIs(new Date(date))
      log.debug(entry, 'graph')
    },
  })
  const graph = writingTogether(alone)
  const network = openNetwork(graph, config.sites)
  const seals = makeSeals({
    keys: network.surveyKeys,
    sealed: network.sealedAnswers,
    programSecret: config.links.secret,
  })
  const planned = recordsFrom(network, submissionsIn(network.surveys.get, seals))
  const ways: Ways = {
    conversationOf: network.conversations.get,
    installOf: network.installs.get,
    deadAddressOf: network.deadAddresses.get,
    hasMailbox: () => planned().settings.mailbox !== '',
  }
  return {
    config,
    log,
    graph,
    network,
    seals,
    lists: readingLists(network, now),
    outside,
    links: makeLinks(config.links),
    records: () => announced(planned(), now()),
    planned,
    outcomeOf: outcomesIn(network.deliveries, now),
    ways,
    reach: (member) => reachOf(member, ways, now()),
    // Whoever has left and come back in another role may still have the old row.
    memberByAccount: (entraId) => {
      const rows = network.members.inGroup(entraId)
      const row = rows.find(({ standing }) => standing.kind !== 'left') ?? rows[0]
      return row && planned().members.get(row.id)
    },
    inTurn: takingTurns(),
    newId: randomUUID,
    now,
    afterChange,
    surprised: (error) => log.error({ err: error }, 'something went wrong'),
  }
}
