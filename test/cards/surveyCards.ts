import type { Card } from '../../bot/cards/card'
import { surveyClosedCard, surveyIntroCard } from '../../bot/cards/surveys/surveyIntro'
import { surveyPageCard } from '../../bot/cards/surveys/surveyPage'
import { surveySummaryCard, surveyThanksCard } from '../../bot/cards/surveys/surveySummary'
import type { Language } from '../../bot/domain/member'
import {
  LONGEST_TEXT,
  pagesFor,
  questionsIn,
  type Answers,
  type AnswerValue,
  type Question,
  type Section,
} from '../../bot/domain/surveys/question'
import type { Survey, SurveyId } from '../../bot/domain/surveys/survey'
import { evaluationOf } from '../../bot/texts/surveys/definitions'
import { surveyWith, scale, worded } from '../support/surveys'
import { day, frame, plan, survey } from './builders'

/** Signs that weigh most: each is escaped in Markdown, and again in JSON. */
const HEAVY = '*"_#'

function answerTo(question: Question, isLongest: boolean): AnswerValue {
  switch (question.kind) {
    case 'scale':
      return 4
    case 'number':
      return question.max
    case 'one':
      return question.options[0]?.id ?? ''
    case 'several':
      return question.options.map(({ id }) => id)
    case 'text':
      return isLongest ? HEAVY.repeat(LONGEST_TEXT).slice(0, LONGEST_TEXT) : 'A quiet room to talk in.'
  }
}

export function answersTo({ sections }: { sections: readonly Section[] }, isLongest = false): Answers {
  return Object.fromEntries(questionsIn(sections).map((question) => [question.id, answerTo(question, isLongest)]))
}

const evaluation = evaluationOf({ id: plan.id, title: 'Follo' }, { opensOn: day('2026-03-13') })

const poll: Survey = surveyWith({
  id: 'poll',
  kind: 'poll',
  audience: 'participant',
  title: { nb: 'Mens vi er samlet', nn: 'Medan vi er samla', en: 'While we are together' },
  questions: [
    {
      ...scale('choice', { text: { nb: 'Hva nå?', nn: 'Kva no?', en: 'What now?' } }),
      kind: 'one',
      options: ['A', 'B', 'C'].map((name) => ({ id: name.toLowerCase(), text: { nb: name, nn: name, en: name } })),
    },
  ],
})

/** All kinds of questions, a required one and one that hangs on another, with everything as long as it may be written. */
export const longest: Survey = surveyWith({
  id: `longest-${'x'.repeat(60)}` as SurveyId,
  title: worded('Lang '.repeat(20).trim()),
  sections: [0, 1, 2, 3, 4].map((page) => ({
    id: `page-${page}-${'x'.repeat(40)}`,
    title: worded(`Side ${page} ${'med lang overskrift '.repeat(4)}`.trim()),
    intro: worded('Innledning til siden. '.repeat(8).trim()),
    questions: [
      scale(`scale-${page}-${'x'.repeat(40)}`, {
        text: worded(`${'Hvor trygg er du i rollen din? '.repeat(6).trim()} ${page}`),
        help: worded('Hjelp til spørsmålet. '.repeat(6).trim()),
        low: worded('svært utrygg i alt jeg gjør til daglig'),
        high: worded('svært trygg i alt jeg gjør til daglig'),
        required: page === 1,
      }),
      {
        ...scale(`several-${page}`, { text: worded(`${'Hva trenger du mest? '.repeat(8).trim()} ${page}`) }),
        kind: 'several' as const,
        options: Array.from({ length: 10 }, (_, index) => ({
          id: `option-${index}-${'x'.repeat(20)}`,
          text: worded(`${index} ${'et langt svar å velge '.repeat(3)}`.trim()),
        })),
      },
      {
        ...scale(`number-${page}`, { text: worded(`Hvor mange år? ${page}`) }),
        kind: 'number' as const,
        min: 0,
        max: 50,
        unit: worded('år'),
      },
      { ...scale(`text-${page}`, { text: worded(`Hva vil du si? ${page}`) }), kind: 'text' as const },
    ],
  })),
})

