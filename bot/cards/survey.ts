import type { Day } from '../domain/day'
import type { Language } from '../domain/member'
import { SCALE, type ScaleQuestion, type Survey } from '../domain/survey'
import { dayText } from '../texts/dates'
import { textsIn } from '../texts/texts'
import { SCORE_PREFIX } from './actions'
import { button, type Card, type Json } from './card'
import { cardFrom, type Frame } from './frame'
import { noticeCard } from './notice'
import { plain } from './plain'
import template from './survey.json' with { type: 'json' }
import thanksTemplate from './surveyThanks.json' with { type: 'json' }

export type SurveyView = { frame: Frame; survey: Survey; answered: boolean; closesOn: Day }

type DrawnQuestion = { id: string; label: string; choices: { title: string; value: string }[] }
type Questions = { questions: DrawnQuestion[]; answerMissing: string }

const draw = cardFrom<
  Questions & {
    title: string
    intro: string
    storedTitle: string
    stored: string[]
    actions: Json[]
  }
>(template)

const drawThanks = cardFrom<
  Questions & { title: string; survey: string; text: string; isOpen: boolean; again: string; submit: Json[] }
>(thanksTemplate)

/** Says what is stored and who sees it before anything is asked. */
export function surveyCard({ frame, survey, answered, closesOn }: SurveyView): Card {
  const { language } = frame
  const words = textsIn(language)
  if (survey.stage !== 'open') {
    return noticeCard({ frame, title: survey.title[language], text: words.survey.closed, tone: 'plain', menu: true })
  }
  if (answered) return surveyThanksCard({ frame, survey })
  const closes = dayText(language, closesOn)
  return draw(frame, words.fallback, {
    title: plain(survey.title[language]),
    intro: words.survey.intro(survey.questions.length, closes),
    storedTitle: words.survey.storedTitle,
    stored: [words.survey.stored, words.survey.seen, words.survey.keyDeleted(closes)],
    ...questionsOf(language, survey),
    actions: [submitButton(language, survey)],
  })
}

/** Thanks, and the questions once more for whoever thought of something. */
export function surveyThanksCard({ frame, survey }: { frame: Frame; survey: Survey }): Card {
  const { language } = frame
  const words = textsIn(language)
  return drawThanks(frame, words.fallback, {
    title: words.survey.thanksTitle,
    survey: plain(survey.title[language]),
    text: words.survey.thanks(dayText(language, survey.closesOn)),
    isOpen: survey.stage === 'open',
    again: words.survey.again,
    ...questionsOf(language, survey),
    submit: [submitButton(language, survey)],
  })
}

function questionsOf(language: Language, survey: Survey): Questions {
  return {
    answerMissing: textsIn(language).survey.answerMissing,
    questions: survey.questions.map((question) => ({
      id: `${SCORE_PREFIX}${question.id}`,
      label: question.text[language],
      choices: choicesOf(language, question),
    })),
  }
}

function choicesOf(language: Language, question: ScaleQuestion): { title: string; value: string }[] {
  return Array.from({ length: SCALE.high - SCALE.low + 1 }, (_, index) => {
    const score = SCALE.low + index
    const end = score === SCALE.low ? question.low : score === SCALE.high ? question.high : null
    return { title: end ? `${score} – ${plain(end[language])}` : String(score), value: String(score) }
  })
}

function submitButton(language: Language, survey: Survey): Json {
  const title = textsIn(language).survey.submit
  return button(title, 'survey.submit', { survey: survey.id }, { style: 'positive', inputs: 'auto' })
}
