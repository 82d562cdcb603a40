import type { Clock } from '../../bot/clock'
import { readConfig } from '../../bot/config'
import type { Gathering } from '../../bot/domain/gathering'
import { makeLog } from '../../bot/log'
import type { Area, Member, Workplace } from '../../bot/domain/member'
import type { Survey } from '../../bot/domain/surveys/survey'
import { startProgram, type Program } from '../../bot/program/program'
import { areaRow } from '../../bot/store/rows/areaRow'
import { gatheringRow } from '../../bot/store/rows/gatheringRow'
import { createGraph, type Graph } from '../../bot/store/graph'
import { memberRow } from '../../bot/store/rows/memberRow'
import type { RowKind } from '../../bot/store/rows/row'
import { surveyRow } from '../../bot/store/rows/surveys/surveyRow'
import { workplaceRow } from '../../bot/store/rows/workplaceRow'
import type { LocalM365 } from '../../infra/local/server'
import { appToken, tokenFor } from '../../infra/local/signedIn'
import { startConnector, type Connector } from './connector'
import { areas, everybody, workplace } from './people'
import { SITES, startProvisioned } from './provisioned'

export type Reply = { statusCode: number; type: string; value: unknown }

/** The whole program in this process, on a local Microsoft 365 in memory and a connector that keeps what is sent. */
export type Trial = {
  local: LocalM365
  graph: Graph
  connector: Connector
  program: Program
  logs: string[]
  url: string
  setClock(now: Date): void
  lay<Value>(row: RowKind<Value>, ...values: Value[]): Promise<void>
  install(member: Member): Promise<void>
  press(member: Member | string, verb: unknown, data?: object): Promise<Reply>
  pressInChannel(member: Member | string, channel: string, verb: unknown, data?: object): Promise<Reply>
  /** Adds the bot to a team of this channel, or takes it out. */
  addToTeam(member: Member, channel: string, action?: 'add' | 'remove'): Promise<void>
  write(member: Member | string, text: string): Promise<void>
  writeInChannel(member: Member, text: string): Promise<void>
  /** Calls the bot's API as this member. */
  call(member: Member, method: string, path: string, body?: object): Promise<Response>
  /** Everything that stands in this member's chat, as text. */
  chatOf(member: Member): string[]
  /** Writes to the lists of both sites since the last call, by list; a sweep of what is due is among them. */
  writesSince(): Promise<Record<string, number>>
  close(): Promise<void>
}

