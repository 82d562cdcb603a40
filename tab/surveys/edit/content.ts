import { questionsIn, type Question, type Section } from '../../../bot/domain/surveys/question'
import type { SurveyAudience, SurveyContent } from '../../../bot/domain/surveys/survey'
import { blankQuestion, blankWords, provisionalId } from './blank'

export type Step = -1 | 1

export function addSection(content: SurveyContent): SurveyContent {
  const id = provisionalId(content.sections.map((section) => section.id))
  return { ...content, sections: [...content.sections, { id, title: blankWords(), intro: null, questions: [] }] }
}

export function changeSection(content: SurveyContent, id: string, more: Partial<Section>): SurveyContent {
  return { ...content, sections: content.sections.map((each) => (each.id === id ? { ...each, ...more } : each)) }
}

export function moveSection(content: SurveyContent, id: string, step: Step): SurveyContent {
  return { ...content, sections: moved(content.sections, ({ id: each }) => each === id, step) }
}

export function removeSection(content: SurveyContent, id: string): SurveyContent {
  return { ...content, sections: content.sections.filter((section) => section.id !== id) }
}

export function addQuestion(
  content: SurveyContent,
  section: string,
  kind: Question['kind'],
): { content: SurveyContent; id: string } {
  const id = provisionalId(questionsIn(content.sections).map((question) => question.id))
  const fresh = { ...blankQuestion(kind, 0), id }
  const sections = content.sections.map((each) =>
    each.id === section ? { ...each, questions: [...each.questions, fresh] } : each,
  )
  return { content: { ...content, sections }, id }
}

export function changeQuestion(
  content: SurveyContent,
  id: string,
  change: (question: Question) => Question,
): SurveyContent {
  return {
    ...content,
    sections: content.sections.map((section) =>
      section.questions.some((question) => question.id === id)
        ? { ...section, questions: section.questions.map((each) => (each.id === id ? change(each) : each)) }
        : section,
    ),
  }
}

/** Past the first or last of a page it goes on to the page beside. */
export function moveQuestion(content: SurveyContent, id: string, step: Step): SurveyContent {
  const at = content.sections.findIndex(({ questions }) => questions.some((question) => question.id === id))
  const section = content.sections[at]
  const question = section?.questions.find((each) => each.id === id)
  if (!section || !question) return content
  const place = section.questions.indexOf(question) + step
  if (place >= 0 && place < section.questions.length) {
    return changeSection(content, section.id, {
      questions: moved(section.questions, (each) => each === question, step),
    })
  }
  const beside = content.sections[at + step]
  if (!beside) return content
  const left = changeSection(content, section.id, { questions: section.questions.filter((each) => each !== question) })
  const questions = step === 1 ? [question, ...beside.questions] : [...beside.questions, question]
  return changeSection(left, beside.id, { questions })
}

/** Has it somewhere to go? */
export function canMove({ sections }: SurveyContent, id: string, step: Step): boolean {
  const all = step === 1 ? sections.at(-1)?.questions.at(-1) : sections[0]?.questions[0]
  return all?.id !== id
}

export function removeQuestion(content: SurveyContent, id: string): SurveyContent {
  const sections = content.sections.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => question.id !== id),
  }))
  return { ...content, sections }
}

/** The pair of one question, or none. A question of the other side stands in one pair only. */
export function setPair(
  content: SurveyContent,
  own: 'nurse' | 'leader',
  question: string,
  other: string | null,
): SurveyContent {
  const otherSide = own === 'nurse' ? 'leader' : 'nurse'
  const rest = content.pairs.filter((pair) => pair[own] !== question && pair[otherSide] !== other)
  if (other === null) return { ...content, pairs: rest }
  const pair = own === 'nurse' ? { nurse: question, leader: other } : { nurse: other, leader: question }
  return { ...content, pairs: [...rest, pair] }
}

/** Pairs are of questions that are there. */
export function withoutLostPairs(content: SurveyContent, own: SurveyAudience): SurveyContent {
  if (own === 'participant') return { ...content, pairs: [] }
  const ids = new Set(questionsIn(content.sections).map(({ id }) => id))
  return { ...content, pairs: content.pairs.filter((pair) => ids.has(pair[own])) }
}

function moved<Item>(items: readonly Item[], isIt: (item: Item) => boolean, step: Step): Item[] {
  const next = [...items]
  const at = next.findIndex(isIt)
  const to = at + step
  const [item] = next.splice(at, 1)
  if (at < 0 || to < 0 || to > next.length || item === undefined) return [...items]
  next.splice(to, 0, item)
  return next
}
