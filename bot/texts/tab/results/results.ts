import type { Language } from '../../../domain/member'
import type { SurveyAudience } from '../../../domain/surveys/survey'
import { resultsEn } from './resultsEn'
import { resultsNb } from './resultsNb'
import { resultsNn } from './resultsNn'

/** What a closed survey shows of itself, on the screen and in the file that is saved. */
export type ResultsTexts = {
  pageTitle: (title: string) => string
  back: string
  notFound: string
  notYet: string
  nothing: string
  turnout: string
  answeredOf: (answered: number, asked: number) => string
  outOf: (part: number, whole: number) => string
  rate: (share: string) => string
  byArea: string
  area: string
  everybody: string
  asked: string
  answered: string
  part: string
  share: string
  fewAsked: string
  themes: string
  theme: string
  themesLead: string
  themesByArea: string
  sharedOnly: (shared: number, all: number) => string
  noneShared: string
  notComparable: string
  scale: string
  otherQuestions: string
  themeMean: (mean: string) => string
  people: (n: number) => string
  mean: string
  meanText: (mean: string, spread: string | null) => string
  spread: string
  n: string
  step: (step: number, word: string | null) => string
  answer: string
  count: string
  notShown: string
  notShownMany: (areas: number) => string
  why: string
  wholeNotShown: string
  showAreas: (question: string) => string
  showAreasShort: string
  hideAreasShort: string
  areasOf: (question: string) => string
  asTable: string
  years: string
  year: string
  yearsOf: (question: string) => string
  newWording: (years: string, newIn: number) => string
  otherWording: (years: string) => string
  notAsked: (years: string) => string
  yearNotShown: (years: string) => string
  several: string
  gap: string
  gapLead: string
  audience: Record<SurveyAudience, string>
  difference: string
  gapHigher: (difference: string) => string
  gapLower: (difference: string) => string
  gapEqual: string
  gapNotShown: (pairs: number) => string
  leaderAsked: (question: string) => string
  comments: string
  commentsLead: string
  written: (count: number) => string
  noneShown: string
  fewWritten: string
  export: string
  exporting: string
  report: string
  reporting: string
  notSaved: string
  bigScreen: string
  print: string
  development: string
  question: string
  sheet: Record<'summary' | 'questions' | 'areas' | 'years' | 'gap', string>
  file: (title: string) => string
  version: string
  kind: string
  survey: string
  closed: string
}

export const resultsTexts: Record<Language, ResultsTexts> = { nb: resultsNb, nn: resultsNn, en: resultsEn }
