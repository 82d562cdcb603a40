import * as z from 'zod/mini'
import type { Graph } from './graph'
import { errorFrom } from './graph'
import { GraphError, GraphLost } from './graphError'
import type { Fields, RowKind } from './row'

/** Somebody else wrote the row first. The mirror has read it again: load and decide anew. */
export class RowConflict extends Error {}

/** The write is not in the list, as far as can be seen. */
export class NotStored extends Error {}

/** A row that could not be read; it takes no part in anything until somebody puts it right. */
export type SetAside = { list: string; itemId: string; problem: string; webUrl: string | null }

type Entry<Value> = { itemId: string; etag: string | null; version: number; value: Value }

/** One list held in memory: read from here, written through to Graph, and kept fresh by delta. */
export type Mirror<Value> = {
  /** Grows by each change, so that what is computed from the list can be kept. */
  readonly revision: number
  all(): readonly Value[]
  get(key: string): Value | undefined
  inGroup(group: string): readonly Value[]
  setAside(): readonly SetAside[]
  /** Reads what has changed since last time; the first time, and when Graph has forgotten the last time, everything. */
  refresh(): Promise<void>
  put(value: Value, patienceMs?: number): Promise<void>
  /** Each value is written on its own; gives back the keys that were not stored because somebody else wrote them. */
  putMany(values: readonly Value[]): Promise<string[]>
}

const itemSchema = z.object({
  id: z.string(),
  eTag: z.optional(z.string()),
  '@odata.etag': z.optional(z.string()),
  webUrl: z.optional(z.string()),
  deleted: z.optional(z.unknown()),
  fields: z.optional(z.record(z.string(), z.unknown())),
})
type Item = z.output<typeof itemSchema>

const pageSchema = z.object({
  value: z.array(itemSchema),
  '@odata.nextLink': z.optional(z.string()),
  '@odata.deltaLink': z.optional(z.string()),
})

/** Whoever waits in chat is told soon; a last look at a lost write may take this much longer. */
const SHORT_LOOK_MS = 300

