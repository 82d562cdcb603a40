import * as fc from 'fast-check'
import { MOST_BYTES, weightOf } from '../../bot/cards/size'
import { surveyPageCard } from '../../bot/cards/surveys/surveyPage'
import { checkSurvey } from '../../bot/domain/surveys/checkSurvey'
import { HEAVIEST_PAGE, pageWeight } from '../../bot/domain/surveys/pageWeight'
import { LANGUAGES } from '../../bot/domain/member'
import { LONGEST_TEXT, type Question, type Worded } from '../../bot/domain/surveys/question'
import { ANNUAL, EVALUATION } from '../../bot/texts/surveys/definitions'
import { scale, surveyWith, worded } from '../support/surveys'
import { answersTo, longest } from './surveyCards'
import { frame } from './builders'

/** Words of any length up to this, with signs that mean something in Markdown. */
const words = (most: number): fc.Arbitrary<Worded> =>
  fc
    .string({
      unit: fc.constantFrom('a', 'å', ' ', 'e', '*', '_', '"', '-'),
      minLength: 2,
      maxLength: most - 6,
      size: 'max',
    })
    .map((text) => worded(`x${text}x`))
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,59}$/)

const question: fc.Arbitrary<Question> = fc
  .record({
    id,
    text: words(250),
    help: fc.option(words(250)),
    required: fc.boolean(),
    kind: fc.constantFrom('scale' as const, 'several' as const, 'one' as const, 'number' as const, 'text' as const),
    ends: words(40),
    options: fc.uniqueArray(fc.record({ id, text: words(100) }), {
      minLength: 2,
      maxLength: 20,
      size: 'max',
      selector: (option) => option.id,
    }),
  })
  .map(({ kind, ends, options, ...asked }): Question => {
    const common = { ...scale(asked.id), ...asked }
    switch (kind) {
      case 'scale':
        return { ...common, kind, low: ends, high: ends }
      case 'one':
      case 'several':
        return { ...common, kind, options }
      case 'number':
        return { ...common, kind, min: 0, max: 999_999_999, unit: worded('hours') }
      case 'text':
        return { ...common, kind }
    }
  })

const pages = fc.record({
  id,
  title: words(80),
  intro: fc.option(words(400)),
  questions: fc.uniqueArray(question, { minLength: 1, maxLength: 6, size: 'max', selector: (each) => each.id }),
})

describe('a page of a survey', () => {
  it('that is found light enough is so in Teams, in each language and with long answers', () => {
    const found = { light: 0, heavy: 0 }
    fc.assert(
      fc.property(pages, words(120), fc.boolean(), (section, title, isAlone) => {
        const others = isAlone
          ? []
          : [{ ...longest.sections[0], id: 'other', title, intro: null, questions: [scale('z-z')] }]
        const survey = surveyWith({ id: `s-${'x'.repeat(36)}`, title, sections: [section, ...others] })
        const isHeavy = pageWeight(section, survey) > HEAVIEST_PAGE
        found[isHeavy ? 'heavy' : 'light']++
        expect(checkSurvey(survey, 'nurse').some(({ problem }) => problem === 'page-too-heavy')).toBe(isHeavy)
        if (isHeavy) return
        const answers = { ...answersTo(survey), ...longTexts(section.questions) }
        const page = { section, questions: section.questions }
        for (const language of LANGUAGES) {
          const card = surveyPageCard({
            ...{ frame: frame(language), survey, page, answers },
            ...{ refused: null, isChange: false, isReminder: true, isSaved: true },
          })
          expect(weightOf(card)).toBeLessThan(MOST_BYTES)
        }
      }),
      { numRuns: 300 },
    )
    expect(Math.min(found.light, found.heavy)).toBeGreaterThan(20)
  })

  it('is not called too heavy where it is far from it', () => {
    for (const each of [ANNUAL.nurse, ANNUAL.leader, EVALUATION])
      for (const section of each.sections) expect(pageWeight(section, each)).toBeLessThan(HEAVIEST_PAGE * 0.7)
  })
})

function longTexts(questions: readonly Question[]) {
  const text = 'Vi trenger mer tid, sier alle.\n'.repeat(40).slice(0, LONGEST_TEXT)
  return Object.fromEntries(questions.filter(({ kind }) => kind === 'text').map((each) => [each.id, text]))
}
