import { LANGUAGES, type AreaId } from '../../../bot/domain/member'
import type { ImportedRow } from '../../../bot/http/contract/surveys'
import {
  IMPORT_COLUMNS,
  importingTexts,
  type CellProblem,
  type ImportColumn,
} from '../../../bot/texts/tab/results/importing'
import type { FileProblem } from '../../../bot/texts/tab/topics/yearPlanning'
import { textOf, type Cell } from '../../year/cells'
import { plain } from '../../year/columns'
import { questionNamed, type ImportKnown } from './knownQuestions'

/** `numbers` are the rows' own in the spreadsheet, in the order of `rows`. */
export type ReadFigures =
  | { ok: false; problem: FileProblem }
  | {
      ok: true
      rows: ImportedRow[]
      numbers: number[]
      problems: { number: number; problem: CellProblem }[]
      missingColumns: ImportColumn[]
      unknownColumns: string[]
    }

const HEADINGS_WITHIN = 15
const FEWEST_HEADINGS = 3
const MOST_ROWS = 5000
const NEEDED = ['year', 'audience', 'question', 'n'] as const satisfies readonly ImportColumn[]

type Heading = ImportColumn | { count: number } | undefined

const ALSO: Partial<Record<ImportColumn, readonly string[]>> = {
  year: ['årstall', 'årstal'],
  audience: ['gruppe', 'målgruppe', 'audience', 'group'],
  question: ['id', 'spørsmål id', 'question id'],
  n: ['n', 'svar', 'antall', 'answered'],
  asked: ['spurt', 'spurde', 'inviterte'],
  mean: ['gjennomsnitt', 'average'],
  spread: ['standardavvik', 'sd', 'standard deviation'],
}

const headingOf = new Map<string, Heading>()
for (const column of IMPORT_COLUMNS) {
  for (const language of LANGUAGES) headingOf.set(plain(importingTexts[language].column[column]), column)
  for (const name of ALSO[column] ?? []) headingOf.set(plain(name), column)
}

/** The rows under the headings, as the bot is asked about them. Rows without figures are passed by. */
export function figuresFromSheet(sheet: readonly (readonly Cell[])[], known: ImportKnown): ReadFigures {
  const at = sheet.slice(0, HEADINGS_WITHIN).findIndex((row) => row.filter(headingFrom).length >= FEWEST_HEADINGS)
  const cells = sheet[at]
  if (!cells) return { ok: false, problem: sheet.flat().every((cell) => textOf(cell) === '') ? 'empty' : 'no-columns' }
  const headings = cells.map(headingFrom)
  const read = sheet.slice(at + 1).flatMap((row, index) => {
    const figures = headings.some(
      (heading, place) =>
        (heading === 'n' || heading === 'mean' || typeof heading === 'object') && textOf(row[place]) !== '',
    )
    return figures ? [{ number: at + index + 2, ...rowFrom(row, headings, known) }] : []
  })
  if (read.length === 0) return { ok: false, problem: 'empty' }
  if (read.length > MOST_ROWS) return { ok: false, problem: 'too-many' }
  const good = read.flatMap(({ number, row }) => (row ? [{ number, row }] : []))
  return {
    ok: true,
    rows: good.map(({ row }) => row),
    numbers: good.map(({ number }) => number),
    problems: read.flatMap(({ number, problem }) => (problem ? [{ number, problem }] : [])),
    missingColumns: NEEDED.filter((column) => !headings.includes(column) && !isReplaced(column, headings)),
    unknownColumns: cells.map(textOf).filter((name, place) => name !== '' && headings[place] === undefined),
  }
}

/** The words of a question do for its name. */
function isReplaced(column: ImportColumn, headings: readonly Heading[]): boolean {
  return column === 'question' && headings.includes('wording')
}

function headingFrom(cell: Cell | undefined): Heading {
  const name = plain(textOf(cell))
  const [, place] = /(?:^| )(\d{1,2})$/.exec(name) ?? []
  return headingOf.get(name) ?? (place === undefined || Number(place) === 0 ? undefined : { count: Number(place) })
}

