import { figuresOf } from '../../../bot/domain/disclosure/surveyFigures'
import type { Area, AreaId } from '../../../bot/domain/member'
import type { KeptAnswer } from '../../../bot/domain/surveys/answer'
import type { SurveyFigures, SurveyResult } from '../../../bot/domain/surveys/figures'
import type { SurveyComment } from '../../../bot/domain/surveys/freeText'
import { isShown, questionsIn, type AnswerValue, type Question } from '../../../bot/domain/surveys/question'
import type { Survey, SurveyId } from '../../../bot/domain/surveys/survey'
import { annualSurvey } from '../../../bot/texts/surveys/definitions'
import { asDay } from '../../support/people'

export type ManyYears = {
  areas: Area[]
  surveys: Survey[]
  results: SurveyResult[]
  comments: SurveyComment[]
}

const AUDIENCES = ['nurse', 'leader'] as const

/**
 * The yearly survey of nurses and managers as it was answered in these years, in areas of so many nurses. In the last year
 * one question of the nurses has a new wording.
 */
export function manyYears(
  years: readonly number[],
  sizes: Readonly<Record<string, number>>,
  changed = 'intimacy',
): ManyYears {
  const areas = Object.keys(sizes).map((name, order): Area => ({ id: `a${order + 1}` as AreaId, name, order }))
  const surveys: Survey[] = []
  const results: SurveyResult[] = []
  const last = years.at(-1)
  AUDIENCES.forEach((audience, group) => {
    const published: SurveyFigures[] = []
    for (const year of years) {
      const survey = surveyOf(audience, year, year === last && audience === 'nurse' ? changed : null)
      const random = numbersFrom(year * 10 + group)
      // Managers are fewer: one for every second nurse.
      const asked = new Map<AreaId | null, number>(
        areas.map(({ id, name }) => [id, Math.ceil((sizes[name] ?? 0) / (group + 1))]),
      )
      const kept = [...asked].flatMap(([area, size], place) =>
        Array.from({ length: Math.round(size * (0.6 + 0.06 * ((year + place) % 5))) }, () =>
          answerOf(survey, area, random, (year - (years[0] ?? year)) * 0.35 + group * 0.5),
        ),
      )
      const figures = figuresOf({ survey, areas: areas.map(({ id }) => id), kept, asked, earlier: published })
      published.push(figures)
      surveys.push(survey)
      results.push({ survey: survey.id, answered: figures.turnout.answered, figures })
    }
  })
  return { areas, surveys, results, comments: commentsOn(surveys[years.length - 1]) }
}

function surveyOf(audience: 'nurse' | 'leader', year: number, changed: string | null): Survey {
  const survey = annualSurvey(audience, {
    id: `ars-menti-${audience}-${year}` as SurveyId,
    opensOn: asDay(`${year}-01-12`),
    closesOn: asDay(`${year}-02-01`),
  })
  const reworded = (question: Question): Question =>
    question.id === changed
      ? { ...question, version: question.version + 1, text: { ...question.text, nb: `Ny ordlyd: ${question.text.nb}` } }
      : question
  return {
    ...survey,
    stage: 'closed',
    sections: survey.sections.map((section) => ({ ...section, questions: section.questions.map(reworded) })),
    record: {
      closedAt: new Date(`${year}-02-01T23:02:00Z`),
      keyGoneAt: new Date(`${year}-02-01T23:02:00Z`),
      answered: 0,
      asked: 0,
      reminded: [],
    },
  }
}

function answerOf(survey: Survey, area: AreaId | null, random: () => number, lift: number): KeptAnswer {
  const answers: Record<string, AnswerValue> = {}
  for (const question of questionsIn(survey.sections)) {
    // Some leave a question out.
    if (isShown(question, answers) && random() > 0.03) answers[question.id] = valueOf(question, random, lift)
  }
  return { answers, submitted: true, area }
}

function valueOf(question: Question, random: () => number, lift: number): AnswerValue {
  switch (question.kind) {
    case 'scale':
      return Math.max(1, Math.min(5, Math.round(1.6 + random() * 2.8 + lift)))
    case 'number':
      return Math.min(question.max, Math.max(question.min, Math.floor(random() * 15)))
    case 'one':
      return question.options[Math.floor(random() * question.options.length)]?.id ?? ''
    case 'several': {
      const chosen = question.options.filter(() => random() > 0.6).map(({ id }) => id)
      return chosen.length > 0 ? chosen : [question.options[0]?.id ?? '']
    }
    case 'text':
      return 'Mer tid til å undervise.'
  }
}

function commentsOn(survey: Survey | undefined): SurveyComment[] {
  const asked = survey && questionsIn(survey.sections).find(({ kind }) => kind === 'text')
  return asked
    ? ['Mer tid til å undervise kollegaer.', 'Fint å møte de andre på samlingene.'].map((text, place) => ({
        key: `c-${place}`,
        survey: survey.id,
        question: asked.id,
        text,
      }))
    : []
}

/** The same numbers each time, between nought and one. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
