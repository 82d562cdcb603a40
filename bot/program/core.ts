import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Clock } from '../clock'
import type { Config } from '../config'
import type { Member } from '../domain/member'
import type { Conversation, OutcomeOf } from '../domain/messages/delivery'
import { announced, type Records } from '../domain/records'
import { outcomesIn } from '../flows/sending/sweep'
import { makeLinks, type Links } from '../links'
import { takingTurns } from '../store/again'
import { createGraph, type Graph } from '../store/graph'
import { graphTokenOf } from '../store/graphToken'
import { openNetwork, type Network } from '../store/network'
import { recordsFrom } from '../store/recordsFrom'

/** What every part of the program stands on. */
export type Core = {
  config: Config
  log: Logger
  graph: Graph
  network: Network
  links: Links
  /** As members know it; changes that are not announced yet have not happened. */
  records: () => Records
  /** For whoever plans: with the changes that are not announced yet. */
  planned: () => Records
  outcomeOf: OutcomeOf
  conversationOf: (entraId: string) => Conversation | undefined
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
  const graph = createGraph({
    baseUrl: config.graphUrl,
    token: graphTokenOf(config),
    log: (entry) => log.debug(entry, 'graph'),
  })
  const network = openNetwork(graph, config.sites)
  const planned = recordsFrom(network)
  return {
    config,
    log,
    graph,
    network,
    links: makeLinks(config.links),
    records: () => announced(planned(), now()),
    planned,
    outcomeOf: outcomesIn(network.deliveries),
    conversationOf: (entraId) => network.conversations.get(entraId),
    // Whoever has left and come back in another role may still have the old row.
    memberByAccount: (entraId) => {
      const [first, ...others] = network.members.inGroup(entraId)
      return [first, ...others].find((member) => member?.standing.kind !== 'left') ?? first
    },
    inTurn: takingTurns(),
    newId: randomUUID,
    now,
    afterChange,
    surprised: (error) => log.error({ err: error }, 'something went wrong'),
  }
}
