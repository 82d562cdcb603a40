import type { Connector } from '../support/connector'
import { startTeamsConnector } from '../support/teamsConnector'
import type { TeamsFaults } from '../support/teams/faults'
import { until } from '../support/until'
import { botsIn, type BotProcess, type Bots, type BotSettings } from './botProcess'
import { layCrowd, type Laid } from './laid'
import { isSettled } from './ledger'

/** So many cards are sent side by side, and so many letters; together they are what one program has in flight. */
const PARALLEL = 24
const LETTERS_AT_ONCE = 4
export const MOST_IN_FLIGHT = PARALLEL + LETTERS_AT_ONCE

export type SceneOptions = {
  members: number
  /** Where the built program lies. */
  programFolder: string
  leaseSeconds: number
  /** What goes wrong besides what is wrong with single chats. */
  faults?: TeamsFaults
  say: (line: string) => void
}

/** A crowd on a local Microsoft 365, Teams with its limits, and programs that come and go. */
export type Scene = {
  laid: Laid
  connector: Connector
  start(settings?: BotSettings): BotProcess
  log: Bots['log']
  /** Chats that have got something. */
  reached(): number
  reachedBy(share: number, bots: readonly BotProcess[]): Promise<void>
  /** Until everybody has been reached or is listed. */
  settled(bots: readonly BotProcess[]): Promise<void>
  close(): Promise<void>
}

export async function setScene(options: SceneOptions): Promise<Scene> {
  const connector = await startTeamsConnector({ keepsCards: false })
  const laid = await layCrowd(options.members, connector)
  const refusals = new Map(
    laid.crowd.people.flatMap(({ conversation, refusal }) =>
      conversation && refusal ? [[conversation.conversationId, refusal] as const] : [],
    ),
  )
  connector.beset({
    latencyMs: { least: 15, most: 70 },
    ...options.faults,
    always: (conversation) => refusals.get(conversation),
  })
  const bots = botsIn(options.programFolder, {
    LOCAL_M365_URL: laid.local.url,
    TENANT_ID: laid.local.tenantId,
    SEND_PER_SECOND: '50',
    SEND_PARALLEL: String(PARALLEL),
    MAIL_PER_MINUTE: '600',
    LEASE_SECONDS: String(options.leaseSeconds),
    SWEEP_SECONDS: '5',
  })
  const reached = countingReached(connector)
  const patience = 120_000 + options.members * 60
  const mustRun = (running: readonly BotProcess[]): void => {
    if (!running.some((bot) => bot.isGone())) return
    options.say(bots.log().slice(-2000))
    throw new Error('A program ended by itself')
  }
  return {
    laid,
    connector,
    start: bots.start,
    log: bots.log,
    reached,
    async reachedBy(share, running) {
      const look = (): number => {
        mustRun(running)
        return reached()
      }
      await until(look, (count) => count >= share * options.members, patience)
    },
    async settled(running) {
      const look = async (): Promise<string> => {
        mustRun(running)
        return settling(laid)
      }
      await until(look, (state) => state === 'settled', patience)
    },
    async close() {
      await bots.close()
      await connector.close()
      await laid.close()
    },
  }
}

const LOOK_MS = 250
const A_WHILE_MS = 20 * 60_000

/** What has failed is tried again some minutes later; the clock is moved there instead of waiting. */
async function settling({ local, ...laid }: Laid): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  const state = await isSettled({ local, ...laid })
  if (state !== 'waits') return state
  local.clock.set(new Date(local.clock.now().getTime() + A_WHILE_MS))
  await new Promise((resolve) => setTimeout(resolve, 8 * LOOK_MS))
  return state
}

/** Grows with what arrives, for ten thousand are not counted anew each time. */
function countingReached({ arrivals }: Connector): () => number {
  const chats = new Set<string>()
  let read = 0
  return () => {
    for (; read < arrivals.length; read++) {
      const arrival = arrivals[read]
      if (arrival && arrival.activityId !== null) chats.add(arrival.conversation)
    }
    return chats.size
  }
}
