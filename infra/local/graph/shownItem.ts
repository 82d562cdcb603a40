import { z } from 'zod'
import type { Caller } from '../signin'
import { expansionOf, namesIn, type GraphAsk } from './ask'
import type { Fields } from './fieldValues'
import type { StoredItem } from './itemTable'
import type { List } from './lists'

export type Wish = { fields: 'none' | 'all' | string[]; select: string[] | undefined }

const fieldsSchema = z.record(z.string(), z.unknown())
const identitySchema = z.looseObject({})

export const wishOf = (ask: GraphAsk): Wish => ({
  fields: expansionOf(ask, 'fields'),
  select: namesIn(ask.query.get('$select')),
})

export const eTagOf = (item: StoredItem): string => `"${item.guid},${item.version}"`

export const fieldsOf = (item: StoredItem): Fields => fieldsSchema.parse(JSON.parse(item.fields))

/** Who did it, as Graph writes identities; kept with the item. */
export function identityOf(caller: Caller): string {
  const identity = { id: caller.oid, displayName: caller.name }
  return JSON.stringify(caller.kind === 'app' ? { application: identity } : { user: identity })
}

export function shownItem(list: List, item: StoredItem, wish: Wish): Record<string, unknown> {
  const everything = {
    createdDateTime: item.created,
    eTag: eTagOf(item),
    id: String(item.id),
    lastModifiedDateTime: item.modified,
    webUrl: `${list.site.webUrl}/Lists/${encodeURIComponent(list.name)}/${item.id}_.000`,
    createdBy: identitySchema.parse(JSON.parse(item.createdBy)),
    lastModifiedBy: identitySchema.parse(JSON.parse(item.modifiedBy)),
    parentReference: { id: list.id, siteId: list.site.id },
    contentType: { id: '0x0100', name: 'Item' },
  }
  const { select } = wish
  const entries = Object.entries(everything).filter(([name]) => !select || select.includes(name))
  return {
    '@odata.etag': eTagOf(item),
    ...Object.fromEntries(entries),
    ...(wish.fields === 'none' ? {} : { fields: shownFields(list, item, wish.fields) }),
  }
}

/** Hidden columns come only when they are named. */
export function shownFields(list: List, item: StoredItem, wanted: 'all' | string[]): Fields {
  const etag = { '@odata.etag': eTagOf(item) }
  const system = { id: String(item.id), ContentType: 'Item', Created: item.created, Modified: item.modified }
  const all: Fields = { ...fieldsOf(item), ...system }
  if (wanted === 'all') {
    const hidden = list.columns.filter((column) => column.hidden).map(({ name }) => name)
    return { ...etag, ...Object.fromEntries(Object.entries(all).filter(([name]) => !hidden.includes(name))) }
  }
  const named = wanted.map((name) => (name.toLowerCase() === 'id' ? 'id' : name)).filter((name) => name in all)
  return { ...etag, ...Object.fromEntries(named.map((name) => [name, all[name]])) }
}
