import { LANGUAGES } from '../member'
import type { Option } from './question'
import type { SurveyAudience, SurveyContent } from './survey'
import { conditionProblems } from './checkConditions'
import { pairProblems } from './checkPairs'
import { HEAVIEST_PAGE, pageWeight } from './pageWeight'
import { wordProblems } from './checkWords'
import { placedQuestions, placedSections, repeated, type PlacedQuestion } from './placed'
import { problemAt, type SurveyProblem } from './surveyProblem'

const MOST_QUESTIONS = 40
const MOST_ON_PAGE = 6
/** More than anybody reads through on a phone. */
const MOST_OPTIONS = 20

/** Ids are keys in answers, and several chosen options lie with commas between them. */
const USABLE_ID = /^[a-z0-9][a-z0-9-]{0,59}$/
const TAKEN_IDS = new Set(['constructor'])

/** What must be put right before anybody can be asked; none when the survey holds. */
export function checkSurvey(
  content: SurveyContent,
  audience: SurveyAudience,
  twin: SurveyContent | null = null,
): SurveyProblem[] {
  const questions = placedQuestions(content.sections)
  return [
    ...countProblems(content, questions.length),
    ...idProblems(content, questions),
    ...wordProblems(content),
    ...questions.flatMap((placed) => themeProblems(placed, content)),
    ...questions.flatMap(kindProblems),
    ...conditionProblems(content),
    ...pairProblems(content, audience, twin),
  ]
}

function countProblems({ title, sections }: SurveyContent, count: number): SurveyProblem[] {
  if (count === 0) return [problemAt('no-questions')]
  return [
    ...(count > MOST_QUESTIONS ? [problemAt('too-many-questions', {}, MOST_QUESTIONS)] : []),
    ...placedSections(sections).flatMap(({ section, at }) => {
      if (section.questions.length === 0) return [problemAt('empty-page', at)]
      if (section.questions.length > MOST_ON_PAGE) return [problemAt('too-many-on-page', at, MOST_ON_PAGE)]
      return pageWeight(section, { title }) > HEAVIEST_PAGE ? [problemAt('page-too-heavy', at)] : []
    }),
  ]
}

function idProblems({ themes, sections }: SurveyContent, questions: readonly PlacedQuestion[]): SurveyProblem[] {
  const pages = placedSections(sections)
  return [
    ...repeated(themes, ({ id }) => id).map(({ id }) => problemAt('same-theme-id', {}, id)),
    ...repeated(pages, ({ section }) => section.id).map(({ section, at }) => problemAt('same-page-id', at, section.id)),
    ...repeated(questions, ({ question }) => question.id).map(({ question, at }) =>
      problemAt('same-question-id', at, question.id),
    ),
    ...themes.flatMap(({ id }) => unusable(id, {})),
    ...pages.flatMap(({ section, at }) => unusable(section.id, at)),
    ...questions.flatMap(({ question, at }) => unusable(question.id, at)),
  ]
}

function unusable(id: string, at: PlacedQuestion['at']): SurveyProblem[] {
  return USABLE_ID.test(id) && !TAKEN_IDS.has(id) ? [] : [problemAt('id-not-usable', at, id)]
}

function themeProblems({ question, at }: PlacedQuestion, { themes }: SurveyContent): SurveyProblem[] {
  const { theme } = question
  return theme === null || themes.some(({ id }) => id === theme) ? [] : [problemAt('unknown-theme', at, theme)]
}

function kindProblems({ question, at }: PlacedQuestion): SurveyProblem[] {
  switch (question.kind) {
    case 'one':
    case 'several':
      return optionProblems(question.options, at)
    case 'number':
      if (!isWhole(question.min) || !isWhole(question.max)) return [problemAt('range-not-whole', at)]
      return question.min < question.max ? [] : [problemAt('range-upside-down', at)]
    case 'scale':
    case 'text':
      return []
  }
}

function optionProblems(options: readonly Option[], at: PlacedQuestion['at']): SurveyProblem[] {
  const placed = options.map((option, index) => ({ option, where: { ...at, option: index + 1 } }))
  const alike = LANGUAGES.flatMap((language) =>
    repeated(
      placed.filter(({ option }) => option.text[language].trim() !== ''),
      ({ option }) => option.text[language].trim().toLowerCase(),
    ).map(({ where }) => problemAt('options-alike', { ...where, language })),
  )
  return [
    ...(options.length < 2 ? [problemAt('too-few-options', at)] : []),
    ...(options.length > MOST_OPTIONS ? [problemAt('too-many-options', at, MOST_OPTIONS)] : []),
    ...repeated(placed, ({ option }) => option.id).map(({ option, where }) =>
      problemAt('same-option-id', where, option.id),
    ),
    ...placed.flatMap(({ option, where }) => unusable(option.id, where)),
    ...alike,
  ]
}

/** As long as an answer may be. */
function isWhole(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1_000_000_000
}
