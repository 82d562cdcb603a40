import type { AreaId } from '../member'
import type { KeptAnswer } from '../surveys/answer'
import type { Cell, QuestionFigures } from '../surveys/figures'
import { questionsIn, SCALE, SCALE_STEPS, type AnswerValue, type Question, type Section } from '../surveys/question'

type TextQuestion = Extract<Question, { kind: 'text' }>
export type CountedQuestion = Exclude<Question, TextQuestion>

/**
 * What was counted of one question, before anybody has decided what may be published. Whoever is in `all` and in no area
 * has none, or has one that is no longer there.
 */
export type RawQuestion = Pick<QuestionFigures, 'question' | 'version' | 'kind'> & {
  all: Cell
  areas: ReadonlyMap<AreaId, Cell>
}

/** The texts are in the order of the answers, and must be shuffled before anybody sees them. */
export type Tally = { questions: readonly RawQuestion[]; texts: ReadonlyMap<string, readonly string[]> }

/** Counts the answers that were sent in; a draft is nobody's answer yet. */
export function tally(sections: readonly Section[], areas: readonly AreaId[], kept: readonly KeptAnswer[]): Tally {
  const submitted = kept.filter((each) => each.submitted)
  const questions = questionsIn(sections)
  return {
    questions: questions.filter(isCounted).map((question) => count(question, areas, submitted)),
    texts: new Map(questions.filter((each) => !isCounted(each)).map(({ id }) => [id, textsTo(id, submitted)])),
  }
}

export function isCounted(question: Question): question is CountedQuestion {
  return question.kind !== 'text'
}

function count(question: CountedQuestion, areas: readonly AreaId[], submitted: readonly KeptAnswer[]): RawQuestion {
  const given = submitted.flatMap(({ answers, area }) => {
    const value = answers[question.id]
    return value !== undefined && fits(question, value) ? [{ value, area }] : []
  })
  const cellOf = (values: readonly { value: AnswerValue }[]) =>
    cellFrom(
      question,
      values.map(({ value }) => value),
    )
  return {
    question: question.id,
    version: question.version,
    kind: question.kind,
    all: cellOf(given),
    areas: new Map(areas.map((area) => [area, cellOf(given.filter((each) => each.area === area))])),
  }
}

function textsTo(question: string, submitted: readonly KeptAnswer[]): string[] {
  return submitted.flatMap(({ answers }) => {
    const value = answers[question]
    return typeof value === 'string' && value.trim() !== '' ? [value] : []
  })
}

/** What cannot be an answer to this question is counted nowhere. */
function fits(question: CountedQuestion, value: AnswerValue): boolean {
  switch (question.kind) {
    case 'scale':
      return typeof value === 'number' && Number.isInteger(value) && value >= SCALE.low && value <= SCALE.high
    case 'number':
      return typeof value === 'number' && value >= question.min && value <= question.max
    case 'one':
      return typeof value === 'string' && question.options.some(({ id }) => id === value)
    case 'several':
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        value.every((each) => question.options.some(({ id }) => id === each))
      )
  }
}

function cellFrom(question: CountedQuestion, values: readonly AnswerValue[]): Cell {
  const n = values.length
  switch (question.kind) {
    case 'scale':
      return { n, counts: countsOf<number>(SCALE_STEPS, values), ...middleOf(values.map(Number)) }
    case 'number':
      return { n, counts: null, ...middleOf(values.map(Number)) }
    case 'one':
    case 'several':
      return {
        n,
        counts: countsOf(
          question.options.map(({ id }) => id),
          values,
        ),
        mean: null,
        spread: null,
      }
  }
}

function countsOf<Step extends string | number>(steps: readonly Step[], values: readonly AnswerValue[]): number[] {
  return steps.map(
    (step) => values.filter((value) => (Array.isArray(value) ? value.includes(step) : value === step)).length,
  )
}

/** Mean and spread with two decimals, as they are published. */
export function middleOf(values: readonly number[]): Pick<Cell, 'mean' | 'spread'> {
  if (values.length === 0) return { mean: null, spread: null }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return {
    mean: withTwoDecimals(mean),
    spread: values.length === 1 ? null : withTwoDecimals(Math.sqrt(squares / (values.length - 1))),
  }
}

function withTwoDecimals(value: number): number {
  return Math.round(value * 100) / 100
}
