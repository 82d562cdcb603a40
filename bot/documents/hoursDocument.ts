import PDFDocument from 'pdfkit'
import { sumOf, type HoursEntry } from '../domain/attendance/hours'
import type { Proof, ProofContent } from '../domain/attendance/proof'
import { yearOf } from '../domain/day'
import { groupBy } from '../domain/grouping'
import type { Language } from '../domain/member'
import { fullDate, hoursText, numberText, periodText } from '../texts/dates'
import { hoursTexts } from '../texts/topics/hours'
import { westernText } from './westernText'

const LOCALES: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en' }

const MARGIN = 57
const [PLAIN, BOLD] = ['Helvetica', 'Helvetica-Bold']
const [QUIET, LINE] = ['#444444', '#999999']
const FOOTER = 40
const COLUMNS = { date: 110, hours: 60, gap: 12 }

type Cell = { text: string; x: number; width: number; font: string; align: 'left' | 'right'; below?: string }

/** The confirmation as a PDF: tagged, so that it can be read aloud, and with text that can be searched and copied. */
export async function hoursDocument(
  language: Language,
  proof: Proof,
  content: ProofContent,
  checkAt: string,
): Promise<Buffer> {
  const words = hoursTexts[language].document
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    lang: LOCALES[language],
    info: {
      Title: westernText(`${words.title}: ${content.name}`),
      Author: westernText(content.networkName),
      CreationDate: new Date(`${proof.issuedOn}T12:00:00Z`),
    },
  })
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject))

  const root = document.struct('Document')
  document.addStructure(root)
  const say = (tag: string, text: string, font: string, size: number, after: number): void => {
    root.add(
      document.struct(tag, {}, () => {
        document.font(font).fontSize(size).fillColor('black').text(westernText(text))
      }),
    )
    document.moveDown(after)
  }

  say('P', content.networkName, PLAIN, 11, 0.5)
  say('H1', words.title, BOLD, 20, 0.6)
  const period = periodText(language, content.from, content.to)
  say('P', words.lead(content.networkName, content.name, content.workplace, period), PLAIN, 11, 1)
  drawTable(document, root, language, content.entries)
  document.moveDown(1)
  say('P', words.counting, PLAIN, 10, 0.8)
  say('P', words.issued(fullDate(language, proof.issuedOn)), PLAIN, 11, 0.3)
  say('P', words.check(proof.code, checkAt), BOLD, 11, 0)
  root.end()
  drawFooters(document, language, proof)
  document.end()
  await ended
  return Buffer.concat(pieces)
}

type Structure = ReturnType<PDFKit.PDFDocument['struct']>

function drawTable(
  document: PDFKit.PDFDocument,
  root: Structure,
  language: Language,
  entries: readonly HoursEntry[],
): void {
  const words = hoursTexts[language].document
  const table = document.struct('Table')
  root.add(table)
  const years = groupBy(entries, ({ day }) => yearOf(day))
  const head = (): void => drawRow(document, table, 'TH', cells(words.date, words.what, words.hours, BOLD))
  const row = (tag: 'TD' | 'TH', drawn: Cell[]): void => {
    if (document.y + heightOf(document, drawn) > bottomOf(document)) {
      document.addPage()
      head()
    }
    drawRow(document, table, tag, drawn)
  }

  head()
  for (const [year, ofYear] of years) {
    for (const entry of ofYear) {
      const title = entry.group === 'job-shadowing' ? words.shadowing(entry.title) : entry.title
      const topics = entry.topics.length === 0 ? {} : { below: words.topics(entry.topics.join(', ')) }
      row('TD', cells(fullDate(language, entry.day), title, numberText(language, entry.hours), PLAIN, topics))
    }
    if (years.size > 1) row('TD', cells('', words.yearSum(year), numberText(language, sumOf(ofYear)), BOLD))
  }
  row('TD', cells('', words.sum, hoursText(language, sumOf(entries)), BOLD))
  table.end()

  function cells(date: string, what: string, hours: string, font: string, more: { below?: string } = {}): Cell[] {
    const width = document.page.width - 2 * MARGIN
    const middle = width - COLUMNS.date - COLUMNS.hours - 2 * COLUMNS.gap
    return [
      { text: date, x: MARGIN, width: COLUMNS.date, font, align: 'left' },
      { text: what, x: MARGIN + COLUMNS.date + COLUMNS.gap, width: middle, font, align: 'left', ...more },
      { text: hours, x: MARGIN + width - COLUMNS.hours, width: COLUMNS.hours, font, align: 'right' },
    ]
  }
}

function drawRow(document: PDFKit.PDFDocument, table: Structure, tag: 'TD' | 'TH', drawn: readonly Cell[]): void {
  const top = document.y
  const height = heightOf(document, drawn)
  const row = document.struct('TR')
  table.add(row)
  for (const cell of drawn) {
    row.add(
      document.struct(tag, {}, () => {
        const { x, width, align } = cell
        if (cell.text !== '') {
          document.font(cell.font).fontSize(11).fillColor('black')
          document.text(westernText(cell.text), x, top, { width, align })
        }
        if (cell.below === undefined) return
        document.font(PLAIN).fontSize(9).fillColor(QUIET).text(westernText(cell.below), x, document.y, { width })
      }),
    )
  }
  row.end()
  const line = top + height - 4
  document.markContent('Artifact', { type: 'Layout' })
  document.moveTo(MARGIN, line).lineTo(document.page.width - MARGIN, line)
  document.lineWidth(0.5).strokeColor(LINE).stroke()
  document.endMarkedContent()
  document.x = MARGIN
  document.y = top + height
}

function heightOf(document: PDFKit.PDFDocument, drawn: readonly Cell[]): number {
  const heights = drawn.map(({ text, width, font, below }) => {
    const own = document.font(font).fontSize(11).heightOfString(westernText(text), { width })
    if (below === undefined) return own
    return own + document.font(PLAIN).fontSize(9).heightOfString(westernText(below), { width })
  })
  return Math.max(...heights) + 8
}

function bottomOf(document: PDFKit.PDFDocument): number {
  return document.page.height - MARGIN - FOOTER
}

/** Each page says which confirmation it belongs to, so that pages cannot be mixed. */
function drawFooters(document: PDFKit.PDFDocument, language: Language, proof: Proof): void {
  const { start, count } = document.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    document.switchToPage(start + index)
    // The footer stands in the margin, where text would else begin a new page.
    document.page.margins.bottom = 0
    document.markContent('Artifact', { type: 'Pagination' })
    const text = `${proof.code} · ${hoursTexts[language].document.page(index + 1, count)}`
    const at = { width: document.page.width - 2 * MARGIN, align: 'right' as const, lineBreak: false }
    document
      .font(PLAIN)
      .fontSize(9)
      .fillColor(QUIET)
      .text(text, MARGIN, document.page.height - FOOTER, at)
    document.endMarkedContent()
  }
}
