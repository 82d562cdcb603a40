import type { AreaId } from '../../../bot/domain/member'
import { gapBetween } from '../../../bot/domain/results/gap'
import { isCompared, questionYears } from '../../../bot/domain/results/questionYears'
import { rateOf, rateYears } from '../../../bot/domain/results/rates'
import { allRuns, labelOfRun, parallelOf, runsWith, type Run } from '../../../bot/domain/results/runs'
import { barsOf, shownQuestions, themesOf } from '../../../bot/domain/results/shownQuestion'
import { themeYears } from '../../../bot/domain/results/themes'
import type { Cell, SurveyFigures } from '../../../bot/domain/surveys/figures'
import { questionsIn, type Question } from '../../../bot/domain/surveys/question'
import type { Survey } from '../../../bot/domain/surveys/survey'
import { asDay } from '../../support/people'
import { scale, surveyWith, worded } from '../../support/surveys'

const follo = 'follo' as AreaId
const cell = (mean: number, n = 10): Cell => ({ n, counts: null, mean, spread: 1 })

/** A closed survey of this year, with these means by question; null is a question that may not be shown. */
function run(
  year: number,
  questions: readonly Question[],
  means: Readonly<Record<string, number | null>>,
  more: Partial<Omit<Survey, 'id'>> = {},
): Run {
  const survey = surveyWith({
    id: `s-${year}-${more.audience ?? 'nurse'}`,
    stage: 'closed',
    opensOn: asDay(`${year}-01-12`),
    themes: [{ id: 'work', title: worded('Arbeidet') }],
    questions,
    ...more,
  })
  const figures: SurveyFigures = {
    turnout: { asked: 20, answered: 10 },
    turnoutByArea: { [follo]: year === 2025 ? null : { asked: 10, answered: 5 } },
    questions: questionsIn(survey.sections).flatMap(({ id, version, kind }) => {
      const mean = means[id] ?? null
      return kind === 'text'
        ? []
        : [
            {
              question: id,
              version,
              kind,
              all: mean === null ? null : cell(mean),
              areas: mean === 4 ? { [follo]: cell(mean, 5) } : {},
            },
          ]
    }),
    texts: {},
  }
  return { survey, figures }
}

const [one, two] = [scale('one', { theme: 'work' }), scale('two', { theme: 'work' })]
const reworded = { ...two, version: 2 }

describe('the themes of a survey', () => {
  it('count every question alike', () => {
    expect(themesOf(run(2026, [one, two], { one: 3, two: 4 })).map(({ theme, mean }) => [theme?.id, mean])).toEqual([
      ['work', 3.5],
    ])
  })

  it('have no mean when one of their questions may not be shown', () => {
    expect(themesOf(run(2026, [one, two], { one: 3, two: null }))[0]?.mean).toBeNull()
  })

  it('end with the questions that have none', () => {
    const parts = themesOf(run(2026, [scale('free'), one], { free: 2, one: 3 }))
    expect(parts.map(({ theme, questions }) => [theme?.id ?? null, questions.length])).toEqual([
      ['work', 1],
      [null, 1],
    ])
  })

  it('are compared by the questions that were asked alike in all the years', () => {
    const years = themeYears('work', [
      run(2024, [one, two], { one: 2, two: 5 }),
      run(2025, [one, two], { one: 3, two: 5 }),
      run(2026, [one, reworded], { one: 4, two: 1 }),
    ])
    expect(years.points.map(({ mean }) => mean)).toEqual([2, 3, 4])
    expect([years.questions.map(({ id }) => id), years.leftOut]).toEqual([['one'], 1])
  })

  it('are not compared when nothing was asked alike', () => {
    const years = themeYears('work', [run(2025, [two], { two: 5 }), run(2026, [reworded], { two: 1 })])
    expect([years.points.map(({ mean }) => mean), years.leftOut]).toEqual([[null, null], 1])
  })

  it('are shown of an area only where each of their questions is', () => {
    const runs = [run(2025, [one, two], { one: 4, two: 4 }), run(2026, [one, two], { one: 4, two: 3 })]
    expect(themeYears('work', runs, follo).points.map(({ mean }) => mean)).toEqual([4, null])
  })
})

describe('a question through the years', () => {
  const runs = [
    run(2023, [one], { one: 3 }),
    run(2024, [one, two], { one: 3, two: 3 }),
    run(2025, [one, reworded], { one: 3, two: null }),
    run(2026, [one, reworded], { one: 3, two: 4 }),
  ]

  it('is compared only with the same words', () => {
    const { years, newIn } = questionYears(reworded, runs)
    expect(years.map(({ is }) => is)).toEqual(['not-asked', 'other-wording', 'same', 'same'])
    expect(newIn).toBe(2025)
  })

  it('has no point where nothing may be shown, and is compared only from two points', () => {
    expect(isCompared(questionYears(reworded, runs))).toBe(false)
    expect(isCompared(questionYears(one, runs))).toBe(true)
  })

  it('has the figures of one area where they are published', () => {
    const { years } = questionYears(reworded, runs, follo)
    expect(years.map((year) => (year.is === 'same' ? (year.cell?.mean ?? null) : undefined))).toEqual([
      undefined,
      undefined,
      null,
      4,
    ])
  })
})

