import type { RowKind } from '../../bot/store/rows/row'
import { LISTS } from '../../infra/sharepoint/lists'

/** What SharePoint gives back: columns without content are not there, and dateTime columns keep whole seconds. */
export function throughList(list: string, fields: Record<string, unknown>): Record<string, unknown> {
  const columns = LISTS.find(({ name }) => name === list)?.columns ?? []
  const isDate = (name: string) => columns.some((column) => column.name === name && column.kind === 'dateTime')
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== '')
  return {
    '@odata.etag': '"x,1"',
    ...Object.fromEntries(
      kept.map(([name, value]) => [name, isDate(name) ? String(value).replace(/\.\d{3}Z$/, 'Z') : value]),
    ),
  }
}

/** Values, each with how it is read after it has been written. */
export const trip = <Value>(row: RowKind<Value>, ...values: Value[]) =>
  values.map(
    (value, index) =>
      [`${row.list} ${index + 1}`, value, () => row.parse(throughList(row.list, row.toFields(value)))] as const,
  )
