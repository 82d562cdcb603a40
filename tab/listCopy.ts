import * as z from 'zod/mini'
import type { RowKind } from '../bot/store/rows/row'

export type SetAside = { list: string; itemId: string; problem: string; webUrl: string | null }

/** One list as it was last seen; a new object when anything changed. */
export type Table<Value> = { values: readonly Value[]; setAside: readonly SetAside[] }

/** The activity years that are held: one past year, or the present one and what lies ahead of it. */
export type YearScope = { year: number; onwards: boolean }

/** What can be asked of a copy whatever its rows hold. */
export type ListCopy<Value> = {
  list: string
  yearly: boolean
  /** Where changes since the last look are found; null before the first look. */
  link: string | null
  latestAddress(): string
  readAddress(scope: YearScope): string
  /** Takes in one answer, and says where its next page is. */
  take(body: unknown, source: 'read' | 'delta', scopes: readonly YearScope[]): string | null
  empty(): void
  table(): Table<Value>
}

const page = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      webUrl: z.optional(z.nullable(z.string())),
      fields: z.optional(z.unknown()),
      deleted: z.optional(z.unknown()),
    }),
  ),
  '@odata.nextLink': z.optional(z.string()),
  '@odata.deltaLink': z.optional(z.string()),
})

const ofYear = z.object({ Year: z.string().check(z.regex(/^\d{4}$/)) })

type Row<Value> = { ok: true; value: Value } | { ok: false; setAside: SetAside }

export function listCopy<Value>(kind: RowKind<Value>, site: string, yearly = false): ListCopy<Value> {
  const items = `/sites/${site}/lists/${kind.list}/items`
  const expand = `$expand=fields($select=${kind.columns.join(',')})`
  const rows = new Map<string, Row<Value>>()
  let table: Table<Value> | null = null

  const isWanted = (fields: unknown, scopes: readonly YearScope[]): boolean => {
    const dated = ofYear.safeParse(fields)
    if (!yearly || !dated.success) return true
    return scopes.some((scope) => isInScope(scope, Number(dated.data.Year)))
  }
  const rowFrom = (item: z.output<typeof page>['value'][number]): Row<Value> => {
    const parsed = kind.parse(item.fields)
    if (parsed.ok) return parsed
    const { id: itemId, webUrl = null } = item
    return { ok: false, setAside: { list: kind.list, itemId, problem: parsed.problem, webUrl } }
  }
  const copy: ListCopy<Value> = {
    list: kind.list,
    yearly,
    link: null,
    latestAddress: () => `${items}/delta?token=latest&${expand}`,
    readAddress: (scope) => {
      const filter = `$filter=fields/Year%20${scope.onwards ? 'ge' : 'eq'}%20'${scope.year}'`
      return `${items}?$select=id,webUrl&${expand}&$top=5000${yearly ? `&${filter}` : ''}`
    },
    take: (body, source, scopes) => {
      const taken = page.parse(body)
      for (const item of taken.value) {
        if (item.deleted || !isWanted(item.fields, scopes)) rows.delete(item.id)
        // A change may come without its columns when the row itself was only touched.
        else if (source === 'read' || item.fields !== undefined) rows.set(item.id, rowFrom(item))
      }
      if (taken.value.length > 0) table = null
      if (taken['@odata.deltaLink']) copy.link = taken['@odata.deltaLink']
      return taken['@odata.nextLink'] ?? null
    },
    empty: () => {
      rows.clear()
      copy.link = null
      table = null
    },
    table: () => {
      table ??= {
        values: [...rows.values()].flatMap((row) => (row.ok ? [row.value] : [])),
        setAside: [...rows.values()].flatMap((row) => (row.ok ? [] : [row.setAside])),
      }
      return table
    },
  }
  return copy
}

export function isInScope(scope: YearScope, year: number): boolean {
  return scope.onwards ? year >= scope.year : year === scope.year
}
