import type { AreaId } from '../../../bot/domain/member'
import type { SurveyResult } from '../../../bot/domain/surveys/figures'
import type { ImportedRow } from '../../../bot/domain/surveys/importedYears'
import type { Survey } from '../../../bot/domain/surveys/survey'
import { importYears } from '../../../bot/flows/surveys/importYears'
import { ahus, asDay, follo, nina, ola, recordsOf } from '../../support/people'
import { asked, scale, surveyWith } from '../../support/surveys'
import { memoryMirror } from './memoryMirror'

const run = surveyWith({
  id: 's-2026',
  stage: 'closed',
  series: 'hospice',
  questions: [
    scale('competence'),
    { ...asked('times'), kind: 'number', min: 0, max: 50, unit: null },
    { ...asked('wish'), kind: 'text' },
  ],
})
const opens = { opensOn: asDay('2026-01-12'), closesOn: asDay('2026-02-01') }

function row(more: Partial<ImportedRow> = {}): ImportedRow {
  const place = { year: 2024, audience: 'nurse' as const, question: 'competence', version: 1, area: null }
  return { ...place, n: 20, counts: [2, 2, 4, 6, 6], mean: null, spread: null, asked: 40, ...more }
}
const ofFollo = row({ area: follo, n: 12, counts: [1, 1, 2, 4, 4], asked: 20 })
const ofAhus = row({ area: ahus, n: 8, counts: [1, 1, 2, 2, 2], asked: 20 })

function started(known: readonly Survey[] = [{ ...run, ...opens }]) {
  const surveys = memoryMirror<Survey>(
    (survey) => survey.id,
    () => '',
  )
  const results = memoryMirror<SurveyResult>(
    (result) => result.survey,
    () => '',
  )
  const records = () => recordsOf({ surveys: [...known, ...surveys.all()] })
  const bringIn = importYears({
    ...{ records, surveys, results, inTurn: (_key, work) => work() },
    now: () => new Date('2026-03-01T10:00:00Z'),
  })
  return {
    ...{ surveys, results },
    look: (rows: readonly ImportedRow[]) => bringIn(nina, 'hospice', rows, { dryRun: true }),
    bring: (rows: readonly ImportedRow[], caller = nina) => bringIn(caller, 'hospice', rows, { dryRun: false }),
  }
}

