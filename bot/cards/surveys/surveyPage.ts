import type { Answers, Page } from '../../domain/surveys/question'
import { isOnePage, pageBefore } from '../../domain/surveys/pages'
import { pagesFor, type Question } from '../../domain/surveys/question'
import type { Survey } from '../../domain/surveys/survey'
import { dayText } from '../../texts/dates'
import { answeringTexts, type AnsweringTexts } from '../../texts/surveys/answering'
import { textsIn } from '../../texts/texts'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import { plain } from '../plain'
import { questionItems, valueOf, type Asked } from './surveyFields'
import { privacyOf, type Privacy } from './surveyPrivacy'
import template from './surveyPage.json' with { type: 'json' }

export type SurveyPageView = {
  frame: Frame
  survey: Survey
  page: Page
  answers: Answers
  /** What was sent from this page and could not be kept, so that it can be put right where it stands. */
  refused: { given: Readonly<Record<string, string>>; question: string | null } | null
  /** From the look over, and back to it. */
  isChange: boolean
  isReminder: boolean
  /** Something of hers is kept already. */
  isSaved: boolean
}

type Drawn = {
  title: string
  progress: string | null
  lead: string | null
  privacyTitle: Privacy['privacyTitle'] | null
  privacy: Privacy['privacy']
  optional: string | null
  fields: { items: Json[] }[]
  saved: string | null
  actions: Json[]
}

const draw = cardFrom<Drawn>(template)

/** A page of a survey; one that is on a single page is sent in from here. */
export function surveyPageCard(view: SurveyPageView): Card {
  const { frame, survey, page, isSaved } = view
  const { language } = frame
  const words = answeringTexts[language]
  const isAlone = isOnePage(survey)
  const isRequired = page.questions.some(({ required }) => required)
  return draw(frame, textsIn(language).fallback, {
    title: plain((isAlone ? survey.title : page.section.title)[language]),
    progress: isAlone ? null : progressOf(view, words),
    lead: isAlone ? leadOf(view, words) : page.section.intro && plain(page.section.intro[language]),
    ...(isAlone ? privacyOf(language, survey) : { privacyTitle: null, privacy: [] }),
    optional: page.questions.length === 1 ? null : isRequired ? words.someRequired : words.optional,
    fields: page.questions.map((question) => ({ items: questionItems(language, asked(view, question)) })),
    saved: isAlone || !isSaved ? null : words.saved,
    actions: isAlone ? [sendButton(view, words)] : buttonsOf(view, words),
  })
}

function asked({ answers, refused }: SurveyPageView, question: Question): Asked {
  const value = refused === null ? valueOf(answers[question.id]) : (refused.given[question.id] ?? '')
  return { question, value, hasProblem: refused?.question === question.id }
}

function progressOf({ frame, survey, page, answers }: SurveyPageView, words: AnsweringTexts): string {
  const pages = pagesFor(survey.sections, answers)
  const place = pages.findIndex(({ section }) => section.id === page.section.id) + 1
  return `${words.page(place, pages.length)} · ${plain(survey.title[frame.language])}`
}

function leadOf({ frame, survey, isReminder, page }: SurveyPageView, words: AnsweringTexts): string {
  const closes = dayText(frame.language, survey.closesOn)
  const own = page.section.intro === null ? [] : [plain(page.section.intro[frame.language])]
  if (survey.kind === 'poll') return [words.introOfPoll, ...own].join('\n\n')
  return [isReminder ? words.reminder(closes) : words.introOfOnePage(closes), ...own].join('\n\n')
}

function sendButton({ survey, page }: SurveyPageView, words: AnsweringTexts): Json {
  const data = { survey: survey.id, page: page.section.id }
  return button(words.submit, 'survey.submit', data, { style: 'positive', inputs: 'auto' })
}

function buttonsOf(view: SurveyPageView, words: AnsweringTexts): Json[] {
  const { survey, page, isChange } = view
  const here = { survey: survey.id, page: page.section.id }
  const turn = (title: string, to: 'next' | 'back' | 'summary', style: 'positive' | 'default'): Json =>
    button(title, 'survey.turn', { ...here, to }, { style, inputs: 'auto' })
  if (isChange) {
    return [
      turn(words.keepPage, 'summary', 'positive'),
      button(words.leavePage, 'survey.change', { survey: survey.id }),
    ]
  }
  // Nothing can follow the last section, whatever is answered.
  const isLast = survey.sections.at(-1)?.id === page.section.id
  return [turn(isLast ? words.toSummary : words.next, 'next', 'positive'), ...backFrom(view, words)]
}

/** Back keeps what is on the page, except where the client would not let anybody leave without an answer. */
function backFrom({ survey, page, answers }: SurveyPageView, words: AnsweringTexts): Json[] {
  const before = pageBefore(survey.sections, answers, page.section.id)
  if (before === null) return []
  const here = { survey: survey.id, page: page.section.id }
  const mustStay = page.questions.some(({ id, required }) => required && answers[id] === undefined)
  return mustStay
    ? [button(words.back, 'survey.start', { survey: survey.id, page: before.section.id })]
    : [button(words.back, 'survey.turn', { ...here, to: 'back' }, { inputs: 'auto' })]
}
