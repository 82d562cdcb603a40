import * as z from 'zod/mini'
import { errorFrom, type Graph, type GraphRequest } from './graph'
import { GraphError, GraphLost } from './graphError'
import type { Fields, RowKind } from './rows/row'
import { destructionIn, type Destruction } from './destruction'
import { pageSchema, pagesFrom } from './pages'
import { emptyRows, etagOf, itemSchema, versionOf, type Item, type SetAside, type Written } from './rows'

/** Somebody else wrote the row first. The mirror has read it again: load and decide anew. */
export class RowConflict extends Error {}

/** The write is not in the list, as far as can be seen. */
export class NotStored extends Error {}

/** One list held in memory: read from here, written through to Graph, and kept fresh by delta. */
export type Mirror<Value> = Destruction<Value> & {
  /** Grows by each change, so that what is computed from the list can be kept. */
  readonly revision: number
  all(): readonly Value[]
  get(key: string): Value | undefined
  inGroup(group: string): readonly Value[]
  setAside(): readonly SetAside[]
  /** Is there a row of this key that could not be read? */
  isSetAside(key: string): boolean
  /** Reads what has changed since last time; the first time, and when Graph has forgotten the last time, everything. */
  refresh(): Promise<void>
  put(value: Value, patienceMs?: number): Promise<void>
  /** Each value is written on its own; gives back the keys that were not stored because somebody else wrote them. */
  putMany(values: readonly Value[]): Promise<string[]>
  /** Deletes the row; what is gone already is done, and what somebody else has changed meanwhile stays. */
  remove(key: string): Promise<void>
}

/** Whoever waits in chat is told soon; a last look at a lost write may take this much longer. */
const SHORT_LOOK_MS = 300

