import { GATHERING_KINDS, MODES } from '../../domain/gathering'
import { isClockTime, isDay } from '../../domain/day'
import type { Area, Language } from '../../domain/member'
import { LONGEST_TYPED, type FormPart, type PlanForm } from '../../domain/planning/planForm'
import type { PlanField, PlanProblem } from '../../domain/planning/planCheck'
import { planFieldTexts } from '../../texts/tab/topics/planFields'
import { problemText } from '../../texts/tab/topics/planProblems'
import { tabTextsIn } from '../../texts/tab/texts'
import { planChatTexts } from '../../texts/topics/planChat'
import type { Json } from '../card'
import { shortened } from '../plain'

/** What is wrong, and at which field: the plan's own rules, and what only a form can get wrong. */
export type FormProblem = { field: PlanField; problem: PlanProblem | 'not-yours' | 'cut'; index?: number }

export type FormFields = {
  form: PlanForm
  parts: readonly FormPart[]
  problems: readonly FormProblem[]
  areas: readonly Area[]
  /** An area leader may choose the own area, alone or with one more. */
  isAreaLeader: boolean
}

type Field = keyof PlanForm

const MOST_PROBLEMS_AT_A_FIELD = 3
const PART_OF: Partial<Record<Field, FormPart>> = {
  kind: 'kind',
  areas: 'kind',
  lastDay: 'lastDay',
  programme: 'content',
  topics: 'content',
  material: 'content',
}

const ORDER: readonly Field[] = [
  'title',
  'kind',
  'areas',
  'day',
  'from',
  'to',
  'lastDay',
  'mode',
  'venue',
  'onlineLink',
  'seats',
  'programme',
  'topics',
  'material',
]

/** The inputs of the form, each with what is wrong with it right above. */
export function planFields(language: Language, view: FormFields): { items: Json[] }[] {
  return fieldsShown(view.parts).map((field) => {
    const problems = problemsAt(language, view.problems, field)
    const near = problems.length > 0 ? { spacing: 'Small' } : {}
    const input = { ...inputFor(language, field, view), id: field, label: labelOf(language, field, view), ...near }
    return { items: [...problems.map(problemLine), input] }
  })
}

/** What is wrong where this form has no field. */
export function problemsElsewhere(language: Language, { problems, parts }: FormFields): string[] {
  const shown = new Set<PlanField>(fieldsShown(parts))
  const words = planChatTexts[language].form
  const texts = problems
    .filter(({ field }) => !shown.has(field))
    .map((problem) => words.elsewhere(planFieldTexts[language].field[problem.field], wordsFor(language, problem)))
  return [...new Set(texts)]
}

function fieldsShown(parts: readonly FormPart[]): Field[] {
  return ORDER.filter((field) => {
    const part = PART_OF[field]
    return part === undefined || parts.includes(part)
  })
}

function problemsAt(language: Language, problems: readonly FormProblem[], field: Field): string[] {
  const texts = problems.filter((problem) => problem.field === field).map((problem) => wordsFor(language, problem))
  return [...new Set(texts)].slice(0, MOST_PROBLEMS_AT_A_FIELD)
}

function wordsFor(language: Language, { field, problem, index }: FormProblem): string {
  const words = planChatTexts[language].form
  if (problem === 'cut') return words.tooLongForChat
  const own = field === 'programme' && (problem === 'not-a-time' || problem === 'missing')
  const text = own ? words.programme[problem] : problemText(language, field, problem)
  return index === undefined ? text : `${words.line(index + 1)}: ${text}`
}

function problemLine(text: string): Json {
  return { type: 'TextBlock', text, wrap: true, color: 'Attention', weight: 'Bolder' }
}

function labelOf(language: Language, field: Field, { isAreaLeader }: FormFields): string {
  return field === 'areas' && isAreaLeader
    ? planChatTexts[language].form.areasFor
    : planFieldTexts[language].field[field]
}

type Input = { [name: string]: Json }

/** The client stops what it can see is missing; the bot checks all of it again. */
function inputFor(language: Language, field: Field, { form, areas }: FormFields): Input {
  const words = planChatTexts[language].form
  const { kind, mode } = tabTextsIn(language)
  const required = { isRequired: true, errorMessage: problemText(language, field, 'missing') }
  switch (field) {
    case 'title':
      return { ...textInput(form, field), ...required }
    case 'kind':
      return choiceInput(
        required,
        form.kind,
        GATHERING_KINDS.map((value) => ({ title: kind[value], value })),
      )
    case 'areas':
      return {
        ...choiceInput(
          { errorMessage: required.errorMessage },
          form.areas.join(','),
          areas.map(({ id, name }) => ({ title: name, value: id })),
        ),
        style: 'expanded',
        isMultiSelect: true,
        wrap: true,
      }
    case 'day':
      return { ...dateInput(form.day), ...required }
    case 'lastDay':
      return { ...dateInput(form.lastDay), errorMessage: problemText(language, field, 'not-a-day') }
    case 'from':
    case 'to':
      return { type: 'Input.Time', ...valueIf(isClockTime(form[field]), form[field]), ...required }
    case 'mode':
      return choiceInput(
        required,
        form.mode,
        MODES.map((value) => ({ title: mode[value], value })),
      )
    case 'venue':
      return { ...textInput(form, field), errorMessage: problemText(language, field, 'too-long') }
    case 'onlineLink':
      return { ...textInput(form, field), style: 'Url', errorMessage: problemText(language, field, 'not-a-link') }
    case 'seats':
      // A telephone's keys are digits.
      return { ...textInput(form, field), style: 'Tel', errorMessage: problemText(language, field, 'not-a-number') }
    case 'programme':
      return { ...linesInput(form, field, words.timetable), errorMessage: words.programme['not-a-time'] }
    case 'topics':
      return { ...linesInput(form, field, words.onePerLine), errorMessage: problemText(language, field, 'too-long') }
    case 'material':
      return { ...linesInput(form, field, words.materialLine), errorMessage: problemText(language, field, 'too-long') }
  }
}

function textInput(form: PlanForm, field: keyof typeof LONGEST_TYPED): Input {
  const text = shortened(form[field], LONGEST_TYPED[field])
  return { type: 'Input.Text', maxLength: LONGEST_TYPED[field], ...valueIf(text !== '', text) }
}

function linesInput(form: PlanForm, field: keyof typeof LONGEST_TYPED, placeholder: string): Input {
  return { ...textInput(form, field), isMultiline: true, placeholder }
}

function dateInput(day: string): Input {
  return { type: 'Input.Date', ...valueIf(isDay(day), day) }
}

function choiceInput(rules: Input, value: string, choices: { title: string; value: string }[]): Input {
  return { type: 'Input.ChoiceSet', ...rules, ...valueIf(value !== '', value), choices }
}

function valueIf(has: boolean, value: string): Input {
  return has ? { value } : {}
}
