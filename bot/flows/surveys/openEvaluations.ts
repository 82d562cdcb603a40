import { addDays, dayIn, OSLO } from '../../domain/day'
import type { Records } from '../../domain/records'
import { toBeEvaluated } from '../../domain/surveys/evaluations'
import type { Survey } from '../../domain/surveys/survey'
import { RowConflict, type Mirror } from '../../store/mirror'
import { evaluationId, evaluationOf } from '../../texts/surveys/definitions'
import type { HeldLease } from '../sending/lease'

type Turn = { isStopping: () => boolean; lease: Pick<HeldLease, 'hold'> }

/**
 * Asks those who were at a gathering how it was, once its list is completed. The survey's id follows from the gathering's,
 * so that two who do this at once make one. Gives back how many were opened.
 */
export function openEvaluations(the: {
  records: () => Records
  surveys: Pick<Mirror<Survey>, 'get' | 'put' | 'refresh'>
  now: () => Date
}): (turn: Turn) => Promise<number> {
  return async ({ isStopping, lease }) => {
    const [records, now] = [the.records(), the.now()]
    const opensOn = dayIn(OSLO, now)
    const wanted = toBeEvaluated(records, now).filter((gathering) => !the.surveys.get(evaluationId(gathering)))
    let opened = 0
    for (const gathering of wanted) {
      if (isStopping() || !(await lease.hold())) break
      const { evaluationDays } = records.settings
      const evaluation = evaluationOf(gathering, { opensOn })
      const survey: Survey = {
        ...evaluation,
        closesOn: addDays(opensOn, evaluationDays),
        remindOn: evaluationDays < 2 ? [] : [addDays(opensOn, Math.ceil(evaluationDays / 2))],
      }
      try {
        await the.surveys.put(survey)
        opened++
      } catch (error) {
        // Somebody else was first, or it stands in the list and cannot be read just now.
        if (!(error instanceof RowConflict)) throw error
      }
    }
    return opened
  }
}
