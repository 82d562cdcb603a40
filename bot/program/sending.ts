import { randomUUID } from 'node:crypto'
import { chatThrough, type Chat } from '../delivery/chat'
import { pace } from '../delivery/pace'
import type { RememberConversation } from '../flows/rememberConversation'
import { drawnToSend, drawnWithdrawn, type DrawingParts } from '../flows/sending/drawMatter'
import { holdLease, type HeldLease } from '../flows/sending/lease'
import { sweep, type SweepParts } from '../flows/sending/sweep'
import { sweepLoop, type SweepLoop } from '../flows/sending/sweepLoop'
import { publishTurnout } from '../flows/surveys/publishTurnout'
import { refreshNetwork } from '../store/network'
import type { makeAdapter } from '../teams/adapter'
import type { Core } from './core'

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Something that is done after each sweep by whoever holds the lease; what goes wrong in one holds up no other. */
export type Step = (turn: Turn) => Promise<void>

/** What takes long asks between its parts whether it may go on. */
export type Turn = { isStopping: () => boolean; lease: Pick<HeldLease, 'hold'> }

export type Sending = {
  sweeps: SweepLoop
  parts: SweepParts
  lease: HeldLease
  /** Could the lists be read last time? */
  isFresh: () => boolean
}

export function makeChat({ config, log }: Core, adapter: ReturnType<typeof makeAdapter>): Chat {
  return chatThrough({
    adapter,
    botAppId: config.bot.appId,
    turn: pace(config.sending.perSecond, wait),
    wait,
    longestWaitMs: (config.sending.leaseSeconds * 1000) / 3,
    log: (entry) => log.warn(entry, 'chat refused'),
  })
}

export function makeSending(
  core: Core,
  chat: Chat,
  remember: RememberConversation,
  drawingParts: DrawingParts,
  steps: readonly Step[],
): Sending {
  const { config, log, network, records, now, surprised } = core
  const lease = holdLease({
    name: 'sweep',
    holder: randomUUID(),
    seconds: config.sending.leaseSeconds,
    leases: network.leases,
    now,
    taken: () => refreshNetwork(network),
  })
  const parts: SweepParts = {
    records,
    outcomeOf: core.outcomeOf,
    deliveries: network.deliveries,
    unrecorded: new Map(),
    looked: new Map(),
    conversationOf: core.conversationOf,
    markConversation: remember,
    freshen: async () => {
      await Promise.all([network.gatherings, network.rsvps, network.marks].map((mirror) => mirror.refresh()))
    },
    chat,
    draw: drawnToSend(drawingParts),
    drawWithdrawn: drawnWithdrawn(drawingParts),
    lease,
    parallel: config.sending.parallel,
    now,
    surprised,
  }
  let listsAreFresh = true
  const sweeps = sweepLoop({
    sweep: async (isStopping) => {
      const report = await sweep(parts, isStopping)
      for (const step of steps) {
        if (isStopping() || report.stopped || !(await lease.hold())) break
        await step({ isStopping, lease }).catch(surprised)
      }
      return report
    },
    refresh: async () => {
      try {
        await refreshNetwork(network)
        listsAreFresh = true
      } catch (error) {
        listsAreFresh = false
        throw error
      }
      // A figure that could not be published must hold up nobody's message.
      await publishTurnout({ records, answers: network.answers, results: network.surveyResults, now }).catch(surprised)
    },
    everySeconds: config.sending.sweepSeconds,
    leaseLeft: lease.othersFor,
    report: (report) => log.info(report, 'sweep'),
    failed: surprised,
  })
  return { sweeps, parts, lease, isFresh: () => listsAreFresh }
}
