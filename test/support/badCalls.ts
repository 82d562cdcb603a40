import { request as ask } from 'node:http'
import type { Server, ServerOptions } from 'restify'
import { hasMarkup, NASTY_TEXTS, showsTooMuch, TRACE } from './nasty'

// What every file sees, so that it can be watched.
const restify: { createServer: (options?: ServerOptions) => Server } = jest.requireActual('restify')

export type Answer = { status: number; text: string; type: string }

/** Every route of the program that is started, such as "GET /api/me": asked of the server itself, so that none is forgotten. */
export async function routesOf<Started>(
  start: () => Promise<Started>,
): Promise<{ started: Started; routes: string[] }> {
  const made: Server[] = []
  const create = restify.createServer
  const spied = jest.spyOn(restify, 'createServer').mockImplementation((options) => {
    const server = create(options)
    made.push(server)
    return server
  })
  const started = await start()
  spied.mockRestore()
  const routes = made.flatMap((server) => Object.values(server.router.getRoutes()))
  return { started, routes: routes.map(({ method, path }) => `${method} ${String(path)}`).sort() }
}

let callers = 0

/** The path goes over the line as it is written, with nothing made tidy; each call comes from an address of its own. */
export function send(
  url: string,
  route: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Answer> {
  const { hostname, port } = new URL(url)
  const [method] = route.split(' ')
  return new Promise((resolve, reject) => {
    const from = `10.0.${Math.floor(++callers / 250)}.${callers % 250}`
    const asked = ask(
      { hostname, port, method, path, headers: { 'X-Forwarded-For': from, ...headers } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => void chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString('utf8'),
            type: response.headers['content-type'] ?? '',
          }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

const GOOD_PARTS: Record<string, string> = {
  id: 'g-open',
  year: '2026',
  key: 'a-key',
  print: '0123456789abcdef',
  entry: 'entry-1',
  gathering: 'g-open',
  code: '1234',
  name: 'a-name',
  signature: 'a-signature',
  file: 'a-file',
  news: 'n-00000000-0000-4000-8000-000000000001',
  survey: 's-00000000-0000-4000-8000-000000000001',
}
export const NASTY_PARTS = [
  ...Object.values(NASTY_TEXTS)
    .filter((text) => !/\p{Surrogate}/u.test(text) && text !== 'anna')
    .map(encodeURIComponent),
  '%',
  '%zz',
  '%c0%af',
  '%E0%A4%A',
  '%00',
  '..%2f..%2fetc',
  `g-open%7C${TRACE}`,
  'g'.repeat(4000),
  '',
]

export function pathOf(route: string, parts: Record<string, string> = {}): string {
  const [, path = ''] = route.split(' ')
  return path.replace(/:(\w+)/g, (_, name: string) => parts[name] ?? GOOD_PARTS[name] ?? name)
}

export function partsOf(route: string): string[] {
  return [...route.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
}

export function expectProper(what: string, { status, text, type }: Answer): void {
  expect([
    what,
    status,
    [200, 302, 303, 400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429].includes(status),
  ]).toEqual([what, status, true])
  expect([what, showsTooMuch(text)]).toEqual([what, null])
  if (type.includes('html')) expect([what, hasMarkup(text)]).toEqual([what, false])
}
