import { yearOf } from '../../../bot/domain/day'
import type { Area } from '../../../bot/domain/member'
import { questionsIn, type Question } from '../../../bot/domain/surveys/question'
import type { Survey } from '../../../bot/domain/surveys/survey'
import { plain } from '../../year/columns'

export type KnownQuestion = { audience: 'nurse' | 'leader'; question: Exclude<Question, { kind: 'text' }> }

/** What a file may hold figures of. */
export type ImportKnown = { questions: readonly KnownQuestion[]; areas: readonly Area[] }

/** Every question a series has asked, each version once, the newest survey first; of drafts only while nothing was asked. */
export function knownQuestions(surveys: Iterable<Survey>, series: string): KnownQuestion[] {
  const all = [...surveys].filter((survey) => survey.series === series)
  const asked = all.filter(({ stage }) => stage !== 'draft')
  const newest = (asked.length > 0 ? asked : all).sort((one, other) => other.opensOn.localeCompare(one.opensOn))
  const known = new Map<string, KnownQuestion>()
  for (const { audience, sections } of newest) {
    if (audience === 'participant') continue
    for (const question of questionsIn(sections)) {
      const key = `${audience} ${question.id} ${question.version}`
      if (question.kind !== 'text' && !known.has(key)) known.set(key, { audience, question })
    }
  }
  return [...known.values()]
}

/** The year to fill in first: the one before all that have been asked about, and never this year. */
export function yearToBringIn(surveys: Iterable<Survey>, series: string, thisYear: number): number {
  const years = [...surveys]
    .filter((survey) => survey.series === series && survey.stage !== 'draft')
    .map(({ opensOn }) => yearOf(opensOn))
  return Math.min(thisYear, ...years) - 1
}

/** By its id, and its newest version when none is said; or by its words, which are those of one version. */
export function questionNamed(
  known: readonly KnownQuestion[],
  audience: 'nurse' | 'leader',
  written: string,
): KnownQuestion | undefined {
  const own = known.filter((each) => each.audience === audience)
  return (
    own.find(({ question }) => question.id === written) ??
    own.find(({ question }) => Object.values(question.text).some((text) => plain(text) === plain(written)))
  )
}
