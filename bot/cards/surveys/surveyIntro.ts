import { pagesFor, questionsIn, type Answers } from '../../domain/surveys/question'
import { minutesFor } from '../../domain/surveys/pages'
import type { Survey } from '../../domain/surveys/survey'
import { dayText } from '../../texts/dates'
import { answeringTexts } from '../../texts/surveys/answering'
import { textsIn } from '../../texts/texts'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import { noticeCard } from '../notice'
import { plain } from '../plain'
import { privacyOf, type Privacy } from './surveyPrivacy'
import template from './surveyIntro.json' with { type: 'json' }

export type SurveyIntroView = {
  frame: Frame
  survey: Survey
  /** What she has kept of a survey that she has not sent in; null before she begins. */
  begun: Answers | null
  isReminder: boolean
}

type Drawn = Privacy & {
  title: string
  reminder: string | null
  begun: string | null
  lead: string
  savedAsYouGo: string
  actions: Json[]
}

const draw = cardFrom<Drawn>(template)

/** The first thing she sees: what it is, how long it takes, and what happens with the answers. Nothing to fill in yet. */
export function surveyIntroCard({ frame, survey, begun, isReminder }: SurveyIntroView): Card {
  const { language } = frame
  const words = answeringTexts[language]
  const closes = dayText(language, survey.closesOn)
  const pages = pagesFor(survey.sections, begun ?? {})
  const done = pages.filter(({ questions }) => questions.some(({ id }) => begun?.[id] !== undefined))
  return draw(frame, textsIn(language).fallback, {
    title: plain(survey.title[language]),
    reminder: isReminder ? words.reminder(closes) : null,
    begun: begun === null ? null : words.begun(done.length, pages.length),
    lead: words.intro(questionsIn(survey.sections).length, minutesFor(survey), closes),
    ...privacyOf(language, survey),
    savedAsYouGo: words.savedAsYouGo,
    actions: [
      button(begun === null ? words.start : words.goOn, 'survey.start', { survey: survey.id }, { style: 'positive' }),
    ],
  })
}

/** Nobody can answer any more. */
export function surveyClosedCard({ frame, survey }: { frame: Frame; survey: Survey }): Card {
  const { language } = frame
  const text = answeringTexts[language].closed
  return noticeCard({ frame, title: survey.title[language], text, tone: 'plain', menu: true })
}
