import PDFDocument from 'pdfkit'
import type { Language } from '../domain/member'
import { westernText } from './westernText'

const LOCALES: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en' }

const MARGIN = 57
const FOOTER = 40
const [PLAIN, BOLD] = ['Helvetica', 'Helvetica-Bold']
const [QUIET, LINE, BAR] = ['#444444', '#999999', '#0f6cbd']
const SIZES = { H1: 20, H2: 15, H3: 11.5, P: 10.5 } as const
const GAP = 10

/** A column's share of the width; numbers stand to the right. */
export type Column = { title: string; share: number; isNumber: boolean }
/** `bar` is how full, from 0 to 1: drawn, and said by the text beside it. */
export type TableCell = { text: string; bar?: number }

/** Writes a document from top to bottom, with the structure that lets it be read aloud. */
export type Pen = {
  heading(level: 'H1' | 'H2' | 'H3', text: string): void
  say(text: string, how?: { quiet?: boolean; bold?: boolean }): void
  list(texts: readonly string[]): void
  /** The first cell of each row is what the row is about. */
  table(columns: readonly Column[], rows: readonly (readonly TableCell[])[]): void
  /** Each page says which document it belongs to. */
  finish(footer: (page: number, of: number) => string): Promise<Buffer>
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

  return {
    heading(level, text) {
      document.font(BOLD).fontSize(SIZES[level])
      if (document.y > MARGIN) document.y += level === 'H3' ? GAP : 1.6 * GAP
      // With something below it: a heading alone at the foot of a page is of no use.
      room(document.heightOfString(westernText(text), { width }) + (level === 'H3' ? 110 : 150))
      write(root, level, text, BOLD, SIZES[level], 'black')
      document.y += 3
    },
    say(text, { quiet = false, bold = false } = {}) {
      write(root, 'P', text, bold ? BOLD : PLAIN, SIZES.P, quiet ? QUIET : 'black')
      document.y += 4
    },
    list(texts) {
      const list = document.struct('L')
      root.add(list)
      for (const text of texts) {
        const item = document.struct('LI')
        list.add(item)
        write(item, 'LBody', `– ${text}`, PLAIN, SIZES.P, 'black')
        item.end()
        document.y += 4
      }
      list.end()
    },
    table(columns, rows) {
      const table = document.struct('Table')
      root.add(table)
      const drawn = rowsOf(document, table, columns, width)
      const head = (): void =>
        drawn(
          'TH',
          columns.map(({ title }) => ({ text: title })),
        )
      const whole = rows.reduce((sum, cells) => sum + drawn.heightOf(cells), 40)
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
      document.y += GAP / 2
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

type Structure = ReturnType<PDFKit.PDFDocument['struct']>

function rowsOf(document: PDFKit.PDFDocument, table: Structure, columns: readonly Column[], width: number) {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => (width * share) / shares - GAP)
  const left = (index: number): number => MARGIN + widths.slice(0, index).reduce((sum, each) => sum + each + GAP, 0)
  const heightOf = (cells: readonly TableCell[]): number =>
    6 +
    Math.max(
      ...cells.map(({ text }, index) =>
        document
          .font(PLAIN)
          .fontSize(SIZES.P)
          .heightOfString(westernText(text) || ' ', { width: widths[index] ?? 0 }),
      ),
    )

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
