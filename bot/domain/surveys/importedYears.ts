import { importFigures } from '../disclosure/importFigures'
import { IMPORT_PROBLEMS } from '../disclosure/importProblems'
import { groupBy } from '../grouping'
import type { AreaId } from '../member'
import type { SurveyFigures, Turnout } from './figures'
import type { Question, Section } from './question'
import type { SurveyAudience } from './survey'

/** One question of one earlier year, as all answered it or one area; with counts, or mean and spread. */
export type ImportedRow = {
  year: number
  audience: Exclude<SurveyAudience, 'participant'>
  question: string
  version: number
  area: AreaId | null
  n: number
  counts: readonly number[] | null
  mean: number | null
  spread: number | null
  asked: number | null
}

/** What can be wrong with rows of earlier years: with the numbers of one year, and with what year and question it is. */
export const YEAR_PROBLEMS = [
  ...IMPORT_PROBLEMS,
  'import-year-ahead',
  'import-year-asked-here',
  'import-text-question',
  'import-two-versions',
  'import-asked-differs',
] as const
export type YearProblemKind = (typeof YEAR_PROBLEMS)[number]

/** `row` is the place among the rows that were sent, from 0; null when it is about the whole year. */
export type YearProblem = {
  problem: YearProblemKind
  row: number | null
  year: number
  question: string | null
  area: AreaId | null
}

export type PlacedRow = { row: ImportedRow; at: number }

/** Rows that are about the same year and the same people. */
export type ImportedYear = Pick<ImportedRow, 'year' | 'audience'> & { rows: readonly PlacedRow[] }

/** The question that a row is about. */
export type QuestionOf = (row: Pick<ImportedRow, 'audience' | 'question' | 'version'>) => Question | undefined

/** The earliest first: what is published of a year counts for those after it. */
export function yearsIn(rows: readonly ImportedRow[]): ImportedYear[] {
  const placed = rows.map((row, at) => ({ row, at }))
  return [...groupBy(placed, ({ row }) => `${row.year} ${row.audience}`).values()]
    .flatMap((own) => (own[0] ? [{ year: own[0].row.year, audience: own[0].row.audience, rows: own }] : []))
    .sort((one, other) => one.year - other.year || (one.audience < other.audience ? -1 : 1))
}

/** What is wrong before anybody looks at the numbers; `wasAskedHere` years have figures, and they stand. */
export function problemsOfYear(
  { year, audience, rows }: ImportedYear,
  ground: { questionOf: QuestionOf; thisYear: number; wasAskedHere: boolean },
): YearProblem[] {
  const about = (problem: YearProblemKind, { at, row }: PlacedRow): YearProblem => {
    return { problem, row: at, year, question: row.question, area: row.area }
  }
  const whole = (problem: YearProblemKind): YearProblem[] => [{ problem, row: null, year, question: null, area: null }]
  if (year >= ground.thisYear) return whole('import-year-ahead')
  if (ground.wasAskedHere) return whole('import-year-asked-here')
  const versions = new Map<string, number>()
  const asked = new Map<AreaId | null, number>()
  return rows.flatMap((placed): YearProblem[] => {
    const { row } = placed
    const [version, people] = [versions.get(row.question) ?? row.version, asked.get(row.area) ?? row.asked]
    versions.set(row.question, version)
    if (people !== null) asked.set(row.area, people)
    if (ground.questionOf({ ...row, audience })?.kind === 'text') return [about('import-text-question', placed)]
    if (version !== row.version) return [about('import-two-versions', placed)]
    return row.asked !== null && row.asked !== people ? [about('import-asked-differs', placed)] : []
  })
}

export type YearDecision = { ok: true; figures: SurveyFigures } | { ok: false; problems: YearProblem[] }

/** What may be shown of an earlier year. Where nobody has said how many were asked, `asked` is 0. */
export function figuresOfYear(
  { year, rows }: ImportedYear,
  sections: readonly Section[],
  areas: readonly AreaId[],
  published: readonly SurveyFigures[],
): YearDecision {
  const { turnout, byArea, isAskedKnown } = turnoutsOf(rows, areas)
  const decision = importFigures(
    { sections, areas, turnout, turnoutByArea: byArea, rows: rows.map(({ row }) => row) },
    published,
  )
  if (!decision.ok) {
    const problems = decision.problems.map(({ kind, row, question, area }) => {
      return {
        problem: kind,
        row: row === null ? null : (rows[row]?.at ?? null),
        year,
        question,
        area,
      }
    })
    return { ok: false, problems }
  }
  const { figures } = decision
  return { ok: true, figures: isAskedKnown ? figures : { ...figures, turnout: { ...turnout, asked: 0 } } }
}

type Turnouts = { turnout: Turnout; byArea: ReadonlyMap<AreaId, Turnout>; isAskedKnown: boolean }

/** At least as many answered as answered what most answered; and the areas' people are not each other's. */
function turnoutsOf(rows: readonly PlacedRow[], areas: readonly AreaId[]): Turnouts {
  const of = (area: AreaId | null) => {
    const own = rows.filter(({ row }) => row.area === area).map(({ row }) => row)
    const asked = own.find((row) => row.asked !== null)?.asked ?? null
    return { asked, answered: Math.max(0, ...own.map(({ n }) => n)) }
  }
  const [all, each] = [of(null), areas.map((area) => [area, of(area)] as const)]
  const answered = Math.max(
    all.answered,
    each.reduce((sum, [, own]) => sum + own.answered, 0),
  )
  if (all.asked === null) return { turnout: { asked: answered, answered }, byArea: new Map(), isAskedKnown: false }
  const known = each.flatMap(([area, own]) => {
    return own.asked === null ? [] : [[area, { asked: own.asked, answered: own.answered }] as const]
  })
  return { turnout: { asked: all.asked, answered }, byArea: new Map(known), isAskedKnown: true }
}

/** A question, or one area's answers to it, that stays out of what is shown. */
export type Withheld = Pick<ImportedRow, 'question' | 'version' | 'area'>

export function withheldOf({ rows }: ImportedYear, { questions }: SurveyFigures): Withheld[] {
  return rows.flatMap(({ row: { question, version, area, n } }) => {
    const shown = questions.find((each) => each.question === question && each.version === version)
    const cell = area === null ? shown?.all : shown?.areas[area]
    return cell || n === 0 ? [] : [{ question, version, area }]
  })
}
