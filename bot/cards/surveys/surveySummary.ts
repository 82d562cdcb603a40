import type { Language } from '../../domain/member'
import type { KeptAnswer } from '../../domain/surveys/answer'
import { pagesFor, type Page } from '../../domain/surveys/question'
import type { Survey } from '../../domain/surveys/survey'
import { dayText } from '../../texts/dates'
import { answeringTexts } from '../../texts/surveys/answering'
import { textsIn } from '../../texts/texts'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import { plain, shortened } from '../plain'
import { firstThatFits } from '../size'
import { answerInWords } from './surveyFields'
import summaryTemplate from './surveySummary.json' with { type: 'json' }
import thanksTemplate from './surveyThanks.json' with { type: 'json' }

export type SurveySummaryView = { frame: Frame; survey: Survey; kept: KeptAnswer; isJustSaved: boolean }

type DrawnSection = {
  name: string
  answered: string | null
  answers: { question: string; answer: string }[]
  actions: Json[]
}

const drawSummary = cardFrom<{
  title: string
  survey: string
  saved: string | null
  lead: string
  sections: DrawnSection[]
  actions: Json[]
}>(summaryTemplate)

const drawThanks = cardFrom<{ title: string; survey: string; text: string; privacy: string; actions: Json[] }>(
  thanksTemplate,
)

const [LONG_ANSWER, SHORT_ANSWER, LONGEST_BUTTON] = [600, 60, 40]

/** Everything she has answered, before she sends it in and when she wants to change something. */
export function surveySummaryCard(view: SurveySummaryView): Card {
  return firstThatFits([
    () => summaryWith(view, LONG_ANSWER),
    () => summaryWith(view, SHORT_ANSWER),
    () => summaryWith(view, null),
    // So many pages that a button for each is too much: she goes through them from the first.
    () => summaryWith(view, null, false),
  ])
}

/** `longest` is how much of each answer is shown; null shows how many there are. */
function summaryWith(
  { frame, survey, kept, isJustSaved }: SurveySummaryView,
  longest: number | null,
  hasButtons = true,
): Card {
  const { language } = frame
  const words = answeringTexts[language]
  const pages = pagesFor(survey.sections, kept.answers)
  const { submitted } = kept
  const [first] = pages
  return drawSummary(frame, textsIn(language).fallback, {
    title: words.summaryTitle,
    survey: plain(survey.title[language]),
    saved: isJustSaved ? words.savedAgain : null,
    lead: submitted ? words.summarySubmitted : words.summary,
    sections: pages.map((page) => ({
      name: plain(page.section.title[language]),
      ...answersOn(page, frame, kept, longest),
      actions: hasButtons ? [changeButton(page, survey, language)] : [],
    })),
    actions: [
      button(submitted ? words.done : words.submit, 'survey.submit', { survey: survey.id }, { style: 'positive' }),
      ...(hasButtons || !first
        ? []
        : [button(words.change, 'survey.start', { survey: survey.id, page: first.section.id })]),
    ],
  })
}

function changeButton({ section }: Page, { id }: Survey, language: Language): Json {
  const title = answeringTexts[language].changeSection(shortened(section.title[language], LONGEST_BUTTON))
  return button(title, 'survey.change', { survey: id, page: section.id })
}

function answersOn(
  { questions }: Page,
  { language }: Frame,
  { answers }: KeptAnswer,
  longest: number | null,
): Pick<DrawnSection, 'answered' | 'answers'> {
  const words = answeringTexts[language]
  const given = questions.map((question) => answerInWords(language, question, answers[question.id]))
  if (longest === null) {
    return { answered: words.answeredOf(given.filter((each) => each !== null).length, questions.length), answers: [] }
  }
  return {
    answered: null,
    answers: questions.map((question, index) => ({
      question: plain(question.text[language]),
      answer: plain(shortened(given[index] ?? words.notAnswered, longest)),
    })),
  }
}

/** Thanks; she can change it until it closes. */
export function surveyThanksCard({ frame, survey }: { frame: Frame; survey: Survey }): Card {
  const { language } = frame
  const words = answeringTexts[language]
  return drawThanks(frame, textsIn(language).fallback, {
    title: words.thanksTitle,
    survey: plain(survey.title[language]),
    text: survey.kind === 'poll' ? words.thanksPoll : words.thanks(dayText(language, survey.closesOn)),
    privacy: words.thanksPrivacy,
    actions: [button(words.change, 'survey.change', { survey: survey.id })],
  })
}
