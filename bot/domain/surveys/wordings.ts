import { LANGUAGES } from '../member'
import { questionsIn, type Question, type Worded } from './question'
import type { SurveyContent } from './survey'

/**
 * Questions that ask something else than an earlier survey did under the same id and version: other words, ends, options,
 * kind or condition. Compared with earlier years they would mislead.
 */
export function changedWordings(content: SurveyContent, earlier: readonly SurveyContent[]): string[] {
  const before = earlierQuestions(earlier)
  return questionsIn(content.sections)
    .filter((question) => isChanged(question, before))
    .map(({ id }) => id)
}

/** Gives what has changed a version of its own; wording that is back as it once was gets its old version back. */
export function withNewVersions(content: SurveyContent, earlier: readonly SurveyContent[]): SurveyContent {
  const before = earlierQuestions(earlier)
  const versioned = (question: Question): Question =>
    isChanged(question, before) ? { ...question, version: versionFor(question, before) } : question
  return {
    ...content,
    sections: content.sections.map((section) => ({ ...section, questions: section.questions.map(versioned) })),
  }
}

function earlierQuestions(earlier: readonly SurveyContent[]): Question[] {
  return earlier.flatMap(({ sections }) => questionsIn(sections))
}

function isChanged(question: Question, before: readonly Question[]): boolean {
  return before.some(
    (each) => each.id === question.id && each.version === question.version && asked(each) !== asked(question),
  )
}

function versionFor(question: Question, before: readonly Question[]): number {
  const versions = before.filter(({ id }) => id === question.id)
  const alike = versions.filter((each) => asked(each) === asked(question)).map(({ version }) => version)
  const free = alike.filter((version) => !isChanged({ ...question, version }, versions))
  return free.length > 0 ? Math.max(...free) : Math.max(...versions.map(({ version }) => version)) + 1
}

/** All that somebody who answers is met by. Where a question stands, and its theme, is no part of it. */
function asked(question: Question): string {
  const { kind, text, help, showIf } = question
  const condition = showIf && [showIf.question, [...new Set(showIf.isOneOf)].sort()]
  return JSON.stringify([kind, plainly(text), plainly(help), condition, ownOf(question)])
}

function ownOf(question: Question): unknown {
  switch (question.kind) {
    case 'scale':
      return [plainly(question.low), plainly(question.high)]
    case 'one':
    case 'several':
      return question.options.map(({ id, text }) => [id, plainly(text)])
    case 'number':
      return [question.min, question.max, plainly(question.unit)]
    case 'text':
      return null
  }
}

/** Another space is not another wording. */
function plainly(words: Worded | null): string[] | null {
  return words && LANGUAGES.map((language) => words[language].normalize('NFC').replace(/\s+/g, ' ').trim())
}
