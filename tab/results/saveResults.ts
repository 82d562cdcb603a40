import writeXlsxFile from 'write-excel-file/browser'
import type { SheetData } from 'write-excel-file/browser'
import { saveBlob } from './saveBlob'
import type { ResultSheet } from './resultSheets'

/** Saves the sheets as one file on the viewer's own machine. */
export async function saveResults(name: string, sheets: readonly ResultSheet[]): Promise<void> {
  saveBlob(`${name}.xlsx`, await bookOf(sheets))
}

export async function bookOf(sheets: readonly ResultSheet[]): Promise<Blob> {
  const book = sheets.map(({ name, widths, head, rows }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
    data: [
      head.map((value) => ({
        value,
        type: String,
        fontWeight: 'bold' as const,
        backgroundColor: '#e8ebfa',
        wrap: true,
      })),
      // What is text is said to be: a name that begins like a formula is still a name.
      ...rows.map((row): SheetData[number] =>
        row.map((value) => {
          if (value === null || value === '') return null
          return typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: true }
        }),
      ),
    ],
  }))
  return writeXlsxFile(book).toBlob()
}