/** The survey in all its states, each page of those that are shipped, and the longest there could be. */
export function surveyCards(language: Language): Record<string, Card> {
  const inFrame = frame(language)
  const nurse = survey('nurse')
  const answers = answersTo(nurse)
  const kept = (of: Survey, submitted: boolean, isLongest = false) => ({
    answers: answersTo(of, isLongest),
    submitted,
    area: null,
  })
  const intro = { frame: inFrame, survey: nurse, begun: null, isReminder: false }
  const usual = { frame: inFrame, refused: null, isChange: false, isReminder: false, isSaved: true }
  const pagesOf = (name: string, of: Survey, given: Answers) =>
    Object.fromEntries(
      pagesFor(of.sections, given).map((page, index) => [
        `${name} page ${index + 1}`,
        surveyPageCard({ ...usual, survey: of, page, answers: given, isSaved: index > 0 }),
      ]),
    )
  const [first] = pagesFor(nurse.sections, answers)
  const [long] = pagesFor(longest.sections, answersTo(longest)).slice(1)
  const [alone] = pagesFor(evaluation.sections, {})
  const [asked] = pagesFor(poll.sections, {})
  if (!first || !long || !alone || !asked) throw new Error('A survey without pages')
  const text = questionsIn([long.section]).find(({ kind }) => kind === 'text')
  return {
    'survey nurse': surveyIntroCard(intro),
    'survey leader': surveyIntroCard({ ...intro, survey: survey('leader') }),
    'survey reminder': surveyIntroCard({ ...intro, isReminder: true }),
    'survey begun': surveyIntroCard({ ...intro, begun: answersTo({ sections: [first.section] }) }),
    ...pagesOf('survey nurse', nurse, answers),
    ...pagesOf('survey leader', survey('leader'), answersTo(survey('leader'))),
    ...pagesOf('longest survey', longest, answersTo(longest, true)),
    'longest survey refused': surveyPageCard({
      ...usual,
      survey: longest,
      page: long,
      answers: {},
      refused: { given: { [text?.id ?? '']: HEAVY.repeat(200) }, question: text?.id ?? null },
    }),
    'longest survey summary': surveySummaryCard({
      frame: inFrame,
      survey: longest,
      kept: kept(longest, false, true),
      isJustSaved: true,
    }),
    'survey unanswered page': surveyPageCard({ ...usual, survey: nurse, page: first, answers: {}, isSaved: false }),
    'survey changed page': surveyPageCard({ ...usual, survey: nurse, page: first, answers, isChange: true }),
    'survey summary': surveySummaryCard({
      frame: inFrame,
      survey: nurse,
      kept: kept(nurse, false),
      isJustSaved: false,
    }),
    'survey summary short': surveySummaryCard({
      frame: inFrame,
      survey: { ...nurse, sections: nurse.sections.slice(2, 3) },
      kept: kept(nurse, false),
      isJustSaved: false,
    }),
    'survey summary empty': surveySummaryCard({
      frame: inFrame,
      survey: nurse,
      kept: { answers: {}, submitted: false, area: null },
      isJustSaved: false,
    }),
    'survey summary sent': surveySummaryCard({
      frame: inFrame,
      survey: nurse,
      kept: kept(nurse, true),
      isJustSaved: true,
    }),
    'survey answered': surveyThanksCard({ frame: inFrame, survey: nurse }),
    'survey closed': surveyClosedCard({ frame: inFrame, survey: { ...nurse, stage: 'closed' } }),
    evaluation: surveyPageCard({ ...usual, survey: evaluation, page: alone, answers: {}, isSaved: false }),
    'evaluation reminder': surveyPageCard({
      ...usual,
      survey: evaluation,
      page: alone,
      answers: {},
      isSaved: false,
      isReminder: true,
    }),
    poll: surveyPageCard({ ...usual, survey: poll, page: asked, answers: {}, isSaved: false }),
    'poll answered': surveyThanksCard({ frame: inFrame, survey: poll }),
  }
}