export function createMirror<Value>(graph: Graph, site: string, row: RowKind<Value>): Mirror<Value> {
  const items = `/sites/${site}/lists/${row.list}/items`
  const expand = `$expand=fields($select=${row.columns.join(',')})`
  const rows = emptyRows(row)
  let deltaLink: string | null = null

  /** What is known stands until all is read: to forget what has been sent, even for a moment, would send it again. */
  const readAll = async (): Promise<void> => {
    const before = rows.itemIds()
    const { found, last } = await pagesFrom(graph, `${items}/delta?${expand}&$top=5000`)
    const stillThere = new Set(found.map((item) => item.id))
    for (const itemId of before) if (!stillThere.has(itemId)) rows.forget(itemId)
    found.forEach(rows.take)
    deltaLink = last
  }

  const refresh = async (): Promise<void> => {
    if (deltaLink === null) return readAll()
    try {
      const { found, last } = await pagesFrom(graph, deltaLink)
      found.forEach(rows.take)
      deltaLink = last
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
    const known = rows.entryOf(key)
    if (known) rows.forget(known.itemId)
    if (item) rows.take(item)
  }

  const isSame = (one: Value, other: Value): boolean =>
    JSON.stringify(row.toFields(one)) === JSON.stringify(row.toFields(other))

  const isStored = (value: Value): boolean => {
    const stored = rows.entryOf(row.keyOf(value))
    return stored !== undefined && isSame(stored.value, value)
  }

  const conflict = (cause?: unknown) => new RowConflict(`${row.list}: written by somebody else first`, { cause })

  /** Without its ETag a row is read again before it is written, for somebody else may have been there. */
  const entryToWrite = async (key: string): Promise<Written | undefined> => {
    const known = rows.entryOf(key)
    if (!known) return row.isReplaced ? rows.setAsideOf(key) : undefined
    if (known.etag !== null) return known
    await readAgain(key)
    if (!isStored(known.value)) throw conflict()
    return rows.entryOf(key)
  }

  const settle = (entry: Written | undefined, value: Value, body: unknown): void => {
    const answered = itemSchema.safeParse(body)
    if (!entry) {
      if (!answered.success) throw new NotStored(`${row.list}: the new item came back without an id`)
      const etag = etagOf(answered.data)
      return rows.keep(answered.data.id, etag, versionOf(etag), value)
    }
    // Updating gives the fields, not always the item's new ETag; without it the next write reads the row first.
    const etag = readEtag(body)
    rows.keep(entry.itemId, etag, etag ? versionOf(etag) : entry.version + 1, value)
  }

  const requestFor = (entry: Written | undefined, value: Value): GraphRequest => {
    const fields = row.toFields(value)
    return entry
      ? {
          method: 'PATCH',
          path: `${items}/${entry.itemId}/fields`,
          body: fields,
          headers: { 'If-Match': entry.etag ?? '*' },
        }
      : { method: 'POST', path: items, body: { fields: withoutNulls(fields) } }
  }

  const put = async (value: Value, patienceMs?: number): Promise<void> => {
    const key = row.keyOf(value)
    const began = performance.now()
    const entry = await entryToWrite(key)
    const request = { ...requestFor(entry, value), ...(patienceMs === undefined ? {} : { patienceMs }) }
    try {
      settle(entry, value, (await graph.send(request)).body)
    } catch (error) {
      if (isSomebodyElses(error)) {
        await readAgain(key)
        throw conflict(error)
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
    if (item) rows.take(item)
    if (!isStored(value)) throw new NotStored(`${row.list}: the write did not happen`, { cause })
  }

  const putMany = async (values: readonly Value[]): Promise<string[]> => {
    const conflicts: string[] = []
    const jobs: { key: string; entry: Written | undefined; value: Value; request: GraphRequest }[] = []
    for (const value of values) {
      const key = row.keyOf(value)
      try {
        const entry = await entryToWrite(key)
        jobs.push({ key, entry, value, request: requestFor(entry, value) })
      } catch (error) {
        if (!(error instanceof RowConflict)) throw error
        conflicts.push(key)
      }
    }
    const answers = await graph.batch(jobs.map(({ request }) => request)).catch(async (error: unknown) => {
      if (!isUncertain(error)) throw error
      await refresh().catch(() => undefined)
      if (jobs.every(({ value }) => isStored(value))) return []
      throw new NotStored(`${row.list}: not every write happened`, { cause: error })
    })

    const refusals: GraphError[] = []
    for (const [index, { key, entry, value, request }] of jobs.entries()) {
      const answer = answers[index]
      if (!answer) continue
      if (answer.status < 300) {
        settle(entry, value, answer.body)
        continue
      }
      const error = errorFrom(request, answer)
      if (isSomebodyElses(error)) conflicts.push(key)
      else refusals.push(error)
    }
    // Only now: whatever happens below, what was stored is known to be.
    for (const key of conflicts) await readAgain(key)
    if (refusals[0]) throw refusals[0]
    return conflicts
  }

  const remove = async (key: string): Promise<void> => {
    const entry = await entryToWrite(key)
    if (!entry) return
    const path = `${items}/${entry.itemId}`
    try {
      await graph.send({ method: 'DELETE', path, headers: { 'If-Match': entry.etag ?? '*' } })
      rows.forget(entry.itemId)
    } catch (error) {
      if (!isSomebodyElses(error) && !isUncertain(error)) throw error
      await readAgain(key)
      if (rows.entryOf(key)) throw conflict(error)
    }
  }

  return {
    get revision() {
      return rows.revision
    },
    all: rows.all,
    get: (key) => rows.entryOf(key)?.value,
    inGroup: rows.inGroup,
    setAside: rows.setAside,
    isSetAside: (key) => rows.setAsideOf(key) !== undefined,
    refresh,
    put,
    putMany,
    remove,
    ...destructionIn(graph, items, row, rows),
  }
}

function isSomebodyElses(error: unknown): boolean {
  return error instanceof GraphError && (error.isConflict || error.isDuplicate || error.status === 404)
}

function isUncertain(error: unknown): boolean {
  return error instanceof GraphLost || (error instanceof GraphError && error.status >= 500)
}

const taggedSchema = z.object({ '@odata.etag': z.string() })

function readEtag(body: unknown): string | null {
  const parsed = taggedSchema.safeParse(body)
  return parsed.success ? parsed.data['@odata.etag'] : null
}

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
