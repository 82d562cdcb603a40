import { groupBy } from '../grouping'
import type { AreaId } from '../member'
import type { SurveyFigures, Turnout } from '../surveys/figures'
import { questionsIn, type Section } from '../surveys/question'
import { disclose } from './disclose'
import {
  cellOf,
  problemWith,
  problemWithAreas,
  problemWithTurnout,
  type ImportedCell,
  type ImportProblem,
} from './importProblems'
import { turnoutByArea, yearsOf } from './surveyFigures'
import { isCounted, type CountedQuestion, type RawQuestion } from './tally'

export type Imported = {
  /** With the versions that were asked that year. */
  sections: readonly Section[]
  areas: readonly AreaId[]
  turnout: Turnout
  turnoutByArea: ReadonlyMap<AreaId, Turnout>
  rows: readonly ImportedCell[]
}

export type ImportDecision = { ok: true; figures: SurveyFigures } | { ok: false; problems: readonly ImportProblem[] }

type ReadRow = { row: number; cell: ImportedCell; question: CountedQuestion }

/** Takes the numbers of a year that is long over through the same rules as a survey that closes today. */
export function importFigures(imported: Imported, published: readonly SurveyFigures[]): ImportDecision {
  const { read, problems: unread } = readRows(imported)
  const byQuestion = [...groupBy(read, ({ question }) => question)]
  const problems = [
    ...turnoutProblems(imported),
    ...unread,
    ...byQuestion.flatMap(([question, rows]) => questionProblems(imported.turnout, question, rows)),
  ]
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    figures: {
      turnout: imported.turnout,
      turnoutByArea: turnoutByArea(imported.turnout, imported.turnoutByArea),
      questions: byQuestion.flatMap(([question, rows]) => {
        const raw = rawOf(question, rows)
        return raw === null ? [] : [disclose(raw, imported.areas, yearsOf(raw, published))]
      }),
      texts: {},
    },
  }
}

function readRows({ sections, areas, rows }: Imported): { read: ReadRow[]; problems: ImportProblem[] } {
  const asked = questionsIn(sections).filter(isCounted)
  const problems: ImportProblem[] = []
  const seen = new Set<string>()
  const read = rows.flatMap((cell, row): ReadRow[] => {
    const question = asked.find(({ id, version }) => id === cell.question && version === cell.version)
    const place = JSON.stringify([cell.question, cell.area])
    const isTwice = seen.has(place)
    seen.add(place)
    const kind =
      question === undefined
        ? 'import-unknown-question'
        : cell.area !== null && !areas.includes(cell.area)
          ? 'import-unknown-area'
          : isTwice
            ? 'import-twice'
            : problemWith(cell, question)
    if (kind !== null) problems.push({ kind, row, question: cell.question, area: cell.area })
    return kind === null && question !== undefined ? [{ row, cell, question }] : []
  })
  return { read, problems }
}

function turnoutProblems({ turnout, turnoutByArea: byArea, areas }: Imported): ImportProblem[] {
  const about = (area: AreaId | null, kind: ImportProblem['kind'] | null): ImportProblem[] =>
    kind === null ? [] : [{ kind, row: null, question: null, area }]
  const sum = (of: (each: Turnout) => number) => [...byArea.values()].reduce((total, each) => total + of(each), 0)
  const exceeds = sum(({ asked }) => asked) > turnout.asked || sum(({ answered }) => answered) > turnout.answered
  return [
    ...about(null, problemWithTurnout(turnout)),
    ...[...byArea].flatMap(([area, each]) =>
      about(area, areas.includes(area) ? problemWithTurnout(each) : 'import-unknown-area'),
    ),
    ...about(null, exceeds ? 'import-areas-exceed-total' : null),
  ]
}

function questionProblems(turnout: Turnout, question: CountedQuestion, rows: readonly ReadRow[]): ImportProblem[] {
  const all = rows.find(({ cell }) => cell.area === null)
  const areas = rows.filter(({ cell }) => cell.area !== null).map(({ cell }) => cell)
  const kind =
    all === undefined
      ? 'import-total-missing'
      : all.cell.n > turnout.answered
        ? 'import-more-answers-than-answered'
        : problemWithAreas(all.cell, areas)
  return kind === null ? [] : [{ kind, row: all?.row ?? null, question: question.id, area: null }]
}

function rawOf(question: CountedQuestion, rows: readonly ReadRow[]): RawQuestion | null {
  const all = rows.find(({ cell }) => cell.area === null)
  if (all === undefined) return null
  return {
    question: question.id,
    version: question.version,
    kind: question.kind,
    all: cellOf(all.cell, question),
    areas: new Map(rows.flatMap(({ cell }) => (cell.area === null ? [] : [[cell.area, cellOf(cell, question)]]))),
  }
}
