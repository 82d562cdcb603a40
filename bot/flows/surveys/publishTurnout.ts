import { dayIn, OSLO } from '../../domain/day'
import type { Records } from '../../domain/records'
import type { SurveyResult } from '../../domain/surveys/figures'
import { isOpenOn, type Survey } from '../../domain/surveys/survey'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import type { Seals } from './seals'

/** Puts on the team site how many have sent in each open survey. How many, never who or what. */
export async function publishTurnout(the: {
  records: () => Records
  seals: Pick<Seals, 'answersTo'>
  results: Pick<Mirror<SurveyResult>, 'get' | 'put'>
  now: () => Date
}): Promise<void> {
  const problems: unknown[] = []
  for (const survey of the.records().surveys.values()) {
    if (!isOpenOn(survey, dayIn(OSLO, the.now()), the.now())) continue
    try {
      const answered = the.seals.answersTo(survey).filter(({ submitted }) => submitted).length
      await decideAgainOnConflict(() => publish(the, survey, answered))
    } catch (error) {
      // One that cannot be counted holds up no other.
      problems.push(error)
    }
  }
  if (problems.length > 0) throw problems[0]
}

/** A poll has its figures while it is open, and they stay as they are. */
async function publish(
  { results }: Parameters<typeof publishTurnout>[0],
  { id }: Survey,
  answered: number,
): Promise<void> {
  const before = results.get(id)
  if ((before?.answered ?? 0) === answered) return
  await results.put({ survey: id, answered, figures: before?.figures ?? null })
}
