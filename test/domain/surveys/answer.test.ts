import * as fc from 'fast-check'
import { firstMissing, takePage, withoutHidden } from '../../../bot/domain/surveys/answer'
import { firstUntouched, isSameAnswer, minutesFor, pageAfter, pageBefore } from '../../../bot/domain/surveys/pages'
import {
  isShown,
  LONGEST_TEXT,
  pagesFor,
  questionsIn,
  readAnswer,
  type Answers,
  type Question,
  type Section,
} from '../../../bot/domain/surveys/question'
import { scale, surveyWith, worded } from '../../support/surveys'

const option = (id: string) => ({ id, text: worded(id) })
const one: Question = { ...scale('one'), kind: 'one', options: [option('yes'), option('no')] }
const several: Question = { ...scale('several'), kind: 'several', options: ['a', 'b', 'c'].map(option) }
const years: Question = { ...scale('years'), kind: 'number', min: 0, max: 50, unit: null }
const remark: Question = { ...scale('remark'), kind: 'text' }
const section = (id: string, ...questions: Question[]): Section => ({ id, title: worded(id), intro: null, questions })

const first = section('p1', scale('safe'), one)
const second = section('p2', { ...remark, showIf: { question: 'safe', isOneOf: ['1', '2'] } })
const third = section(
  'p3',
  { ...scale('must', { required: true }), showIf: { question: 'one', isOneOf: ['yes'] } },
  several,
  years,
  { ...scale('last'), showIf: { question: 'remark', isOneOf: ['never'] } },
)
const sections = [first, second, third]

describe('a page that is sent in', () => {
  it('takes a place among what was answered before', () => {
    expect(takePage(sections, third, { several: 'b,a', years: '3' }, { safe: 4 })).toEqual({
      ok: true,
      answers: { safe: 4, several: ['a', 'b'], years: 3 },
    })
  })

  it('takes out what was left empty this time', () => {
    expect(takePage(sections, first, { safe: '3' }, { safe: 4, one: 'no' })).toEqual({ ok: true, answers: { safe: 3 } })
  })

  it('takes out what hangs on an answer that is now another', () => {
    const before = { safe: 1, remark: 'For lite tid' }
    expect(takePage(sections, first, { safe: '5' }, before)).toEqual({ ok: true, answers: { safe: 5 } })
    expect(takePage(sections, first, { safe: '2' }, before)).toMatchObject({ answers: { remark: 'For lite tid' } })
  })

  it('does not ask for what is hidden, though it must be answered where it is shown', () => {
    expect(takePage(sections, third, {}, { one: 'no' })).toEqual({ ok: true, answers: { one: 'no' } })
    expect(takePage(sections, third, {}, { one: 'yes' })).toEqual({
      ok: false,
      refusal: 'survey-question-missing',
      question: 'must',
    })
    expect(firstMissing(sections, { one: 'yes' })?.id).toBe('must')
    expect(firstMissing(sections, { one: 'yes', must: 2 })).toBeNull()
  })

  it('is refused with the question that it is about', () => {
    const refused = (page: Section, given: Record<string, string>) => takePage(sections, page, given, {})
    expect(refused(first, { years: '3' })).toMatchObject({ refusal: 'survey-unknown-question', question: 'years' })
    expect(refused(first, { safe: '6' })).toMatchObject({ refusal: 'survey-out-of-range', question: 'safe' })
    expect(refused(first, { one: 'maybe' })).toMatchObject({ refusal: 'survey-out-of-range', question: 'one' })
  })
})

describe('what one question takes', () => {
  it.each<[Question, string, unknown]>([
    [scale('s'), ' 5 ', 5],
    [scale('s'), '', null],
    [years, '0', 0],
    [years, '7,0', 7],
    [one, 'yes', 'yes'],
    [several, 'c, a,a,', ['a', 'c']],
    [several, ' , ', null],
    [remark, ' Hei\r\ndu\u0000 ', 'Hei\ndu'],
    [remark, 'å'.repeat(LONGEST_TEXT), 'å'.repeat(LONGEST_TEXT)],
  ])('%j takes %j', (question, raw, value) => {
    expect(readAnswer(question, raw)).toEqual({ ok: true, value })
  })

  it.each<[Question, string]>([
    [scale('s'), '0'],
    [scale('s'), '4.5'],
    [scale('s'), '4e0'],
    [scale('s'), '٤'],
    [years, '51'],
    [years, '-1'],
    [years, '0x10'],
    [years, 'Infinity'],
    [one, 'yes,no'],
    [one, 'constructor'],
    [several, 'a,d'],
    [remark, 'å'.repeat(LONGEST_TEXT + 1)],
  ])('%j does not take %j', (question, raw) => {
    expect(readAnswer(question, raw)).toEqual({ ok: false })
  })
})

