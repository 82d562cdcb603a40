import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { settingRow } from '../../bot/store/rows/settingRow'
import type { Fields } from '../../bot/store/rows/row'
import { madeUpNetwork, rowsOf } from './network'
import { says } from './processes'

// The lists of a network of any size, and no more of Graph than reading them takes: a real one would be the slow part.

const [size = ''] = process.argv.slice(2)
const PAGE = 5000

type Item = { id: string; eTag: string; fields: Fields }

const lists = new Map<string, Item[]>()

/** A row that is there already is a newer version of the same item. */
function keep(list: string, fields: Fields): Item {
  const items = lists.get(list) ?? []
  lists.set(list, items)
  const ids = idsOf(list)
  const key = String(fields['Key'])
  const id = ids.get(key) ?? String(ids.size + 1)
  ids.set(key, id)
  const item = { id, eTag: `"{item-${id}},${items.length + 1}"`, fields }
  items.push(item)
  return item
}

const idsByList = new Map<string, Map<string, string>>()
function idsOf(list: string): Map<string, string> {
  const ids = idsByList.get(list) ?? new Map<string, string>()
  idsByList.set(list, ids)
  return ids
}

// Everything is due at first, and nothing of it is to be sent.
keep(settingRow.list, settingRow.toFields({ name: 'sendingPaused', value: 'true' }))
for (const { list, fields } of rowsOf(madeUpNetwork(Number(size), 'http://127.0.0.1:9', 'under-way')))
  keep(list, fields)

let origin = ''
const server = createServer((request, response) => {
  void answerTo(request).then((answer) => {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify(answer))
  })
})

async function answerTo(request: IncomingMessage): Promise<unknown> {
  const url = new URL(request.url ?? '', origin)
  const text = await bodyOf(request)
  if (url.pathname === '/signin/token') return { access_token: 'anybody', expires_in: 3600 }
  const list = /\/lists\/([A-Za-z]+)\//.exec(url.pathname)?.[1] ?? ''
  if (url.pathname.startsWith('/laid/')) {
    for (const fields of JSON.parse(text) as Fields[]) keep(list, fields)
    return {}
  }
  if (url.pathname.endsWith('/delta')) return pageOf(list, url)
  if (request.method === 'POST') return keep(list, (JSON.parse(text) as { fields: Fields }).fields)
  if (request.method === 'PATCH') {
    const fields = JSON.parse(text) as Fields
    return { ...fields, '@odata.etag': keep(list, fields).eTag }
  }
  return { value: [] }
}

function pageOf(list: string, url: URL) {
  const from = Number(url.searchParams.get('token') ?? 0)
  const items = lists.get(list) ?? []
  const to = Math.min(items.length, from + PAGE)
  const link = `${origin}${url.pathname}?token=${to}`
  return { value: items.slice(from, to), [to < items.length ? '@odata.nextLink' : '@odata.deltaLink']: link }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

// Whoever reads them may be busy for longer than a connection is kept open.
server.keepAliveTimeout = 600_000
server.listen(0, '127.0.0.1', () => {
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  says({ url: origin })
})
