import type { AreaId } from '../member'
import { LEAST_ANSWERS, type Cell, type Turnout } from '../surveys/figures'
import { SCALE, SCALE_STEPS } from '../surveys/question'
import { middleOf, type CountedQuestion } from './tally'

/** What somebody else counted in an earlier year: of everybody (`area` null) or of one area. */
export type ImportedCell = {
  question: string
  version: number
  area: AreaId | null
  n: number
  counts: readonly number[] | null
  mean: number | null
  spread: number | null
}

export const IMPORT_PROBLEMS = [
  'import-unknown-question',
  'import-unknown-area',
  'import-twice',
  'import-not-a-count',
  'import-wrong-number-of-counts',
  'import-counts-do-not-add-up',
  'import-counts-missing',
  'import-mean-missing',
  'import-mean-out-of-range',
  'import-mean-is-another',
  'import-spread-out-of-range',
  'import-total-missing',
  'import-areas-exceed-total',
  'import-areas-are-not-the-total',
  'import-more-answered-than-asked',
  'import-more-answers-than-answered',
] as const
export type ImportProblemKind = (typeof IMPORT_PROBLEMS)[number]

/** `row` is the place in the file, from 0; null for what is about no single row. */
export type ImportProblem = {
  kind: ImportProblemKind
  row: number | null
  question: string | null
  area: AreaId | null
}

/** Means in an old report are often rounded to one decimal. */
const ROUNDING = 0.051

/** The first thing that is wrong with the numbers of one row; null when they can be true. */
export function problemWith(cell: ImportedCell, question: CountedQuestion): ImportProblemKind | null {
  const { n, counts, mean, spread } = cell
  if (!isCount(n) || !(counts ?? []).every(isCount)) return 'import-not-a-count'
  if (counts !== null && counts.length !== stepsOf(question)) return 'import-wrong-number-of-counts'
  if (counts !== null && !canBeCounts(question, counts, n)) return 'import-counts-do-not-add-up'
  const [low, high] = rangeOf(question)
  if (low === null) return counts === null ? 'import-counts-missing' : null
  if (n === 0) return null
  if (counts === null && mean === null) return 'import-mean-missing'
  if (mean !== null && !(mean >= low && mean <= high)) return 'import-mean-out-of-range'
  if (mean !== null && counts !== null && Math.abs(mean - (meanOf(counts) ?? mean)) > ROUNDING) {
    return 'import-mean-is-another'
  }
  if (spread !== null && !(spread >= 0 && spread <= high - low)) return 'import-spread-out-of-range'
  return null
}

/** The areas of one question beside everybody; those without an area make up the rest. */
export function problemWithAreas(
  all: Pick<Cell, 'n' | 'counts'>,
  areas: readonly Pick<Cell, 'n' | 'counts'>[],
): ImportProblemKind | null {
  const rest = areas.reduce((left, { n }) => left - n, all.n)
  if (rest < 0) return 'import-areas-exceed-total'
  const { counts } = all
  if (counts === null || areas.some((each) => each.counts === null)) return null
  const left = counts.map((count, step) => areas.reduce((sum, each) => sum - (each.counts?.[step] ?? 0), count))
  if (left.some((count) => count < 0)) return 'import-areas-exceed-total'
  return rest === 0 && left.some((count) => count > 0) ? 'import-areas-are-not-the-total' : null
}

export function problemWithTurnout({ asked, answered }: Turnout): ImportProblemKind | null {
  if (!isCount(asked) || !isCount(answered)) return 'import-not-a-count'
  return answered > asked ? 'import-more-answered-than-asked' : null
}

/** As it would be published: mean and spread are worked out where the counts are there. */
export function cellOf({ n, counts, mean, spread }: ImportedCell, { kind }: CountedQuestion): Cell {
  if (kind === 'one' || kind === 'several') return { n, counts, mean: null, spread: null }
  if (kind === 'scale' && counts !== null) return { n, counts, ...middleOf(valuesOf(counts)) }
  return { n, counts: null, mean: n === 0 ? null : mean, spread: n < LEAST_ANSWERS ? null : spread }
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}

function canBeCounts(question: CountedQuestion, counts: readonly number[], n: number): boolean {
  const sum = counts.reduce((total, count) => total + count, 0)
  return question.kind === 'several' ? sum >= n && counts.every((count) => count <= n) : sum === n
}

function stepsOf(question: CountedQuestion): number {
  switch (question.kind) {
    case 'scale':
      return SCALE_STEPS.length
    case 'number':
      return 0
    case 'one':
    case 'several':
      return question.options.length
  }
}

function rangeOf(question: CountedQuestion): [number, number] | [null, null] {
  switch (question.kind) {
    case 'scale':
      return [SCALE.low, SCALE.high]
    case 'number':
      return [question.min, question.max]
    case 'one':
    case 'several':
      return [null, null]
  }
}

function meanOf(counts: readonly number[]): number | null {
  return middleOf(valuesOf(counts)).mean
}

function valuesOf(counts: readonly number[]): number[] {
  return SCALE_STEPS.flatMap((step, index) => Array.from({ length: counts[index] ?? 0 }, () => step))
}
