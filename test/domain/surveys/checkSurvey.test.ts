import fc from 'fast-check'
import { checkSurvey } from '../../../bot/domain/surveys/checkSurvey'
import type { NumberQuestion, Question, Section, TextQuestion } from '../../../bot/domain/surveys/question'
import type { SurveyContent } from '../../../bot/domain/surveys/survey'
import { SURVEY_PROBLEMS, type SurveyProblem } from '../../../bot/domain/surveys/surveyProblem'
import { ANNUAL, EVALUATION } from '../../../bot/texts/surveys/definitions'
import { placeText, surveyProblemText } from '../../../bot/texts/surveys/problems'
import { anyContent } from '../../support/surveyContents'
import { scale, worded } from '../../support/surveys'

const page = (id: string, questions: readonly Question[]): Section => ({
  id,
  title: worded(id),
  intro: null,
  questions,
})
const content = (more: Partial<SurveyContent> = {}): SurveyContent => ({
  title: worded('Trivsel'),
  themes: [{ id: 'faget', title: worded('Faget') }],
  sections: [page('first', [scale('rolle'), scale('trygghet')]), page('second', [scale('arbeid')])],
  pairs: [],
  ...more,
})
const asking = (...questions: readonly Question[]) => content({ sections: [page('first', questions)] })
const then = (showIf: Question['showIf']) =>
  content({
    sections: [
      page('first', [scale('rolle'), choice('valg'), text('ord')]),
      page('second', [scale('arbeid', { showIf })]),
    ],
  })
const common = { version: 1, help: null, theme: null, required: false, showIf: null }
const text = (id: string): TextQuestion => ({ ...common, kind: 'text', id, text: worded(id) })
const choice = (id: string, options = ['ja', 'nei'], words = options): Question => ({
  ...common,
  kind: 'one',
  id,
  text: worded(id),
  options: options.map((option, index) => ({ id: option, text: worded(words[index] ?? '') })),
})
const optionIds = (count: number) => Array.from({ length: count }, (_, index) => `o${index}`)
const number = (min: number, max: number): NumberQuestion => ({
  ...common,
  kind: 'number',
  id: 'antall',
  text: worded('Hvor mange?'),
  min,
  max,
  unit: null,
})
const many = (count: number, from = 0) => Array.from({ length: count }, (_, index) => scale(`q${from + index}`))
const kindsIn = (problems: readonly SurveyProblem[]) => [...new Set(problems.map(({ problem }) => problem))]

