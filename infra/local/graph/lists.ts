import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { wholeSeconds, type Clock } from '../clock'
import { brokeUniqueIndex, type LocalDatabase } from '../database'
import { columnSchema, columnsOfEveryList, mustHaveRoomForIndexes, type Column } from './columns'
import { GraphError, invalidRequest, notFound } from './graphError'
import { itemTable, type ItemTable } from './itemTable'
import type { Site } from './sites'

export type List = {
  id: string
  site: Site
  name: string
  displayName: string
  description: string
  created: string
  modified: string
  columns: Column[]
  items: ItemTable
}

export type Lists = {
  in(site: Site): List[]
  /** By id, title or the name it was made with. */
  at(site: Site, idOrTitle: string): List
  titleOf(idOrTitle: string): string
  make(site: Site, displayName: string, description: string, columns: Column[]): List
  describe(list: List, change: { displayName?: string | undefined; description?: string | undefined }): void
  addColumn(list: List, column: Column): void
  changeColumn(list: List, before: Column, after: Column): void
}

const listRow = z.object({
  number: z.number(),
  id: z.string(),
  site: z.string(),
  name: z.string(),
  displayName: z.string(),
  description: z.string(),
  created: z.string(),
  modified: z.string(),
})
const columnRow = z.object({ definition: z.string() })

export function localLists(database: LocalDatabase, clock: Clock, sites: Site[]): Lists {
  const known: List[] = []
  const fromRow = ({ number, site: siteId, ...row }: z.infer<typeof listRow>): List[] => {
    const rows = database.all(columnRow, 'SELECT definition FROM columns WHERE list = ? ORDER BY number', number)
    const columns = rows.map(({ definition }) => columnSchema.parse(JSON.parse(definition)))
    const site = sites.find(({ id }) => id === siteId)
    return site ? [{ ...row, site, columns, items: itemTable(database, number) }] : []
  }
  known.push(...database.all(listRow, 'SELECT * FROM lists ORDER BY number').flatMap(fromRow))

  const isNamed = (list: List, idOrTitle: string) =>
    list.id === idOrTitle ||
    [list.displayName, list.name].some((name) => name.toLowerCase() === idOrTitle.toLowerCase())
  const mustBeFree = (site: Site, title: string, self?: List) => {
    const taken = known.some((list) => list !== self && list.site.id === site.id && isNamed(list, title))
    if (taken) throw new GraphError(409, 'nameAlreadyExists', 'The specified name already exists.')
  }
  const touch = (list: List) => {
    list.modified = wholeSeconds(clock.now())
    const sql = 'UPDATE lists SET displayName = ?, description = ?, modified = ? WHERE id = ?'
    database.run(sql, list.displayName, list.description, list.modified, list.id)
  }
  const keepColumn = (list: List, column: Column) => {
    const sql = `INSERT INTO columns (id, list, definition) VALUES (?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET definition = excluded.definition`
    database.run(sql, column.id, list.items.number, JSON.stringify(column))
  }

  return {
    in: (site) => known.filter((list) => list.site.id === site.id),
    at: (site, idOrTitle) => {
      const list = known.find((each) => each.site.id === site.id && isNamed(each, idOrTitle))
      if (!list) throw notFound()
      return list
    },
    titleOf: (idOrTitle) => known.find((list) => isNamed(list, idOrTitle))?.name ?? '{id}',
    make: (site, displayName, description, given) => {
      mustBeFree(site, displayName)
      const own = columnsOfEveryList().filter(({ name }) => !given.some((column) => column.name === name))
      const columns = [...own, ...given]
      mustHaveOwnNames(columns)
      mustHaveRoomForIndexes(columns)
      const created = wholeSeconds(clock.now())
      const row = {
        id: randomUUID(),
        site: site.id,
        name: displayName,
        displayName,
        description,
        created,
        modified: created,
      }
      const sql =
        'INSERT INTO lists (id, site, name, displayName, description, created, modified) VALUES (?, ?, ?, ?, ?, ?, ?)'
      const { lastId: number } = database.run(sql, ...Object.values(row))
      const list: List = { ...row, site, columns, items: itemTable(database, number) }
      for (const column of columns) {
        keepColumn(list, column)
        if (column.indexed) list.items.index(column.name, column.enforceUniqueValues)
      }
      known.push(list)
      return list
    },
    describe: (list, change) => {
      if (change.displayName !== undefined) mustBeFree(list.site, change.displayName, list)
      list.displayName = change.displayName ?? list.displayName
      list.description = change.description ?? list.description
      touch(list)
    },
    addColumn: (list, column) => {
      const columns = [...list.columns, column]
      mustHaveOwnNames(columns)
      mustHaveRoomForIndexes(columns)
      if (column.indexed) list.items.index(column.name, column.enforceUniqueValues)
      keepColumn(list, column)
      list.columns = columns
      touch(list)
    },
    changeColumn: (list, before, after) => {
      const columns = list.columns.map((column) => (column.id === before.id ? after : column))
      mustHaveRoomForIndexes(columns)
      if (before.indexed !== after.indexed || before.enforceUniqueValues !== after.enforceUniqueValues) {
        indexAgain(list, after)
      }
      keepColumn(list, after)
      list.columns = columns
      touch(list)
    },
  }
}

function indexAgain({ items }: List, { name, indexed, enforceUniqueValues }: Column): void {
  try {
    if (indexed) items.index(name, enforceUniqueValues)
    else items.dropIndex(name)
  } catch (error) {
    if (!brokeUniqueIndex(error)) throw error
    throw invalidRequest(`Column '${name}' cannot enforce unique values: duplicate values were found.`)
  }
}

function mustHaveOwnNames(columns: Column[]): void {
  const names = columns.map(({ name }) => name.toLowerCase())
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new GraphError(409, 'nameAlreadyExists', `A column named '${twice}' already exists.`)
}
