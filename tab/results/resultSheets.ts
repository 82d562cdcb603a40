import type { Area, Language } from '../../bot/domain/member'
import { gapBetween } from '../../bot/domain/results/gap'
import { questionYears } from '../../bot/domain/results/questionYears'
import { rateOf, rateYears } from '../../bot/domain/results/rates'
import { labelOfRun, type Run } from '../../bot/domain/results/runs'
import { barsOf, shownQuestions, themesOf, type ShownQuestion } from '../../bot/domain/results/shownQuestion'
import { themeYears } from '../../bot/domain/results/themes'
import type { Cell, Turnout } from '../../bot/domain/surveys/figures'
import { fullDate } from '../../bot/texts/dates'
import { roundedTo } from '../../bot/texts/tab/results/numbers'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import { answerNames } from './twins'

export type SheetCell = string | number | null
export type ResultSheet = { name: string; widths: readonly number[]; head: readonly string[]; rows: SheetCell[][] }

export type SheetsFrom = {
  run: Run
  /** Those it is compared with, itself included. */
  runs: readonly Run[]
  pair: { nurse: Run; leader: Run } | null
  areas: readonly Area[]
  language: Language
}

/** What a survey shows, as sheets of a file: the same figures as on the page, and nothing more. */
export function resultSheets(from: SheetsFrom): ResultSheet[] {
  const { runs, pair } = from
  return [
    summary(from),
    questions(from),
    areasSheet(from),
    ...(runs.length > 1 ? [years(from)] : []),
    ...(pair === null ? [] : [gap(pair, from.language)]),
  ]
}

function summary({ run, areas, language }: SheetsFrom): ResultSheet {
  const words = resultsTexts[language]
  const { survey, figures } = run
  const turnoutLine = (name: string, turnout: Turnout | null): SheetCell[] =>
    turnout === null
      ? [name, words.notShown, null, null]
      : [name, turnout.asked === 0 ? null : turnout.asked, turnout.answered, share(rateOf(turnout))]
  return {
    name: words.sheet.summary,
    widths: [40, 14, 14, 14],
    head: [survey.title[language], words.asked, words.answered, `${words.part} (%)`],
    rows: [
      turnoutLine(words.everybody, figures.turnout),
      ...areas.flatMap((area) => {
        const own = figures.turnoutByArea[area.id]
        return own === undefined ? [] : [turnoutLine(area.name, own)]
      }),
      [],
      [words.closed, fullDate(language, survey.closesOn)],
      [words.why],
      [],
      [words.theme, words.mean],
      ...themesOf(run).flatMap(({ theme, mean }) =>
        theme === null || mean === null ? [] : [[theme.title[language], tenth(mean)]],
      ),
    ],
  }
}

function questions({ run, language }: SheetsFrom): ResultSheet {
  const words = resultsTexts[language]
  return {
    name: words.sheet.questions,
    widths: [60, 36, 12, 12, 12, 12, 12],
    head: [words.question, words.answer, words.count, `${words.share} (%)`, words.n, words.mean, words.spread],
    rows: shownQuestions(run).flatMap(({ question, figures }): SheetCell[][] => {
      const text = question.text[language]
      const { all } = figures
      if (all === null) return [[text, words.notShown]]
      const names = answerNames(question, language)
      return [
        [text, null, null, null, all.n, tenth(all.mean), tenth(all.spread)],
        ...barsOf(question, all).map((bar, place) => [text, names[place] ?? '', bar.count, share(bar.share)]),
      ]
    }),
  }
}

function areasSheet({ run, areas, language }: SheetsFrom): ResultSheet {
  const words = resultsTexts[language]
  const all = shownQuestions(run)
  const most = Math.max(0, ...all.map(({ question }) => answerNames(question, language).length))
  return {
    name: words.sheet.areas,
    widths: [60, 22, 12, 12, 12, ...Array.from({ length: most }, () => 26)],
    head: [
      words.question,
      words.area,
      words.n,
      words.mean,
      words.spread,
      ...Array.from({ length: most }, (_, place) => `${words.answer} ${place + 1}`),
    ],
    rows: all.flatMap((shown) => [
      areaLine(shown, words.everybody, shown.figures.all, language),
      ...areas.map(({ id, name }) => areaLine(shown, name, shown.figures.areas[id] ?? null, language)),
    ]),
  }
}

function areaLine({ question }: ShownQuestion, name: string, cell: Cell | null, language: Language): SheetCell[] {
  const text = question.text[language]
  if (cell === null) return [text, name, resultsTexts[language].notShown]
  const names = answerNames(question, language)
  return [
    text,
    name,
    cell.n,
    tenth(cell.mean),
    tenth(cell.spread),
    ...barsOf(question, cell).map(({ count }, place) => `${names[place] ?? ''}: ${count}`),
  ]
}

function years({ run, runs, areas, language }: SheetsFrom): ResultSheet {
  const words = resultsTexts[language]
  const labels = runs.map((each) => labelOfRun(each, runs))
  const rates = (name: string, area: Area | null): SheetCell[] => [
    `${words.part} (%)`,
    name,
    ...rateYears(runs, area?.id ?? null).map(({ rate }) => share(rate)),
  ]
  return {
    name: words.sheet.years,
    widths: [60, 30, ...labels.map(() => 14)],
    head: [words.question, words.answer, ...labels],
    rows: [
      rates(words.everybody, null),
      ...areas.map((area) => rates(area.name, area)),
      ...themesOf(run).flatMap(({ theme }) =>
        theme === null
          ? []
          : [[theme.title[language], words.mean, ...themeYears(theme.id, runs).points.map(({ mean }) => tenth(mean))]],
      ),
      ...shownQuestions(run).flatMap((shown) => questionLines(shown, runs, language)),
    ],
  }
}

/** The mean through the years, or the part that gave each answer. */
function questionLines({ question }: ShownQuestion, runs: readonly Run[], language: Language): SheetCell[][] {
  const words = resultsTexts[language]
  const text = question.text[language]
  const { years: all } = questionYears(question, runs)
  const line = (name: string, value: (cell: Cell) => number | null): SheetCell[] => [
    text,
    name,
    ...all.map((year) =>
      year.is === 'same' ? year.cell && value(year.cell) : year.is === 'other-wording' ? words.notComparable : null,
    ),
  ]
  if (question.kind === 'scale' || question.kind === 'number') return [line(words.mean, ({ mean }) => tenth(mean))]
  return answerNames(question, language).map((name, place) =>
    line(`${name} (%)`, (cell) => share(barsOf(question, cell)[place]?.share ?? null)),
  )
}

function gap({ nurse, leader }: { nurse: Run; leader: Run }, language: Language): ResultSheet {
  const words = resultsTexts[language]
  return {
    name: words.sheet.gap,
    widths: [60, 20, 20, 14],
    head: [words.question, words.audience.nurse, words.audience.leader, words.difference],
    rows: gapBetween(nurse, leader).map((row) => {
      const text = row.nurse.question.text[language]
      if (row.means === null) return [text, null, null, words.notShown]
      return [text, tenth(row.means.nurse), tenth(row.means.leader), tenth(row.means.difference)]
    }),
  }
}

function tenth(value: number | null): number | null {
  return value === null ? null : roundedTo(value, 10)
}

function share(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100)
}
