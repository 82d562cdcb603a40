import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { besetBy, TEAMS_SAYS, type Refusal, type TeamsFaults } from './teams/faults'
import { countAgainst, watchArrivals, type Counter, type Limits } from './teams/limits'

export type Posted = { conversation: string; activityId: string; summary: string; card: unknown; text: string }

/** One request, and what became of it. */
export type Arrival = {
  conversation: string
  /** The message that was posted or updated; null when it was refused. */
  activityId: string | null
  isUpdate: boolean
  at: number
  status: number
}

/** A connector that takes what the bot sends, as Teams would, and keeps it for the test to read. */
export type Connector = {
  url: string
  posted: Posted[]
  /** Every request in the order it came, refused ones as well. */
  arrivals: readonly Arrival[]
  /** Requests that were over a limit of the platform and got 429 for it. */
  breaches: { tenant: number; thread: number }
  /** What stands in a chat now, updates included. */
  standing(conversation: string): Posted[]
  /** The next answers to sends: a status each, before it is well again. */
  refuseNext(...refusals: Refusal[]): void
  /** What goes wrong from now on, instead of what went wrong until now. */
  beset(faults: TeamsFaults): void
  /** Requests that have no answer yet. */
  underWay(): number
  /** How long this process could not look for requests, at the longest: what came meanwhile has no exact time. */
  longestBlindMs(): number
  close(): Promise<void>
}

export type ConnectorOptions = {
  /** None: a test that moves the clock sends a year's messages in a minute. */
  limits?: Limits | null
  faults?: TeamsFaults
  /** Cards of ten thousand messages fill the memory; without them only `arrivals` is kept. */
  keepsCards?: boolean
}

/** Teams takes 100 kB at the most. */
const LARGEST_MESSAGE = 100 * 1024

export async function startConnector(options: ConnectorOptions = {}): Promise<Connector> {
  const posted: Posted[] = []
  const arrivals: Arrival[] = []
  const latest = new Map<string, Posted>()
  const refusals: Refusal[] = []
  const breaches = { tenant: 0, thread: 0 }
  const counter: Counter | null = options.limits ? countAgainst(options.limits) : null
  const watch = watchArrivals()
  let besetting = besetBy(options.faults ?? {})
  let count = 0
  let underWay = 0

  const refusalOf = (conversation: string, activityId: string | null, bytes: number): Refusal | undefined => {
    if (bytes > LARGEST_MESSAGE) return TEAMS_SAYS.tooBig
    return refusals.shift() ?? besetting.refusalOf(conversation, activityId)
  }

  const keep = (conversation: string, activityId: string, text: string, isUpdate: boolean): void => {
    if (options.keepsCards === false) return
    const body = text === '' ? {} : (JSON.parse(text) as SentActivity)
    const entry: Posted = {
      conversation,
      activityId,
      summary: String(body.summary ?? ''),
      card: body.attachments?.[0]?.content ?? null,
      text: String(body.text ?? ''),
    }
    if (!isUpdate) posted.push(entry)
    latest.set(`${conversation}|${activityId}`, entry)
  }

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const at = watch.now()
    const isUpdate = request.method === 'PUT'
    const [conversation, named] = addressIn(request.url ?? '')
    const over = counter?.comes(conversation, at) ?? null
    const text = await textOf(request)
    if (over) breaches[over]++
    const refusal: Refusal | undefined = over
      ? TEAMS_SAYS.throttled
      : refusalOf(conversation, isUpdate ? named : null, text.length)
    const arrives = !refusal || refusal.hasArrived === true
    const activityId = arrives ? (isUpdate && named !== null ? named : `activity-${++count}`) : null
    if (activityId !== null) keep(conversation, activityId, text, isUpdate)
    arrivals.push({ conversation, activityId, isUpdate, at: at.latest, status: refusal?.status ?? 201 })
    const latency = besetting.latencyMs()
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency))
    answer(response, refusal, activityId)
  }
  const server = createServer((request, response) => {
    underWay++
    void take(request, response)
      .catch(() => response.destroy())
      .finally(() => underWay--)
  })
  // Senders keep their connections; one that is closed as they use it would look like a fault.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    posted,
    arrivals,
    breaches,
    standing: (conversation) => [...latest.values()].filter((entry) => entry.conversation === conversation),
    refuseNext: (...more) => void refusals.push(...more),
    beset: (faults) => {
      besetting = besetBy(faults)
    },
    underWay: () => underWay,
    longestBlindMs: watch.longestBlindMs,
    close: () =>
      new Promise((resolve) => {
        watch.stop()
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

type SentActivity = { summary?: string; text?: string; attachments?: { content?: unknown }[] }

function addressIn(url: string): [conversation: string, activityId: string | null] {
  const [, conversation = '', activityId] =
    /\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?/.exec(decodeURIComponent(url)) ?? []
  return [conversation, activityId ?? null]
}

function answer(response: ServerResponse, refusal: Refusal | undefined, activityId: string | null): void {
  response.setHeader('Content-Type', 'application/json')
  if (!refusal) {
    response.statusCode = 201
    response.end(JSON.stringify({ id: activityId }))
    return
  }
  if (refusal.retryAfter !== undefined) response.setHeader('Retry-After', String(refusal.retryAfter))
  response.statusCode = refusal.status
  response.end(JSON.stringify({ error: { code: refusal.code, message: refusal.code } }))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
