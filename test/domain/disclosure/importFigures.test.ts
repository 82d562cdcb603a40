import { importFigures, type Imported } from '../../../bot/domain/disclosure/importFigures'
import type { ImportedCell } from '../../../bot/domain/disclosure/importProblems'
import type { AreaId } from '../../../bot/domain/member'
import { asked, scale, surveyWith, worded } from '../../support/surveys'

const [ahus, follo] = ['ahus' as AreaId, 'follo' as AreaId]
const yesNo = ['yes', 'no'].map((id) => ({ id, text: worded(id) }))
const { sections } = surveyWith({
  questions: [
    scale('competence'),
    { ...asked('role'), kind: 'one', options: yesNo },
    { ...asked('help'), kind: 'several', options: yesNo },
    { ...asked('advice'), kind: 'number', min: 0, max: 50, unit: null },
    { ...asked('wish'), kind: 'text' },
  ],
})

const row = (question: string, more: Partial<ImportedCell>): ImportedCell => ({
  question,
  version: 1,
  area: null,
  n: 30,
  counts: null,
  mean: null,
  spread: null,
  ...more,
})

const imported = (rows: readonly ImportedCell[], more: Partial<Imported> = {}): Imported => ({
  sections,
  areas: [ahus, follo],
  turnout: { asked: 60, answered: 40 },
  turnoutByArea: new Map(),
  rows,
  ...more,
})

function problemsOf(rows: readonly ImportedCell[], more: Partial<Imported> = {}) {
  const decision = importFigures(imported(rows, more), [])
  return decision.ok ? [] : decision.problems.map(({ kind, row: at }) => (at === null ? kind : `${at}: ${kind}`))
}

const total = row('competence', { counts: [0, 0, 10, 10, 10] })

describe('an earlier year brought in', () => {
  it('goes through the same rules as a survey that closes today', () => {
    const decision = importFigures(
      imported([
        total,
        row('competence', { area: ahus, n: 26, counts: [0, 0, 10, 8, 8] }),
        row('competence', { area: follo, n: 4, counts: [0, 0, 0, 2, 2] }),
        row('advice', { n: 12, mean: 4.25, spread: 1.5 }),
        row('role', { n: 4, counts: [2, 2] }),
      ]),
      [],
    )
    expect(decision).toEqual({
      ok: true,
      figures: {
        turnout: { asked: 60, answered: 40 },
        turnoutByArea: {},
        questions: [
          {
            question: 'competence',
            version: 1,
            kind: 'scale',
            all: { n: 30, counts: [0, 0, 10, 10, 10], mean: 4, spread: 0.83 },
            areas: {},
          },
          {
            question: 'advice',
            version: 1,
            kind: 'number',
            all: { n: 12, counts: null, mean: 4.25, spread: 1.5 },
            areas: {},
          },
          { question: 'role', version: 1, kind: 'one', all: null, areas: {} },
        ],
        texts: {},
      },
    })
  })

  it('counts those in no area given among the withheld', () => {
    const rows = [total, row('competence', { area: ahus, n: 27, counts: [0, 0, 10, 10, 7] })]
    const decision = importFigures(imported(rows), [])
    expect(decision.ok && decision.figures.questions[0]?.areas).toEqual({})
  })

  it('is held against what is published already, of whichever year', () => {
    const first = importFigures(imported([row('advice', { n: 9, mean: 4 })]), [])
    const published = first.ok ? [first.figures] : []
    const second = importFigures(imported([row('advice', { n: 13, mean: 4 })]), published)
    expect(second.ok && second.figures.questions[0]?.all).toBeNull()
  })

  it('may have a mean alone', () => {
    const decision = importFigures(imported([row('competence', { mean: 3.7 })]), [])
    expect(decision.ok && decision.figures.questions[0]?.all).toEqual({ n: 30, counts: null, mean: 3.7, spread: null })
  })

  it('withholds how many answered where few were asked', () => {
    const turnoutByArea = new Map([
      [ahus, { asked: 40, answered: 30 }],
      [follo, { asked: 3, answered: 1 }],
    ])
    const decision = importFigures(imported([total], { turnoutByArea }), [])
    expect(decision.ok && decision.figures.turnoutByArea).toEqual({ ahus: { asked: 40, answered: 30 }, follo: null })
  })
})

describe('numbers that cannot be true', () => {
  it.each<[string, ImportedCell]>([
    ['import-unknown-question', row('wish', {})],
    ['import-unknown-question', row('competence', { version: 2, mean: 3 })],
    ['import-unknown-area', row('competence', { area: 'romerike' as AreaId, mean: 3 })],
    ['import-not-a-count', row('competence', { n: 2.5, mean: 3 })],
    ['import-not-a-count', row('competence', { n: -1, mean: 3 })],
    ['import-not-a-count', row('competence', { counts: [40, -10, 0, 0, 0] })],
    ['import-wrong-number-of-counts', row('competence', { counts: [10, 10, 5, 5] })],
    ['import-wrong-number-of-counts', row('advice', { counts: [30] })],
    ['import-counts-do-not-add-up', row('competence', { counts: [0, 0, 10, 10, 9] })],
    ['import-counts-do-not-add-up', row('help', { counts: [31, 2] })],
    ['import-counts-do-not-add-up', row('help', { counts: [10, 10] })],
    ['import-counts-missing', row('role', { mean: 2 })],
    ['import-mean-missing', row('competence', {})],
    ['import-mean-out-of-range', row('competence', { mean: 5.2 })],
    ['import-mean-out-of-range', row('advice', { mean: Number.NaN })],
    ['import-mean-is-another', row('competence', { counts: [0, 0, 10, 10, 10], mean: 3.9 })],
    ['import-spread-out-of-range', row('competence', { mean: 3, spread: 4.5 })],
  ])('%s', (kind, cell) => {
    expect(problemsOf([cell])).toEqual([`0: ${kind}`])
  })

  it('are an area given twice, a total that is not there and areas that are more than the total', () => {
    const area = row('competence', { area: ahus, n: 20, mean: 3 })
    expect(problemsOf([total, area, area])).toEqual(['2: import-twice'])
    expect(problemsOf([area])).toEqual(['import-total-missing'])
    expect(problemsOf([total, area, { ...area, area: follo }])).toEqual(['0: import-areas-exceed-total'])
    const other = row('competence', { area: ahus, n: 20, counts: [1, 0, 10, 9, 0] })
    expect(problemsOf([total, other])).toEqual(['0: import-areas-exceed-total'])
  })

  it('are more who answered than were asked, and more answers than answered', () => {
    expect(problemsOf([total], { turnout: { asked: 30, answered: 31 } })).toEqual(['import-more-answered-than-asked'])
    expect(problemsOf([total], { turnout: { asked: 60, answered: 29 } })).toEqual([
      '0: import-more-answers-than-answered',
    ])
    const turnoutByArea = new Map([[ahus, { asked: 61, answered: 3 }]])
    expect(problemsOf([total], { turnoutByArea })).toEqual(['import-areas-exceed-total'])
  })
})
