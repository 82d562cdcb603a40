import { yearOf } from '../day'
import type { SurveyFigures, SurveyResult } from '../surveys/figures'
import type { Survey, SurveyAudience, SurveyId } from '../surveys/survey'

/** A survey whose figures are published. */
export type Run = { survey: Survey; figures: SurveyFigures }

type Known = { surveys: ReadonlyMap<SurveyId, Survey>; results: readonly SurveyResult[] }

/** Everything that is published, oldest first. */
export function allRuns({ surveys, results }: Known): Run[] {
  return results
    .flatMap(({ survey: id, figures }) => {
      const survey = surveys.get(id)
      return survey && figures ? [{ survey, figures }] : []
    })
    .sort((one, other) => one.survey.opensOn.localeCompare(other.survey.opensOn))
}

/** What is compared from year to year: the same series, asked of the same people. */
export function runsOf(runs: readonly Run[], series: string, audience: SurveyAudience): Run[] {
  return runs.filter(({ survey }) => survey.series === series && survey.audience === audience)
}

/** Those this one is compared with, itself included. What is asked after each gathering is about different days. */
export function runsWith(runs: readonly Run[], { survey }: Run): Run[] {
  const isYearly = survey.series !== null && (survey.kind === 'annual' || survey.kind === 'other')
  return runs.filter(
    (each) =>
      each.survey.id === survey.id ||
      (isYearly && each.survey.series === survey.series && each.survey.audience === survey.audience),
  )
}

export function yearOfRun({ survey }: Pick<Run, 'survey'>): number {
  return yearOf(survey.opensOn)
}

/** «2026», or the month too where one year has two of them. */
export function labelOfRun(run: Run, among: readonly Run[]): string {
  const year = yearOfRun(run)
  const isAlone = among.filter((each) => yearOfRun(each) === year).length < 2
  return isAlone ? String(year) : `${Number(run.survey.opensOn.slice(5, 7))}.${year}`
}

/** The same year's survey to the others of the pair: managers for nurses, nurses for managers. */
export function parallelOf(runs: readonly Run[], run: Run): Run | null {
  const { series, audience } = run.survey
  if (series === null || audience === 'participant') return null
  const others = runsOf(runs, series, audience === 'nurse' ? 'leader' : 'nurse')
  return others.findLast((each) => yearOfRun(each) === yearOfRun(run)) ?? null
}
