import type { Day } from '../domain/day'
import { groupBy } from '../domain/grouping'
import type { Area, Language } from '../domain/member'
import type { Cell, QuestionFigures, SurveyFigures, Turnout } from '../domain/surveys/figures'
import type { SurveyComment } from '../domain/surveys/freeText'
import { questionsIn, SCALE_STEPS, type Question } from '../domain/surveys/question'
import type { Survey } from '../domain/surveys/survey'
import { numberText, periodText } from '../texts/dates'
import { reportTexts, type ReportTexts } from '../texts/surveys/report'
import { penFor, type Lines } from './pen'
import type { Column, TableCell } from './penTable'

/** All that a report stands on is published already, so it can say nothing that is not. */
export type ReportContent = {
  networkName: string
  survey: Pick<Survey, 'title' | 'themes' | 'sections' | 'opensOn' | 'closesOn' | 'kind'>
  figures: SurveyFigures
  comments: readonly SurveyComment[]
  areas: readonly Area[]
  madeOn: Day
}

/** The published figures of a survey as a PDF, tagged so that it can be read aloud. */
export async function surveyReport(language: Language, content: ReportContent): Promise<Buffer> {
  const { networkName, survey, figures, areas, madeOn } = content
  const words = reportTexts[language]
  const title = survey.title[language]
  const pen = penFor({ language, title, author: networkName, madeAt: new Date(`${madeOn}T12:00:00Z`) })
  pen.say(words.lead(networkName), { quiet: true })
  pen.heading('H1', title)
  pen.say(words.period(periodText(language, survey.opensOn, survey.closesOn)))
  pen.say(turnoutText(language, words, figures.turnout), { bold: true })
  pen.say(words.rule, { quiet: true })
  writeTurnouts(pen, language, words, figures, areas)
  for (const { heading, questions } of chaptersOf(survey, language, words)) {
    for (const [index, question] of questions.entries()) {
      pen.together((lines) => {
        if (index === 0) lines.heading('H2', heading)
        lines.heading('H3', question.text[language])
        if (question.kind === 'text') writeComments(lines, words, question, content)
        else writeQuestion(lines, language, words, question, content)
      })
    }
  }
  return pen.finish((page, of) => `${title} · ${words.page(page, of)}`)
}

/** By theme, in the order of the themes; a survey without themes by its own pages. */
function chaptersOf(
  { themes, sections }: Pick<Survey, 'themes' | 'sections'>,
  language: Language,
  words: ReportTexts,
): { heading: string; questions: Question[] }[] {
  const known = new Set(themes.map(({ id }) => id))
  if (known.size === 0)
    return sections.map(({ title, questions }) => ({ heading: title[language], questions: [...questions] }))
  const byTheme = groupBy(questionsIn(sections), ({ theme }) => (theme !== null && known.has(theme) ? theme : null))
  const chapters = themes.map(({ id, title }) => ({ heading: title[language], questions: byTheme.get(id) ?? [] }))
  const others = { heading: words.otherQuestions, questions: byTheme.get(null) ?? [] }
  return [...chapters, others].filter(({ questions }) => questions.length > 0)
}

function turnoutText(language: Language, words: ReportTexts, { asked, answered }: Turnout): string {
  const count = String(answered)
  // Of an earlier year that was brought in it may not be known.
  return asked < answered || asked === 0
    ? words.answered(count)
    : words.turnout(count, String(asked), percentText(language, answered, asked))
}

function writeTurnouts(
  pen: Lines,
  language: Language,
  words: ReportTexts,
  { turnoutByArea }: SurveyFigures,
  areas: readonly Area[],
): void {
  const shown = areas.flatMap(({ id, name }) => {
    const turnout = turnoutByArea[id]
    return turnout && turnout.asked >= turnout.answered ? [{ name, turnout }] : []
  })
  if (shown.length === 0) return
  pen.heading('H2', words.byArea)
  pen.table(
    [wide(words.area), narrow(words.asked), narrow(words.answers), narrow(words.share)],
    shown.map(({ name, turnout: { asked, answered } }) =>
      texts(name, String(asked), String(answered), percentText(language, answered, asked)),
    ),
  )
}

/** As many as there is room for beside the names of areas. */
const MOST_MARKS = 10

type Counted = Exclude<Question, { kind: 'text' }>

