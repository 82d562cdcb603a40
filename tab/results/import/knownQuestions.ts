import type { Area } from '../../../bot/domain/member'
import { questionsIn, type Question } from '../../../bot/domain/surveys/question'
import type { Survey } from '../../../bot/domain/surveys/survey'
import { plain } from '../../year/columns'

export type KnownQuestion = { audience: 'nurse' | 'leader'; question: Exclude<Question, { kind: 'text' }> }

/** What a file may hold figures of. */
export type ImportKnown = { questions: readonly KnownQuestion[]; areas: readonly Area[] }

/** Every question a series has asked, each version once, the newest survey first. */
export function knownQuestions(surveys: Iterable<Survey>, series: string): KnownQuestion[] {
  const newest = [...surveys]
    .filter((survey) => survey.series === series)
    .sort((one, other) => other.opensOn.localeCompare(one.opensOn))
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
