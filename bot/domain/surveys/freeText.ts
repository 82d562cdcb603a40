import type { SurveyId } from './survey'

export const TEXT_STATES = ['waiting', 'shown', 'withheld'] as const
export type TextState = (typeof TEXT_STATES)[number]

/** What somebody wrote in a survey that is closed: nobody knows who, nor which other answers were theirs. */
export type FreeText = { key: string; survey: SurveyId; question: string; text: string; state: TextState }

/** One that the network leader has looked through; it lies on the team site. */
export type SurveyComment = { key: string; survey: SurveyId; question: string; text: string }
