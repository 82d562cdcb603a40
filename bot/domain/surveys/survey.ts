import { addDays, type Day } from '../day'
import type { GatheringId } from '../gathering'
import type { Pair, Section, Theme, Worded } from './question'

export type SurveyId = string & { readonly __surveyId: true }

/** The yearly survey, what is asked after a gathering, one question while people sit together, and whatever else. */
export const SURVEY_KINDS = ['annual', 'evaluation', 'poll', 'other'] as const
export type SurveyKind = (typeof SURVEY_KINDS)[number]

/** Nurses, their line managers, or those who take part in one gathering. */
export const SURVEY_AUDIENCES = ['nurse', 'leader', 'participant'] as const
export type SurveyAudience = (typeof SURVEY_AUDIENCES)[number]

export const SURVEY_STAGES = ['draft', 'open', 'closed'] as const
export type SurveyStage = (typeof SURVEY_STAGES)[number]

/** What was done when it closed, for whoever wants to know that it was done. */
export type ClosingRecord = {
  closedAt: Date
  /** When the list of keys was read once more and no key of this survey was there. */
  keyGoneAt: Date
  answered: number
  asked: number
  /** How many were reminded on which day; who it was is deleted. */
  reminded: readonly { on: Day; count: number }[]
}

export type Survey = {
  id: SurveyId
  kind: SurveyKind
  /** Runs of the same series are compared with each other, such as the years of the års-menti; null for none. */
  series: string | null
  audience: SurveyAudience
  /** Of an evaluation or a poll. */
  gathering: GatheringId | null
  title: Worded
  /** `closed` only when its key is destroyed and its figures stand; a survey that is past its last day is not there yet. */
  stage: SurveyStage
  /** First and last day, both included. */
  opensOn: Day
  closesOn: Day
  /** Closed by somebody before its last day was over. */
  endedAt: Date | null
  themes: readonly Theme[]
  sections: readonly Section[]
  /** Which of its questions the parallel survey asks too. */
  pairs: readonly Pair[]
  /** Days on which whoever has not answered is reminded. */
  remindOn: readonly Day[]
  record: ClosingRecord | null
}

/** `ending`: nobody can answer any more, and the figures are being made. */
export type SurveyPhase = 'draft' | 'planned' | 'open' | 'ending' | 'closed'

export function phaseOfSurvey(survey: Survey, today: Day, now: Date): SurveyPhase {
  if (survey.stage === 'draft' || survey.stage === 'closed') return survey.stage
  if (survey.endedAt !== null && now >= survey.endedAt) return 'ending'
  if (today < survey.opensOn) return 'planned'
  return today <= survey.closesOn ? 'open' : 'ending'
}

export function isOpenOn(survey: Survey, today: Day, now: Date): boolean {
  return phaseOfSurvey(survey, today, now) === 'open'
}

/** The days on which a survey of this length reminds, when nobody says otherwise: after a third, and two days before it closes. */
export function usualReminders(opensOn: Day, closesOn: Day, days: number): Day[] {
  const [early, late] = [addDays(opensOn, Math.round(days / 3)), addDays(closesOn, -2)]
  return [...new Set([early, late])].filter((day) => day > opensOn && day <= closesOn).sort()
}

/** The questions of a survey, without when it is asked. */
export type SurveyContent = Pick<Survey, 'title' | 'themes' | 'sections' | 'pairs'>