export async function startTrial(content: {
  now: string
  members?: readonly Member[]
  gatherings?: readonly Gathering[]
  surveys?: readonly Survey[]
  areas?: readonly Area[]
  workplaces?: readonly Workplace[]
  /** Settings of the program beside the usual ones. */
  settings?: Record<string, string>
  /** Where the built tab lies, for a test that looks at it. */
  tabFolder?: string
  /** Graph is down when the program starts; then nothing is waited for. */
  graphIsDown?: boolean
}): Promise<Trial> {
  const local = await startProvisioned(new Date(content.now))
  const graph = createGraph({ baseUrl: local.url, token: appToken(local.url) })
  const lay = layThrough(graph)
  await lay(areaRow, ...(content.areas ?? areas))
  await lay(workplaceRow, ...(content.workplaces ?? [workplace]))
  const members = await withAccounts(graph, content.members ?? everybody)
  await lay(memberRow, ...members)
  await lay(gatheringRow, ...(content.gatherings ?? []))
  await lay(surveyRow, ...(content.surveys ?? []))

  const accounts = new Map<string, string | null>(members.map(({ id, entraId }) => [id, entraId]))
  const activityFrom = (member: Member | string, serviceUrl: string): object => {
    const id = typeof member === 'string' ? member : member.id
    return {
      id: `in-${Math.random()}`,
      channelId: 'msteams',
      serviceUrl,
      locale: 'nb-NO',
      from: { id: `29:${id}`, aadObjectId: accounts.get(id) ?? `unknown-${id}` },
      recipient: { id: '28:bot', name: 'Ressursnett' },
      conversation: { id: chatId(member), conversationType: 'personal', tenantId: 'tenant' },
    }
  }

  const connector = await startConnector()
  const logs: string[] = []
  const log = makeLog(content.settings?.['LOG_LEVEL'] ?? 'debug', { write: (line: string) => void logs.push(line) })
  const moved: (() => void)[] = []
  const clock: Clock = { now: () => local.clock.now(), onMoved: (listener) => void moved.push(listener) }
  const read = readConfig({
    LOCAL_M365_URL: local.url,
    TENANT_ID: local.tenantId,
    PORT: '0',
    SWEEP_SECONDS: '3600',
    // On a slow machine a test may outlast the usual lease, and a renewal is a write that nobody asked for.
    LEASE_SECONDS: '600',
    SERVICE_URL: connector.url,
    ...content.settings,
  })
  if (!read.ok) throw new Error(read.problems.join())
  if (content.graphIsDown) await fetch(`${local.url}/local/faults`, { method: 'POST', body: '{"outage":true}' })
  const program = await startProgram(read.config, clock, content.tabFolder ?? 'no-tab-in-this-test', log)
  if (!content.graphIsDown) await program.begun
  const url = `http://127.0.0.1:${program.port}`

  const post = async (activity: object): Promise<Response> =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      // The program may be busy for longer than a connection is kept open.
      headers: { 'Content-Type': 'application/json', Connection: 'close' },
      body: JSON.stringify(activity),
    })

  const invoke = async (activity: object, verb: unknown, data: object): Promise<Reply> => {
    const response = await post({
      ...activity,
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    })
    if (response.status !== 200) throw new Error(`The press was answered with ${response.status}`)
    return (await response.json()) as Reply
  }

  return {
    local,
    graph,
    connector,
    program,
    logs,
    url,
    setClock: (now) => {
      local.clock.set(now)
      for (const listener of moved) listener()
    },
    lay,
    async install(member) {
      await post({ ...activityFrom(member, connector.url), type: 'installationUpdate', action: 'add' })
    },
    press: (member, verb, data = {}) => invoke(activityFrom(member, connector.url), verb, data),
    pressInChannel: (member, channel, verb, data = {}) =>
      invoke({ ...activityFrom(member, connector.url), ...inTeam(channel) }, verb, data),
    async addToTeam(member, channel, action = 'add') {
      await post({ ...activityFrom(member, connector.url), ...inTeam(channel), type: 'installationUpdate', action })
    },
    async write(member, text) {
      await post({ ...activityFrom(member, connector.url), type: 'message', text })
    },
    async call(member, method, path, body) {
      const token = await tokenFor(local.url, member.id, 'api')
      return fetch(`${url}${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    },
    async writeInChannel(member, text) {
      const conversation = { id: 'channel', conversationType: 'channel', tenantId: 'tenant' }
      await post({ ...activityFrom(member, connector.url), type: 'message', text, conversation })
    },
    chatOf: (member) => connector.standing(chatId(member)).map((entry) => JSON.stringify(entry.card ?? entry.text)),
    async writesSince() {
      // What earlier steps owe is written by now, and counted with them.
      await program.sweeps.now()
      const counted = (await (await fetch(`${local.url}/local/requests`)).json()) as {
        requests: { method: string; shape: string; count: number }[]
      }
      await fetch(`${local.url}/local/requests`, { method: 'DELETE' })
      const writes: Record<string, number> = {}
      for (const { method, shape, count } of counted.requests) {
        const list = /lists\/([A-Za-z]+)/.exec(shape)?.[1]
        if (list && method !== 'GET') writes[list] = (writes[list] ?? 0) + count
      }
      return writes
    },
    async close() {
      await program.stop()
      await connector.close()
      await local.close()
    },
  }
}

export function layThrough(graph: Graph) {
  return async <Value>(row: RowKind<Value>, ...values: Value[]): Promise<void> => {
    const items = `/sites/${SITES[row.site]}/lists/${row.list}/items`
    const fields = values.map((value) =>
      Object.fromEntries(Object.entries(row.toFields(value)).filter(([, field]) => field !== null)),
    )
    const answers = await graph.batch(
      fields.map((field) => ({ method: 'POST' as const, path: items, body: { fields: field } })),
    )
    const refused = answers.find((answer) => answer.status >= 300)
    if (refused) throw new Error(`${row.list}: ${JSON.stringify(refused.body)}`)
  }
}

function inTeam(channel: string): object {
  return {
    conversation: { id: channel, conversationType: 'channel', isGroup: true, tenantId: 'tenant' },
    channelData: { team: { id: 'team-follo', name: 'Follo' }, channel: { id: channel, name: 'Samlinger' } },
  }
}

function chatId(member: Member | string): string {
  return `chat-${typeof member === 'string' ? member : member.id}`
}

/** Gives everybody who has an account one in the directory; the ids of the directory go on the name list. */
async function withAccounts(graph: Graph, members: readonly Member[]): Promise<Member[]> {
  return Promise.all(
    members.map(async (member) => {
      if (member.entraId === null) return member
      const mail = `${member.id}@example.no`
      const body = { displayName: member.name, userPrincipalName: mail, mail, employeeId: member.id }
      const made = (await graph.send({ method: 'POST', path: '/users', body })).body as { id: string }
      return { ...member, entraId: made.id }
    }),
  )
}
