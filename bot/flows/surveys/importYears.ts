import { dayIn, isDay, OSLO, yearOf, type Day } from '../../domain/day'
import { leadsNetwork, type Member } from '../../domain/member'
import type { Records } from '../../domain/records'
import { earlierFigures } from '../../domain/surveys/closing'
import type { SurveyFigures, SurveyResult } from '../../domain/surveys/figures'
import {
  figuresOfYear,
  problemsOfYear,
  withheldOf,
  yearsIn,
  type ImportedRow,
  type ImportedYear,
  type QuestionOf,
  type Withheld,
  type YearProblem,
} from '../../domain/surveys/importedYears'
import { titleInYear } from '../../domain/surveys/nextYear'
import { questionsIn, type Question } from '../../domain/surveys/question'
import type { Survey, SurveyId } from '../../domain/surveys/survey'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import { ANNUAL_SERIES, annualSurvey } from '../../texts/surveys/definitions'

type Audience = ImportedRow['audience']

/** `is` tells whether it is there already, as it would be brought in. */
export type ImportedSurvey = {
  survey: Survey
  figures: SurveyFigures
  withheld: Withheld[]
  is: 'new' | 'changed' | 'same'
}

type Made = { imported: ImportedSurvey[]; problems: YearProblem[] }

export type ImportOutcome =
  { ok: true; surveys: ImportedSurvey[] } | { ok: false; refusal: 'not-yours' } | { ok: false; problems: YearProblem[] }

export type ImportYears = (
  caller: Member,
  series: string,
  rows: readonly ImportedRow[],
  options: { dryRun: boolean },
) => Promise<ImportOutcome>

