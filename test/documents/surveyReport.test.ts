import { surveyReport, type ReportContent } from '../../bot/documents/surveyReport'
import { LANGUAGES } from '../../bot/domain/member'
import type { Cell, SurveyFigures } from '../../bot/domain/surveys/figures'
import { ahus, areas, asDay, follo } from '../support/people'
import { asked, scale, surveyWith, worded } from '../support/surveys'
import { pdfText } from './pdfText'

const option = (id: string) => ({ id, text: worded(`Valg ${id}`) })
const survey = surveyWith({
  stage: 'closed',
  title: worded('Års-menti 2026'),
  themes: [
    { id: 'role', title: worded('Trygghet i rollen') },
    { id: 'taboo', title: worded('Tabubelagte tema') },
  ],
  questions: [
    scale('confidence', { theme: 'role' }),
    { ...asked('help'), kind: 'several', options: [option('a'), option('b')], theme: 'taboo' },
    { ...asked('times'), kind: 'number', min: 0, max: 50, unit: null },
    scale('death', { theme: 'taboo', version: 2 }),
    { ...asked('wish'), kind: 'text' },
    { ...asked('other'), kind: 'text' },
  ],
})
const cell = (n: number, more: Partial<Cell> = {}): Cell => ({ n, counts: null, mean: null, spread: null, ...more })
const figures: SurveyFigures = {
  turnout: { asked: 60, answered: 41 },
  turnoutByArea: { [follo]: { asked: 30, answered: 21 }, [ahus]: null },
  questions: [
    {
      question: 'confidence',
      version: 1,
      kind: 'scale',
      all: cell(41, { counts: [1, 3, 9, 18, 10], mean: 3.8, spread: 0.99 }),
      areas: { [follo]: cell(21, { counts: [0, 1, 5, 10, 5], mean: 3.9, spread: 0.83 }) },
    },
    { question: 'help', version: 1, kind: 'several', all: cell(40, { counts: [30, 22] }), areas: {} },
    { question: 'times', version: 1, kind: 'number', all: cell(38, { mean: 6.25, spread: 3.1 }), areas: {} },
    { question: 'death', version: 1, kind: 'scale', all: cell(40, { counts: [8, 8, 8, 8, 8], mean: 3 }), areas: {} },
  ],
  texts: { wish: 7, other: null },
}
const content: ReportContent = {
  networkName: 'Nettverket',
  survey,
  figures,
  comments: [
    { key: 'b', survey: survey.id, question: 'wish', text: 'Mer tid til [navn]' },
    { key: 'a', survey: survey.id, question: 'wish', text: 'Flere hospiteringer' },
  ],
  areas,
  madeOn: asDay('2026-02-03'),
}
const plain = (file: Buffer) => pdfText(file).replace(/\s+/g, ' ')

it('says title, answers, rate, themes, questions, areas and comments', async () => {
  const text = plain(await surveyReport('nb', content))
  for (const part of [
    'Års-menti 2026',
    '41 av 60 svarte (68 %).',
    'Follo 30 21 70 %',
    'Trygghet i rollen Hvor confidence?',
    'Fra 1 (lite) til 5 (mye).',
    '41 svar. Snitt 3,8, standardavvik 0,99.',
    '1 – lite 1 (2 %) 2 3 (7 %)',
    'Område Svar Snitt Standardavvik 1 2 3 4 5 Follo 21 3,9 0,83 0 1 5 10 5',
    'Vises ikke for seg: Ahus.',
    'Tabubelagte tema',
    'A Valg a 30 (75 %)',
    'Andre spørsmål',
    '38 svar. Snitt 6,25, standardavvik 3,1.',
    '– Flere hospiteringer – Mer tid til [navn]',
    'Færre enn fem skrev noe',
    'Side 1 av 2',
  ]) {
    expect(text).toContain(part)
  }
})

it('has nothing of what is not published, nor of another version of the question', async () => {
  const text = plain(await surveyReport('nb', content))
  expect(text).toContain('Hvor death? Fra 1 (lite) til 5 (mye). Vises ikke')
  expect(text).not.toContain('8 (20 %)')
  const nothing = { turnout: { asked: 3, answered: 2 }, turnoutByArea: {}, questions: [], texts: {} }
  const little = plain(await surveyReport('en', { ...content, figures: nothing, comments: [] }))
  expect(little).not.toMatch(/Mean \d|Follo|Ahus/)
})

it('is tagged for reading aloud, with headings, tables and the language', async () => {
  const file = (await surveyReport('nn', content)).toString('latin1')
  expect(file).toContain('/Lang (nn-NO)')
  for (const tag of ['/H1', '/H2', '/H3', '/Table', '/TH', '/TD', '/LBody']) expect(file).toContain(`/S ${tag}`)
})

it.each(LANGUAGES)('has every word in %s, also when it is long', async (language) => {
  const words = 'Det er fint å kunne snakke om dette, og vi trenger mer av det. '.repeat(9)
  const many = Array.from({ length: 80 }, (_, index) => ({
    key: `k${index}`,
    survey: survey.id,
    question: 'wish',
    text: words,
  }))
  const areaNames = Array.from({ length: 20 }, (_, index) => ({
    ...(areas[0] ?? { order: 1 }),
    id: follo,
    name: `Område ${index}`,
    order: index,
  }))
  const file = await surveyReport(language, { ...content, comments: many, areas: areaNames })
  expect(plain(file)).not.toMatch(/undefined|NaN|null/)
  expect((file.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThan(8)
})

it('tears no question in two, and has room for all answers there are to choose from', async () => {
  const many = Array.from({ length: 14 }, (_, index) =>
    scale(`q-${index}`, { text: worded(`Hvor ${'mye og hvor ofte '.repeat(1 + 4 * (index % 4))}?`) }),
  )
  const options = Array.from({ length: 20 }, (_, index) => option(`nr-${index}`))
  const counts = options.map((_, index) => 10 + index)
  const cells = { [follo]: cell(21, { counts: [0, 1, 5, 10, 5], mean: 3.9, spread: 0.83 }) }
  const shown = many.map(({ id }) => ({
    question: id,
    version: 1,
    kind: 'scale' as const,
    all: cells[follo] ?? null,
    areas: cells,
  }))
  const report = await surveyReport('nb', {
    ...content,
    survey: {
      ...survey,
      themes: [],
      sections: [
        {
          id: 'p',
          title: worded('Alt'),
          intro: null,
          questions: [...many, { ...asked('what'), kind: 'one', options }],
        },
      ],
    },
    figures: {
      ...figures,
      questions: [
        ...shown,
        {
          question: 'what',
          version: 1,
          kind: 'one',
          all: cell(390, { counts }),
          areas: { [follo]: cell(390, { counts }) },
        },
      ],
    },
  })
  const pages = plain(report)
    .split(/Side \d+ av \d+/)
    .slice(0, -1)
  expect(pages.length).toBeGreaterThan(3)
  for (const page of pages.slice(1)) expect(page.trim()).toMatch(/^Hvor /)
  expect(plain(report)).toContain('Område Svar A B C D E F G H I J Follo 390 10 11')
  expect(plain(report)).toContain('Område Svar K L M N O P Q R S T Follo 390 20 21')
})
