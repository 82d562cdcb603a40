import { LANGUAGES, type Language } from '../member'
import { LONGEST_TEXT, SCALE_STEPS, type Question, type Section, type Worded } from './question'

/** Half of the 25 kB a card may weigh, for Teams counts two bytes for each character. */
export const HEAVIEST_PAGE = 12_500

// Measured on cards with hardly any words, and rounded up: what stands around words costs more than most words.
const [AROUND_PAGE, AROUND_QUESTION, AROUND_OPTION, AROUND_STEP] = [1900, 330, 45, 30]
/** What is kept from being read as Markdown, or as the end of a text, takes up to three characters. */
const MARKS = /[\\`*_[\]{}<>~&"#+\n-]/g
/** What somebody writes herself has fewer of them; a line's end takes two. */
const TEXT_WITH_MARKS = 1.5

/** How many characters the card of this page has in its longest language, with the longest answers in it; no fewer than it has. */
export function pageWeight(section: Section, survey: { title: Worded }): number {
  return Math.max(...LANGUAGES.map((language) => weightIn(language, section, survey)))
}

function weightIn(language: Language, { id, title, intro, questions }: Section, survey: { title: Worded }): number {
  const said = [survey.title, title, intro].map((words) => lengthOf(words, language)).reduce((sum, each) => sum + each)
  // The id goes with every button.
  return questions.reduce(
    (sum, question) => sum + questionWeight(question, language),
    AROUND_PAGE + said + 3 * id.length,
  )
}

function questionWeight(question: Question, language: Language): number {
  const { id, text, help } = question
  const around = AROUND_QUESTION + id.length
  const said = lengthOf(text, language) + lengthOf(help, language)
  return around + said + answerWeight(question, language)
}

function answerWeight(question: Question, language: Language): number {
  switch (question.kind) {
    case 'scale': {
      const ends = lengthOf(question.low, language) + lengthOf(question.high, language)
      return ends + SCALE_STEPS.length * AROUND_STEP
    }
    case 'one':
    case 'several':
      // Each id twice: as what can be chosen, and as what was.
      return question.options.reduce(
        (sum, { id, text }) => sum + AROUND_OPTION + lengthOf(text, language) + 2 * id.length,
        0,
      )
    case 'number':
      return lengthOf(question.unit, language)
    case 'text':
      return LONGEST_TEXT * TEXT_WITH_MARKS + 150
  }
}

function lengthOf(words: Worded | null, language: Language): number {
  if (words === null) return 0
  return words[language].length + 2 * (words[language].match(MARKS)?.length ?? 0)
}
