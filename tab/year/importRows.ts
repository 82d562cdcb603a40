import { GATHERING_KINDS, type GatheringKind } from '../../bot/domain/gathering'
import type { Area, Member } from '../../bot/domain/member'
import { MOST_ROWS } from '../../bot/http/contract/yearWheel'
import { EMPTY_PLAN, USUAL, type ProposalWords } from '../../bot/domain/planning/proposedPlans'
import type { AskedPlan } from '../../bot/domain/planning/planCheck'
import type { FileProblem } from '../../bot/texts/tab/topics/yearPlanning'
import { dayFromCell, textOf, timeFromCell, timesFromCell, type Cell } from './cells'
import { audienceFrom, columnNamed, kindFrom, modeFrom, NEEDED_COLUMNS, plain, type Column } from './columns'
import { programmeFrom } from './programmeText'

/** `number` is the row's own in the spreadsheet. */
export type ReadRow = { number: number; asked: AskedPlan }

export type ReadSheet =
  | { ok: true; rows: ReadRow[]; unknownColumns: string[]; missingColumns: Exclude<Column, 'times'>[] }
  | { ok: false; problem: FileProblem }

export type ImportKnown = {
  areas: readonly Area[]
  members: readonly Pick<Member, 'id' | 'name'>[]
  /** The year of a date that has none. */
  year: number
  words: ProposalWords
}

const HEADINGS_WITHIN = 15
const FEWEST_HEADINGS = 2

/** The rows under the headings, as forms. What cannot be understood stays as it was written, and is told of in its row. */
export function rowsFromSheet(sheet: readonly (readonly Cell[])[], known: ImportKnown): ReadSheet {
  const isBlank = (row: readonly Cell[]) => row.every((cell) => textOf(cell) === '')
  if (sheet.every(isBlank)) return { ok: false, problem: 'empty' }
  const at = sheet
    .slice(0, HEADINGS_WITHIN)
    .findIndex((row) => new Set(row.map(columnNamed).filter(Boolean)).size >= FEWEST_HEADINGS)
  const headings = sheet[at]
  if (!headings) return { ok: false, problem: 'no-columns' }

  const columns = headings.map(columnNamed)
  const rows = sheet
    .map((cells, index) => ({ cells, number: index + 1 }))
    .filter(({ cells, number }) => number > at + 1 && !isBlank(cells))
  if (rows.length === 0) return { ok: false, problem: 'empty' }
  if (rows.length > MOST_ROWS) return { ok: false, problem: 'too-many' }
  return {
    ok: true,
    rows: rows.map(({ cells, number }) => ({ number, asked: askedFromCells(cells, columns, known) })),
    unknownColumns: headings
      .filter((_, index) => columns[index] === undefined)
      .map(textOf)
      .filter(Boolean),
    missingColumns: NEEDED_COLUMNS.filter((column) => !columns.includes(column)),
  }
}

function askedFromCells(
  cells: readonly Cell[],
  columns: readonly (Column | undefined)[],
  known: ImportKnown,
): AskedPlan {
  const cellOf = (column: Column) => cells[columns.indexOf(column)]
  const text = (column: Column) => textOf(cellOf(column))
  const kind = kindFrom(text('kind'))
  const usual = isKind(kind) ? USUAL[kind] : null
  const [from, to] = timesIn(cellOf('from'), cellOf('to'), cellOf('times'), usual)
  const areas = areasFrom(text('areas'), kind, known.areas)
  const audience = listIn(text('audience')).map(audienceFrom)
  return {
    ...EMPTY_PLAN,
    kind,
    areas,
    from,
    to,
    title: text('title') || usualTitle(kind, areas, known),
    day: text('day') === '' ? '' : dayFromCell(cellOf('day'), known.year),
    lastDay: text('lastDay') === '' ? '' : dayFromCell(cellOf('lastDay'), known.year),
    venue: text('venue'),
    mode: modeFrom(text('mode')) || (usual?.mode ?? ''),
    onlineLink: text('onlineLink'),
    hours: text('hours') || (usual?.hours === '0' ? '0' : ''),
    programme: programmeFrom(text('programme')),
    topics: topicsIn(text('topics')),
    audience: audience.length > 0 ? audience : (usual?.audience ?? []),
    leadersUntil: text('leadersUntil'),
    host: hostFrom(text('host'), known.members),
    seats: text('seats'),
    material: linesIn(text('material')),
  }
}

/** Two columns, or one for both; with none of them a gathering has the hours that its kind mostly has. */
function timesIn(
  from: Cell | undefined,
  to: Cell | undefined,
  both: Cell | undefined,
  usual: Pick<AskedPlan, 'from' | 'to'> | null,
): [string, string] {
  if (textOf(from) === '' && textOf(to) === '') {
    if (textOf(both) !== '') return timesFromCell(both)
    return usual ? [usual.from, usual.to] : ['', '']
  }
  if (textOf(to) === '') return timesFromCell(from)
  return [textOf(from) === '' ? '' : timeFromCell(from), timeFromCell(to)]
}

const ALL_AREAS = new Set([
  'alle',
  'alle områder',
  'alle område',
  'hele nettverket',
  'heile nettverket',
  'all',
  'all areas',
])

function areasFrom(written: string, kind: string, areas: readonly Area[]): string[] {
  const everybody = areas.map(({ id }) => id)
  if (ALL_AREAS.has(plain(written))) return everybody
  if (written === '') return kind === 'area-gathering' || !isKind(kind) ? [] : everybody
  const named = (name: string) => areas.find((area) => plain(area.name) === plain(name) || area.id === name)?.id
  const whole = named(written)
  if (whole !== undefined) return [whole]
  const parts = written.split(/[,;/\n+&]|\s+(?:og|and)\s+/).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== '').map((part) => named(part) ?? part))]
}

function usualTitle(kind: string, areas: readonly string[], { areas: all, words }: ImportKnown): string {
  if (!isKind(kind)) return ''
  if (kind === 'basic-course') return words.title[kind](1).replace(/,.*$/, '')
  if (kind !== 'area-gathering') return words.title[kind]
  const names = all.filter(({ id }) => areas.includes(id)).map(({ name }) => name)
  return names.length === 0 ? '' : words.title[kind](names.join(` ${words.and} `))
}

function hostFrom(written: string, members: ImportKnown['members']): string {
  if (written === '') return ''
  return members.find(({ id, name }) => plain(name) === plain(written) || id === written)?.id ?? written
}

function linesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A comma may be part of a topic's name where topics stand on lines of their own. */
function topicsIn(text: string): string[] {
  const lines = linesIn(text)
  return lines.length > 1 ? lines : listIn(text)
}

function listIn(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function isKind(kind: string): kind is GatheringKind {
  return GATHERING_KINDS.some((each) => each === kind)
}
