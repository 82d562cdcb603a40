import { z } from 'zod'
import { wholeSeconds, type Clock } from '../clock'
import { brokeUniqueIndex } from '../database'
import type { Faults } from '../faults'
import { on } from '../router'
import { costs, decodeToken, encodeToken, namesIn, ok, pageReply, topOf, type GraphAsk, type GraphRoute } from './ask'
import { changedFields, fieldsOfNew, type Fields } from './fieldValues'
import { conditionFrom, orderFrom } from './filter'
import { GraphError, invalidRequest, notFound, parsedBody } from './graphError'
import type { StoredItem } from './itemTable'
import type { List, Lists } from './lists'
import { eTagOf, fieldsOf, identityOf, shownFields, shownItem, wishOf } from './shownItem'
import type { Sites } from './sites'

const USUAL_PAGE = 200
const LARGEST_PAGE = 5000
const MAY_SCAN = /HonorNonIndexedQueriesWarningMayFailRandomly/i

const fieldsSchema = z.record(z.string(), z.unknown())
const itemSchema = z.object({ fields: fieldsSchema })
const skiptoken = z.object({ value: z.union([z.string(), z.number()]), id: z.number() })

type World = { sites: Sites; lists: Lists; clock: Clock; faults: Faults; root: () => string }
type ListParts = { site: string; list: string }

export function itemRoutes({ sites, lists, clock, faults, root }: World): GraphRoute[] {
  const listAt = (ask: GraphAsk, parts: ListParts) => lists.at(sites.open(parts.site, ask.caller), parts.list)
  const now = () => wholeSeconds(clock.now())

  const guarded = <T>(write: () => T): T => {
    try {
      return write()
    } catch (error) {
      if (!brokeUniqueIndex(error)) throw error
      const message = 'One or more fields with unique constraints already has the provided value.'
      throw new GraphError(faults.uniqueViolationStatus(), 'invalidRequest', message)
    }
  }
  const change = (ask: GraphAsk, parts: ListParts & { item: string }, given: Fields) => {
    const list = listAt(ask, parts)
    const before = itemAt(list, parts.item)
    mustMatch(ask, before)
    const fields = changedFields(list.columns, fieldsOf(before), given)
    const after = guarded(() => list.items.put(before.id, fields, now(), identityOf(ask.caller)))
    return ok(shownFields(list, after, 'all'), { etag: eTagOf(after) })
  }

  return [
    costs(
      2,
      on('GET', '/sites/:site/lists/:list/items', (ask, parts) =>
        pageReply(root(), ask, find(ask, listAt(ask, parts))),
      ),
    ),
    costs(
      2,
      on('POST', '/sites/:site/lists/:list/items', (ask, parts) => {
        const list = listAt(ask, parts)
        const given = parsedBody(itemSchema, ask.body).fields
        const fields = fieldsOfNew(list.columns, given)
        const item = guarded(() => list.items.add(fields, now(), identityOf(ask.caller)))
        const json = shownItem(list, item, { fields: 'all', select: undefined })
        return {
          status: 201,
          headers: { etag: eTagOf(item), location: `${root()}/${ask.path.join('/')}/${item.id}` },
          json,
        }
      }),
    ),
    costs(
      1,
      on('GET', '/sites/:site/lists/:list/items/:item', (ask, parts) => {
        const list = listAt(ask, parts)
        const item = itemAt(list, parts.item)
        return ok(shownItem(list, item, wishOf(ask)), { etag: eTagOf(item) })
      }),
    ),
    costs(
      1,
      on('GET', '/sites/:site/lists/:list/items/:item/fields', (ask, parts) => {
        const list = listAt(ask, parts)
        return ok(shownFields(list, itemAt(list, parts.item), namesIn(ask.query.get('$select')) ?? 'all'))
      }),
    ),
    costs(
      2,
      on('PATCH', '/sites/:site/lists/:list/items/:item', (ask, parts) =>
        change(ask, parts, parsedBody(itemSchema, ask.body).fields),
      ),
    ),
    costs(
      2,
      on('PATCH', '/sites/:site/lists/:list/items/:item/fields', (ask, parts) =>
        change(ask, parts, parsedBody(fieldsSchema, ask.body)),
      ),
    ),
    costs(
      2,
      on('DELETE', '/sites/:site/lists/:list/items/:item', (ask, parts) => {
        const list = listAt(ask, parts)
        const item = itemAt(list, parts.item)
        mustMatch(ask, item)
        list.items.remove(item.id, now())
        return { status: 204 }
      }),
    ),
  ]
}

function itemAt(list: List, id: string): StoredItem {
  const item = /^\d{1,15}$/.test(id) ? list.items.get(Number(id)) : undefined
  if (!item) throw notFound()
  return item
}

function mustMatch(ask: GraphAsk, item: StoredItem): void {
  const wanted = ask.headers['if-match']?.trim()
  if (wanted === undefined || wanted === '*') return
  if (!/^".*"$/.test(wanted)) {
    throw new GraphError(400, 'invalidRequest', 'ETag header is malformed. ETags must be quoted strings.', {
      innerCode: 'malformedEntityTag',
    })
  }
  if (wanted === eTagOf(item)) return
  throw new GraphError(412, 'resourceModified', "ETag does not match current item's value", {
    innerCode: 'entityTagDoesNotMatch',
  })
}

function find(ask: GraphAsk, list: List) {
  const mayScan = MAY_SCAN.test(ask.headers['prefer'] ?? '')
  const top = topOf(ask, USUAL_PAGE, LARGEST_PAGE)
  const filter = ask.query.get('$filter')
  const condition = filter === null ? undefined : conditionFrom(filter, list.columns, mayScan)
  const order = orderFrom(ask.query.get('$orderby'), list.columns, mayScan)
  const after = tokenIn(ask)
  const found = list.items.find(condition, after ? { ...order, after } : order, top + 1)
  const page = found.slice(0, top)
  const last = found.length > top ? page.at(-1) : undefined
  const wish = wishOf(ask)
  return {
    value: page.map((item) => shownItem(list, item, wish)),
    ...(last ? { skiptoken: encodeToken({ value: last.sortValue, id: last.id }) } : {}),
  }
}

function tokenIn(ask: GraphAsk) {
  const token = ask.query.get('$skiptoken')
  if (token === null) return undefined
  const parsed = skiptoken.safeParse(decodeToken(token))
  if (!parsed.success) throw invalidRequest('The $skiptoken is not valid.')
  return parsed.data
}
