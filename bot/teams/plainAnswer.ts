import type { ServerResponse } from 'node:http'

/** What the adapter answers through. */
type PlainAnswer = {
  socket: unknown
  status(code: number): void
  header(name: string, value: string): void
  send(body: unknown): void
  end(): void
}

/** Every answer to Teams is JSON: finding out how to say it, as the server does for pages, takes longer than saying it. */
export function plainAnswer(response: ServerResponse): PlainAnswer {
  let [code, body] = [200, '']
  return {
    socket: response.socket,
    status: (given) => void (code = given),
    header: (name, value) => void response.setHeader(name, value),
    send: (given) => void (body = JSON.stringify(given)),
    end: () => {
      const type = body === '' ? {} : { 'Content-Type': 'application/json' }
      // Two statements: the server's writeHead cannot be chained.
      response.writeHead(code, { ...type, 'Content-Length': Buffer.byteLength(body) })
      response.end(body)
    },
  }
}