function rowFrom(
  cells: readonly Cell[],
  headings: readonly Heading[],
  known: ImportKnown,
): { row: ImportedRow; problem?: never } | { row?: never; problem: CellProblem } {
  const text = (column: ImportColumn) => textOf(cells[headings.indexOf(column)])
  const number = (column: ImportColumn) => numberFrom(text(column))
  const year = number('year')
  if (year === null || !Number.isInteger(year) || year < 1990 || year > 2100) return { problem: 'no-year' }
  const audience = audienceFrom(text('audience'))
  if (audience === null) return { problem: 'no-audience' }
  const written = text('question') || text('wording')
  if (written === '') return { problem: 'no-question' }
  const n = number('n')
  if (n === null || !Number.isInteger(n) || n < 0) return { problem: 'no-count' }
  const [asked, mean, spread, version] = [number('asked'), number('mean'), number('spread'), number('version')]
  const counts = countsFrom(cells, headings)
  if ([asked, mean, spread, version, ...(counts ?? [])].some((each) => Number.isNaN(each)))
    return { problem: 'no-number' }
  const named = questionNamed(known.questions, audience, written)
  return {
    row: {
      year,
      audience,
      question: named?.question.id ?? written.slice(0, 60),
      version: version ?? named?.question.version ?? 1,
      area: areaFrom(text('area'), known),
      n,
      counts: counts === null ? null : padded(counts, named ? answersTo(named.question) : counts.length),
      mean,
      spread,
      asked,
    },
  }
}

/** Null where nothing is written; no number at all is told apart from none. */
function numberFrom(text: string): number | null {
  const bare = text.replace(/[\s\u00a0]/g, '').replace(',', '.')
  if (bare === '') return null
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : NaN
}

function countsFrom(cells: readonly Cell[], headings: readonly Heading[]): number[] | null {
  const counts: number[] = []
  headings.forEach((heading, place) => {
    if (typeof heading !== 'object') return
    const value = numberFrom(textOf(cells[place]))
    if (value !== null) counts[heading.count - 1] = Number.isInteger(value) ? value : NaN
  })
  return counts.length === 0 ? null : Array.from(counts, (count) => count ?? 0)
}

/** An answer that nobody gave may be left empty. */
function padded(counts: readonly number[], length: number): number[] {
  return [...counts, ...Array.from({ length: Math.max(0, length - counts.length) }, () => 0)]
}

function answersTo(question: ImportKnown['questions'][number]['question']): number {
  if (question.kind === 'number') return 0
  return question.kind === 'scale' ? 5 : question.options.length
}

const AUDIENCES: Record<'nurse' | 'leader', readonly string[]> = {
  nurse: ['nurse', 'nurses', 'sykepleier', 'sykepleiere', 'sjukepleiar', 'sjukepleiarar', 'ressurssykepleier'],
  leader: ['leader', 'leaders', 'manager', 'leder', 'leiar', 'nærmeste leder'],
}

function audienceFrom(text: string): 'nurse' | 'leader' | null {
  const written = plain(text)
  const isIn = (names: readonly string[]) => names.some((name) => plain(name) === written)
  if (isIn([...AUDIENCES.nurse, ...LANGUAGES.map((language) => importingTexts[language].nurses)])) return 'nurse'
  if (isIn([...AUDIENCES.leader, ...LANGUAGES.map((language) => importingTexts[language].leaders)])) return 'leader'
  return null
}

/** Null for everybody. A name nobody knows is sent as it is, and told of by its row. */
function areaFrom(written: string, { areas }: ImportKnown): AreaId | null {
  const all = [...LANGUAGES.map((language) => importingTexts[language].all), 'hele nettverket', 'totalt']
  if (written === '' || all.some((name) => plain(name) === plain(written))) return null
  return (
    areas.find(({ id, name }) => id === written || plain(name) === plain(written))?.id ??
    (written.slice(0, 120) as AreaId)
  )
}
