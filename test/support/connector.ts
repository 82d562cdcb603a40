import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Posted = { conversation: string; activityId: string; summary: string; card: unknown; text: string }

/** A connector that takes what the bot sends, as Teams would, and keeps it for the test to read. */
export type Connector = {
  url: string
  posted: Posted[]
  /** What stands in a chat now, updates included. */
  standing(conversation: string): Posted[]
  /** The next answers to sends: a status each, before it is well again. */
  refuseNext(...statuses: { status: number; code: string; retryAfter?: number }[]): void
  close(): Promise<void>
}

export async function startConnector(): Promise<Connector> {
  const posted: Posted[] = []
  const latest = new Map<string, Posted>()
  const refusals: { status: number; code: string; retryAfter?: number }[] = []
  let count = 0

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request)
    const [, conversation = '', activityId] =
      /\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?/.exec(decodeURIComponent(request.url ?? '')) ?? []
    const refusal = refusals.shift()
    response.setHeader('Content-Type', 'application/json')
    if (refusal) {
      if (refusal.retryAfter !== undefined) response.setHeader('Retry-After', String(refusal.retryAfter))
      response.statusCode = refusal.status
      response.end(JSON.stringify({ error: { code: refusal.code, message: refusal.code } }))
      return
    }
    const id = request.method === 'PUT' && activityId ? activityId : `activity-${++count}`
    const entry: Posted = {
      conversation,
      activityId: id,
      summary: String(body.summary ?? ''),
      card: body.attachments?.[0]?.content ?? null,
      text: String(body.text ?? ''),
    }
    if (request.method !== 'PUT') posted.push(entry)
    latest.set(`${conversation}|${id}`, entry)
    response.statusCode = 201
    response.end(JSON.stringify({ id }))
  }
  const server = createServer((request, response) => void take(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    posted,
    standing: (conversation) => [...latest.values()].filter((entry) => entry.conversation === conversation),
    refuseNext: (...statuses) => void refusals.push(...statuses),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

type SentActivity = { summary?: string; text?: string; attachments?: { content?: unknown }[] }

async function bodyOf(request: IncomingMessage): Promise<SentActivity> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? {} : (JSON.parse(text) as SentActivity)
}
