import * as fc from 'fast-check'
import { figuresOf } from '../../../bot/domain/disclosure/surveyFigures'
import { tally } from '../../../bot/domain/disclosure/tally'
import type { AreaId } from '../../../bot/domain/member'
import type { KeptAnswer } from '../../../bot/domain/surveys/answer'
import type { Answers, Question } from '../../../bot/domain/surveys/question'
import { asked, scale, surveyWith, worded } from '../../support/surveys'

const [ahus, follo, kongsvinger] = ['ahus', 'follo', 'kongsvinger'].map((area) => area as AreaId) as [
  AreaId,
  AreaId,
  AreaId,
]
const areas = [ahus, follo, kongsvinger]

const questions: Question[] = [
  scale('competence'),
  { ...asked('help'), kind: 'several', options: ['time', 'course', 'leader'].map((id) => ({ id, text: worded(id) })) },
  { ...asked('advice'), kind: 'number', min: 0, max: 200, unit: null },
  { ...asked('wish'), kind: 'text' },
]
const survey = surveyWith({ questions })

const sent = (area: AreaId | null, answers: Answers): KeptAnswer => ({ answers, submitted: true, area })
const times = (count: number, each: KeptAnswer): KeptAnswer[] => Array.from({ length: count }, () => each)

const kept: KeptAnswer[] = [
  ...times(6, sent(ahus, { competence: 4, help: ['time', 'course'], advice: 10, wish: 'Mer tid' })),
  ...times(2, sent(ahus, { competence: 2, help: ['leader'] })),
  ...times(5, sent(follo, { competence: 5, advice: 3 })),
  ...times(3, sent(kongsvinger, { competence: 1, wish: '  ' })),
  ...times(4, { ...sent(ahus, { competence: 5 }), submitted: false }),
]
const askedOf = new Map<AreaId | null, number>([
  [ahus, 20],
  [follo, 8],
  [kongsvinger, 4],
])

describe('the figures of a survey', () => {
  const figures = figuresOf({ survey, areas, kept, asked: askedOf, earlier: [] })

  it('reads like this', () => {
    expect(figures).toEqual({
      turnout: { asked: 32, answered: 16 },
      // Kongsvinger has four, and Follo would tell of them
      turnoutByArea: { ahus: { asked: 20, answered: 8 }, follo: null, kongsvinger: null },
      questions: [
        {
          question: 'competence',
          version: 1,
          kind: 'scale',
          all: { n: 16, counts: [3, 2, 0, 6, 5], mean: 3.5, spread: 1.55 },
          areas: { ahus: { n: 8, counts: [0, 2, 0, 6, 0], mean: 3.5, spread: 0.93 } },
        },
        {
          question: 'help',
          version: 1,
          kind: 'several',
          all: { n: 8, counts: [6, 6, 2], mean: null, spread: null },
          areas: { ahus: { n: 8, counts: [6, 6, 2], mean: null, spread: null } },
        },
        {
          question: 'advice',
          version: 1,
          kind: 'number',
          all: { n: 11, counts: null, mean: 6.82, spread: 3.66 },
          areas: {
            ahus: { n: 6, counts: null, mean: 10, spread: 0 },
            follo: { n: 5, counts: null, mean: 3, spread: 0 },
          },
        },
      ],
      texts: { wish: 6 },
    })
  })

  it('hides how many wrote a text when they are fewer than five', () => {
    const few = times(4, sent(ahus, { wish: 'Mer tid' }))
    expect(figuresOf({ survey, areas, kept: few, asked: askedOf, earlier: [] }).texts).toEqual({ wish: null })
  })

  it('are held against the same version only', () => {
    const oneMore = [...kept, sent(follo, { competence: 5 })]
    const figuresAfter = (version: number) =>
      figuresOf({
        survey: surveyWith({ questions: [scale('competence', { version })] }),
        areas: [ahus, follo],
        kept: oneMore.filter(({ area }) => area === follo),
        asked: askedOf,
        earlier: [
          figuresOf({ survey, areas, kept: kept.filter(({ area }) => area === follo), asked: askedOf, earlier: [] }),
        ],
      }).questions[0]
    expect(figuresAfter(1)).toEqual({ question: 'competence', version: 1, kind: 'scale', all: null, areas: {} })
    expect(figuresAfter(2)?.areas).toHaveProperty('follo')
  })

  it('leave the last incomplete step of a poll out, and say that it was answered', () => {
    const uncounted = [sent(ahus, { competence: 1 })]
    const { turnout, questions: counted } = figuresOf({ survey, areas, kept, asked: askedOf, earlier: [], uncounted })
    expect(turnout.answered).toBe(17)
    expect(counted).toEqual(figures.questions)
  })
})

describe('the tally', () => {
  it('counts nothing that cannot be an answer, and nobody twice', () => {
    const odd: Answers = { competence: 6, help: ['no-such'], advice: 'ten', wish: 3 }
    const { questions: counted, texts } = tally(survey.sections, areas, times(9, sent(ahus, odd)))
    expect(counted.map(({ all }) => all.n)).toEqual([0, 0, 0])
    expect([...texts]).toEqual([['wish', []]])
  })

  it('puts whoever has an area that is no longer there in none of them', () => {
    const { questions: counted } = tally(
      survey.sections,
      areas,
      times(5, sent('romerike' as AreaId, { competence: 3 })),
    )
    expect(counted[0]?.all.n).toBe(5)
    expect([...(counted[0]?.areas.values() ?? [])].map(({ n }) => n)).toEqual([0, 0, 0])
  })
})

it('shows figures that are those of the people behind them', () => {
  const answer = fc.record({
    area: fc.constantFrom(ahus, follo, kongsvinger, null),
    value: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined, freq: 4 }),
    submitted: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 80 }), (people) => {
      const answers = people.map(({ area, value, submitted }) => ({
        area,
        submitted,
        answers: value === undefined ? {} : { competence: value },
      }))
      const [shown] = figuresOf({ survey, areas, kept: answers, asked: askedOf, earlier: [] }).questions
      const truth = (area: AreaId | undefined) =>
        people.flatMap((each) =>
          each.submitted && each.value !== undefined && (area === undefined || each.area === area) ? [each.value] : [],
        )
      const cells = [
        [undefined, shown?.all ?? null] as const,
        ...areas.map((area) => [area, shown?.areas[area] ?? null] as const),
      ]
      for (const [area, cell] of cells) {
        if (cell === null) continue
        const values = truth(area)
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length
        expect(cell.n).toBe(values.length)
        expect(cell.n).toBeGreaterThanOrEqual(5)
        expect(cell.counts).toEqual([1, 2, 3, 4, 5].map((step) => values.filter((value) => value === step).length))
        expect(Math.abs((cell.mean ?? 0) - mean)).toBeLessThan(0.0051)
      }
    }),
    { numRuns: 500 },
  )
})
