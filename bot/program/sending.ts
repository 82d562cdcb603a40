import { randomUUID } from 'node:crypto'
import { chatThrough, type Chat } from '../delivery/chat'
import type { Mail } from '../delivery/mail'
import type { Pace } from '../delivery/pace'
import { gistOf } from '../domain/messages/gist'
import type { PageLinks } from '../flows/pages/pageLinks'
import type { RememberConversation } from '../flows/rememberConversation'
import { drawnToSend, drawnWithdrawn, type DrawingParts } from '../flows/sending/drawMatter'
import { holdLease, type HeldLease } from '../flows/sending/lease'
import { matterLetter } from '../flows/sending/matterLetter'
import { sweep, type SweepParts } from '../flows/sending/sweep'
import { decideAgainOnConflict } from '../store/again'
import { sweepLoop, type SweepLoop } from '../flows/sending/sweepLoop'
import { publishTurnout } from '../flows/surveys/publishTurnout'
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
}

export function makeChat({ config, log, outside }: Core, adapter: ReturnType<typeof makeAdapter>, pace: Pace): Chat {
  const chat = chatThrough({
    adapter,
    botAppId: config.bot.appId,
    pace,
    wait,
    longestWaitMs: (config.sending.leaseSeconds * 1000) / 3,
    log: (entry) => {
      outside.teamsSaid(entry)
      log.warn(entry, 'chat refused')
    },
  })
  return outside.watchingChat(chat)
}

export function makeSending(
  core: Core,
  the: {
    chat: Chat
    mail: Mail
    pageLinks: PageLinks
    remember: RememberConversation
    drawingParts: DrawingParts
    /** Done before anything is sent: what is learned about the ways to people. */
    before: readonly Step[]
    /** Sends too, and is paused with it. */
    after: readonly Step[]
    /** Keeps in order what is stored; nobody notices, so a pause is nothing to it. */
    tidying: readonly Step[]
  },
): Sending {
  const { chat, mail, drawingParts, remember } = the
  const { config, log, network, records, now, surprised } = core
  const lease = holdLease({
    name: 'sweep',
    holder: randomUUID(),
    seconds: config.sending.leaseSeconds,
    leases: network.leases,
    now,
    taken: core.lists.read,
  })
  const parts: SweepParts = {
    records,
    outcomeOf: core.outcomeOf,
    deliveries: network.deliveries,
    unrecorded: new Map(),
    looked: new Map(),
    putOff: new Map(),
    waysRevision: () => network.conversations.revision + network.installs.revision + network.deadAddresses.revision,
    reach: core.reach,
    markClosed: async (conversation, state) => {
      // Whoever has added the bot again meanwhile has another row by now.
      if (core.ways.conversationOf(conversation.entraId) === conversation) await remember({ ...conversation, state })
    },
    markDead: (address) => decideAgainOnConflict(() => network.deadAddresses.put(address)),
    freshen: async () => {
      const { gatherings, rsvps, marks, surveys, sealedAnswers, surveyKeys } = network
      const changing = [gatherings, rsvps, marks, surveys, sealedAnswers, surveyKeys]
      await Promise.all(changing.map((mirror) => mirror.refresh()))
    },
    chat,
    mail,
    letter: letterThrough(core, the.pageLinks),
    gist: (matter, member) => gistOf(matter, member, records(), core.outcomeOf),
    draw: drawnToSend(drawingParts),
    drawWithdrawn: drawnWithdrawn(drawingParts),
    lease,
    mayGo: lease.hold,
    parallel: config.sending.parallel,
    isPaused: pausedBy(core),
    elapsed: () => performance.now(),
    now,
    surprised,
  }
  /** A sweep that had nothing to send has not noticed that it is paused. */
  const unlessPaused = { hold: async () => (await lease.hold()) && !(await parts.isPaused()) }
  const inOrder = async (steps: readonly Step[], { isStopping, lease }: Turn): Promise<void> => {
    for (const step of steps) {
      if (isStopping() || !(await lease.hold())) return
      await step({ isStopping, lease }).catch(surprised)
    }
  }
  const sweeps = sweepLoop({
    sweep: async (isStopping) => {
      await inOrder(the.before, { isStopping, lease })
      const report = await sweep(parts, isStopping)
      if (report.stopped) return report
      if (!report.paused) await inOrder(the.after, { isStopping, lease: unlessPaused })
      await inOrder(the.tidying, { isStopping, lease })
      return report
    },
    refresh: async () => {
      await core.lists.read()
      // A figure that could not be published must hold up nobody's message.
      await publishTurnout({ records, seals: core.seals, results: network.surveyResults, now }).catch(surprised)
    },
    everySeconds: config.sending.sweepSeconds,
    leaseLeft: lease.othersFor,
    report: (report) => log.info(report, 'sweep'),
    failed: surprised,
  })
  return { sweeps, parts, lease }
}

/** The same card by the other door, with the receiver's own link to it. */
function letterThrough({ records }: Core, links: PageLinks): SweepParts['letter'] {
  return (matter, member, { card }, reason, at) => {
    const { language, name: receiver } = member
    const { networkName } = records().settings
    const address = links.addressFor(member, matter)
    return {
      to: (member.email ?? '').trim(),
      ...matterLetter({ matter, card, language, receiver, address, networkName, reason, ...(at && { earlier: at }) }),
    }
  }
}

/** Another replica may have been told to pause, so the rule is read anew every few seconds while sending. */
const LOOK_AT_PAUSE_MS = 5000

function pausedBy({ network, planned, surprised }: Core): () => Promise<boolean> {
  let lookedAt = -LOOK_AT_PAUSE_MS
  return async () => {
    if (performance.now() - lookedAt >= LOOK_AT_PAUSE_MS) {
      lookedAt = performance.now()
      await network.settings.refresh().catch(surprised)
    }
    return planned().settings.sendingPaused
  }
}
