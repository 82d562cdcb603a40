import type { ServerResponse } from 'node:http'
import type { Answered } from './adapter'

/** Every answer to Teams is JSON: finding out how to say it, as the server does for pages, takes longer than saying it. */
export function sendPlainly(response: ServerResponse, { status, body }: Answered): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  const type = text === '' ? {} : { 'Content-Type': 'application/json' }
  // Two statements: the server's writeHead cannot be chained.
  response.writeHead(status, { ...type, 'Content-Length': Buffer.byteLength(text) })
  response.end(text)
}
