import { BAR, BOLD, GAP, LINE, MARGIN, PLAIN, SIZES } from './look'
import { westernText } from './westernText'

/** A column's share of the width; numbers stand to the right. */
export type Column = { title: string; share: number; isNumber: boolean }
/** `bar` is how full, from 0 to 1: drawn, and said by the text beside it. */
export type TableCell = { text: string; bar?: number }

export type Structure = ReturnType<PDFKit.PDFDocument['struct']>

function widthsOf(columns: readonly Column[], width: number): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => (width * share) / shares - GAP)
}

/** How high a row is. */
export function rowHeights(document: PDFKit.PDFDocument, columns: readonly Column[], width: number) {
  const widths = widthsOf(columns, width)
  return (cells: readonly TableCell[]): number =>
    6 +
    Math.max(
      ...cells.map(({ text }, index) =>
        document
          .font(PLAIN)
          .fontSize(SIZES.P)
          .heightOfString(westernText(text) || ' ', { width: widths[index] ?? 0 }),
      ),
    )
}

/** Draws rows where the document stands, with the structure of a table. */
export function rowsOf(document: PDFKit.PDFDocument, table: Structure, columns: readonly Column[], width: number) {
  const widths = widthsOf(columns, width)
  const left = (index: number): number => MARGIN + widths.slice(0, index).reduce((sum, each) => sum + each + GAP, 0)
  const heightOf = rowHeights(document, columns, width)

  const draw = (kind: 'TH' | 'TD', cells: readonly TableCell[]): void => {
    const [top, height] = [document.y, heightOf(cells)]
    const row = document.struct('TR')
    table.add(row)
    for (const [index, { text, bar }] of cells.entries()) {
      const at = { width: widths[index] ?? 0, align: columns[index]?.isNumber ? ('right' as const) : ('left' as const) }
      row.add(
        document.struct(kind === 'TH' || index === 0 ? 'TH' : 'TD', {}, () => {
          if (text === '') return
          document
            .font(kind === 'TH' ? BOLD : PLAIN)
            .fontSize(SIZES.P)
            .fillColor('black')
          document.text(westernText(text), left(index), top, at)
        }),
      )
      if (bar !== undefined) drawBar(document, left(index), top, at.width, bar)
    }
    row.end()
    artifact(document, () => {
      document.moveTo(MARGIN, top + height - 4).lineTo(MARGIN + width, top + height - 4)
      document.lineWidth(0.5).strokeColor(LINE).stroke()
    })
    document.x = MARGIN
    document.y = top + height
  }
  return Object.assign(draw, { heightOf })
}

function drawBar(document: PDFKit.PDFDocument, x: number, top: number, width: number, full: number): void {
  artifact(document, () => {
    document.rect(x, top, width, 9).lineWidth(0.5).strokeColor(LINE).stroke()
    if (full > 0)
      document
        .rect(x, top, width * Math.min(full, 1), 9)
        .fillColor(BAR)
        .fill()
  })
}

/** What is only for the eye, and not read aloud. */
function artifact(document: PDFKit.PDFDocument, draw: () => void): void {
  document.markContent('Artifact', { type: 'Layout' })
  draw()
  document.endMarkedContent()
}
