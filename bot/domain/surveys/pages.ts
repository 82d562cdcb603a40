import type { KeptAnswer } from './answer'
import { pagesFor, questionsIn, type Answers, type Page, type Section } from './question'
import type { Survey } from './survey'

/** Asked on one card, which is sent in as it is. */
export function isOnePage({ sections }: Pick<Survey, 'sections'>): boolean {
  return sections.length === 1
}

export function pageNamed(sections: readonly Section[], answers: Answers, id: string): Page | null {
  return pagesFor(sections, answers).find(({ section }) => section.id === id) ?? null
}

/** Null after the last page: then comes the look over all of it. The page left may have hidden itself by what was answered. */
export function pageAfter(sections: readonly Section[], answers: Answers, id: string): Page | null {
  const left = placeOf(sections, id)
  return pagesFor(sections, answers).find(({ section }) => placeOf(sections, section.id) > left) ?? null
}

export function pageBefore(sections: readonly Section[], answers: Answers, id: string): Page | null {
  const left = placeOf(sections, id)
  return pagesFor(sections, answers).findLast(({ section }) => placeOf(sections, section.id) < left) ?? null
}

/** Where somebody goes on who has left: the first page on which nothing is answered; null when each page has something. */
export function firstUntouched(sections: readonly Section[], answers: Answers): Page | null {
  return pagesFor(sections, answers).find(({ questions }) => questions.every(({ id }) => !(id in answers))) ?? null
}

const [SECONDS_TO_CHOOSE, SECONDS_TO_WRITE] = [7, 20]

/** About how long it takes to answer all of it, in whole minutes. */
export function minutesFor({ sections }: Pick<Survey, 'sections'>): number {
  const seconds = questionsIn(sections).reduce(
    (sum, { kind }) => sum + (kind === 'text' ? SECONDS_TO_WRITE : SECONDS_TO_CHOOSE),
    0,
  )
  return Math.max(1, Math.round(seconds / 60))
}

/** The same content makes no second write; the order in which it was answered is no difference. */
export function isSameAnswer(one: KeptAnswer, other: KeptAnswer): boolean {
  return one.submitted === other.submitted && one.area === other.area && isSame(one.answers, other.answers)
}

function isSame(one: Answers, other: Answers): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...ids].every((id) => JSON.stringify(one[id]) === JSON.stringify(other[id]))
}

function placeOf(sections: readonly Section[], id: string): number {
  return sections.findIndex((section) => section.id === id)
}
