import { surveyIntroCard } from '../../bot/cards/surveys/surveyIntro'
import { surveyPageCard, type SurveyPageView } from '../../bot/cards/surveys/surveyPage'
import { surveySummaryCard } from '../../bot/cards/surveys/surveySummary'
import { MOST_BYTES, weightOf } from '../../bot/cards/size'
import { LANGUAGES } from '../../bot/domain/member'
import { pagesFor, type Question, type TextQuestion } from '../../bot/domain/surveys/question'
import type { Survey } from '../../bot/domain/surveys/survey'
import { scale, surveyWith, worded } from '../support/surveys'
import { frame } from './builders'
import { elementsOfType, problemsIn, textOf, titlesOf, wordsIn } from './cardCheck'
import { answersTo, longest } from './surveyCards'
import { sampleCards } from './sampleCards'

const remark: TextQuestion = { ...scale('remark', { text: worded('Noe mer?') }), kind: 'text' }
const pages = (...questions: Question[][]): Survey =>
  surveyWith({
    sections: questions.map((each, index) => ({
      id: `p${index + 1}`,
      title: worded(`Del ${index + 1}`),
      intro: null,
      questions: each,
    })),
  })
const two = pages([scale('one')], [scale('two'), remark])

function pageCard(survey: Survey, place: number, changes: Partial<SurveyPageView> = {}) {
  const answers = changes.answers ?? {}
  const page = pagesFor(survey.sections, answers)[place]
  if (!page) throw new Error('There is no such page')
  const usual = { frame: frame('nb'), refused: null, isChange: false, isReminder: false, isSaved: false }
  return surveyPageCard({ ...usual, survey, page, answers, ...changes })
}

describe('before anything is asked', () => {
  it.each(LANGUAGES)('a survey of many pages says what is stored, and asks nothing yet (%s)', (language) => {
    const intro = surveyIntroCard({ frame: frame(language), survey: two, begun: null, isReminder: false })
    expect(elementsOfType(intro, 'Input.')).toEqual([])
    expect(titlesOf(intro)).toHaveLength(1)
  })

  it('one on a single page says it above the questions', () => {
    const words = wordsIn(pageCard(pages([scale('one'), remark]), 0))
    expect(words.indexOf('Navnet ditt lagres ikke')).toBeGreaterThan(0)
    expect(words.indexOf('Navnet ditt lagres ikke')).toBeLessThan(words.indexOf('Input.ChoiceSet'))
    for (const promise of ['minst fem', 'sletter vi hvert enkelt svar', 'stokket om']) expect(words).toContain(promise)
  })

  it('does not speak of own words where nobody can write any', () => {
    expect(wordsIn(pageCard(pages([scale('one')]), 0))).not.toContain('stokket om')
  })

  it('tells somebody who has begun how far she is', () => {
    const begun = surveyIntroCard({ frame: frame('nb'), survey: two, begun: { one: 3 }, isReminder: true })
    expect(wordsIn(begun)).toContain('1 av 2 sider har svar')
    expect(titlesOf(begun)).toEqual(['Fortsett'])
  })
})

describe('a page', () => {
  it('says which it is of how many, and has a way on and a way back', () => {
    expect(wordsIn(pageCard(two, 0))).toContain('Side 1 av 2')
    expect(titlesOf(pageCard(two, 0))).toEqual(['Neste'])
    expect(titlesOf(pageCard(two, 1))).toEqual(['Se over svarene', 'Tilbake'])
  })

  it('is never refreshed under the hand when it is the answer to a press', () => {
    const page = pageCard(two, 1, { frame: { language: 'nb', refresh: null } })
    expect(page).not.toHaveProperty('refresh')
  })

  it('has words at both ends of a scale, and a plea to leave names out where somebody can write', () => {
    const words = wordsIn(pageCard(two, 1))
    expect(words).toContain('1 – lite')
    expect(words).toContain('5 – mye')
    expect(words).toContain('Ikke skriv navn')
  })

  it('lets nobody be held on it: back leaves a question that must be answered as it was', () => {
    const must = pages([scale('one')], [scale('two', { required: true })])
    const back = (answers: SurveyPageView['answers']) =>
      elementsOfType(pageCard(must, 1, { answers }), 'Action.Execute').find(({ title }) => title === 'Tilbake')
    expect(back({})).toMatchObject({ verb: 'survey.start', associatedInputs: 'none' })
    expect(back({ two: 3 })).toMatchObject({ verb: 'survey.turn', associatedInputs: 'auto' })
    expect(wordsIn(pageCard(pages([scale('one', { required: true }), remark]), 0))).toContain('med stjerne')
  })

  it('keeps what was sent when it is refused, and says what is wrong at its question', () => {
    const refused = { given: { two: '9', remark: 'Det jeg skrev' }, question: 'two' }
    const card = pageCard(two, 1, { answers: { two: 3 }, refused })
    const values = elementsOfType(card, 'Input.').map((input) => textOf(input['value']))
    expect(values).toEqual(['9', 'Det jeg skrev'])
    expect(elementsOfType(card, 'TextBlock').filter(({ color }) => color === 'Attention')).toHaveLength(1)
  })

  it('lets a number be left out: its bounds are kept by the bot, for a client holds an empty field to them', () => {
    const years: Question = { ...scale('years'), kind: 'number', min: 1, max: 50, unit: null }
    const [field] = elementsOfType(pageCard(pages([years]), 0, { answers: { years: 7 } }), 'Input.Number')
    expect(field).toMatchObject({ value: 7 })
    expect(field).not.toHaveProperty('min')
    expect(wordsIn(pageCard(pages([years]), 0))).toContain('fra 1 til 50')
  })

  it('opened from the look over leads back to it', () => {
    expect(titlesOf(pageCard(two, 0, { isChange: true }))).toEqual(['Lagre', 'Avbryt'])
  })
})

