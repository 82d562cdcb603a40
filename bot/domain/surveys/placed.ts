import type { Question, Section } from './question'
import type { ProblemPlace } from './surveyProblem'

export type PlacedSection = { section: Section; at: Partial<ProblemPlace>; page: number }
export type PlacedQuestion = { question: Question; at: Partial<ProblemPlace>; page: number }

export function placedSections(sections: readonly Section[]): PlacedSection[] {
  return sections.map((section, index) => ({ section, page: index + 1, at: { section: section.id, page: index + 1 } }))
}

export function placedQuestions(sections: readonly Section[]): PlacedQuestion[] {
  return placedSections(sections)
    .flatMap(({ section, at, page }) => section.questions.map((question) => ({ question, at, page })))
    .map(({ question, at, page }, index) => ({
      question,
      page,
      at: { ...at, question: question.id, number: index + 1 },
    }))
}

/** Those that say the same as one before them. */
export function repeated<Item>(items: readonly Item[], said: (item: Item) => string): Item[] {
  const seen = new Set<string>()
  return items.filter((item) => seen.size === seen.add(said(item)).size)
}
