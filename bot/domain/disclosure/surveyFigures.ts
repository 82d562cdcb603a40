import type { AreaId } from '../member'
import type { KeptAnswer } from '../surveys/answer'
import { LEAST_ANSWERS, type SurveyFigures, type Turnout } from '../surveys/figures'
import type { Survey } from '../surveys/survey'
import type { EarlierYear } from './closedGroups'
import { disclose } from './disclose'
import { tally, type RawQuestion } from './tally'

export type FiguresFrom = {
  survey: Pick<Survey, 'sections'>
  /** In the order they are shown everywhere. */
  areas: readonly AreaId[]
  kept: readonly KeptAnswer[]
  /** How many were asked, also of those without an area. */
  asked: ReadonlyMap<AreaId | null, number>
  /** What is published of the same series, of whichever year. */
  earlier: readonly SurveyFigures[]
  /** Sent in but in no figure: the last incomplete step of a poll. */
  uncounted?: readonly KeptAnswer[]
}

/** All that is published of a survey that has closed. */
export function figuresOf({ survey, areas, kept, asked, earlier, uncounted = [] }: FiguresFrom): SurveyFigures {
  const { questions, texts } = tally(survey.sections, areas, kept)
  const answered = [...kept, ...uncounted].filter(({ submitted }) => submitted)
  const turnouts = new Map(
    areas.map((area) => [
      area,
      { asked: asked.get(area) ?? 0, answered: answered.filter((each) => each.area === area).length },
    ]),
  )
  const all = { asked: [...asked.values()].reduce((sum, each) => sum + each, 0), answered: answered.length }
  return {
    turnout: all,
    turnoutByArea: turnoutByArea(all, turnouts),
    questions: questions.map((raw) => disclose(raw, areas, yearsOf(raw, earlier))),
    texts: Object.fromEntries(
      [...texts].map(([question, written]) => [question, written.length < LEAST_ANSWERS ? null : written.length]),
    ),
  }
}

/** The years in which this question was asked in the same words. */
export function yearsOf(
  { question, version }: Pick<RawQuestion, 'question' | 'version'>,
  earlier: readonly SurveyFigures[],
): EarlierYear[] {
  return earlier.flatMap(({ questions, turnoutByArea }) =>
    questions
      .filter((each) => each.question === question && each.version === version)
      .map(({ all, areas }) => ({ all, areas, listed: Object.keys(turnoutByArea).map((area) => area as AreaId) })),
  )
}

/**
 * Null where fewer than five were asked. When these and those without an area are one to four together, the smallest other
 * area is left out too, else the total would tell how many of them answered.
 */
export function turnoutByArea(
  all: Turnout,
  turnouts: ReadonlyMap<AreaId, Turnout>,
): Readonly<Record<AreaId, Turnout | null>> {
  const enough = [...turnouts].filter(([, { asked }]) => asked >= LEAST_ANSWERS)
  const rest = enough.reduce((left, [, { asked }]) => left - asked, all.asked)
  const smallest = Math.min(...enough.map(([, { asked }]) => asked))
  const further = rest > 0 && rest < LEAST_ANSWERS ? enough.find(([, { asked }]) => asked === smallest) : undefined
  const shown = new Map(enough.filter((each) => each !== further))
  return Object.fromEntries([...turnouts.keys()].map((area) => [area, shown.get(area) ?? null]))
}
