import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGraph, type Graph } from '../../bot/store/graph'

export type ScriptedAnswer = { status: number; headers?: Record<string, string>; body?: unknown; text?: string }
export type Asked = { method: string; path: string; headers: Record<string, unknown>; body: unknown }
type Logged = { method: string; path: string; status: number; requestId: string | null }

/** A Graph that answers what the test has laid ready, or what the test works out, and keeps what it was asked. */
export type ScriptedGraph = {
  graph: Graph
  url: string
  asked: Asked[]
  waits: number[]
  logged: Logged[]
  answerNext(...answers: (ScriptedAnswer | 'hang-up')[]): void
  answerBy(answer: (asked: Asked) => ScriptedAnswer): void
  close(): Promise<void>
}

export async function startScriptedGraph(): Promise<ScriptedGraph> {
  const asked: Asked[] = []
  const waits: number[] = []
  const logged: Logged[] = []
  const ready: (ScriptedAnswer | 'hang-up')[] = []
  let usual = (_asked: Asked): ScriptedAnswer => ({ status: 200, body: {} })

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let text = ''
    for await (const chunk of request) text += String(chunk)
    const body: unknown = text === '' ? null : JSON.parse(text)
    const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body }
    asked.push(one)
    const answer = ready.shift() ?? usual(one)
    if (answer === 'hang-up') {
      request.socket.destroy()
      return
    }
    response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers })
    response.end(answer.text ?? (answer.body === undefined ? '' : JSON.stringify(answer.body)))
  }
  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    graph: createGraph({
      baseUrl: url,
      token: async () => 'a-token',
      log: ({ method, path, status, requestId }) => void logged.push({ method, path, status, requestId }),
      wait: async (ms) => void waits.push(ms),
    }),
    url,
    asked,
    waits,
    logged,
    answerNext: (...answers) => void ready.push(...answers),
    answerBy: (answer) => {
      usual = answer
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
