import { allRuns, parallelOf, runsWith } from '../../../bot/domain/results/runs'
import { questionsIn } from '../../../bot/domain/surveys/question'
import { resultSheets } from '../../../tab/results/resultSheets'
import { bookOf } from '../../../tab/results/saveResults'
import { readFile } from '../../../tab/year/readFile'
import { manyYears } from './manyYears'

const { areas, surveys, results } = manyYears([2024, 2025, 2026], { Ahus: 40, Follo: 24, Kongsvinger: 4 })
const every = allRuns({ surveys: new Map(surveys.map((survey) => [survey.id, survey])), results })
const run = every.find(({ survey }) => survey.id === 'ars-menti-nurse-2026')
if (!run) throw new Error('There is no survey of nurses in 2026')
const leader = parallelOf(every, run)
const sheets = resultSheets({
  run,
  runs: runsWith(every, run),
  pair: leader && { nurse: run, leader },
  areas,
  language: 'nb',
})
const sheet = (name: string) => sheets.find((each) => each.name === name)?.rows ?? []

describe('results as a file', () => {
  it('have a sheet for each way of looking at them', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Sammendrag', 'Spørsmål', 'Områder', 'År', 'Sykepleiere og ledere'])
  })

  it('have no figure of an area where none is published', () => {
    const shown = new Set(
      run.figures.questions.flatMap(({ question, areas: cells }) =>
        Object.keys(cells).map((area) => `${question} ${area}`),
      ),
    )
    const textOf = new Map(questionsIn(run.survey.sections).map(({ id, text }) => [text.nb, id]))
    const withFigures = sheet('Områder').filter(([, name, n]) => name !== 'Alle' && typeof n === 'number')
    const told = withFigures.map(([text, name]) => {
      const area = areas.find((each) => each.name === name)?.id ?? ''
      return `${textOf.get(String(text)) ?? ''} ${area}`
    })
    expect(new Set(told)).toEqual(shown)
    expect(sheet('Områder').filter(([, name, n]) => name === 'Kongsvinger' && n !== 'vises ikke')).toEqual([])
  })

  it('set a new wording beside nothing', () => {
    const [line] = sheet('År').filter(([text]) => String(text).startsWith('Ny ordlyd'))
    expect(line?.slice(1, 4)).toEqual(['Snitt', 'ikke sammenlignbar', 'ikke sammenlignbar'])
    expect(typeof line?.[4]).toBe('number')
  })

  it('can be opened as a spreadsheet', async () => {
    const cells = await readFile(await bookOf(sheets))
    if (typeof cells === 'string') throw new Error(cells)
    expect(cells.slice(0, 2).map((row) => row.slice(0, 3))).toEqual([
      ['Års-menti 2026 for ressurssykepleiere', 'Spurt', 'Svart'],
      ['Alle', run.figures.turnout.asked, run.figures.turnout.answered],
    ])
  })
})
