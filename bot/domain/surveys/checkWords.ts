import { LANGUAGES } from '../member'
import type { Worded } from './question'
import type { SurveyContent } from './survey'
import { placedQuestions, placedSections, type PlacedQuestion } from './placed'
import { problemAt, type ProblemPlace, type SurveyProblem, type WordedPart } from './surveyProblem'

/** Most characters of each part, so that a page can be read on a phone without scrolling for long. */
const LONGEST_WORDS: Record<WordedPart, number> = {
  title: 120,
  theme: 60,
  'page-title': 80,
  intro: 400,
  question: 250,
  help: 250,
  low: 40,
  high: 40,
  option: 100,
  unit: 20,
}

/** Everybody is asked in her own language, so nothing may lack words in one of them. */
export function wordProblems(content: SurveyContent): SurveyProblem[] {
  return [
    ...problemsOf(content.title, 'title'),
    ...content.themes.flatMap((theme) => problemsOf(theme.title, 'theme', {}, theme.id)),
    ...placedSections(content.sections).flatMap(({ section, at }) => [
      ...problemsOf(section.title, 'page-title', at),
      ...(section.intro === null ? [] : problemsOf(section.intro, 'intro', at)),
    ]),
    ...placedQuestions(content.sections).flatMap(questionProblems),
  ]
}

function questionProblems({ question, at }: PlacedQuestion): SurveyProblem[] {
  return [
    ...problemsOf(question.text, 'question', at),
    ...(question.help === null ? [] : problemsOf(question.help, 'help', at)),
    ...ownProblems({ question, at }),
  ]
}

function ownProblems({ question, at }: Pick<PlacedQuestion, 'question' | 'at'>): SurveyProblem[] {
  switch (question.kind) {
    case 'scale':
      return [...problemsOf(question.low, 'low', at), ...problemsOf(question.high, 'high', at)]
    case 'one':
    case 'several':
      return question.options.flatMap(({ text }, index) => problemsOf(text, 'option', { ...at, option: index + 1 }))
    case 'number':
      return question.unit === null ? [] : problemsOf(question.unit, 'unit', at)
    case 'text':
      return []
  }
}

function problemsOf(
  words: Worded,
  part: WordedPart,
  at: Partial<ProblemPlace> = {},
  id: string | null = null,
): SurveyProblem[] {
  return LANGUAGES.flatMap((language) => {
    const text = visible(words[language])
    const where = { ...at, part, language }
    if (text === '') return [problemAt('words-missing', where, id)]
    return text.length > LONGEST_WORDS[part] ? [problemAt('words-too-long', where, LONGEST_WORDS[part])] : []
  })
}

/** Signs that cannot be seen are no words. */
function visible(text: string): string {
  return text.replace(/\p{C}/gu, '').trim()
}
