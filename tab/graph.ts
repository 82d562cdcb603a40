import {
  Client,
  GraphError,
  HTTPMessageHandler,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client'
import * as z from 'zod/mini'
import { isPassing, kindOfStatus, retryAfterMs, TabProblem } from './problem'
import type { Session } from './signIn'

const BATCH_SIZE = 20
const ATTEMPTS = 4

export type BatchReply = { status: number; body: unknown; retryAfter: number | null }

export type Graph = {
  /** Answers in the order of the addresses; each has its own outcome. An address may be a link that Graph gave. */
  readAll(addresses: readonly string[]): Promise<BatchReply[]>
}

const batchAnswer = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.optional(z.record(z.string(), z.string())),
      body: z.optional(z.unknown()),
    }),
  ),
})

/** `longestWait` is how long Graph may ask us to wait before we rather give up and say so. */
export function openGraph(graphUrl: string, session: Session, longestWait = 20_000): Graph {
  const root = `${graphUrl}/v1.0`
  const client = Client.initWithMiddleware({
    baseUrl: `${graphUrl}/`,
    defaultVersion: 'v1.0',
    middleware: [authentication(session), new HTTPMessageHandler()],
  })
  const relative = (address: string) => (address.startsWith(root) ? address.slice(root.length) : address)

  const postBatch = async (addresses: readonly string[]): Promise<BatchReply[]> => {
    const requests = addresses.map((address, index) => ({
      id: String(index + 1),
      method: 'GET',
      url: relative(address),
    }))
    await session.tokenFor('graph') // outside the library, which would hide why there is none
    try {
      const { responses } = batchAnswer.parse(await client.api('/$batch').post({ requests }))
      const byId = new Map(responses.map((response) => [response.id, response]))
      return requests.map(({ id }) => replyFrom(byId.get(id)))
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      if (error.statusCode === -1) throw new TabProblem('offline', 'POST /$batch')
      const retryAfter = retryAfterMs(error.headers?.get('retry-after'))
      if (!isPassing(error.statusCode)) {
        throw new TabProblem(
          kindOfStatus(error.statusCode),
          `POST /$batch ${error.statusCode} ${error.requestId ?? ''}`,
        )
      }
      return addresses.map(() => ({ status: error.statusCode, body: null, retryAfter }))
    }
  }

  const readAll = async (addresses: readonly string[]): Promise<BatchReply[]> => {
    const replies: BatchReply[] = addresses.map(() => ({ status: 503, body: null, retryAfter: null }))
    let open = addresses.map((_, index) => index)
    for (let attempt = 1; open.length > 0; attempt += 1) {
      for (let from = 0; from < open.length; from += BATCH_SIZE) {
        const part = open.slice(from, from + BATCH_SIZE)
        const answers = await postBatch(part.map((index) => addresses[index] ?? ''))
        answers.forEach((answer, place) => {
          const index = part[place]
          if (index !== undefined) replies[index] = answer
        })
      }
      // Only those that were turned away are asked again, and not before Graph wants it.
      open = open.filter((index) => isPassing(replies[index]?.status ?? 0))
      const wait = Math.max(500 * 2 ** attempt, ...open.map((index) => replies[index]?.retryAfter ?? 0))
      if (open.length === 0 || attempt === ATTEMPTS || wait > longestWait) break
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
    return replies
  }
  return { readAll }
}

function replyFrom(response: z.output<typeof batchAnswer>['responses'][number] | undefined): BatchReply {
  if (!response) return { status: 503, body: null, retryAfter: null }
  const header = Object.entries(response.headers ?? {}).find(([name]) => name.toLowerCase() === 'retry-after')
  return { status: response.status, body: response.body ?? null, retryAfter: retryAfterMs(header?.[1]) }
}

/** The library's own handler sends the token to https only; the local Microsoft 365 is http on this machine. */
function authentication(session: Session): Middleware {
  let next: Middleware | null = null
  const pass = async (context: Context) => {
    const headers = new Headers(context.options?.headers)
    headers.set('authorization', `Bearer ${await session.tokenFor('graph')}`)
    context.options = { ...context.options, headers }
    await next?.execute(context)
  }
  return {
    setNext: (following) => {
      next = following
    },
    execute: async (context) => {
      await pass(context)
      if (context.response?.status !== 401) return
      session.forget('graph')
      await pass(context)
    },
  }
}
