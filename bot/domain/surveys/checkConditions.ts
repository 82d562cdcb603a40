import { SCALE_STEPS, type Condition, type Question } from './question'
import type { SurveyContent } from './survey'
import { placedQuestions, type PlacedQuestion } from './placed'
import { problemAt, type SurveyProblem } from './surveyProblem'

/** A condition asks of a page that has been sent, so that a page never changes under the hand. */
export function conditionProblems({ sections }: SurveyContent): SurveyProblem[] {
  const questions = placedQuestions(sections)
  return questions.flatMap((placed) => {
    const { showIf } = placed.question
    return showIf === null ? [] : problemsOf(placed, showIf, questions)
  })
}

function problemsOf(
  { at, page }: PlacedQuestion,
  showIf: Condition,
  questions: readonly PlacedQuestion[],
): SurveyProblem[] {
  const asked = questions.find(({ question }) => question.id === showIf.question)
  if (asked === undefined) return [problemAt('condition-unknown-question', at, showIf.question)]
  if (asked.page >= page) return [problemAt('condition-not-earlier', at, showIf.question)]
  if (asked.question.kind === 'text') return [problemAt('condition-on-text', at, showIf.question)]
  if (showIf.isOneOf.length === 0) return [problemAt('condition-no-such-answer', at)]
  return showIf.isOneOf
    .filter((answer) => !canBeAnswered(asked.question, answer))
    .map((answer) => problemAt('condition-no-such-answer', at, answer))
}

function canBeAnswered(question: Question, answer: string): boolean {
  switch (question.kind) {
    case 'scale':
      return SCALE_STEPS.some((step) => String(step) === answer)
    case 'one':
    case 'several':
      return question.options.some(({ id }) => id === answer)
    case 'number': {
      const number = Number(answer)
      return String(number) === answer && Number.isInteger(number) && number >= question.min && number <= question.max
    }
    case 'text':
      return false
  }
}
