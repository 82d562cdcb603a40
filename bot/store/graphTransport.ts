import { Agent as PlainAgent, request as plainRequest, type IncomingMessage } from 'node:http'
import { Agent, request as secureRequest } from 'node:https'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

/** What came back, as it stood on the line; names of headers are in small letters. */
export type RawAnswer = { status: number; headers: Record<string, string>; text: string }

export type RawRequest = {
  method: string
  url: string
  headers: Record<string, string>
  body: string | null
  /** On the clock of `performance.now()`. */
  deadline: number
}

/** A connection that nobody has used for this long may be closed from the other side at any moment. */
const IDLE_MS = 4000

const agents = {
  plain: new PlainAgent({ keepAlive: true, timeout: IDLE_MS }),
  secure: new Agent({ keepAlive: true, timeout: IDLE_MS }),
}
const unzip = promisify(gunzip)

/**
 * Asks over connections that are kept open. The platform's fetch does the same with streams and signals that cost more
 * time than all the rest of an answer to a pressed button.
 */
export async function askOver(asked: RawRequest): Promise<RawAnswer> {
  const { status, headers, content } = await exchange(asked)
  const text = headers['content-encoding'] === 'gzip' ? await unzip(content) : content
  return { status, headers, text: text.toString('utf8') }
}

type Received = { status: number; headers: Record<string, string>; content: Buffer }

function exchange({ method, url, headers, body, deadline }: RawRequest): Promise<Received> {
  return new Promise((resolve, reject) => {
    const isPlain = url.startsWith('http:')
    const send = isPlain ? plainRequest : secureRequest
    const options = {
      method,
      agent: isPlain ? agents.plain : agents.secure,
      headers: {
        ...headers,
        // Long lists come as pages of some megabytes; what is written is answered with little.
        ...(method === 'GET' ? { 'accept-encoding': 'gzip' } : {}),
        ...(body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
      },
    }
    const request = send(url, options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', failed)
      response.on('end', () => {
        clearTimeout(timer)
        const content = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
        resolve({ status: response.statusCode ?? 0, headers: headersOf(response), content })
      })
    })
    const failed = (error: Error): void => {
      clearTimeout(timer)
      reject(error)
    }
    const left = Math.max(1, Math.ceil(deadline - performance.now()))
    const timer = setTimeout(() => request.destroy(new Error('No answer in time')), left)
    request.on('error', failed)
    request.end(body ?? undefined)
  })
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return plain
}
