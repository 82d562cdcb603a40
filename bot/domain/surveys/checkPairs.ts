import { questionsIn, type Pair, type Question } from './question'
import type { SurveyAudience, SurveyContent } from './survey'
import { repeated } from './placed'
import { problemAt, type SurveyProblem } from './surveyProblem'

/** The twin is the parallel survey to the other audience; null while there is none. */
export function pairProblems(
  content: SurveyContent,
  audience: SurveyAudience,
  twin: SurveyContent | null,
): SurveyProblem[] {
  const { pairs } = content
  if (pairs.length === 0) return []
  if (audience === 'participant') return [problemAt('pair-without-parallel')]
  const [own, others] = [byId(content), twin && byId(twin)]
  const otherSide = audience === 'nurse' ? 'leader' : 'nurse'
  return [
    ...repeated(pairs, ({ nurse }) => nurse).map(({ nurse }) => problemAt('pair-twice', {}, nurse)),
    ...repeated(pairs, ({ leader }) => leader).map(({ leader }) => problemAt('pair-twice', {}, leader)),
    ...pairs.flatMap((pair) => sideProblems(pair, own.get(pair[audience]), others, audience, otherSide)),
  ]
}

function sideProblems(
  pair: Pair,
  question: Question | undefined,
  others: Map<string, Question> | null,
  audience: 'nurse' | 'leader',
  otherSide: 'nurse' | 'leader',
): SurveyProblem[] {
  if (question === undefined) return [problemAt('pair-unknown-question', {}, pair[audience])]
  if (others === null) return []
  const other = others.get(pair[otherSide])
  if (other === undefined) return [problemAt('pair-unknown-question', { question: question.id }, pair[otherSide])]
  if (other.kind !== question.kind) return [problemAt('pair-different-kinds', { question: question.id }, other.id)]
  return optionIds(other) === optionIds(question)
    ? []
    : [problemAt('pair-different-options', { question: question.id }, other.id)]
}

/** Figures of choices lie in the order of the options, so the order counts too. */
function optionIds(question: Question): string {
  return question.kind === 'one' || question.kind === 'several' ? question.options.map(({ id }) => id).join(',') : ''
}

function byId({ sections }: SurveyContent): Map<string, Question> {
  return new Map(questionsIn(sections).map((question) => [question.id, question]))
}