describe('the look over', () => {
  const kept = (submitted: boolean) => ({ answers: { one: 1, remark: 'Mer *tid*' }, submitted, area: null })
  const summary = (submitted: boolean) =>
    surveySummaryCard({ frame: frame('nb'), survey: two, kept: kept(submitted), isJustSaved: false })

  it('shows each question with its answer, and a way to change each part', () => {
    const words = wordsIn(summary(false))
    for (const said of ['1 – lite', 'Ikke besvart', 'Mer \\\\*tid\\\\*']) expect(words).toContain(said)
    expect(titlesOf(summary(false))).toEqual(['Endre: Del 1', 'Endre: Del 2', 'Send inn'])
  })

  it('says whether it is sent in', () => {
    expect(wordsIn(summary(false))).toContain('teller først når')
    expect(titlesOf(summary(true)).at(-1)).toBe('Ferdig')
  })

  it('shows less of each answer, and then how many there are, rather than becoming too heavy', () => {
    const many = longest.sections.flatMap((section) =>
      ['a', 'b', 'c'].map((part) => ({
        ...section,
        id: `${section.id}-${part}`,
        title: worded(`${part} ${section.title.nb}`),
        questions: section.questions.map((question) => ({ ...question, id: `${question.id}-${part}` })),
      })),
    )
    const card = (of: Survey) =>
      surveySummaryCard({
        frame: frame('nb'),
        survey: of,
        kept: { answers: answersTo(of, true), submitted: false, area: null },
        isJustSaved: false,
      })
    for (const each of [longest, { ...longest, sections: many }]) expect(weightOf(card(each))).toBeLessThan(MOST_BYTES)
    expect(wordsIn(card(longest))).toContain('langt svar…')
    expect(wordsIn(card({ ...longest, sections: many }))).toContain('4 av 4 besvart')
  })
})

it('shows what was written in a definition as it was written, never as Markdown or a template', () => {
  const text = worded('**Fag** ${title} {{DATE(2017-02-14T06:08:00Z)}}')
  const option = (id: string) => ({ id, text })
  const odd = surveyWith({
    title: text,
    sections: [
      {
        id: 'p1',
        title: text,
        intro: text,
        questions: [
          scale('one', { text, help: text, low: text, high: text }),
          { ...scale('two', { text }), kind: 'one', options: [option('a'), option('b')] },
        ],
      },
      { id: 'p2', title: text, intro: null, questions: [scale('three')] },
    ],
  })
  const answers = { one: 1, two: 'a', three: 5 }
  const card = pageCard(odd, 0, { answers })
  const summary = surveySummaryCard({
    frame: frame('nb'),
    survey: odd,
    kept: { answers, submitted: false, area: null },
    isJustSaved: false,
  })
  for (const shown of [...elementsOfType(card, 'TextBlock'), ...elementsOfType(summary, 'TextBlock')]) {
    expect(textOf(shown['text'])).not.toMatch(/(?<!\\)(\*\*|\$\{|\{\{)/)
  }
  const labels = elementsOfType(card, 'Input.').map(({ label }) => label)
  expect(labels).toEqual([`${text.nb} ${text.nb}`, text.nb])
})

it('has a label, words for what is wrong and the language on every field of every page', () => {
  for (const language of LANGUAGES) {
    const cards = Object.entries(sampleCards(language)).filter(([name]) => /survey|evaluation|poll/.test(name))
    expect(cards.length).toBeGreaterThan(20)
    for (const [name, card] of cards) expect([name, problemsIn(card), card['lang']]).toEqual([name, [], language])
  }
})
