import type { AreaId } from '../member'
import type { Cell } from '../surveys/figures'
import { questionsIn, type Question } from '../surveys/question'
import { yearOfRun, type Run } from './runs'
import { cellOf } from './themes'

/** `same`: asked in these very words; its cell is null where nothing may be shown. */
export type QuestionYear = { run: Run } & ({ is: 'same'; cell: Cell | null } | { is: 'other-wording' | 'not-asked' })

export type QuestionYears = {
  years: readonly QuestionYear[]
  /** The first year of these words, when there were others before. */
  newIn: number | null
}

/** One question through the years. Only equal words are compared, which is the same id and the same version. */
export function questionYears(
  question: Pick<Question, 'id' | 'version'>,
  runs: readonly Run[],
  area: AreaId | null = null,
): QuestionYears {
  const years = runs.map((run): QuestionYear => {
    const versions = questionsIn(run.survey.sections).filter(({ id }) => id === question.id)
    if (versions.length === 0) return { run, is: 'not-asked' }
    if (versions.every(({ version }) => version !== question.version)) return { run, is: 'other-wording' }
    return { run, is: 'same', cell: cellOf(run, question, area) }
  })
  const first = years.findIndex(({ is }) => is === 'same')
  const hadOther = years.slice(0, Math.max(0, first)).some(({ is }) => is === 'other-wording')
  const start = years[first]
  return { years, newIn: hadOther && start ? yearOfRun(start.run) : null }
}

/** Is there more than one year to set beside each other? */
export function isCompared({ years }: QuestionYears): boolean {
  return years.filter((year) => year.is === 'same' && year.cell !== null).length > 1
}