describe('the questions of a survey', () => {
  it('hold when everything is in place', () => {
    expect(checkSurvey(content(), 'nurse')).toEqual([])
  })

  it('hold in the surveys that come with the program, each beside its parallel', () => {
    expect(checkSurvey(ANNUAL.nurse, 'nurse', ANNUAL.leader)).toEqual([])
    expect(checkSurvey(ANNUAL.leader, 'leader', ANNUAL.nurse)).toEqual([])
    expect(checkSurvey(EVALUATION, 'participant')).toEqual([])
  })

  it('hold however they are put together, as long as no rule is broken', () => {
    fc.assert(fc.property(anyContent, (each) => expect(checkSurvey(each, 'nurse')).toEqual([])))
  })

  const broken: [SurveyProblem['problem'], string, SurveyContent][] = [
    ['no-questions', 'nothing is asked', content({ sections: [] })],
    ['empty-page', 'a page asks nothing', content({ sections: [page('first', many(1)), page('second', [])] })],
    ['too-many-on-page', 'a page asks more than six', asking(...many(7))],
    [
      'too-many-questions',
      'more than forty are asked',
      content({ sections: Array.from({ length: 7 }, (_, index) => page(`p${index}`, many(6, index * 6))) }),
    ],
    ['same-page-id', 'two pages share an id', content({ sections: [page('one', many(1)), page('one', many(1, 1))] })],
    ['same-question-id', 'two questions share an id', asking(scale('rolle'), text('rolle'))],
    ['same-option-id', 'two options share an id', asking(choice('valg', ['ja', 'ja'], ['Ja', 'Jo']))],
    [
      'same-theme-id',
      'two themes share an id',
      content({ themes: [1, 2].map((name) => ({ id: 'tema', title: worded(String(name)) })) }),
    ],
    ['id-not-usable', 'an id has a comma', asking(choice('valg', ['ja,nei', 'nei']))],
    ['id-not-usable', 'an id is a word the language keeps for itself', asking(scale('constructor'))],
    [
      'words-missing',
      'a question lacks its words',
      asking(scale('rolle', { text: { ...worded('Hva?'), nn: ' \u200b' } })),
    ],
    ['words-missing', 'an end of a scale lacks its words', asking(scale('rolle', { low: worded('') }))],
    [
      'words-missing',
      'a help text is there in one language only',
      asking(scale('a', { help: { nb: 'x', nn: '', en: '' } })),
    ],
    ['words-too-long', 'a question is a whole page', asking(scale('rolle', { text: worded('x'.repeat(251)) }))],
    ['unknown-theme', 'a question has a theme that is not there', asking(scale('rolle', { theme: 'fisk' }))],
    ['condition-unknown-question', 'a condition asks of nothing', then({ question: 'fisk', isOneOf: ['1'] })],
    ['condition-not-earlier', 'a condition asks of itself', then({ question: 'arbeid', isOneOf: ['1'] })],
    [
      'condition-not-earlier',
      'a condition asks of its own page',
      asking(scale('rolle'), scale('b', { showIf: { question: 'rolle', isOneOf: ['1'] } })),
    ],
    ['condition-on-text', 'a condition asks of free text', then({ question: 'ord', isOneOf: ['1'] })],
    ['condition-no-such-answer', 'a condition waits for a six', then({ question: 'rolle', isOneOf: ['1', '6'] })],
    ['condition-no-such-answer', 'a condition waits for no answer', then({ question: 'rolle', isOneOf: [] })],
    [
      'condition-no-such-answer',
      'a condition waits for another option',
      then({ question: 'valg', isOneOf: ['kanskje'] }),
    ],
    ['too-few-options', 'there is nothing to choose', asking(choice('valg', ['ja']))],
    ['too-many-options', 'there are more than twenty to choose from', asking(choice('valg', optionIds(21)))],
    [
      'page-too-heavy',
      'a page is more than Teams takes',
      asking(
        ...['a', 'b', 'c', 'd'].map((id) =>
          choice(
            id,
            optionIds(20),
            optionIds(20).map((each) => each.padEnd(90, 'x')),
          ),
        ),
      ),
    ],
    ['options-alike', 'two options say the same', asking(choice('valg', ['ja', 'jo'], ['Ja', ' ja ']))],
    ['range-upside-down', 'the smallest is the largest', asking(number(5, 5))],
    ['range-not-whole', 'the smallest is a fraction', asking(number(0.5, 5))],
    ['pair-unknown-question', 'a pair asks what is not here', content({ pairs: [{ nurse: 'fisk', leader: 'rolle' }] })],
    [
      'pair-twice',
      'a question is in two pairs',
      content({
        pairs: [
          { nurse: 'rolle', leader: 'rolle' },
          { nurse: 'rolle', leader: 'arbeid' },
        ],
      }),
    ],
  ]
  it.each(broken)('do not hold, with %s, when %s', (problem, _, each) => {
    expect(kindsIn(checkSurvey(each, 'nurse'))).toEqual([problem])
  })

  it('say where: the page, the question, the option and the language', () => {
    const [problem] = checkSurvey(
      asking(scale('rolle'), choice('valg', ['ja', 'nei'], ['Ja', 'x'.repeat(101)])),
      'nurse',
    )
    expect(problem?.where).toMatchObject({ section: 'first', question: 'valg', option: 2, language: 'nb' })
    expect(problem && surveyProblemText('nb', problem)).toBe(
      'Side 1, spørsmål 2, alternativ 2: Kort ned teksten på bokmål til høyst 100 tegn.',
    )
    expect(problem && placeText('en', problem.where)).toBe('Page 1, question 2, option 2')
  })
})

describe('pairs of questions', () => {
  const pairs = [{ nurse: 'rolle', leader: 'lederrolle' }]
  const nurse = (question: Question) => ({ ...asking(question), pairs })
  const check = (asked: Question, twin: Question) => kindsIn(checkSurvey(nurse(asked), 'nurse', asking(twin)))

  it('hold when both are asked in the same way', () => {
    expect(check(scale('rolle'), scale('lederrolle'))).toEqual([])
    expect(kindsIn(checkSurvey({ ...asking(scale('lederrolle')), pairs }, 'leader', asking(scale('rolle'))))).toEqual(
      [],
    )
  })

  it('are left in peace on the other side while there is no parallel survey yet', () => {
    expect(checkSurvey(nurse(scale('rolle')), 'nurse', null)).toEqual([])
  })

  it.each([
    ['pair-unknown-question', 'the other side does not ask it', scale('rolle'), scale('annet')],
    ['pair-different-kinds', 'one asks for a number and one for words', scale('rolle'), text('lederrolle')],
    ['pair-different-options', 'the options differ', choice('rolle'), choice('lederrolle', ['nei', 'ja'])],
  ] as const)('do not hold, with %s, when %s', (problem, _, asked, twin) => {
    expect(check(asked, twin)).toEqual([problem])
  })

  it('belong to nurses and leaders only', () => {
    expect(kindsIn(checkSurvey(nurse(scale('rolle')), 'participant'))).toEqual(['pair-without-parallel'])
  })
})

it('every problem has words in three languages, which say what it is about', () => {
  const all = SURVEY_PROBLEMS.flatMap((problem) =>
    (['nb', 'nn', 'en'] as const).map((language) =>
      surveyProblemText(language, {
        problem,
        where: { section: 's', page: 1, question: 'q', number: 2, option: null, part: 'question', language: 'nn' },
        detail: 'rolle',
      }),
    ),
  )
  expect(all.filter((sentence) => !/^\S.{20,160}\.$/.test(sentence))).toEqual([])
})