it('brings a year in as a closed survey with its figures, once, and looks without storing', async () => {
  const { look, bring, surveys, results } = started()
  const rows = [row(), ofFollo, ofAhus]
  expect(await look(rows)).toMatchObject({ ok: true, surveys: [{ is: 'new', withheld: [] }] })
  expect([surveys.all(), results.all()]).toEqual([[], []])
  expect(await bring(rows)).toMatchObject({ ok: true, surveys: [{ is: 'new' }] })
  const [survey] = surveys.all()
  expect(survey).toMatchObject({
    ...{ id: 'import-hospice-2024-nurse', stage: 'closed', series: 'hospice', audience: 'nurse', record: null },
    ...{ title: { nb: 'Års-menti 2024' }, opensOn: '2024-01-01', closesOn: '2024-12-31' },
  })
  expect(survey?.sections.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(['competence'])
  const figures = results.get('import-hospice-2024-nurse')?.figures
  expect(figures?.turnout).toEqual({ asked: 40, answered: 20 })
  expect(figures?.questions[0]?.all).toEqual({ n: 20, counts: [2, 2, 4, 6, 6], mean: 3.6, spread: 1.31 })
  expect(Object.keys(figures?.questions[0]?.areas ?? {})).toEqual([follo, ahus])
  expect(await bring(rows)).toMatchObject({ ok: true, surveys: [{ is: 'same' }] })
  expect([surveys.writes, results.writes]).toEqual([1, 1])
})

it('withholds by the same rules, and stores nothing of what is withheld', async () => {
  const { bring, results } = started()
  const few = [
    row(),
    row({ area: follo, n: 17, counts: [2, 2, 3, 5, 5] }),
    row({ area: ahus, n: 3, counts: [0, 0, 1, 1, 1] }),
  ]
  const outcome = await bring(few.map((each) => ({ ...each, asked: null })))
  const withheld = outcome.ok ? outcome.surveys.flatMap((each) => each.withheld.map(({ area }) => area)) : []
  expect(withheld).toEqual([follo, ahus])
  expect(results.all()[0]?.figures).toMatchObject({ turnout: { asked: 0, answered: 20 }, turnoutByArea: {} })
  expect(results.all()[0]?.figures?.questions[0]?.areas).toEqual({})
})

it('holds the years against each other, those brought in together and those that are out already', async () => {
  const small = (year: number, n: number, ones: number) => row({ year, n, counts: [ones, 2, 2, 1, 2], asked: null })
  const together = started()
  const outcome = await together.bring([small(2023, 9, 2), small(2024, 10, 3)])
  expect(outcome.ok && outcome.surveys.map(({ withheld }) => withheld.length)).toEqual([0, 1])
  const later = started()
  await later.bring([small(2024, 10, 3)])
  const second = await later.bring([small(2023, 9, 2)])
  expect(second.ok && second.surveys.map(({ withheld }) => withheld.length)).toEqual([1])
})

it('takes means where there are no counts', async () => {
  const { bring, results } = started()
  const means = [row({ counts: null, mean: 3.6, spread: 1.2 }), row({ question: 'times', counts: null, mean: 6.5 })]
  expect(await bring(means)).toMatchObject({ ok: true })
  const cells = results.all()[0]?.figures?.questions.map(({ all }) => [all?.counts, all?.mean, all?.spread])
  expect(cells).toEqual([
    [null, 3.6, 1.2],
    [null, 6.5, null],
  ])
})

describe('what is wrong is said by row, and then nothing is stored', () => {
  it.each<[string, ImportedRow[], [number | null, string][]]>([
    ['a question nobody knows', [row({ question: 'joy' })], [[0, 'import-unknown-question']]],
    ['a free text', [row({ question: 'wish' })], [[0, 'import-text-question']]],
    ['an area nobody knows', [row(), row({ area: 'mars' as AreaId })], [[1, 'import-unknown-area']]],
    ['a year to come', [row({ year: 2026 })], [[null, 'import-year-ahead']]],
    ['the same twice', [row(), row()], [[1, 'import-twice']]],
    ['two versions in a year', [row(), row({ version: 2, area: follo })], [[1, 'import-two-versions']]],
    ['no total', [ofFollo], [[null, 'import-total-missing']]],
    ['four counts of five', [row({ counts: [5, 5, 5, 5] })], [[0, 'import-wrong-number-of-counts']]],
    ['counts of fewer', [row({ counts: [1, 1, 1, 1, 1] })], [[0, 'import-counts-do-not-add-up']]],
    ['neither counts nor mean', [row({ counts: null })], [[0, 'import-mean-missing']]],
    ['a mean of six', [row({ counts: null, mean: 6 })], [[0, 'import-mean-out-of-range']]],
    [
      'areas with more than all',
      [row({ n: 10, counts: [2, 2, 2, 2, 2] }), ofFollo],
      [[0, 'import-areas-exceed-total']],
    ],
    [
      'different numbers asked',
      [row(), row({ question: 'times', counts: null, mean: 3, asked: 41 })],
      [[1, 'import-asked-differs']],
    ],
  ])('%s', async (_what, rows, expected) => {
    const { bring, surveys, results } = started()
    const outcome = await bring(rows)
    const problems = !outcome.ok && 'problems' in outcome ? outcome.problems : []
    for (const [at, problem] of expected) {
      expect(problems.map((each) => (at === null ? [null, each.problem] : [each.row, each.problem]))).toContainEqual([
        at,
        problem,
      ])
    }
    expect([surveys.all(), results.all()]).toEqual([[], []])
  })

  it('a year that was asked here', async () => {
    const { bring } = started([{ ...run, opensOn: asDay('2024-01-12'), closesOn: asDay('2024-02-01') }])
    expect(await bring([row()])).toMatchObject({
      ok: false,
      problems: [{ problem: 'import-year-asked-here', year: 2024 }],
    })
  })
})

it('counts the people of the areas together where they are more than answered any one question', async () => {
  const { bring, results } = started()
  const times = (more: Partial<ImportedRow>) => row({ question: 'times', counts: null, mean: 3, ...more })
  const rows = [
    row(),
    ofFollo,
    ofAhus,
    times({}),
    times({ area: follo, n: 8, asked: 20 }),
    times({ area: ahus, n: 12, asked: 20 }),
  ]
  expect(await bring(rows)).toMatchObject({ ok: true })
  expect(results.all()[0]?.figures?.turnout).toEqual({ asked: 40, answered: 24 })
})

it('is for those who run the network', async () => {
  const { bring, surveys } = started()
  expect(await bring([row()], ola)).toEqual({ ok: false, refusal: 'not-yours' })
  expect(surveys.all()).toEqual([])
})
