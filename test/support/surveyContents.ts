import fc from 'fast-check'
import { QUESTION_KINDS, type Question, type Section, type Worded } from '../../bot/domain/surveys/question'
import type { SurveyContent } from '../../bot/domain/surveys/survey'

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/).filter((text) => text !== 'constructor')

function words(most: number): fc.Arbitrary<Worded> {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: most })
    .filter((each) => each.length <= most && each.replace(/\p{C}/gu, '').trim() !== '')
  return fc.record({ nb: text, nn: text, en: text })
}

const optionsArbitrary = fc.uniqueArray(fc.record({ id, text: words(60) }), {
  minLength: 2,
  maxLength: 5,
  comparator: (one, other) =>
    one.id === other.id ||
    (['nb', 'nn', 'en'] as const).some(
      (language) => one.text[language].trim().toLowerCase() === other.text[language].trim().toLowerCase(),
    ),
})

/** A question without a condition; it is given its theme and its condition where it stands. */
const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    id,
    version: fc.integer({ min: 1, max: 9 }),
    text: words(80),
    help: fc.option(words(40)),
    required: fc.boolean(),
    kind: fc.constantFrom(...QUESTION_KINDS),
    options: optionsArbitrary,
    ends: fc.tuple(words(20), words(20)),
    range: fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 500 }), fc.option(words(10))),
  })
  .map(({ kind, options, ends: [low, high], range: [min, width, unit], ...asked }) => {
    const common = { ...asked, theme: null, showIf: null }
    switch (kind) {
      case 'scale':
        return { ...common, kind, low, high }
      case 'one':
      case 'several':
        return { ...common, kind, options }
      case 'number':
        return { ...common, kind, min, max: min + width, unit }
      case 'text':
        return { ...common, kind }
    }
  })

/** The questions of a survey that holds, with themes, and conditions that ask of an earlier page. */
export const anyContent: fc.Arbitrary<SurveyContent> = fc
  .record({
    title: words(60),
    themes: fc.uniqueArray(fc.record({ id, title: words(30) }), { maxLength: 4, selector: (theme) => theme.id }),
    pages: fc.uniqueArray(fc.record({ id, title: words(40), intro: fc.option(words(60)) }), {
      minLength: 1,
      maxLength: 4,
      selector: (page) => page.id,
    }),
    questions: fc.uniqueArray(anyQuestion, { minLength: 4, maxLength: 16, selector: (question) => question.id }),
    hung: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
  })
  .map(({ title, themes, pages, questions, hung }) => {
    const onEach = Math.ceil(questions.length / pages.length)
    const sections: Section[] = pages.map((page, index) => ({
      ...page,
      questions: questions.slice(index * onEach, (index + 1) * onEach).map((question, place) => ({
        ...question,
        theme: themes[place % 4]?.id ?? null,
        showIf: hung[index * onEach + place] && index > 0 ? conditionOn(questions[0]) : null,
      })),
    }))
    return { title, themes, sections: sections.filter((section) => section.questions.length > 0), pairs: [] }
  })
  .filter(({ sections }) => sections.every(({ questions }) => questions.length <= 6))

function conditionOn(question: Question | undefined): Question['showIf'] {
  switch (question?.kind) {
    case 'scale':
      return { question: question.id, isOneOf: ['1', '2'] }
    case 'one':
    case 'several':
      return { question: question.id, isOneOf: question.options.slice(0, 1).map((option) => option.id) }
    case 'number':
      return { question: question.id, isOneOf: [String(question.min)] }
    case 'text':
    case undefined:
      return null
  }
}
