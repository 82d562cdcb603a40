import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Clock } from '../clock'
import type { Config } from '../config'
import { pace } from '../delivery/pace'
import { rememberConversation } from '../flows/rememberConversation'
import type { SweepParts } from '../flows/sending/sweep'
import type { SweepLoop } from '../flows/sending/sweepLoop'
import { identifyBy } from '../http/identify'
import { makeServer } from '../http/server'
import type { Network } from '../store/network'
import { isActivity } from '../teams/activity'
import { makeAdapter } from '../teams/adapter'
import { sendPlainly } from '../teams/sendPlainly'
import { TeamsBot } from '../teams/teamsBot'
import { turnedAway } from '../teams/turnedAway'
import { makeAbsence } from './absence'
import { makeAnswering } from './answering'
import { makeChannels } from './channels'
import { untilItWorks } from './begin'
import { commandFeatures } from './commands'
import { makeCore } from './core'
import { makeDoor } from './door'
import { notes, problems } from './health'
import { makeExternals } from './externals'
import { makeMail } from './mail'
import { makeMeetings } from './meetings'
import { makeNews } from './news'
import { pageFeatures } from './pages'
import { makePersonal } from './personal'
import { makePolls } from './polls'
import { makeReachSteps } from './reach'
import { makeChat, makeSending } from './sending'
import { makeSendingView } from './sendingView'
import { makeSurveys } from './surveys'

const GOODBYE_MS = 3000

export type Program = {
  port: number
  network: Network
  sweeps: SweepLoop
  /** What a sweep would send and to whom, without sending. */
  parts: SweepParts
  /** Settles when the lists have been read, or with false when the program was stopped before that. */
  begun: Promise<boolean>
  stop(): Promise<void>
}

/** Builds everything and opens the doors; once the lists can be read it starts to sweep. */
export async function startProgram(config: Config, clock: Clock, tabFolder: string, log: Logger): Promise<Program> {
  const core = makeCore(config, clock, log, () => {
    // Half the lists would make half the messages look unsent.
    if (core.lists.readAt() !== null) sending.sweeps.soon()
  })
  const { network, records, inTurn, now, surprised } = core
  const door = makeDoor(core)
  const mail = makeMail(core)
  const externals = makeExternals(core, mail)
  const polls = makePolls(core)
  const surveys = makeSurveys(core, { finishPoll: polls.finish })
  const meetings = makeMeetings(core)
  const answering = makeAnswering(core, door)
  const personal = makePersonal(core, answering, mail, tabFolder)
  const teamsPace = pace({ most: config.sending.perSecond, withinMs: 1000 })
  const adapter = makeAdapter(config, teamsPace, (error, activityType) =>
    log.error({ err: error, activityType }, 'turn failed'),
  )
  const remember = rememberConversation({
    conversations: network.conversations,
    inTurn,
    afterChange: core.afterChange,
  })
  const chat = makeChat(core, adapter, teamsPace)
  const channels = makeChannels(core, chat)
  const news = makeNews(core, chat, mail)
  const sending = makeSending(core, {
    chat,
    mail,
    pageLinks: personal.links,
    remember,
    drawingParts: answering.drawingParts,
    before: [...makeReachSteps(core), ...surveys.before],
    after: [channels.step, ...externals.steps],
    tidying: [...externals.tidying, ...meetings.steps, ...news.steps, ...surveys.tidying],
  })
  clock.onMoved(() => void sending.sweeps.now())

  const bot = new TeamsBot(answering.responder, remember, channels.remember, surprised)
  const noteTurnedAway = turnedAway({
    elapsed: () => performance.now(),
    tell: (count) =>
      log.warn({ count }, 'activities without a good token; if they are from Teams: BOT_APP_ID, TENANT_ID'),
  })
  const server = makeServer({
    messages: async ({ body, headers }, response) => {
      // As `unknown`: the server knows only that it is JSON.
      const activity: unknown = body
      if (!isActivity(activity)) return void response.send(400, { error: 'bad-request' })
      const answered = await adapter.answer(headers.authorization ?? '', activity, (context) => bot.run(context))
      if (answered.status === 401) noteTurnedAway()
      sendPlainly(response, answered)
    },
    identify: identifyBy({ ...config.api, tenantId: config.tenantId, memberByAccount: core.memberByAccount, now }),
    features: [
      ...commandFeatures(core, answering),
      channels.commands,
      makeAbsence(core).commands,
      makeSendingView(core).commands,
      door.commands,
      externals.commands,
      meetings.commands,
      news.commands,
      personal.commands,
      polls.commands,
      ...surveys.commands,
      ...pageFeatures(core),
      door.pages,
      externals.pages,
      news.pages,
      personal.pages,
      polls.pages,
    ],
    tabFolder,
    tabSettings: () => ({
      graphUrl: config.graphUrl,
      teamSite: config.sites.team,
      now: now().toISOString(),
      signIn: signInOf(config),
    }),
    networkName: () => records().settings.networkName,
    lists: { isBegun: () => core.lists.readAt() !== null, asOf: core.lists.asOf, now },
    notReady: () => problems(core),
    notes: () => notes(core),
    surprised,
  })
  const port = await listen(server, config.port)
  const stopping = new AbortController()
  const begun = untilItWorks({
    attempt: core.lists.read,
    failed: () => log.warn({ problems: problems(core) }, 'the lists could not be read yet'),
    stopping: stopping.signal,
  }).then((works) => {
    if (works) void sending.sweeps.now()
    return works
  })

  return {
    port,
    network,
    sweeps: sending.sweeps,
    parts: sending.parts,
    begun,
    async stop() {
      stopping.abort()
      await sending.sweeps.stop()
      // When Graph does not answer, the lease runs out by itself.
      await Promise.race([sending.lease.release().catch(() => undefined), wait(GOODBYE_MS, undefined, { ref: false })])
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function signInOf({ localUrl, tenantId, api }: Config) {
  if (localUrl !== null) return { kind: 'local' as const, url: localUrl }
  return { kind: 'entra' as const, tenantId, clientId: api.appId, apiScope: `${api.audience}/access_as_user` }
}

type Listening = Pick<ReturnType<typeof makeServer>, 'listen' | 'address' | 'on' | 'server'>

function listen(server: Listening, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, () => resolve(server.address().port))
  })
}
