import PDFDocument from 'pdfkit'
import type { Language } from '../domain/member'
import { BELOW_HEADING, BELOW_TABLE, BELOW_TEXT, BOLD, FOOTER, GAP, MARGIN, PLAIN, QUIET, SIZES } from './look'
import { rowHeights, rowsOf, type Column, type Structure, type TableCell } from './penTable'
import { westernText } from './westernText'

const LOCALES: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en' }

/** Writes a document from top to bottom, with the structure that lets it be read aloud. */
export type Pen = Lines & {
  /** Begins a new page rather than tearing this in two, if a page is enough for it. */
  together(write: (lines: Lines) => void): void
  /** Each page says which document it belongs to. */
  finish(footer: (page: number, of: number) => string): Promise<Buffer>
}

export type Lines = {
  heading(level: 'H1' | 'H2' | 'H3', text: string): void
  say(text: string, how?: { quiet?: boolean; bold?: boolean }): void
  list(texts: readonly string[]): void
  /** The first cell of each row is what the row is about. */
  table(columns: readonly Column[], rows: readonly (readonly TableCell[])[]): void
}

export function penFor(about: { language: Language; title: string; author: string; madeAt: Date }): Pen {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOTER / 2 },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    lang: LOCALES[about.language],
    info: { Title: westernText(about.title), Author: westernText(about.author), CreationDate: about.madeAt },
  })
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject))
  const root = document.struct('Document')
  document.addStructure(root)

  const width = document.page.width - 2 * MARGIN
  const bottom = (): number => document.page.height - document.page.margins.bottom
  const room = (height: number): void => {
    if (document.y + height > bottom()) document.addPage()
  }
  const write = (parent: Structure, tag: string, text: string, font: string, size: number, color: string): void => {
    const shown = westernText(text)
    document.font(font).fontSize(size)
    // A paragraph is not divided when it fits on a page.
    room(Math.min(document.heightOfString(shown, { width }), bottom() - MARGIN))
    parent.add(
      document.struct(
        tag,
        {},
        () => void document.font(font).fontSize(size).fillColor(color).text(shown, MARGIN, document.y, { width }),
      ),
    )
  }

  const heightOf = (text: string, font: string, size: number): number =>
    document.font(font).fontSize(size).heightOfString(westernText(text), { width })
  const above = (level: 'H1' | 'H2' | 'H3'): number => (level === 'H3' ? GAP : 1.6 * GAP)

  const lines: Lines = {
    heading(level, text) {
      if (document.y > MARGIN) document.y += above(level)
      // With something below it: a heading alone at the foot of a page is of no use.
      room(heightOf(text, BOLD, SIZES[level]) + (level === 'H3' ? 60 : 100))
      write(root, level, text, BOLD, SIZES[level], 'black')
      document.y += BELOW_HEADING
    },
    say(text, { quiet = false, bold = false } = {}) {
      write(root, 'P', text, bold ? BOLD : PLAIN, SIZES.P, quiet ? QUIET : 'black')
      document.y += BELOW_TEXT
    },
    list(texts) {
      const list = document.struct('L')
      root.add(list)
      for (const text of texts) {
        const item = document.struct('LI')
        list.add(item)
        write(item, 'LBody', `– ${text}`, PLAIN, SIZES.P, 'black')
        item.end()
        document.y += BELOW_TEXT
      }
      list.end()
    },
    table(columns, rows) {
      const table = document.struct('Table')
      root.add(table)
      const drawn = rowsOf(document, table, columns, width)
      const titles = columns.map(({ title }) => ({ text: title }))
      const head = (): void => drawn('TH', titles)
      const whole = [titles, ...rows].reduce((sum, cells) => sum + drawn.heightOf(cells), 0)
      room(whole < document.page.height / 2 ? whole : 60)
      head()
      for (const cells of rows) {
        if (document.y + drawn.heightOf(cells) > bottom()) {
          document.addPage()
          head()
        }
        drawn('TD', cells)
      }
      table.end()
      document.y += BELOW_TABLE
    },
  }

  /** The height of what is written to it, which it does not write. */
  const measuring = (): { lines: Lines; height: () => number } => {
    let height = 0
    const add = (...parts: number[]): void => {
      height += parts.reduce((sum, part) => sum + part, 0)
    }
    return {
      height: () => height,
      lines: {
        heading: (level, text) => add(above(level), heightOf(text, BOLD, SIZES[level]), BELOW_HEADING),
        say: (text, { bold = false } = {}) => add(heightOf(text, bold ? BOLD : PLAIN, SIZES.P), BELOW_TEXT),
        list: (texts) => texts.forEach((text) => add(heightOf(`– ${text}`, PLAIN, SIZES.P), BELOW_TEXT)),
        table(columns, rows) {
          const row = rowHeights(document, columns, width)
          add(row(columns.map(({ title }) => ({ text: title }))), ...rows.map(row), BELOW_TABLE)
        },
      },
    }
  }

  return {
    ...lines,
    together(write) {
      const sketch = measuring()
      write(sketch.lines)
      if (sketch.height() < bottom() - MARGIN) room(sketch.height())
      write(lines)
    },
    async finish(footer) {
      root.end()
      drawFooters(document, footer)
      document.end()
      await ended
      return Buffer.concat(pieces)
    },
  }
}

function drawFooters(document: PDFKit.PDFDocument, footer: (page: number, of: number) => string): void {
  const { start, count } = document.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    document.switchToPage(start + index)
    // The footer stands in the margin, where text would else begin a new page.
    document.page.margins.bottom = 0
    document.markContent('Artifact', { type: 'Pagination' })
    const at = { width: document.page.width - 2 * MARGIN, align: 'right' as const, lineBreak: false }
    document.font(PLAIN).fontSize(9).fillColor(QUIET)
    document.text(westernText(footer(index + 1, count)), MARGIN, document.page.height - FOOTER, at)
    document.endMarkedContent()
  }
}
