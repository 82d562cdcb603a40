import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { LocalDatabase } from '../database'
import type { Fields } from './fieldValues'
import { recycle } from '../recycleBin'

const storedItem = z.object({
  id: z.number(),
  guid: z.string(),
  version: z.number(),
  created: z.string(),
  modified: z.string(),
  createdBy: z.string(),
  modifiedBy: z.string(),
  fields: z.string(),
  deleted: z.number(),
  /** Rises with every change in the list. */
  sequence: z.number(),
})
export type StoredItem = z.infer<typeof storedItem>

/** Conditions in SQL with the values for their question marks. */
export type Condition = { sql: string; values: (string | number)[] }
export type Order = { expression: string; descending: boolean; after?: { value: string | number; id: number } }

export type ItemTable = {
  number: number
  add(fields: Fields, at: string, by: string): StoredItem
  get(id: number): StoredItem | undefined
  put(id: number, fields: Fields, at: string, by: string): StoredItem
  remove(id: number, at: string): void
  find(condition: Condition | undefined, order: Order, limit: number): (StoredItem & { sortValue: string | number })[]
  /** In the order things changed; deletions only after `deletedAfter`. */
  changes(after: number, deletedAfter: number, limit: number): StoredItem[]
  lastSequence(): number
  index(column: string, unique: boolean): void
  dropIndex(column: string): void
}

/** SharePoint compares text without regard to case, in filters and where values must be unique. */
export const fieldExpression = (column: string): string => `json_extract(fields, '$.${column}')`

export function itemTable(database: LocalDatabase, number: number): ItemTable {
  const table = `items_${number}`
  database.script(`
    CREATE TABLE IF NOT EXISTS ${table} (
      id INTEGER PRIMARY KEY, guid TEXT NOT NULL, version INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
      createdBy TEXT NOT NULL, modifiedBy TEXT NOT NULL, fields TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
      sequence INTEGER NOT NULL);
    CREATE INDEX IF NOT EXISTS ${table}_sequence ON ${table} (sequence);`)
  const last = database.one(z.object({ last: z.number() }), `SELECT ifnull(max(sequence), 0) AS last FROM ${table}`)
  let sequence = last?.last ?? 0

  const insert = `INSERT INTO ${table} (guid, version, created, modified, createdBy, modifiedBy, fields, sequence)
    VALUES (?, 1, ?, ?, ?, ?, ?, ?)`
  const update = `UPDATE ${table} SET version = version + 1, fields = ?, modified = ?, modifiedBy = ?, sequence = ?
    WHERE id = ?`
  // A deleted item keeps its id and its place among the changes; what it said is in the recycle bin.
  const clear = `UPDATE ${table} SET deleted = 1, fields = '{}', modified = ?, sequence = ? WHERE id = ?`
  const select = `SELECT * FROM ${table} WHERE id = ? AND deleted = 0`
  const changed = `SELECT * FROM ${table} WHERE sequence > ? AND (deleted = 0 OR sequence > ?) ORDER BY sequence LIMIT ?`

  const get = (id: number) => database.one(storedItem, select, id)

  return {
    number,
    add: (fields, at, by) => {
      const item = { guid: randomUUID(), created: at, modified: at, createdBy: by, modifiedBy: by }
      const stored = { ...item, fields: JSON.stringify(fields), sequence: sequence + 1 }
      const { lastId } = database.run(insert, ...Object.values(stored))
      sequence += 1
      return { ...stored, id: lastId, version: 1, deleted: 0 }
    },
    get,
    put: (id, fields, at, by) => {
      database.run(update, JSON.stringify(fields), at, by, sequence + 1, id)
      sequence += 1
      const stored = get(id)
      if (!stored) throw new Error('An item that was just written is gone')
      return stored
    },
    remove: (id, at) => {
      sequence += 1
      recycle(database, number, id, at)
      database.run(clear, at, sequence, id)
    },
    find: (condition, order, limit) => {
      const direction = order.descending ? 'DESC' : 'ASC'
      const conditions = ['deleted = 0', ...(condition ? [condition.sql] : [])]
      const values = [...(condition?.values ?? [])]
      if (order.after) {
        conditions.push(`(sortValue, id) ${order.descending ? '<' : '>'} (?, ?)`)
        values.push(order.after.value, order.after.id)
      }
      const sql = `SELECT *, ${order.expression} AS sortValue FROM ${table} WHERE ${conditions.join(' AND ')}
        ORDER BY sortValue ${direction}, id ${direction} LIMIT ?`
      return database.all(foundItem, sql, ...values, limit)
    },
    changes: (after, deletedAfter, limit) => database.all(storedItem, changed, after, deletedAfter, limit),
    lastSequence: () => sequence,
    index: (column, unique) => {
      const name = `${table}_${column}`
      const kind = unique ? 'UNIQUE INDEX' : 'INDEX'
      database.script(`SAVEPOINT indexing`)
      try {
        database.script(`DROP INDEX IF EXISTS "${name}"`)
        database.script(`CREATE ${kind} "${name}" ON ${table} (${fieldExpression(column)} COLLATE NOCASE)`)
      } catch (error) {
        database.script(`ROLLBACK TO indexing`)
        throw error
      } finally {
        database.script(`RELEASE indexing`)
      }
    },
    dropIndex: (column) => database.script(`DROP INDEX IF EXISTS "${table}_${column}"`),
  }
}

const foundItem = storedItem.extend({ sortValue: z.union([z.string(), z.number()]) })
