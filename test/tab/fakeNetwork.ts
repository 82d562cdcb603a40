import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import * as z from 'zod/mini'
import type { InviteAnswer } from '../../bot/http/contract'
import type { Fields, RowKind } from '../../bot/store/rows/row'

type Item = { id: string; fields: Fields; changed: number; deleted?: true }

/** Just enough of Graph, the bot and the sign-in to put a tab in front of; everything it is asked is counted. */
export type FakeNetwork = {
  url: string
  put<Value>(kind: RowKind<Value>, value: Value): void
  putFields(list: string, key: string, fields: Fields): void
  /** How many times something has been asked, such as "POST /v1.0/$batch". */
  asked(what: string): number
  invitations: { dryRun: boolean }[]
  languages: string[]
  /** Answers every command but those about who is signed in, when set; null is not found. */
  onCommand: ((what: string, body: unknown) => object | null) | null
  /** While set, Graph answers this instead. */
  trouble: { status: number; retryAfter?: string; list?: string } | null
  close(): Promise<void>
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

const batch = z.object({ requests: z.array(z.object({ id: z.string(), url: z.string() })) })
const tokenWish = z.object({ user: z.string(), audience: z.string() })

export async function fakeNetwork(options: {
  tab: string
  now: string
  people: { id: string; name: string; mail: string; role: string; area: string }[]
  me: (user: string) => object | null
  invite: (dryRun: boolean) => InviteAnswer
}): Promise<FakeNetwork> {
  const lists = new Map<string, Map<string, Item>>()
  const counts = new Map<string, number>()
  let change = 0

  const itemsOf = (list: string) => [...(lists.get(list)?.values() ?? [])]
  const shown = ({ id, fields, deleted }: Item) =>
    deleted ? { id, deleted: { state: 'deleted' } } : { id, fields, webUrl: `https://sharepoint.example/${id}` }

  const graphAnswer = (address: string): { status: number; headers?: object; body: unknown } => {
    const url = new URL(address, 'http://graph.example/v1.0/')
    const [, list = '', isDelta] = /lists\/(\w+)\/items(\/delta)?$/.exec(url.pathname) ?? []
    const { trouble } = network
    if (trouble && (trouble.list === undefined || trouble.list === list)) {
      const headers = trouble.retryAfter === undefined ? {} : { 'Retry-After': trouble.retryAfter }
      return { status: trouble.status, headers, body: { error: { code: 'trouble', message: '' } } }
    }
    if (isDelta) {
      const token = url.searchParams.get('token')
      const since = token === 'latest' ? change : Number(token)
      const link = `${network.url}/v1.0/sites/team/lists/${list}/items/delta?token=${change}`
      const value = itemsOf(list).filter((item) => item.changed > since)
      return { status: 200, body: { value: value.map(shown), '@odata.deltaLink': link } }
    }
    const [, comparison, year = ''] = /fields\/Year (eq|ge) '(\d+)'/.exec(url.searchParams.get('$filter') ?? '') ?? []
    const value = itemsOf(list).filter(({ fields, deleted }) => {
      if (deleted) return false
      if (comparison === undefined) return true
      return comparison === 'ge' ? String(fields.Year) >= year : String(fields.Year) === year
    })
    return { status: 200, body: { value: value.map(shown) } }
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', network.url)
    const what = `${request.method ?? ''} ${url.pathname}`
    counts.set(what, (counts.get(what) ?? 0) + 1)
    const json = (status: number, body: unknown) => {
      // Not in a chain: restify, loaded by another test in the same process, makes writeHead return nothing.
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    const [user, audience] = (request.headers.authorization ?? '').replace('Bearer ', '').split('|')
    if (url.pathname === '/tab/settings.json') {
      const signIn = { kind: 'local', url: network.url }
      return json(200, { graphUrl: network.url, teamSite: 'team', now: options.now, signIn })
    }
    if (url.pathname.startsWith('/tab/')) return sendFile(options.tab, url.pathname, response)
    if (what === 'GET /signin/people') return json(200, options.people)
    if (what === 'POST /signin/token') {
      const wish = tokenWish.parse(await bodyOf(request))
      return json(200, { access_token: `${wish.user}|${wish.audience}` })
    }
    if (what === 'POST /v1.0/$batch') {
      if (audience !== 'graph') return json(401, { error: { code: 'InvalidAuthenticationToken' } })
      const { requests } = batch.parse(await bodyOf(request))
      return json(200, { responses: requests.map(({ id, url: address }) => ({ id, ...graphAnswer(`.${address}`) })) })
    }
    if (audience !== 'api') return json(401, { error: 'unauthorized' })
    if (what === 'GET /api/me') {
      const person = options.me(user ?? '')
      return person ? json(200, person) : json(403, { error: 'forbidden' })
    }
    if (what === 'PUT /api/me/language') {
      network.languages.push(z.object({ language: z.string() }).parse(await bodyOf(request)).language)
      response.writeHead(204)
      return response.end()
    }
    if (url.pathname.startsWith('/api/') && network.onCommand) {
      const answered = network.onCommand(what, request.method === 'GET' ? null : await bodyOf(request))
      return json(answered ? 200 : 404, answered ?? { error: 'not-found' })
    }
    if (what.startsWith('POST /api/gatherings/')) {
      const { dryRun } = z.object({ dryRun: z.boolean() }).parse(await bodyOf(request))
      network.invitations.push({ dryRun })
      return json(200, options.invite(dryRun))
    }
    return json(404, { error: 'not-found' })
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const putFields = (list: string, key: string, fields: Fields) => {
    const items = lists.get(list) ?? new Map<string, Item>()
    change += 1
    items.set(key, { id: items.get(key)?.id ?? String(items.size + 1), fields, changed: change })
    lists.set(list, items)
  }
  const network: FakeNetwork = {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    put: (kind, value) => putFields(kind.list, kind.keyOf(value), kind.toFields(value)),
    putFields,
    asked: (what) => counts.get(what) ?? 0,
    invitations: [],
    languages: [],
    onCommand: null,
    trouble: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return network
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const part of request) text += String(part)
  return text === '' ? null : JSON.parse(text)
}

async function sendFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const inside = path === '/tab/' ? 'index.html' : normalize(path.slice('/tab/'.length))
  try {
    const content = await readFile(join(folder, inside))
    response.writeHead(200, { 'content-type': TYPES[extname(inside)] ?? 'application/octet-stream' })
    response.end(content)
  } catch {
    response.writeHead(404)
    response.end()
  }
}