/** Earlier years of a series, as figures that were counted elsewhere: what is kept is only what may be shown. */
export function importYears(the: {
  records: () => Records
  surveys: Pick<Mirror<Survey>, 'put'>
  results: Pick<Mirror<SurveyResult>, 'get' | 'put'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): ImportYears {
  /** Later years that are out count as well: a difference can be read both ways. Those brought in together wait their turn. */
  const made = (series: string, years: readonly ImportedYear[]): Made => {
    const { surveys, areas } = the.records()
    const together = new Set(years.map((year) => importId(series, year)))
    const others = [...surveys.values()].filter(({ id }) => !together.has(id))
    const order = areas.map(({ id }) => id)
    const imported: ImportedSurvey[] = []
    const problems: YearProblem[] = []
    for (const year of years) {
      const survey = surveyFrom(series, year, surveys.values())
      const published = [
        ...earlierFigures(survey, others, the.results.get),
        ...imported.filter((each) => each.survey.audience === year.audience).map(({ figures }) => figures),
      ]
      const decision = figuresOfYear(year, survey.sections, order, published)
      if (!decision.ok) problems.push(...decision.problems)
      else {
        const { figures } = decision
        const is = standingOf(survey, figures, surveys.get(survey.id))
        imported.push({ survey, figures, withheld: withheldOf(year, figures), is })
      }
    }
    return { imported, problems }
  }

  const problemsBefore = (series: string, years: readonly ImportedYear[]): YearProblem[] => {
    const { surveys } = the.records()
    const questionOf = questionsOf(series, surveys.values())
    const thisYear = yearOf(dayIn(OSLO, the.now()))
    return years.flatMap((year) => {
      const isHere = wasAskedHere(series, year, surveys.values())
      return problemsOfYear(year, { questionOf, thisYear, wasAskedHere: isHere })
    })
  }

  const standingOf = (survey: Survey, figures: SurveyFigures, known: Survey | undefined): ImportedSurvey['is'] => {
    if (!known) return 'new'
    const isSame = JSON.stringify(the.results.get(survey.id)?.figures) === JSON.stringify(figures)
    return isSame && contentOf(known) === contentOf(survey) ? 'same' : 'changed'
  }

  return (caller, series, rows, { dryRun }) =>
    // One at a time: each year stands on what is published of the others.
    the.inTurn('survey import', () =>
      decideAgainOnConflict(async (): Promise<ImportOutcome> => {
        if (!leadsNetwork(caller)) return { ok: false, refusal: 'not-yours' }
        const years = yearsIn(rows)
        const before = problemsBefore(series, years)
        if (before.length > 0) return { ok: false, problems: before }
        const { imported, problems } = made(series, years)
        if (problems.length > 0) return { ok: false, problems }
        if (dryRun) return { ok: true, surveys: imported }
        for (const { survey, figures, is } of imported) {
          if (is === 'same') continue
          // The figures first: a survey without them would look as if nobody had answered.
          await the.results.put({ survey: survey.id, answered: figures.turnout.answered, figures })
          await the.surveys.put(survey)
        }
        return { ok: true, surveys: imported }
      }),
    )
}

function importId(series: string, { year, audience }: Pick<ImportedYear, 'year' | 'audience'>): SurveyId {
  return `import-${series}-${year}-${audience}` as SurveyId
}

function wasAskedHere(
  series: string,
  { year, audience }: Pick<ImportedYear, 'year' | 'audience'>,
  surveys: Iterable<Survey>,
): boolean {
  const own = importId(series, { year, audience })
  return [...surveys].some(
    (survey) =>
      survey.series === series &&
      survey.audience === audience &&
      survey.stage !== 'draft' &&
      yearOf(survey.opensOn) === year &&
      survey.id !== own,
  )
}

/** The runs of the series, the latest first, and last the questions that came with the program. */
function runsOf(series: string, audience: Audience, surveys: Iterable<Survey>): Survey[] {
  const own = [...surveys]
    .filter((survey) => survey.series === series && survey.audience === audience)
    .sort((one, other) => (one.opensOn < other.opensOn ? 1 : -1))
  if (series !== ANNUAL_SERIES) return own
  return [
    ...own,
    annualSurvey(audience, {
      id: 'built-in' as SurveyId,
      opensOn: dayOf(2000, '01-01'),
      closesOn: dayOf(2000, '12-31'),
    }),
  ]
}

/** In the wording of that version where it is known, else as it was asked last. */
function questionsOf(series: string, surveys: Iterable<Survey>): QuestionOf {
  const all = [...surveys]
  const known = { nurse: runsOf(series, 'nurse', all), leader: runsOf(series, 'leader', all) }
  return ({ audience, question, version }) => {
    const asked = known[audience].flatMap(({ sections }) => questionsIn(sections)).filter(({ id }) => id === question)
    const found = asked.find((each) => each.version === version) ?? asked[0]
    return found && { ...found, version }
  }
}

/** A survey that nobody here has answered: the same pages and themes, with the questions that there are figures of. */
function surveyFrom(series: string, year: ImportedYear, surveys: Iterable<Survey>): Survey {
  const all = [...surveys]
  const questionOf = questionsOf(series, all)
  const runs = runsOf(series, year.audience, all)
  const asked = new Map<string, Question>()
  for (const { row } of year.rows) {
    const question = questionOf(row)
    if (question) asked.set(question.id, question)
  }
  const placed = new Set<string>()
  const sections = runs.flatMap((run) =>
    run.sections.flatMap((section) => {
      const questions = section.questions.flatMap(({ id }) => (placed.has(id) ? [] : (asked.get(id) ?? [])))
      for (const { id } of questions) placed.add(id)
      return questions.length > 0 ? [{ ...section, questions }] : []
    }),
  )
  const [latest] = runs
  return {
    id: importId(series, year),
    kind: latest?.kind ?? 'annual',
    series,
    audience: year.audience,
    gathering: null,
    title: titleInYear(latest?.title ?? { nb: series, nn: series, en: series }, year.year),
    stage: 'closed',
    opensOn: dayOf(year.year, '01-01'),
    closesOn: dayOf(year.year, '12-31'),
    endedAt: null,
    themes: latest?.themes ?? [],
    sections,
    pairs: (latest?.pairs ?? []).filter((pair) => asked.has(pair[year.audience])),
    remindOn: [],
    record: null,
  }
}

function dayOf(year: number, monthAndDay: string): Day {
  const day = `${year}-${monthAndDay}`
  if (!isDay(day)) throw new Error(`${day} is no day`)
  return day
}

function contentOf({ title, themes, sections, pairs }: Survey): string {
  return JSON.stringify([title, themes, sections, pairs])
}
