import { z } from 'zod'
import { pathOf, type Reply } from '../router'
import type { GraphAsk } from './ask'
import { errorReply, GraphError } from './graphError'

const MOST_REQUESTS = 20

const innerSchema = z.object({
  id: z.string().min(1),
  method: z.string().transform((method) => method.toUpperCase()),
  url: z.string().min(1),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
})
const batchSchema = z.object({ requests: z.array(innerSchema).min(1) })

type Inner = z.infer<typeof innerSchema> & { ask: GraphAsk }

/** The requests in a batch; throws when the batch as a whole is wrong. */
export function innerRequests(outer: GraphAsk): Inner[] {
  const parsed = batchSchema.safeParse(outer.body)
  if (!parsed.success) throw malformed(parsed.error.issues[0]?.message ?? 'Invalid batch payload format.')
  const { requests } = parsed.data
  if (requests.length > MOST_REQUESTS) {
    throw malformed(`Number of batch request steps exceeds the maximum value of ${MOST_REQUESTS}.`)
  }
  const ids = requests.map(({ id }) => id.toLowerCase())
  if (new Set(ids).size !== ids.length) throw malformed('Request Id has to be unique in a batch.')

  const inners = requests.map((request) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    )
    const needsBody = ['POST', 'PATCH', 'PUT'].includes(request.method)
    if (needsBody && (request.body === undefined || headers['content-type'] === undefined)) {
      throw malformed(`Write request id : ${request.id} does not contain Content-Type header or body.`)
    }
    if (request.dependsOn.some((id) => !ids.includes(id.toLowerCase()))) {
      throw malformed(`Request id : ${request.id} depends on a request that is not in the batch.`)
    }
    const url = new URL(request.url.replace(/^\/*/, '/'), 'http://localhost')
    const { body, method } = request
    const ask = { method, path: pathOf(url.pathname), query: url.searchParams, headers, body, caller: outer.caller }
    return { ...request, ask }
  })
  return inOrder(inners)
}

/** Each request after those it depends on. */
function inOrder(inners: Inner[]): Inner[] {
  const ordered: Inner[] = []
  let waiting = inners
  while (waiting.length > 0) {
    const placed = new Set(ordered.map(({ id }) => id.toLowerCase()))
    const ready = waiting.filter(({ dependsOn }) => dependsOn.every((id) => placed.has(id.toLowerCase())))
    if (ready.length === 0) throw malformed('The requests in the batch depend on each other in a circle.')
    ordered.push(...ready)
    waiting = waiting.filter((inner) => !ready.includes(inner))
  }
  return ordered
}

/** A request whose dependency failed is not made. */
export function answerBatch(inners: Inner[], answer: (ask: GraphAsk) => Reply): Reply {
  const failed = new Set<string>()
  const responses = inners.map((inner) => {
    const waitsForFailed = inner.dependsOn.some((id) => failed.has(id.toLowerCase()))
    const reply = waitsForFailed ? failedDependency(inner) : answer(inner.ask)
    if (reply.status >= 400) failed.add(inner.id.toLowerCase())
    return shown(inner.id, reply)
  })
  return { status: 200, json: { responses } }
}

function failedDependency(inner: Inner): Reply {
  const error = new GraphError(424, 'FailedDependency', 'A request that this one depends on failed.')
  return errorReply(error, inner.ask.headers['client-request-id'])
}

function shown(id: string, reply: Reply): object {
  const names: Record<string, string> = { 'retry-after': 'Retry-After', etag: 'ETag', location: 'Location' }
  const headers = Object.fromEntries(
    Object.entries(reply.headers ?? {}).map(([name, value]) => [names[name] ?? name, value]),
  )
  if (reply.json === undefined) return { id, status: reply.status, headers }
  return { id, status: reply.status, headers: { ...headers, 'Content-Type': 'application/json' }, body: reply.json }
}

const malformed = (message: string) => new GraphError(400, 'BadRequest', message)
