import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Clock } from './clock'
import type { Config } from './config'
import { chatThrough } from './delivery/chat'
import { pace } from './delivery/pace'
import type { GatheringId } from './domain/gathering'
import type { Member } from './domain/member'
import { acknowledgeNotice } from './flows/absence/acknowledgeNotice'
import { answerInvitation } from './flows/gatherings/answerInvitation'
import { surveyAnswers } from './flows/surveys/answerSurvey'
import { chooseLanguage } from './flows/chooseLanguage'
import { drawing, drawnToSend, drawnWithdrawn } from './flows/sending/drawMatter'
import { handlers } from './flows/handlers'
import { invitationLines } from './cards/gathering/invitationLines'
import { answerSeries } from './flows/gatherings/answerSeries'
import { arrangeRoster } from './flows/gatherings/arrangeRoster'
import { inviteSeries } from './flows/gatherings/inviteSeries'
import { planGathering } from './flows/gatherings/planGathering'
import { inviteToGathering } from './flows/gatherings/inviteToGathering'
import { keepList } from './flows/attendance/keepList'
import { holdLease } from './flows/sending/lease'
import { overviews } from './flows/overviews'
import { publishTurnout } from './flows/surveys/publishTurnout'
import { rememberConversation } from './flows/rememberConversation'
import { responder } from './flows/respond'
import { outcomesIn, sweep, type SweepParts } from './flows/sending/sweep'
import { sweepLoop, type SweepLoop } from './flows/sending/sweepLoop'
import { invited } from './http/commands'
import { identifyBy } from './http/identify'
import { makeServer } from './http/server'
import { takingTurns } from './store/again'
import { createGraph } from './store/graph'
import { openNetwork, refreshNetwork, rowsSetAside, type Network } from './store/network'
import { announced } from './domain/records'
import { recordsFrom } from './store/recordsFrom'
import { graphTokenOf } from './store/graphToken'
import { makeAdapter } from './teams/adapter'
import { TeamsBot } from './teams/teamsBot'

export type Program = {
  port: number
  network: Network
  sweeps: SweepLoop
  /** What a sweep would send and to whom, without sending. */
  parts: SweepParts
  stop(): Promise<void>
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Builds everything, reads the lists, opens the doors and starts to sweep. */
export async function startProgram(config: Config, clock: Clock, tabFolder: string, log: Logger): Promise<Program> {
  const now = (): Date => clock.now()
  const graph = createGraph({
    baseUrl: config.graphUrl,
    token: graphTokenOf(config),
    log: (entry) => log.debug(entry, 'graph'),
  })
  const network = openNetwork(graph, config.sites)
  const planned = recordsFrom(network)
  /** For whoever plans `planned` has the changes that are not announced yet; everybody else sees what is. */
  const records = () => announced(planned(), now())
  const inTurn = takingTurns()
  const outcomeOf = outcomesIn(network.deliveries)
  const conversationOf = (entraId: string) => network.conversations.get(entraId)
  // Whoever has left and come back in another role may still have the old row.
  const memberByAccount = (entraId: string): Member | undefined => {
    const [first, ...others] = network.members.inGroup(entraId)
    return [first, ...others].find((member) => member?.standing.kind !== 'left') ?? first
  }
  const afterChange = (): void => sweeps.soon()
  const remember = rememberConversation({ conversations: network.conversations, inTurn, afterChange })
  const surprised = (error: unknown): void => log.error({ err: error }, 'something went wrong')

  const surveys = surveyAnswers({ records, answers: network.answers, keys: network.surveyKeys, inTurn, now })
  const drawingParts = { records, outcomeOf, hasAnswered: surveys.hasAnswered, now }
  const views = overviews({ records, now })
  const language = chooseLanguage({ members: network.members, inTurn })
  const putGathering = network.gatherings.put
  const answer = answerInvitation({ records, put: network.rsvps.put, inTurn, now })

  const answering = responder({
    memberByAccount,
    overviews: views,
    now,
    surprised,
    handlers: handlers({
      records,
      outcomeOf,
      draw: drawing(drawingParts),
      drawWithdrawn: drawnWithdrawn(drawingParts),
      overviews: views,
      answer,
      answerSeries: answerSeries({ records, putMany: network.rsvps.putMany, inTurn, now }),
      arrangeRoster: arrangeRoster({ records, put: network.rosterReplies.put, inTurn, now }),
      lists: keepList({ records, addMarks: network.marks.putMany, putGathering, inTurn, now }),
      acknowledge: acknowledgeNotice({ records, outcomeOf, put: network.replies.put, inTurn, now }),
      surveys,
      chooseLanguage: language,
      afterChange,
    }),
  })

  const adapter = makeAdapter(config, (error, activityType) => log.error({ err: error, activityType }, 'turn failed'))
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
    outcomeOf,
    deliveries: network.deliveries,
    unrecorded: new Map(),
    conversationOf,
    markConversation: remember,
    chat: chatThrough({
      adapter,
      botAppId: config.bot.appId,
      turn: pace(config.sending.perSecond, wait),
      wait,
      longestWaitMs: (config.sending.leaseSeconds * 1000) / 3,
      log: (entry) => log.warn(entry, 'chat refused'),
    }),
    draw: drawnToSend(drawingParts),
    drawWithdrawn: drawnWithdrawn(drawingParts),
    lease,
    parallel: config.sending.parallel,
    now,
    surprised,
  }

  await refreshNetwork(network)
  let listsAreFresh = true
  const sweeps = sweepLoop({
    sweep: (isStopping) => sweep(parts, isStopping),
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
  clock.onMoved(() => void sweeps.now())

  const bot = new TeamsBot(answering, remember, surprised)
  const server = makeServer({
    messages: ({ body, headers, method }, response) =>
      adapter.process({ body, headers, method: method ?? 'POST' }, response, (context) => bot.run(context)),
    identify: identifyBy({ ...config.api, tenantId: config.tenantId, memberByAccount, now }),
    plans: {
      plans: planGathering({ records: planned, put: putGathering, inTurn, newId: newGatheringId, now }),
      inviteSeries: inviteSeries({
        records: planned,
        putMany: network.gatherings.putMany,
        inTurn,
        newId: randomUUID,
        now,
      }),
      answer,
      members: () => records().members,
      shown: (person) => invited(person, { conversationOf, workplaces: () => records().workplaces }),
      afterChange,
    },
    commands: {
      invite: inviteToGathering({ records: planned, put: putGathering, inTurn, now }),
      invitationLines,
      chooseLanguage: language,
      conversationOf,
      workplaces: () => records().workplaces,
      setAside: () => rowsSetAside(network),
      afterChange,
      now,
    },
    tabFolder,
    tabSettings: () => ({
      graphUrl: config.graphUrl,
      teamSite: config.sites.team,
      now: now().toISOString(),
      signIn: signInOf(config),
    }),
    networkName: () => records().settings.networkName,
    notReady: () => (listsAreFresh ? [] : ['graph: the lists could not be read']),
  })
  const port = await listen(server, config.port)
  void sweeps.now()

  return {
    port,
    network,
    sweeps,
    parts,
    async stop() {
      await sweeps.stop()
      await lease.release().catch(() => undefined)
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

const newGatheringId = (): GatheringId => `g-${randomUUID()}` as GatheringId

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
