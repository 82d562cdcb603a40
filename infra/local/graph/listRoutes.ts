import { z } from 'zod'
import { on } from '../router'
import { costs, expansionOf, namesIn, ok, type GraphAsk, type GraphRoute } from './ask'
import { changedColumn, columnFrom, type Column } from './columns'
import { GraphError, invalidRequest, notFound, parsedBody } from './graphError'
import type { List, Lists } from './lists'
import type { Sites } from './sites'

const newListSchema = z.object({
  displayName: z.string().min(1).max(255),
  description: z.string().default(''),
  columns: z.array(z.unknown()).default([]),
  list: z.object({ template: z.literal('genericList').default('genericList') }).optional(),
})
const changeSchema = z.object({
  displayName: z.string().min(1).max(255).optional(),
  description: z.string().optional(),
})

export function listRoutes(sites: Sites, lists: Lists): GraphRoute[] {
  return [
    costs(
      2,
      on('GET', '/sites/:site/lists', (ask, parts) => {
        const all = lists.in(sites.open(parts.site, ask.caller))
        const title = titleIn(ask.query.get('$filter'))
        const wanted = title === undefined ? all : all.filter((list) => list.displayName === title)
        return ok({ value: wanted.map((list) => shown(list, ask)) })
      }),
    ),
    costs(
      2,
      on('POST', '/sites/:site/lists', (ask, parts) => {
        const site = sites.openToBuild(parts.site, ask.caller)
        const asked = parsedBody(newListSchema, ask.body)
        const columns = asked.columns.map((column) => columnFrom(withoutNullValidation(column)))
        return { status: 201, json: shown(lists.make(site, asked.displayName, asked.description, columns), ask) }
      }),
    ),
    costs(
      1,
      on('GET', '/sites/:site/lists/:list', (ask, parts) =>
        ok(shown(lists.at(sites.open(parts.site, ask.caller), parts.list), ask)),
      ),
    ),
    costs(
      2,
      on('PATCH', '/sites/:site/lists/:list', (ask, parts) => {
        const list = lists.at(sites.openToBuild(parts.site, ask.caller), parts.list)
        lists.describe(list, parsedBody(changeSchema, ask.body))
        return ok(shown(list, ask))
      }),
    ),
    costs(
      2,
      on('GET', '/sites/:site/lists/:list/columns', (ask, parts) =>
        ok({ value: lists.at(sites.open(parts.site, ask.caller), parts.list).columns.map(shownColumn) }),
      ),
    ),
    costs(
      2,
      on('POST', '/sites/:site/lists/:list/columns', (ask, parts) => {
        const list = lists.at(sites.openToBuild(parts.site, ask.caller), parts.list)
        const column = columnFrom(withoutNullValidation(ask.body))
        lists.addColumn(list, column)
        return { status: 201, json: shownColumn(column) }
      }),
    ),
    costs(
      1,
      on('GET', '/sites/:site/lists/:list/columns/:column', (ask, parts) =>
        ok(shownColumn(columnAt(lists.at(sites.open(parts.site, ask.caller), parts.list), parts.column))),
      ),
    ),
    costs(
      2,
      on('PATCH', '/sites/:site/lists/:list/columns/:column', (ask, parts) => {
        const list = lists.at(sites.openToBuild(parts.site, ask.caller), parts.list)
        const before = columnAt(list, parts.column)
        const after = changedColumn(before, withoutNullValidation(ask.body))
        lists.changeColumn(list, before, after)
        return ok(shownColumn(after))
      }),
    ),
  ]
}

function columnAt(list: List, idOrName: string): Column {
  const column = list.columns.find(({ id, name }) => id === idOrName || name === idOrName)
  if (!column) throw notFound()
  return column
}

/** Graph answers a null there with an error that says nothing. */
function withoutNullValidation(column: unknown): unknown {
  if (typeof column === 'object' && column !== null && 'validation' in column && column.validation === null) {
    throw new GraphError(400, 'generalException', 'General exception while processing')
  }
  return column
}

function titleIn(filter: string | null): string | undefined {
  if (filter === null) return undefined
  const found = /^\s*displayName\s+eq\s+'((?:[^']|'')*)'\s*$/.exec(filter)
  if (!found) throw invalidRequest('Invalid filter clause')
  return (found[1] ?? '').replaceAll("''", "'")
}

function shown(list: List, ask: GraphAsk) {
  const { id, name, displayName, description, created, modified, site } = list
  const everything = {
    id,
    name,
    displayName,
    description,
    eTag: `"${id},${list.columns.length}"`,
    createdDateTime: created,
    lastModifiedDateTime: modified,
    webUrl: `${site.webUrl}/Lists/${encodeURIComponent(name)}`,
    parentReference: { siteId: site.id },
    list: { template: 'genericList', hidden: false, contentTypesEnabled: false },
  }
  const names = namesIn(ask.query.get('$select'))
  const entries = Object.entries(everything).filter(([property]) => !names || names.includes(property))
  const withColumns = expansionOf(ask, 'columns') !== 'none'
  return { ...Object.fromEntries(entries), ...(withColumns ? { columns: list.columns.map(shownColumn) } : {}) }
}

function shownColumn(column: Column) {
  return { ...column, isDeletable: column.columnGroup !== '_Hidden', isSealed: false }
}
