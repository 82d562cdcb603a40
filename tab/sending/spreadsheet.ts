import writeXlsxFile from 'write-excel-file/browser'
import type { SheetData } from 'write-excel-file/browser'

/** A column of a list as it is saved; days and times are text, so that they read the same in every country. */
export type SheetColumn<Row> = { name: string; width: number; cell: (row: Row) => string | null }

/** Saves a list as a spreadsheet on the viewer's own machine. */
export async function saveSheet<Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
): Promise<void> {
  const headings: SheetData[number] = columns.map((column) => ({
    value: column.name,
    fontWeight: 'bold',
    backgroundColor: '#e8ebfa',
  }))
  // Always text: a name that begins like a formula is still a name.
  const lines = rows.map((row): SheetData[number] =>
    columns.map(({ cell }) => {
      const value = cell(row)
      return value === null || value === '' ? null : { value, type: String }
    }),
  )
  const blob = await writeXlsxFile([headings, ...lines], {
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBlob()
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.xlsx`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
