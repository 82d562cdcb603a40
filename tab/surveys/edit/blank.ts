import type { Option, Question, Worded } from '../../../bot/domain/surveys/question'

/** What has not got its id from its words yet. No word makes two dashes. */
const NEW = 'new--'

export function blankWords(): Worded {
  return { nb: '', nn: '', en: '' }
}

export function isNewId(id: string): boolean {
  return id.startsWith(NEW)
}

/** An id that is not in use, until there are words to make one of. */
export function provisionalId(used: readonly string[]): string {
  for (let number = 0; ; number++) if (!used.includes(`${NEW}${number}`)) return `${NEW}${number}`
}

function blankOptions(): Option[] {
  return ['0', '1'].map((number) => ({ id: `${NEW}${number}`, text: blankWords() }))
}

export function blankQuestion(kind: Question['kind'], number: number): Question {
  const shared = { text: blankWords(), help: null, theme: null, required: false, showIf: null }
  return ofKind({ kind: 'text', id: `${NEW}${number}`, version: 1, ...shared }, kind)
}

/** The same question asked in another way; what both ways have is kept. */
export function ofKind(question: Question, kind: Question['kind']): Question {
  if (question.kind === kind) return question
  const { id, version, text, help, theme, required, showIf } = question
  const shared = { id, version, text, help, theme, required, showIf }
  switch (kind) {
    case 'scale':
      return { kind, ...shared, low: blankWords(), high: blankWords() }
    case 'one':
    case 'several':
      return { kind, ...shared, options: 'options' in question ? question.options : blankOptions() }
    case 'number':
      return { kind, ...shared, min: 0, max: 100, unit: null }
    case 'text':
      return { kind, ...shared }
  }
}
