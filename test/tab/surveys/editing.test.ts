import { questionsIn } from '../../../bot/domain/surveys/question'
import type { SurveyContent } from '../../../bot/domain/surveys/survey'
import { ANNUAL } from '../../../bot/texts/surveys/definitions'
import { ofKind } from '../../../tab/surveys/edit/blank'
import {
  addQuestion,
  addSection,
  canMove,
  changeQuestion,
  moveQuestion,
  moveSection,
  removeQuestion,
  setPair,
  withoutLostPairs,
} from '../../../tab/surveys/edit/content'
import { findProblems, newWordings } from '../../../tab/surveys/edit/editPart'
import { settledForm } from '../../../tab/surveys/edit/saveForm'
import { idFrom, settleIds } from '../../../tab/surveys/edit/settleIds'
import { scale, surveyWith, worded } from '../../support/surveys'

const page = (id: string, ...questions: string[]) => ({
  id,
  title: worded(id),
  intro: null,
  questions: questions.map((each) => scale(each)),
})
const content: SurveyContent = {
  title: worded('Spørsmål'),
  themes: [],
  pairs: [],
  sections: [page('first', 'a', 'b'), page('second', 'c')],
}
const order = ({ sections }: SurveyContent) => sections.map(({ questions }) => questions.map(({ id }) => id).join(''))

describe('questions and pages are moved about', () => {
  it('down and up within a page', () => {
    expect(order(moveQuestion(content, 'a', 1))).toEqual(['ba', 'c'])
    expect(order(moveQuestion(content, 'b', -1))).toEqual(['ba', 'c'])
  })

  it('past the end of a page onto the one beside', () => {
    expect(order(moveQuestion(content, 'b', 1))).toEqual(['a', 'bc'])
    expect(order(moveQuestion(content, 'c', -1))).toEqual(['abc', ''])
  })

  it('and not past the first or the last of all', () => {
    expect(moveQuestion(content, 'a', -1)).toBe(content)
    expect(moveQuestion(content, 'c', 1)).toBe(content)
    expect([canMove(content, 'a', -1), canMove(content, 'a', 1), canMove(content, 'c', 1)]).toEqual([
      false,
      true,
      false,
    ])
  })

  it('pages with all that is on them', () => {
    expect(order(moveSection(content, 'first', 1))).toEqual(['c', 'ab'])
    expect(order(moveSection(content, 'first', -1))).toEqual(['ab', 'c'])
  })

  it('and are taken out with the pairs they were in', () => {
    const paired = setPair(setPair(content, 'nurse', 'a', 'their-a'), 'nurse', 'b', 'their-b')
    expect(withoutLostPairs(removeQuestion(paired, 'a'), 'nurse').pairs).toEqual([{ nurse: 'b', leader: 'their-b' }])
    expect(setPair(paired, 'nurse', 'b', 'their-a').pairs).toEqual([{ nurse: 'b', leader: 'their-a' }])
    expect(setPair(paired, 'nurse', 'b', null).pairs).toEqual([{ nurse: 'a', leader: 'their-a' }])
  })
})

describe('ids are made from the words, once', () => {
  it('of what the words tell', () => {
    expect(idFrom(worded('Hvor trygg er du i rollen?'), [], 'x')).toBe('trygg-rollen')
    expect(idFrom(worded('Får du sørge på ærlig måte?'), [], 'x')).toBe('far-sorge-pa-aerlig')
    expect(idFrom(worded('Hvor trygg er du i rollen?'), ['trygg-rollen'], 'x')).toBe('trygg-rollen-2')
    expect(idFrom({ nb: ' ', nn: '', en: '?!' }, [], 'sporsmal')).toBe('sporsmal')
  })

  it('and what asks of the new one follows', () => {
    const added = addQuestion(addSection(content), 'first', 'one')
    const worded1 = changeQuestion(added.content, added.id, (question) =>
      'options' in question
        ? {
            ...question,
            text: worded('Har du tid?'),
            options: question.options.map((option, index) => ({ ...option, text: worded(['Ja', 'Nei'][index] ?? '') })),
          }
        : question,
    )
    const asked = questionsIn(worded1.sections).find(({ id }) => id === added.id)
    const option = asked && 'options' in asked ? (asked.options[1]?.id ?? '') : ''
    const asking = changeQuestion(worded1, 'c', (question) => ({
      ...question,
      showIf: { question: added.id, isOneOf: [option] },
    }))
    const settled = settleIds(setPair(asking, 'nurse', added.id, 'time'), ['tid'])
    expect(questionsIn(settled.sections).map(({ id }) => id)).toEqual(['a', 'b', 'tid-2', 'c'])
    expect(questionsIn(settled.sections)[3]?.showIf).toEqual({ question: 'tid-2', isOneOf: ['nei'] })
    expect(settled.pairs).toEqual([{ nurse: 'tid-2', leader: 'time' }])
    expect(settleIds(settled, [])).toEqual(settled)
  })

  it('and never changed afterwards, whatever the words become', () => {
    const other = changeQuestion(content, 'a', (question) => ({ ...question, text: worded('Noe helt annet') }))
    expect(questionsIn(settleIds(other, []).sections)[0]?.id).toBe('a')
  })
})

describe('a wording that is another than last year’s', () => {
  const lastYear = surveyWith({ id: 'last', sections: content.sections, stage: 'closed' })
  const changed = changeQuestion(content, 'a', (question) => ({ ...question, text: worded('Noe helt annet') }))
  const form = { ...surveyWith(), content: changed, remindOn: [] }

  it('is told of at once, and gets a version of its own when it is stored', () => {
    expect([...newWordings(content, [lastYear])]).toEqual([])
    expect([...newWordings(changed, [lastYear])]).toEqual(['a'])
    const stored = settledForm(form, [lastYear])
    expect(questionsIn(stored.content.sections).map(({ id, version }) => `${id} ${version}`)).toEqual([
      'a 2',
      'b 1',
      'c 1',
    ])
  })

  it('is still told of after that', () => {
    expect([...newWordings(settledForm(form, [lastYear]).content, [lastYear])]).toEqual(['a'])
  })
})

it('a question asked in another way keeps what both ways have', () => {
  const choice = ofKind(scale('a', { required: true }), 'one')
  expect(choice).toMatchObject({ kind: 'one', id: 'a', required: true, text: worded('Hvor a?') })
  expect(ofKind(choice, 'several')).toEqual({ ...choice, kind: 'several' })
})

it('nothing is wrong with what comes with the program, and an empty question lacks its words', () => {
  expect(findProblems(ANNUAL.nurse, 'nurse', ANNUAL.leader).problems).toEqual([])
  const added = addQuestion(ANNUAL.nurse, ANNUAL.nurse.sections[4]?.id ?? '', 'scale')
  const found = findProblems(added.content, 'nurse', ANNUAL.leader)
  const number = questionsIn(added.content.sections).length
  expect(found.problems).toHaveLength(9)
  expect(found.at({ number, part: 'question', language: 'nn' }).map(({ problem }) => problem)).toEqual([
    'words-missing',
  ])
})
