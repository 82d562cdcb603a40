import type { Language } from '../../domain/member'
import {
  LONGEST_TEXT,
  SCALE,
  SCALE_STEPS,
  type AnswerValue,
  type Question,
  type ScaleQuestion,
} from '../../domain/surveys/question'
import { answeringTexts } from '../../texts/surveys/answering'
import type { Json } from '../card'
import { plain } from '../plain'
import { QUESTION_PREFIX } from './surveyPayloads'

type Element = { [name: string]: Json }

export type Asked = {
  question: Question
  /** As it stands in the field: what is kept, or what was just sent and could not be taken. */
  value: string
  hasProblem: boolean
}

/** One question: its input, with what helps to answer it above, and what is wrong. */
export function questionItems(language: Language, { question, value, hasProblem }: Asked): Element[] {
  const hint = hintFor(language, question)
  const problem = hasProblem ? [line(problemWith(language, question), { color: 'Attention', weight: 'Bolder' })] : []
  const input = {
    ...inputFor(language, question),
    id: `${QUESTION_PREFIX}${question.id}`,
    label: labelOf(language, question),
    errorMessage: problemWith(language, question),
    ...(question.required ? { isRequired: true } : {}),
    ...standing(question, value),
  }
  return [...problem, input, ...(hint === null ? [] : [line(hint, { isSubtle: true, spacing: 'None' })])]
}

/** A field for numbers holds nothing else. */
function standing({ kind }: Question, value: string): Element {
  if (value === '') return {}
  if (kind !== 'number') return { value }
  return Number.isFinite(Number(value)) ? { value: Number(value) } : {}
}

/** An answer as the input of its question takes it. */
export function valueOf(answer: AnswerValue | undefined): string {
  if (answer === undefined) return ''
  return Array.isArray(answer) ? answer.join(',') : String(answer)
}

/** An answer in words, as it was written; null where there is none. */
export function answerInWords(language: Language, question: Question, answer: AnswerValue | undefined): string | null {
  if (answer === undefined) return null
  switch (question.kind) {
    case 'scale':
      return answer === SCALE.low || answer === SCALE.high
        ? stepText(language, question, answer)
        : answeringTexts[language].step(Number(answer), SCALE.high)
    case 'number': {
      const unit = question.unit?.[language] ?? ''
      return `${valueOf(answer)} ${unit}`.trim()
    }
    case 'one':
    case 'several': {
      const chosen = Array.isArray(answer) ? answer : [answer]
      const words = question.options.filter(({ id }) => chosen.includes(id)).map(({ text }) => text[language])
      return words.length === 0 ? null : words.join(', ')
    }
    case 'text':
      return String(answer)
  }
}

function inputFor(language: Language, question: Question): Element {
  switch (question.kind) {
    case 'scale':
      return choices(
        SCALE_STEPS.map((step) => ({ title: plain(stepText(language, question, step)), value: String(step) })),
      )
    case 'one':
    case 'several':
      return {
        ...choices(question.options.map(({ id, text }) => ({ title: plain(text[language]), value: id }))),
        ...(question.kind === 'several' ? { isMultiSelect: true } : {}),
      }
    case 'number':
      // Not its bounds: Microsoft's renderer holds an empty field to them, and nobody could leave the question out.
      return { type: 'Input.Number' }
    case 'text':
      return { type: 'Input.Text', isMultiline: true, maxLength: LONGEST_TEXT }
  }
}

function choices(offered: { title: string; value: string }[]): Element {
  return { type: 'Input.ChoiceSet', style: 'expanded', wrap: true, choices: offered }
}

/** Words at both ends, so that nobody has to wonder which way it goes. */
function stepText(language: Language, question: ScaleQuestion, step: number): string {
  const end = step === SCALE.low ? question.low : step === SCALE.high ? question.high : null
  return end === null ? String(step) : `${step} – ${end[language]}`
}

function problemWith(language: Language, question: Question): string {
  const words = answeringTexts[language]
  switch (question.kind) {
    case 'number':
      return words.chooseNumber(question.min, question.max)
    case 'text':
      return words.tooLong(LONGEST_TEXT)
    default:
      return words.chooseOne
  }
}

/** With what helps to answer it, which is of no use below ten choices. */
function labelOf(language: Language, { kind, text, help }: Question): string {
  const { choice, noNames } = answeringTexts[language]
  const own = help?.[language] ?? ''
  const said = own === noNames ? '' : own
  return [text[language], said === '' && kind === 'several' ? choice : said].join(' ').trim()
}

function hintFor(language: Language, question: Question): string | null {
  switch (question.kind) {
    case 'number':
      return rangeText(language, question)
    case 'text':
      return answeringTexts[language].noNames
    default:
      return null
  }
}

function rangeText(language: Language, question: Extract<Question, { kind: 'number' }>): string {
  const unit = question.unit === null ? '' : ` (${plain(question.unit[language])})`
  return `${answeringTexts[language].range(question.min, question.max)}${unit}.`
}

function line(text: string, looks: Element): Element {
  return { type: 'TextBlock', text, wrap: true, ...looks }
}
