import type { Language } from '../member'

export type Worded = Record<Language, string>

/** Shown only to whoever answered an earlier page in one of these ways: an option's id, or a number of the scale as text. */
export type Condition = { question: string; isOneOf: readonly string[] }

/** What every question has. A changed wording is a new version, and is then not compared with earlier years. */
type Asked = {
  id: string
  version: number
  text: Worded
  help: Worded | null
  theme: string | null
  /** Nobody can go on without answering it; most questions can be left out. */
  required: boolean
  showIf: Condition | null
}

/** From 1 to 5, with words for the ends. */
export type ScaleQuestion = Asked & { kind: 'scale'; low: Worded; high: Worded }
export type Option = { id: string; text: Worded }
export type ChoiceQuestion = Asked & { kind: 'one' | 'several'; options: readonly Option[] }
export type NumberQuestion = Asked & { kind: 'number'; min: number; max: number; unit: Worded | null }
export type TextQuestion = Asked & { kind: 'text' }
export type Question = ScaleQuestion | ChoiceQuestion | NumberQuestion | TextQuestion

export const QUESTION_KINDS = [
  'scale',
  'one',
  'several',
  'number',
  'text',
] as const satisfies readonly Question['kind'][]

/** One page of the card. */
export type Section = { id: string; title: Worded; intro: Worded | null; questions: readonly Question[] }

export type Theme = { id: string; title: Worded }

/** What nurses and their managers are both asked, each in their own words. */
export type Pair = { nurse: string; leader: string }

export const SCALE = { low: 1, high: 5 } as const
export const SCALE_STEPS = [1, 2, 3, 4, 5] as const

/** Most characters of one free text. */
export const LONGEST_TEXT = 600

/** A number for scales and numbers, an option's id for one choice, ids for several, and the text itself. */
export type AnswerValue = number | string | readonly string[]

/** By question id; what was left out is not there. */
export type Answers = Readonly<Record<string, AnswerValue>>

export function questionsIn(sections: readonly Section[]): Question[] {
  return sections.flatMap(({ questions }) => questions)
}

export function isShown({ showIf }: Question, answers: Answers): boolean {
  if (showIf === null) return true
  const given = answers[showIf.question]
  if (given === undefined) return false
  const chosen = Array.isArray(given) ? given.map(String) : [String(given)]
  return chosen.some((each) => showIf.isOneOf.includes(each))
}

export type Page = { section: Section; questions: readonly Question[] }

/** The pages somebody who has answered so meets. A condition asks of an earlier page, so a page never changes under the hand. */
export function pagesFor(sections: readonly Section[], answers: Answers): Page[] {
  return sections.flatMap((section) => {
    const questions = section.questions.filter((question) => isShown(question, answers))
    return questions.length > 0 ? [{ section, questions }] : []
  })
}

export type Read = { ok: true; value: AnswerValue | null } | { ok: false }

/** What a card or a page sent for this question, or null where it was left empty; not ok when it cannot be an answer. */
export function readAnswer(question: Question, raw: string): Read {
  const text = raw.trim()
  if (text === '') return { ok: true, value: null }
  switch (question.kind) {
    case 'scale':
      return numberWithin(text, SCALE.low, SCALE.high)
    case 'number':
      return numberWithin(text.replace(',', '.'), question.min, question.max)
    case 'one':
      return question.options.some(({ id }) => id === text) ? { ok: true, value: text } : { ok: false }
    case 'several': {
      const chosen = [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== '')
      const known = question.options.map(({ id }) => id).filter((id) => chosen.includes(id))
      if (known.length < chosen.length) return { ok: false }
      return { ok: true, value: known.length > 0 ? known : null }
    }
    case 'text':
      return text.length <= LONGEST_TEXT ? { ok: true, value: tidy(text) } : { ok: false }
  }
}

function numberWithin(text: string, min: number, max: number): Read {
  if (!/^-?\d{1,9}(\.\d{1,3})?$/.test(text)) return { ok: false }
  const value = Number(text)
  return value >= min && value <= max && Number.isInteger(value) ? { ok: true, value } : { ok: false }
}

/** Signs that cannot be seen are no part of an answer. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, '')
}
