import type { AreaId } from '../member'
import type { Cell } from '../surveys/figures'
import { questionsIn, type Question } from '../surveys/question'
import type { Run } from './runs'

/** Every question counts alike; null when one of them is not shown, for then it would be the mean of something else. */
export function themeMean(cells: readonly (Cell | null | undefined)[]): number | null {
  const means = cells.flatMap((cell) => (cell && cell.mean !== null ? [cell.mean] : []))
  if (means.length === 0 || means.length < cells.length) return null
  return means.reduce((sum, mean) => sum + mean, 0) / means.length
}

export type ThemeYears = {
  /** The scale questions that were asked in the same words in all the years; the means are of these alone. */
  questions: readonly Question[]
  /** How many of the last year's are not among them. */
  leftOut: number
  points: readonly { run: Run; mean: number | null }[]
}

/** One theme through the years, of everybody or of one area. Years in which nothing of it was asked have no mean. */
export function themeYears(theme: string, runs: readonly Run[], area: AreaId | null = null): ThemeYears {
  const asked = runs.map((run) => scalesOf(run, theme))
  const last = asked.findLast((questions) => questions.length > 0) ?? []
  const withTheme = asked.filter((questions) => questions.length > 0)
  const shared = last.filter((question) => withTheme.every((year) => year.some((each) => isSame(each, question))))
  return {
    questions: shared,
    leftOut: last.length - shared.length,
    points: runs.map((run) => ({ run, mean: themeMean(shared.map((question) => cellOf(run, question, area))) })),
  }
}

/** What is published of a question, by id and version; null when nothing is. */
export function cellOf(
  { figures }: Run,
  { id, version }: Pick<Question, 'id' | 'version'>,
  area: AreaId | null,
): Cell | null {
  const shown = figures.questions.find((each) => each.question === id && each.version === version)
  return (area === null ? shown?.all : shown?.areas[area]) ?? null
}

function scalesOf({ survey }: Run, theme: string): Question[] {
  return questionsIn(survey.sections).filter((question) => question.kind === 'scale' && question.theme === theme)
}

function isSame(one: Question, other: Question): boolean {
  return one.id === other.id && one.version === other.version
}