function writeQuestion(
  pen: Lines,
  language: Language,
  words: ReportTexts,
  question: Counted,
  { figures, areas }: ReportContent,
): void {
  if (question.kind === 'scale') pen.say(words.scale(question.low[language], question.high[language]), { quiet: true })
  if (question.kind === 'several') pen.say(words.several, { quiet: true })
  const shown = figures.questions.find(
    ({ question: id, version }) => id === question.id && version === question.version,
  )
  const all = shown?.all ?? null
  if (!shown || all === null) return pen.say(words.withheld, { quiet: true })
  pen.say(summaryOf(language, words, all))
  const { counts } = all
  if (counts !== null) {
    const marks = marksOf(question)
    const rows = labelsOf(question, language).map((label, index) => {
      const count = counts[index] ?? 0
      const text = question.kind === 'scale' ? label : `${marks[index] ?? ''}  ${label}`
      return [{ text }, { text: '', bar: count / all.n }, { text: countText(language, count, all.n) }]
    })
    pen.table([wide(words.option), { title: '', share: 4, isNumber: false }, narrow(words.count)], rows)
  }
  writeAreas(pen, language, words, question, shown, areas)
}

function writeAreas(
  pen: Lines,
  language: Language,
  words: ReportTexts,
  question: Counted,
  { areas: cells }: QuestionFigures,
  areas: readonly Area[],
): void {
  const shown = areas.flatMap(({ id, name }) => (cells[id] ? [{ name, cell: cells[id] }] : []))
  if (shown.length === 0) return
  const hasMean = question.kind === 'scale' || question.kind === 'number'
  const marks = marksOf(question).map((mark, index) => ({ mark, index }))
  // So many answers to choose from that they need another table.
  for (let from = 0; from === 0 || from < marks.length; from += MOST_MARKS) {
    const beside = marks.slice(from, from + MOST_MARKS)
    pen.table(
      [
        ...[wide(words.area), narrow(words.answers)],
        ...(hasMean ? [narrow(words.mean), { title: words.spread, share: 3.2, isNumber: true }] : []),
        ...beside.map(({ mark }) => ({ title: mark, share: 1.5, isNumber: true })),
      ],
      shown.map(({ name, cell }) =>
        texts(
          ...[name, String(cell.n)],
          ...(hasMean ? [orDash(language, cell.mean), orDash(language, cell.spread)] : []),
          ...beside.map(({ index }) => (cell.counts === null ? '–' : String(cell.counts[index] ?? 0))),
        ),
      ),
    )
  }
  const withheld = areas.filter(({ id }) => !cells[id]).map(({ name }) => name)
  if (withheld.length > 0) pen.say(words.withheldAreas(withheld.join(', ')), { quiet: true })
}

function writeComments(pen: Lines, words: ReportTexts, { id }: Question, { figures, comments }: ReportContent): void {
  const wrote = figures.texts[id] ?? null
  if (wrote === null) return pen.say(words.tooFewText, { quiet: true })
  // By their keys, which say nothing.
  const shown = comments.filter(({ question }) => question === id).sort((one, other) => (one.key < other.key ? -1 : 1))
  pen.say(words.comments(String(wrote)), { quiet: true })
  if (shown.length === 0) pen.say(words.noComments, { quiet: true })
  else pen.list(shown.map(({ text }) => text))
}

function labelsOf(question: Counted, language: Language): string[] {
  switch (question.kind) {
    case 'scale':
      return SCALE_STEPS.map((step) => {
        const end = step === 1 ? question.low[language] : step === SCALE_STEPS.length ? question.high[language] : null
        return end === null ? String(step) : `${step} – ${end}`
      })
    case 'one':
    case 'several':
      return question.options.map(({ text }) => text[language])
    case 'number':
      return []
  }
}

/** What stands for each answer where there is no room for its words: the step, or a letter as in the list of answers. */
function marksOf(question: Counted): string[] {
  switch (question.kind) {
    case 'scale':
      return SCALE_STEPS.map(String)
    case 'one':
    case 'several':
      return question.options.map((_, index) => String.fromCharCode(65 + index))
    case 'number':
      return []
  }
}

function summaryOf(language: Language, words: ReportTexts, { n, mean, spread }: Cell): string {
  if (mean === null) return words.onlyAnswers(String(n))
  return words.summary(String(n), numberText(language, mean), orDash(language, spread))
}

function countText(language: Language, count: number, of: number): string {
  return `${count} (${percentText(language, count, of)})`
}

function percentText(language: Language, part: number, whole: number): string {
  const percent = whole === 0 ? 0 : Math.round((100 * part) / whole)
  return language === 'en' ? `${percent}%` : `${percent} %`
}

function orDash(language: Language, value: number | null): string {
  return value === null ? '–' : numberText(language, value)
}

function texts(...cells: string[]): TableCell[] {
  return cells.map((text) => ({ text }))
}

function wide(title: string): Column {
  return { title, share: 4, isNumber: false }
}

function narrow(title: string): Column {
  return { title, share: 2, isNumber: true }
}
