import type { Cell, QuestionFigures } from '../surveys/figures'
import { questionsIn, SCALE_STEPS, type Question, type Theme, type Worded } from '../surveys/question'
import type { Run } from './runs'
import { themeMean } from './themes'

export type CountedQuestion = Exclude<Question, { kind: 'text' }>

/** What was asked, and what is published of it. */
export type ShownQuestion = { question: CountedQuestion; figures: QuestionFigures }

/** Figures without a question of the same version say nothing anybody can read, and are left out. */
export function shownQuestions({ survey, figures }: Run): ShownQuestion[] {
  return questionsIn(survey.sections).flatMap((question) => {
    const shown = figures.questions.find((each) => each.question === question.id && each.version === question.version)
    return question.kind !== 'text' && shown ? [{ question, figures: shown }] : []
  })
}

/** Of the scale the text is null: its number says it. */
export type Bar = { id: string; text: Worded | null; count: number; share: number }

/** One for each step or option; none for numbers, which have a mean alone. */
export function barsOf(question: CountedQuestion, { n, counts }: Cell): Bar[] {
  if (counts === null) return []
  const bar = (id: string, text: Worded | null, place: number): Bar => {
    const count = counts[place] ?? 0
    return { id, text, count, share: n === 0 ? 0 : count / n }
  }
  switch (question.kind) {
    case 'scale':
      return SCALE_STEPS.map((step, place) => bar(String(step), null, place))
    case 'one':
    case 'several':
      return question.options.map(({ id, text }, place) => bar(id, text, place))
    case 'number':
      return []
  }
}

export type ThemePart = { theme: Theme | null; mean: number | null; questions: readonly ShownQuestion[] }

/** The questions under their themes, in the survey's order; last those that have none. */
export function themesOf(run: Run): ThemePart[] {
  const questions = shownQuestions(run)
  const { themes } = run.survey
  const known = new Set(themes.map(({ id }) => id))
  const part = (theme: Theme | null, own: readonly ShownQuestion[]): ThemePart => ({
    theme,
    mean: theme === null ? null : themeMean(own.filter(isScale).map(({ figures }) => figures.all)),
    questions: own,
  })
  return [
    ...themes.map((theme) =>
      part(
        theme,
        questions.filter(({ question }) => question.theme === theme.id),
      ),
    ),
    part(
      null,
      questions.filter(({ question }) => question.theme === null || !known.has(question.theme)),
    ),
  ].filter((each) => each.questions.length > 0)
}

export function isScale({ question }: ShownQuestion): boolean {
  return question.kind === 'scale'
}
