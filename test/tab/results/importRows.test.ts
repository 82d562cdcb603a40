import type { Area, AreaId } from '../../../bot/domain/member'
import { importRequest } from '../../../bot/http/contract/surveys'
import { ANNUAL_SERIES } from '../../../bot/texts/surveys/definitions'
import { figuresFromSheet, type ReadFigures } from '../../../tab/results/import/importRows'
import { knownQuestions, yearToBringIn, type ImportKnown } from '../../../tab/results/import/knownQuestions'
import { templateFile } from '../../../tab/results/import/templateFile'
import type { Cell } from '../../../tab/year/cells'
import { readFile } from '../../../tab/year/readFile'
import { asDay } from '../../support/people'
import { manyYears } from './manyYears'

const { surveys } = manyYears([2025, 2026], { Follo: 10 })
const areas: Area[] = ['Follo', 'Ahus'].map((name, order) => ({ id: name.toLowerCase() as AreaId, name, order }))
const known: ImportKnown = { questions: knownQuestions(surveys, ANNUAL_SERIES), areas }

function good(read: ReadFigures) {
  if (!read.ok) throw new Error(read.problem)
  return read
}

const HEAD: Cell[] = [
  'År',
  'Hvem',
  'Spørsmål',
  'Område',
  'Antall svar',
  'Antall spurt',
  'Snitt',
  'Antall som svarte 1',
  'Antall som svarte 2',
  'Antall som svarte 5',
]

describe('the template of earlier years', () => {
  const drafts = surveys.map((survey) => ({ ...survey, stage: 'draft' as const, opensOn: asDay('2021-01-12') }))

  it('asks for the year before the first one there is', () => {
    expect(yearToBringIn([...surveys, ...drafts], ANNUAL_SERIES, 2026)).toBe(2024)
    expect(yearToBringIn(drafts, ANNUAL_SERIES, 2026)).toBe(2025)
  })

  it('leaves out what stands only in a draft, as long as something has been asked', () => {
    const sections = (drafts[0]?.sections ?? []).map((section) => ({
      ...section,
      questions: section.questions.map((question) => ({ ...question, version: 9 })),
    }))
    const draft = { ...surveys[0]!, stage: 'draft' as const, sections }
    expect(knownQuestions([...surveys, draft], ANNUAL_SERIES)).toEqual(known.questions)
    expect(knownQuestions([draft], ANNUAL_SERIES).every(({ question }) => question.version === 9)).toBe(true)
  })
})

describe('figures of earlier years in a spreadsheet', () => {
  it('are read by the names of their columns, with the numbers of their rows', () => {
    const read = good(
      figuresFromSheet(
        [
          ['Års-menti'],
          HEAD,
          [2019, 'Ressurssykepleiere', 'competence', 'Alle', 20, 40, null, 5, 5, 10],
          [],
          ['2019', 'leder', 'competence', 'follo', '12', null, '3,4'],
        ],
        known,
      ),
    )
    expect(read.numbers).toEqual([3, 5])
    expect(read.rows).toEqual([
      {
        year: 2019,
        audience: 'nurse',
        question: 'competence',
        version: 1,
        area: null,
        n: 20,
        asked: 40,
        counts: [5, 5, 0, 0, 10],
        mean: null,
        spread: null,
      },
      {
        year: 2019,
        audience: 'leader',
        question: 'competence',
        version: 1,
        area: 'follo',
        n: 12,
        asked: null,
        counts: null,
        mean: 3.4,
        spread: null,
      },
    ])
  })

  it('know a question by its words, which are those of one version', () => {
    const before = known.questions.find(
      ({ audience, question: { id, version } }) => audience === 'nurse' && id === 'intimacy' && version === 1,
    )
    const words = before?.question.text.nb ?? ''
    const read = good(
      figuresFromSheet(
        [
          ['År', 'Kven', 'Ordlyd', 'Tal på svar'],
          [2019, 'sjukepleiarar', words, 8],
        ],
        known,
      ),
    )
    expect(read.rows[0]).toMatchObject({ question: 'intimacy', version: 1, n: 8 })
    const named = good(figuresFromSheet([HEAD, [2019, 'nurse', 'intimacy', '', 8]], known))
    expect(named.rows[0]?.version).toBe(2)
  })

  it.each<[string, Cell[]]>([
    ['no-year', ['i fjor', 'nurse', 'competence', '', 8]],
    ['no-audience', [2019, 'alle', 'competence', '', 8]],
    ['no-question', [2019, 'nurse', '', '', 8]],
    ['no-count', [2019, 'nurse', 'competence', '', 'åtte']],
    ['no-number', [2019, 'nurse', 'competence', '', 8, 'mange']],
    ['no-number', [2019, 'nurse', 'competence', '', 8, 9, 3, 1.5]],
  ])('say %s of a row that cannot be read', (problem, row) => {
    expect(good(figuresFromSheet([HEAD, row], known))).toMatchObject({ rows: [], problems: [{ number: 2, problem }] })
  })

  it('say which columns are missing and which are not used', () => {
    const read = good(
      figuresFromSheet(
        [
          ['År', 'Spørsmål', 'Antall svar', 'Notat'],
          [2019, 'competence', 8, 'x'],
        ],
        known,
      ),
    )
    expect([read.missingColumns, read.unknownColumns]).toEqual([['audience'], ['Notat']])
    expect(figuresFromSheet([['a', 'b']], known)).toEqual({ ok: false, problem: 'no-columns' })
    expect(figuresFromSheet([HEAD, [2019, 'nurse', 'competence', 'Alle']], known)).toEqual({
      ok: false,
      problem: 'empty',
    })
  })

  it('send what nobody knows as it is written, to be told of by its row', () => {
    const read = good(figuresFromSheet([HEAD, [2019, 'nurse', 'noe annet', 'Nordpolen', 8]], known))
    expect(read.rows[0]).toMatchObject({ question: 'noe annet', area: 'Nordpolen' })
    expect(importRequest.safeParse({ dryRun: true, series: ANNUAL_SERIES, rows: read.rows }).success).toBe(true)
  })

  it.each(['nb', 'nn', 'en'] as const)('can be written in the template in %s and read back', async (language) => {
    const cells = await readFile(await templateFile(2020, known.questions, language))
    if (typeof cells === 'string') throw new Error(cells)
    expect(figuresFromSheet(cells, known)).toEqual({ ok: false, problem: 'empty' })
    const at = cells[0]?.findIndex((name) => ['Antall svar', 'Tal på svar', 'Answers'].includes(String(name))) ?? -1
    const filled = cells.map((row, place) =>
      place === 0 ? row : row.map((cell, column) => (column === at ? 9 : cell)),
    )
    const read = good(figuresFromSheet(filled, known))
    expect([read.problems, read.missingColumns, read.unknownColumns]).toEqual([[], [], []])
    expect(read.rows.map(({ audience, question, version }) => `${audience} ${question} ${version}`)).toEqual(
      known.questions.map(({ audience, question }) => `${audience} ${question.id} ${question.version}`),
    )
  })
})
