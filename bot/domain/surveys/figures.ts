import type { AreaId } from '../member'
import type { Question } from './question'
import type { SurveyId } from './survey'

/** Nothing is shown of fewer. */
export const LEAST_ANSWERS = 5

/** What one group answered to one question. Of a scale five counts from 1 to 5, of choices one for each option. */
export type Cell = {
  n: number
  counts: readonly number[] | null
  /** Of scales and numbers; the spread is the standard deviation of the sample. */
  mean: number | null
  spread: number | null
}

export type Turnout = { asked: number; answered: number }

/** What is published of one question: everybody together, and the areas that may be shown. */
export type QuestionFigures = {
  question: string
  version: number
  kind: Exclude<Question['kind'], 'text'>
  all: Cell | null
  areas: Readonly<Record<AreaId, Cell>>
}

/** All that is ever published of a survey, the free text apart. */
export type SurveyFigures = {
  turnout: Turnout
  /** Null where fewer than five were asked. */
  turnoutByArea: Readonly<Record<AreaId, Turnout | null>>
  questions: readonly QuestionFigures[]
  /** How many wrote something, by question; null for fewer than five, whose texts are deleted unread. */
  texts: Readonly<Record<string, number | null>>
}

/** On the team site: how many have answered while it is open, and the figures once it has closed. */
export type SurveyResult = { survey: SurveyId; answered: number; figures: SurveyFigures | null }
