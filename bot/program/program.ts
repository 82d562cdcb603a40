import type { Logger } from 'pino'
import type { Clock } from '../clock'
import type { Config } from '../config'
import { rememberConversation } from '../flows/rememberConversation'
import type { SweepParts } from '../flows/sending/sweep'
import type { SweepLoop } from '../flows/sending/sweepLoop'
import { identifyBy } from '../http/identify'
import { makeServer } from '../http/server'
import { refreshNetwork, type Network } from '../store/network'
import { isActivity } from '../teams/activity'
import { makeAdapter } from '../teams/adapter'
import { TeamsBot } from '../teams/teamsBot'
import { makeAbsence } from './absence'
import { makeAnswering } from './answering'
import { makeChannels } from './channels'
import { commandFeatures } from './commands'
import { makeCore } from './core'
import { makeDoor } from './door'
import { makeExternals } from './externals'
import { makeMeetings } from './meetings'
import { pageFeatures } from './pages'
import { makeChat, makeSending } from './sending'

export type Program = {
  port: number
  network: Network
  sweeps: SweepLoop
  /** What a sweep would send and to whom, without sending. */
  parts: SweepParts
  stop(): Promise<void>
}

/** Builds everything, reads the lists, opens the doors and starts to sweep. */
export async function startProgram(config: Config, clock: Clock, tabFolder: string, log: Logger): Promise<Program> {
  const core = makeCore(config, clock, log, () => sending.sweeps.soon())
  const { network, records, inTurn, now, surprised } = core
  const door = makeDoor(core)
  const externals = makeExternals(core)
  const meetings = makeMeetings(core)
  const answering = makeAnswering(core, door)
  const adapter = makeAdapter(config, (error, activityType) => log.error({ err: error, activityType }, 'turn failed'))
  const remember = rememberConversation({
    conversations: network.conversations,
    inTurn,
    afterChange: core.afterChange,
  })
  const chat = makeChat(core, adapter)
  const channels = makeChannels(core, chat)
  const sending = makeSending(core, chat, remember, answering.drawingParts, [
    channels.step,
    ...externals.steps,
    ...meetings.steps,
  ])
  clock.onMoved(() => void sending.sweeps.now())

  await refreshNetwork(network)
  const bot = new TeamsBot(answering.responder, remember, channels.remember, surprised)
  const server = makeServer({
    messages: async ({ body, headers, method }, response) => {
      if (!isActivity(body)) return void response.send(400, { error: 'bad-request' })
      await adapter.process({ body, headers, method: method ?? 'POST' }, response, (context) => bot.run(context))
    },
    identify: identifyBy({ ...config.api, tenantId: config.tenantId, memberByAccount: core.memberByAccount, now }),
    features: [
      ...commandFeatures(core, answering),
      channels.commands,
      makeAbsence(core).commands,
      door.commands,
      externals.commands,
      meetings.commands,
      ...pageFeatures(core),
      door.pages,
      externals.pages,
    ],
    tabFolder,
    tabSettings: () => ({
      graphUrl: config.graphUrl,
      teamSite: config.sites.team,
      now: now().toISOString(),
      signIn: signInOf(config),
    }),
    networkName: () => records().settings.networkName,
    notReady: () => (sending.isFresh() ? [] : ['graph: the lists could not be read']),
    surprised,
  })
  const port = await listen(server, config.port)
  void sending.sweeps.now()

  return {
    port,
    network,
    sweeps: sending.sweeps,
    parts: sending.parts,
    async stop() {
      await sending.sweeps.stop()
      await sending.lease.release().catch(() => undefined)
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