describe('nurses and their managers', () => {
  const pairs = [
    { nurse: 'one', leader: 'seen' },
    { nurse: 'two', leader: 'other' },
    { nurse: 'gone', leader: 'seen' },
  ]
  const nurse = run(2026, [one, two], { one: 2, two: 3 }, { pairs })
  const leaderWith = (means: Record<string, number | null>) =>
    run(2026, [scale('seen'), scale('other')], means, { audience: 'leader', pairs })

  it('are set beside each other by pairs, the largest difference first', () => {
    const rows = gapBetween(nurse, leaderWith({ seen: 2.5, other: 4.5 }))
    expect(rows.map((row) => [row.nurse.question.id, row.means?.difference])).toEqual([
      ['two', 1.5],
      ['one', 0.5],
    ])
  })

  it('are not compared where one of them may not be shown', () => {
    expect(
      gapBetween(nurse, leaderWith({ seen: 5, other: null })).map(({ means }) => means?.difference ?? null),
    ).toEqual([3, null])
  })

  it('belong together when they are of the same series and year', () => {
    const leader = leaderWith({ seen: 3, other: 3 })
    const runs = [nurse, leader, run(2025, [one], { one: 3 }, { audience: 'leader' })]
    expect([parallelOf(runs, nurse), parallelOf(runs, leader)]).toEqual([leader, nurse])
    expect(parallelOf(runs, run(2024, [one], { one: 3 }))).toBeNull()
  })
})

describe('which surveys are compared', () => {
  const [before, now] = [run(2025, [one], { one: 3 }), run(2026, [one], { one: 4 })]
  const known = (runs: readonly Run[]) => ({
    surveys: new Map(runs.map(({ survey }) => [survey.id, survey])),
    results: runs.map(({ survey, figures }) => ({ survey: survey.id, answered: 10, figures })),
  })

  it('is those of the same series, oldest first, and only what is published', () => {
    const open = { survey: now.survey.id, answered: 3, figures: null }
    expect(allRuns(known([now, before]))).toEqual([before, now])
    expect(allRuns({ ...known([before]), results: [open] })).toEqual([])
  })

  it('is not evaluations, which are each of their own day', () => {
    const evaluation = run(2026, [one], { one: 4 }, { kind: 'evaluation', audience: 'participant' })
    const other = run(2025, [one], { one: 4 }, { kind: 'evaluation', audience: 'participant' })
    expect(runsWith([other, evaluation], evaluation)).toEqual([evaluation])
    expect(runsWith([before, now], now)).toEqual([before, now])
  })

  it('tells two of one year apart by their month', () => {
    const autumn = run(2026, [one], { one: 4 }, { opensOn: asDay('2026-09-01') })
    expect([now, autumn].map((each) => labelOfRun(each, [now, autumn]))).toEqual(['1.2026', '9.2026'])
    expect(labelOfRun(before, [before, now, autumn])).toBe('2025')
  })
})

describe('what is read out of one question', () => {
  it('is left out when its figures are of another version', () => {
    const { survey, figures } = run(2026, [one, reworded], { one: 3, two: 4 })
    const old = { ...figures, questions: figures.questions.map((each) => ({ ...each, version: 1 })) }
    expect(shownQuestions({ survey, figures: old }).map(({ question }) => question.id)).toEqual(['one'])
  })

  it('has a bar for every step and option, and the part of those who answered', () => {
    const counts = { n: 4, counts: [1, 0, 3, 0, 0], mean: 2.5, spread: 1 }
    expect(barsOf(one, counts).map(({ id, share }) => [id, share])).toEqual([
      ['1', 0.25],
      ['2', 0],
      ['3', 0.75],
      ['4', 0],
      ['5', 0],
    ])
    expect(barsOf(one, { ...counts, counts: null })).toEqual([])
  })

  it('has a rate where somebody was asked and it may be said', () => {
    expect([rateOf({ asked: 8, answered: 6 }), rateOf({ asked: 0, answered: 0 }), rateOf(null)]).toEqual([
      0.75,
      null,
      null,
    ])
    const rates = rateYears([run(2025, [one], { one: 3 }), run(2026, [one], { one: 3 })], follo)
    expect(rates.map(({ rate }) => rate)).toEqual([null, 0.5])
  })
})
