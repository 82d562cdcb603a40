import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { pathOf, type Ask, type Reply } from './router'

const LARGEST_BODY = 8 * 1024 * 1024

// The tab is served from another port, so everything here is for any origin.
const OPEN_TO_ALL = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after, request-id, client-request-id, date, location',
}
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
  'access-control-allow-headers':
    'authorization, content-type, if-match, prefer, consistencylevel, sdkversion, client-request-id, return-client-request-id',
  'access-control-max-age': '600',
}

export type Listening = { port: number; close(): Promise<void> }

/** Listens on this machine only: whoever reaches this server may sign in as anybody. */
export async function listen(port: number, answer: (ask: Ask) => Promise<Reply>): Promise<Listening> {
  const server = createServer((request, response) => {
    void serve(request, response, answer)
  })
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portTaken(port) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function portTaken(port: number): Error {
  return new Error(`Port ${port} is taken. Stop what uses it, or choose another port for the local Microsoft 365.`)
}

async function serve(request: IncomingMessage, response: ServerResponse, answer: (ask: Ask) => Promise<Reply>) {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { ...OPEN_TO_ALL, ...PREFLIGHT })
    response.end()
    return
  }
  try {
    const body = await readBody(request)
    if (body === 'too-large') return send(response, problem(413, 'RequestEntityTooLarge', 'The request is too large.'))
    if (body === 'not-json') return send(response, problem(400, 'BadRequest', 'Unable to read JSON request payload.'))
    const url = new URL(request.url ?? '/', 'http://localhost')
    const ask = {
      method: request.method ?? 'GET',
      path: pathOf(url.pathname),
      query: url.searchParams,
      headers: headersOf(request),
      body: body.value,
    }
    send(response, await answer(ask))
  } catch (error) {
    send(response, problem(500, 'generalException', error instanceof Error ? error.message : 'Unknown error'))
  }
}

async function readBody(request: IncomingMessage): Promise<{ value: unknown } | 'too-large' | 'not-json'> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size <= LARGEST_BODY) chunks.push(bytes)
  }
  if (size > LARGEST_BODY) return 'too-large'
  if (size === 0) return { value: undefined }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    return { value }
  } catch {
    return 'not-json'
  }
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return headers
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply.lost) {
    response.socket?.destroy()
    return
  }
  const headers: Record<string, string> = { ...OPEN_TO_ALL, 'cache-control': 'no-store', ...reply.headers }
  if (reply.events) return sendEvents(response, headers, reply.events)
  const content = reply.text?.content ?? (reply.json === undefined ? undefined : JSON.stringify(reply.json))
  if (reply.text) headers['content-type'] = reply.text.type
  else if (content !== undefined) headers['content-type'] ??= 'application/json; charset=utf-8'
  // Two statements: restify, where it shares the process, gives every response a writeHead that cannot be chained.
  response.writeHead(reply.status, headers)
  response.end(content)
}

function sendEvents(response: ServerResponse, headers: Record<string, string>, events: NonNullable<Reply['events']>) {
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' })
  const leave = events((data) => response.write(`data: ${JSON.stringify(data)}\n\n`))
  response.on('close', leave)
}

export function problem(status: number, code: string, message: string): Reply {
  return { status, json: { error: { code, message } } }
}