export function createMirror<Value>(graph: Graph, site: string, row: RowKind<Value>): Mirror<Value> {
  const items = `/sites/${site}/lists/${row.list}/items`
  const expand = `$expand=fields($select=${row.columns.join(',')})`
  const entries = new Map<string, Entry<Value>>()
  const keyOfItem = new Map<string, string>()
  const groups = new Map<string, Set<string>>()
  const aside = new Map<string, SetAside>()
  let deltaLink: string | null = null
  let revision = 0

  const forget = (itemId: string): void => {
    aside.delete(itemId)
    const key = keyOfItem.get(itemId)
    if (key === undefined) return
    const entry = entries.get(key)
    if (entry) groups.get(row.groupOf(entry.value))?.delete(key)
    entries.delete(key)
    keyOfItem.delete(itemId)
  }

  const keep = (itemId: string, etag: string | null, version: number, value: Value): void => {
    forget(itemId)
    const key = row.keyOf(value)
    const group = row.groupOf(value)
    entries.set(key, { itemId, etag, version, value })
    keyOfItem.set(itemId, key)
    groups.set(group, (groups.get(group) ?? new Set()).add(key))
    revision++
  }

  const take = (item: Item): void => {
    if (item.deleted !== undefined) {
      forget(item.id)
      revision++
      return
    }
    const etag = item.eTag ?? item['@odata.etag'] ?? null
    const known = entries.get(keyOfItem.get(item.id) ?? '')
    // A delta that was read before our own write landed must not undo it here.
    if (known && versionOf(etag) < known.version) return
    const parsed = row.parse(item.fields)
    if (parsed.ok) return keep(item.id, etag, versionOf(etag), parsed.value)
    forget(item.id)
    aside.set(item.id, { list: row.list, itemId: item.id, problem: parsed.problem, webUrl: item.webUrl ?? null })
    revision++
  }

  const follow = async (from: string): Promise<void> => {
    let link = from
    for (;;) {
      const page = pageSchema.parse((await graph.send({ method: 'GET', path: link })).body)
      page.value.forEach(take)
      const next = page['@odata.nextLink']
      if (next === undefined) {
        deltaLink = page['@odata.deltaLink'] ?? null
        return
      }
      link = next
    }
  }

  const readAll = async (): Promise<void> => {
    for (const itemId of [...keyOfItem.keys(), ...aside.keys()]) forget(itemId)
    await follow(`${items}/delta?${expand}&$top=5000`)
  }

  const refresh = async (): Promise<void> => {
    if (deltaLink === null) return readAll()
    try {
      await follow(deltaLink)
    } catch (error) {
      if (!(error instanceof GraphError && error.status === 410)) throw error
      await readAll()
    }
  }

  const readByKey = async (key: string, patienceMs?: number): Promise<Item | null> => {
    const filter = `$filter=fields/Key eq '${encodeURIComponent(key.replaceAll("'", "''"))}'`
    const path = `${items}?${expand}&${filter}`
    const answer = await graph.send({ method: 'GET', path, ...(patienceMs === undefined ? {} : { patienceMs }) })
    return pageSchema.parse(answer.body).value[0] ?? null
  }

  const readAgain = async (key: string): Promise<void> => {
    const item = await readByKey(key)
    const known = entries.get(key)
    if (known) forget(known.itemId)
    if (item) take(item)
  }

  const settle = (entry: Entry<Value> | undefined, value: Value, body: unknown): void => {
    const answered = itemSchema.safeParse(body)
    if (!entry) {
      if (!answered.success) throw new NotStored(`${row.list}: the new item came back without an id`)
      const etag = answered.data.eTag ?? answered.data['@odata.etag'] ?? null
      return keep(answered.data.id, etag, versionOf(etag), value)
    }
    // Updating gives the fields, not always the item's new ETag; without it the next write reads the row first.
    const etag = readEtag(body)
    keep(entry.itemId, etag, etag ? versionOf(etag) : entry.version + 1, value)
  }

  const requestFor = (entry: Entry<Value> | undefined, value: Value) => {
    const fields = row.toFields(value)
    return entry
      ? {
          method: 'PATCH' as const,
          path: `${items}/${entry.itemId}/fields`,
          body: fields,
          headers: { 'If-Match': entry.etag ?? '*' },
        }
      : { method: 'POST' as const, path: items, body: { fields: withoutNulls(fields) } }
  }

  const put = async (value: Value, patienceMs?: number): Promise<void> => {
    const key = row.keyOf(value)
    const began = performance.now()
    if (entries.get(key)?.etag === null) await readAgain(key)
    const entry = entries.get(key)
    const request = { ...requestFor(entry, value), ...(patienceMs === undefined ? {} : { patienceMs }) }
    try {
      settle(entry, value, (await graph.send(request)).body)
    } catch (error) {
      if (isSomebodyElses(error)) {
        await readAgain(key)
        throw new RowConflict(`${row.list}: written by somebody else first`, { cause: error })
      }
      if (!isUncertain(error)) throw error
      const left =
        patienceMs === undefined ? undefined : Math.max(SHORT_LOOK_MS, began + patienceMs - performance.now())
      await lookUpLost(key, value, error, left)
    }
  }

  /** The answer was lost: what stands in the list now says whether the write happened. */
  const lookUpLost = async (key: string, value: Value, cause: unknown, patienceMs?: number): Promise<void> => {
    const item = await readByKey(key, patienceMs).catch(() => {
      throw new NotStored(`${row.list}: no answer, and it could not be looked up`, { cause })
    })
    if (item) take(item)
    const stored = entries.get(key)
    const wanted = JSON.stringify(row.toFields(value))
    if (!stored || JSON.stringify(row.toFields(stored.value)) !== wanted) {
      throw new NotStored(`${row.list}: the write did not happen`, { cause })
    }
  }

  const putMany = async (values: readonly Value[]): Promise<string[]> => {
    const jobs = values.map((value) => ({ value, entry: entries.get(row.keyOf(value)) }))
    const requests = jobs.map(({ entry, value }) => requestFor(entry, value))
    const answers = await graph.batch(requests)
    const conflicts: string[] = []
    for (const [index, { entry, value }] of jobs.entries()) {
      const [request, answer] = [requests[index], answers[index]]
      if (!request || !answer) continue
      if (answer.status < 300) {
        settle(entry, value, answer.body)
        continue
      }
      const error = errorFrom(request, answer)
      if (!isSomebodyElses(error)) throw error
      await readAgain(row.keyOf(value))
      conflicts.push(row.keyOf(value))
    }
    return conflicts
  }

  return {
    get revision() {
      return revision
    },
    all: () => [...entries.values()].map((entry) => entry.value),
    get: (key) => entries.get(key)?.value,
    inGroup: (group) =>
      [...(groups.get(group) ?? [])].flatMap((key) => {
        const entry = entries.get(key)
        return entry ? [entry.value] : []
      }),
    setAside: () => [...aside.values()],
    refresh,
    put,
    putMany,
  }
}

function isSomebodyElses(error: unknown): boolean {
  return error instanceof GraphError && (error.isConflict || error.isDuplicate || error.status === 404)
}

function isUncertain(error: unknown): boolean {
  return error instanceof GraphLost || (error instanceof GraphError && error.status >= 500)
}

function readEtag(body: unknown): string | null {
  const parsed = z.object({ '@odata.etag': z.string() }).safeParse(body)
  return parsed.success ? parsed.data['@odata.etag'] : null
}

/** ETags are "{guid},{version}", and the version rises by each write. */
function versionOf(etag: string | null): number {
  const version = Number(/,(\d+)"?$/.exec(etag ?? '')?.[1])
  return Number.isFinite(version) ? version : 0
}

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