describe('the way through', () => {
  it('goes over pages that nothing is asked on, in both directions', () => {
    expect(pageAfter(sections, { safe: 5 }, 'p1')?.section.id).toBe('p3')
    expect(pageAfter(sections, { safe: 1 }, 'p1')?.section.id).toBe('p2')
    expect(pageBefore(sections, { safe: 5 }, 'p3')?.section.id).toBe('p1')
    expect(pageAfter(sections, {}, 'p3')).toBeNull()
    expect(pageBefore(sections, {}, 'p1')).toBeNull()
    // It hid itself by what was answered before it.
    expect(pageAfter(sections, { safe: 5 }, 'p2')?.section.id).toBe('p3')
  })

  it('begins again where nothing is answered', () => {
    expect(firstUntouched(sections, {})?.section.id).toBe('p1')
    expect(firstUntouched(sections, { one: 'no' })?.section.id).toBe('p3')
    expect(firstUntouched(sections, { one: 'no', years: 1 })).toBeNull()
  })

  it('takes about as long as it says', () => {
    expect(minutesFor(surveyWith({ questions: [scale('a')] }))).toBe(1)
    const eighteen = Array.from({ length: 18 }, (_, index) => scale(`q${index}`))
    expect(minutesFor(surveyWith({ questions: eighteen }))).toBe(2)
  })
})

it('knows the same answer whatever order it was given in', () => {
  const kept = (answers: Answers) => ({ answers, submitted: false, area: null })
  expect(isSameAnswer(kept({ safe: 1, one: 'no' }), kept({ one: 'no', safe: 1 }))).toBe(true)
  expect(isSameAnswer(kept({ safe: 1 }), kept({ safe: 1, one: 'no' }))).toBe(false)
  expect(isSameAnswer(kept({ safe: 1 }), { ...kept({ safe: 1 }), submitted: true })).toBe(false)
})

describe('whatever is sent, in whatever order', () => {
  const ids = [...questionsIn(sections).map(({ id }) => id), 'nothing', '__proto__']
  const given = fc.dictionary(
    fc.constantFrom(...ids),
    fc.oneof(fc.string(), fc.constantFrom('1', '2', '5', 'yes', 'no', 'a,b', '50', 'never', '')),
  )
  const presses = fc.array(fc.tuple(fc.constantFrom(...sections), given), { maxLength: 12 })
  const after = (all: [Section, Record<string, string>][]): Answers =>
    all.reduce<Answers>((answers, [page, sent]) => {
      const own = Object.entries(sent).filter(([id]) => page.questions.some((question) => question.id === id))
      const taken = takePage(sections, page, Object.fromEntries(own), answers)
      return taken.ok ? taken.answers : answers
    }, {})

  it('only answers that fit questions that are shown are kept', () => {
    fc.assert(
      fc.property(presses, (all) => {
        const answers = after(all)
        expect(withoutHidden(sections, answers)).toEqual(answers)
        for (const [id, value] of Object.entries(answers)) {
          const question = questionsIn(sections).find((each) => each.id === id)
          expect(question && isShown(question, answers)).toBe(true)
          expect(question && readAnswer(question, String(value))).toMatchObject({ ok: true, value })
        }
        expect(pagesFor(sections, answers).flatMap(({ questions }) => questions)).toEqual(
          questionsIn(sections).filter((question) => isShown(question, answers)),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('the same page twice is the same as once, and pages that do not hang together can come in any order', () => {
    fc.assert(
      fc.property(given, given, (one_, other) => {
        const own = (page: Section, sent: Record<string, string>) =>
          Object.fromEntries(page.questions.flatMap(({ id }) => (sent[id] === undefined ? [] : [[id, sent[id]]])))
        const press: [Section, Record<string, string>] = [third, own(third, one_)]
        expect(after([press, press])).toEqual(after([press]))
        const alone = section('alone', scale('safe'))
        const safe: [Section, Record<string, string>] = [alone, own(alone, other)]
        const free = section('free', several, years)
        const rest: [Section, Record<string, string>] = [free, own(free, one_)]
        expect(after([safe, rest])).toEqual(after([rest, safe]))
      }),
    )
  })
})
