import { Client, ResponseType } from '@microsoft/microsoft-graph-client'
import { GraphError, GraphLost, shapeOf } from './graphError'
import {
  Exchange,
  isTurnedAway,
  middlewareChain,
  pauseBefore,
  USUAL_PATIENCE_MS,
  type GraphLog,
} from './graphMiddleware'

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

export type GraphRequest = {
  method: Method
  /** From after /v1.0, such as "/sites/…"; or a whole nextLink or deltaLink. */
  path: string
  body?: unknown
  headers?: Record<string, string>
  /** Longest time to wait for an answer, in milliseconds, waiting for throttling included. */
  patienceMs?: number
}

export type GraphAnswer = { status: number; headers: Record<string, string>; body: unknown }

export type Graph = {
  /** Throws GraphError when Graph says no, and GraphLost when no answer comes. */
  send(request: GraphRequest): Promise<GraphAnswer>
  /** Any number of requests, 20 at a time. Each answer stands for itself and may be a failure; what was throttled is asked again. */
  batch(requests: readonly GraphRequest[], patienceMs?: number): Promise<GraphAnswer[]>
}

export type GraphOptions = {
  /** Such as https://graph.microsoft.com, without a version. */
  baseUrl: string
  token: () => Promise<string>
  log?: GraphLog
  wait?: (ms: number) => Promise<void>
}

const LARGEST_BATCH = 20
const MOST_ROUNDS = 6

export function createGraph(options: GraphOptions): Graph {
  const wait = options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)))
  const client = Client.initWithMiddleware({
    baseUrl: options.baseUrl,
    defaultVersion: 'v1.0',
    customHosts: new Set([new URL(options.baseUrl).hostname]),
    middleware: chainOf(options, wait),
  })

  // The library takes whole links only when they are https.
  const root = `${options.baseUrl}/v1.0`
  const relative = (path: string): string => (path.startsWith(root) ? path.slice(root.length) : path)

  const send = async (request: GraphRequest): Promise<GraphAnswer> => {
    const answer = await ask(client, { ...request, path: relative(request.path) })
    if (answer.status >= 400) throw errorFrom(request, answer)
    return answer
  }

  const batch = async (requests: readonly GraphRequest[], patienceMs?: number): Promise<GraphAnswer[]> => {
    const answers: GraphAnswer[] = []
    for (let start = 0; start < requests.length; start += LARGEST_BATCH) {
      answers.push(...(await sendChunk(send, requests.slice(start, start + LARGEST_BATCH), wait, patienceMs)))
    }
    return answers
  }

  return { send, batch }
}

/** Makes the error that an answer inside a batch stands for. */
export function errorFrom(request: GraphRequest, answer: GraphAnswer): GraphError {
  const { code = 'unknown', message = '' } = errorBody(answer.body)
  const requestId = answer.headers['request-id'] ?? null
  return new GraphError(answer.status, code, request.method, shapeOf(request.path), requestId, message)
}

function chainOf(options: GraphOptions, wait: (ms: number) => Promise<void>) {
  return middlewareChain(options.token, options.log ?? (() => undefined), wait)
}

async function ask(client: Client, request: GraphRequest): Promise<GraphAnswer> {
  const exchange = new Exchange(request.patienceMs ?? USUAL_PATIENCE_MS)
  const call = client
    .api(request.path)
    .headers(request.headers ?? {})
    .middlewareOptions([exchange])
    .responseType(ResponseType.RAW)
  try {
    await perform(call, request)
    const { answer } = exchange
    if (answer === null) throw new Error('The request ended without an answer')
    const { status, headers, text } = answer
    return { status, headers, body: bodyFrom(text, status) }
  } catch (cause) {
    throw new GraphLost(request.method, shapeOf(request.path), cause)
  }
}

/** What stands before Graph refuses with a page: then the status says it all. */
function bodyFrom(text: string, status: number): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch (error) {
    if (status >= 400) return null
    throw error
  }
}

function perform(call: ReturnType<Client['api']>, { method, body }: GraphRequest): Promise<unknown> {
  switch (method) {
    case 'GET':
      return call.get()
    case 'POST':
      return call.post(body)
    case 'PATCH':
      return call.patch(body)
    case 'PUT':
      return call.put(body)
    case 'DELETE':
      return call.delete()
  }
}

async function sendChunk(
  send: Graph['send'],
  requests: readonly GraphRequest[],
  wait: (ms: number) => Promise<void>,
  patienceMs = USUAL_PATIENCE_MS,
): Promise<GraphAnswer[]> {
  const deadline = performance.now() + patienceMs
  const answers = new Map<number, GraphAnswer>()
  let open = requests.map((request, index) => ({ request, index }))
  for (let round = 1; open.length > 0; round++) {
    const inner = open.map(({ request, index }) => ({
      id: String(index),
      method: request.method,
      url: request.path.replace(/^https?:\/\/[^/]+\/v1\.0/, ''),
      ...(request.body === undefined ? {} : { body: request.body }),
      headers: { ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }), ...request.headers },
    }))
    const left = Math.max(1, deadline - performance.now())
    const outer = await send({ method: 'POST', path: '/$batch', body: { requests: inner }, patienceMs: left })
    for (const answer of innerAnswers(outer.body)) answers.set(answer.index, answer)
    open = open.filter(({ index }) => {
      const answer = answers.get(index)
      return answer !== undefined && isTurnedAway(answer.status, answer.headers['retry-after'] ?? null)
    })
    if (round === MOST_ROUNDS) break
    if (open.length > 0) {
      const pause = Math.max(
        ...open.map(({ index }) => pauseBefore(round, answers.get(index)?.headers['retry-after'] ?? null)),
      )
      if (performance.now() + pause > deadline) break
      await wait(pause)
    }
  }
  return requests.map((request, index) => answers.get(index) ?? lostIn(request))
}

function lostIn(request: GraphRequest): never {
  throw new GraphLost(request.method, shapeOf(request.path), 'the batch answered without it')
}

function innerAnswers(body: unknown): (GraphAnswer & { index: number })[] {
  const responses = isRecord(body) && Array.isArray(body['responses']) ? body['responses'] : []
  return responses.filter(isRecord).map((inner) => ({
    index: Number(inner['id']),
    status: Number(inner['status']),
    headers: lowerCased(inner['headers']),
    body: inner['body'] ?? null,
  }))
}

function lowerCased(headers: unknown): Record<string, string> {
  if (!isRecord(headers)) return {}
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
}

function errorBody(body: unknown): { code?: string; message?: string } {
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : {}
  return { code: String(error['code'] ?? 'unknown'), message: String(error['message'] ?? '') }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
