import { z } from 'zod'
import type { LocalDatabase } from './database'

const recycled = z.object({
  site: z.string(),
  list: z.string(),
  id: z.number(),
  created: z.string(),
  modified: z.string(),
  deletedAt: z.string(),
  fields: z.string(),
})

/** A deleted item as it was last; SharePoint keeps it in the site's recycle bin for 93 days. */
export type Recycled = Omit<z.infer<typeof recycled>, 'fields'> & { fields: unknown }

const KEPT_DAYS = 93

/** Called before the item is cleared. */
export function recycle(database: LocalDatabase, table: number, item: number, at: string): void {
  const until = new Date(Date.parse(at) - KEPT_DAYS * 86_400_000).toISOString()
  database.run('DELETE FROM recycleBin WHERE deletedAt < ?', until)
  database.run(
    `INSERT INTO recycleBin (list, id, created, modified, deletedAt, fields)
      SELECT ?, id, created, modified, ?, fields FROM items_${table} WHERE id = ? AND deleted = 0`,
    table,
    at,
    item,
  )
}

export function recycleBin(database: LocalDatabase): Recycled[] {
  const sql = `SELECT lists.site, lists.name AS list, recycleBin.id, recycleBin.created, recycleBin.modified, deletedAt, fields
    FROM recycleBin JOIN lists ON lists.number = recycleBin.list ORDER BY recycleBin.number`
  return database.all(recycled, sql).map(({ fields, ...item }) => ({ ...item, fields: JSON.parse(fields) as unknown }))
}
