import * as z from 'zod/mini'
import type { RowKind } from './rows/row'

/** A row that could not be read; it takes no part in anything until somebody puts it right. */
export type SetAside = { list: string; itemId: string; problem: string; webUrl: string | null }

/** A row as it stands in the list, whatever it holds. */
export type Written = { itemId: string; etag: string | null; version: number }

export type Entry<Value> = Written & { value: Value }

export const itemSchema = z.object({
  id: z.string(),
  eTag: z.optional(z.string()),
  '@odata.etag': z.optional(z.string()),
  webUrl: z.optional(z.string()),
  deleted: z.optional(z.unknown()),
  fields: z.optional(z.record(z.string(), z.unknown())),
})
export type Item = z.output<typeof itemSchema>

/** The rows of one list as they are known now, by key and by group. It asks nobody. */
export type Rows<Value> = {
  readonly revision: number
  all(): Value[]
  entryOf(key: string): Entry<Value> | undefined
  inGroup(group: string): readonly Value[]
  setAside(): SetAside[]
  /** The row of this key that could not be read, if there is one. */
  setAsideOf(key: string): Written | undefined
  itemIds(): string[]
  forget(itemId: string): void
  keep(itemId: string, etag: string | null, version: number, value: Value): void
  /** Takes over what Graph says of an item, unless it is older than what is known. */
  take(item: Item): void
}

export function emptyRows<Value>(row: RowKind<Value>): Rows<Value> {
  const entries = new Map<string, Entry<Value>>()
  const keyOfItem = new Map<string, string>()
  const groups = new Map<string, Map<string, Value>>()
  const lists = new Map<string, readonly Value[]>()
  const aside = new Map<string, SetAside>()
  const asideByKey = new Map<string, Written>()
  let revision = 0

  // People change keys by hand too: by now the key may be another item's.
  const entryOfItem = (itemId: string, key = keyOfItem.get(itemId)): Entry<Value> | undefined => {
    const entry = key === undefined ? undefined : entries.get(key)
    return entry?.itemId === itemId ? entry : undefined
  }

  const leaveGroup = (group: string, key: string): void => {
    groups.get(group)?.delete(key)
    lists.delete(group)
  }

  /** The same list as long as nothing in the group has changed, so that what is worked out from it can be kept. */
  const inGroup = (group: string): readonly Value[] => {
    const known = lists.get(group)
    if (known) return known
    const list = [...(groups.get(group)?.values() ?? [])]
    lists.set(group, list)
    return list
  }

  const forget = (itemId: string): void => {
    revision++
    aside.delete(itemId)
    for (const [key, written] of asideByKey) if (written.itemId === itemId) asideByKey.delete(key)
    const key = keyOfItem.get(itemId)
    if (key === undefined) return
    keyOfItem.delete(itemId)
    const entry = entryOfItem(itemId, key)
    if (!entry) return
    leaveGroup(row.groupOf(entry.value), key)
    entries.delete(key)
  }

  const keep = (itemId: string, etag: string | null, version: number, value: Value): void => {
    forget(itemId)
    const key = row.keyOf(value)
    const group = row.groupOf(value)
    const before = entries.get(key)
    if (before) leaveGroup(row.groupOf(before.value), key)
    entries.set(key, { itemId, etag, version, value })
    keyOfItem.set(itemId, key)
    groups.set(group, (groups.get(group) ?? new Map<string, Value>()).set(key, value))
    lists.delete(group)
  }

  const take = (item: Item): void => {
    if (item.deleted !== undefined) return forget(item.id)
    const etag = etagOf(item)
    const known = entryOfItem(item.id)
    // A delta that was read before our own write landed must not undo it here.
    if (known && versionOf(etag) < known.version) return
    const parsed = row.parse(item.fields)
    if (parsed.ok) return keep(item.id, etag, versionOf(etag), parsed.value)
    forget(item.id)
    aside.set(item.id, { list: row.list, itemId: item.id, problem: parsed.problem, webUrl: item.webUrl ?? null })
    const key = item.fields?.['Key']
    if (typeof key === 'string') asideByKey.set(key, { itemId: item.id, etag, version: versionOf(etag) })
  }

  return {
    get revision() {
      return revision
    },
    all: () => [...entries.values()].map((entry) => entry.value),
    entryOf: (key) => entries.get(key),
    inGroup,
    setAside: () => [...aside.values()],
    setAsideOf: (key) => asideByKey.get(key),
    itemIds: () => [...keyOfItem.keys(), ...aside.keys()],
    forget,
    keep,
    take,
  }
}

export function etagOf(item: Item): string | null {
  return item.eTag ?? item['@odata.etag'] ?? null
}

/** ETags are "{guid},{version}", and the version rises by each write. */
export function versionOf(etag: string | null): number {
  const version = Number(/,(\d+)"?$/.exec(etag ?? '')?.[1])
  return Number.isFinite(version) ? version : 0
}
