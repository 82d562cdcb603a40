import type { ClosingRecord, Survey, SurveyId } from '../../domain/surveys/survey'
import { everAsked, isToBeClosed, remindersSent } from '../../domain/surveys/closing'
import type { HeldLease } from '../sending/lease'
import type { ClosingParts } from './closingParts'
import { destroyAnswers, destroyReminders, destroyWhatIsKnown } from './destroyAnswers'
import { publishFigures } from './publishFigures'

type Turn = { isStopping: () => boolean; lease: Pick<HeldLease, 'hold'> }

export type CloseSurveys = (turn: Turn) => Promise<SurveyId[]>

/**
 * Closes what is over: its figures are published, its answers and its key are destroyed, and only counts of the reminders
 * stay. Each part finds what an earlier try has done, so it may be stopped anywhere. Gives back what was closed.
 */
export function closeSurveys(the: ClosingParts): CloseSurveys {
  return async (turn) => {
    const goesOn = async (): Promise<boolean> => !turn.isStopping() && (await turn.lease.hold())
    const closed: SurveyId[] = []
    const problems: unknown[] = []
    for (const { id } of [...the.surveys.all()].filter((survey) => isToBeClosed(survey, the.now()))) {
      if (!(await goesOn())) return closed
      // One that cannot be closed holds up no other.
      const isClosed = await closeOne(the, id, goesOn).catch((error: unknown) => void problems.push(error))
      if (isClosed === true) closed.push(id)
    }
    await wipeLate(the, goesOn)
    if (problems.length > 0) throw problems[0]
    return closed
  }
}

async function closeOne(the: ClosingParts, id: SurveyId, goesOn: () => Promise<boolean>): Promise<boolean> {
  const { surveys, results, texts, answers, keys, deliveries } = the
  // What another replica has taken in, or whoever held the lease before has done.
  await Promise.all([surveys, results, texts, answers, keys, deliveries].map((list) => list.refresh()))
  const survey = surveys.get(id)
  if (!survey || !isToBeClosed(survey, the.now())) return false
  await publishFigures(the, survey)
  if (!(await goesOn())) return false
  const keyGoneAt = await destroyAnswers(the, id)
  if (!(await goesOn())) return false
  // The counts are written before the first reminder goes, and never again: a second look would find fewer.
  const recorded: Survey = survey.record ? survey : { ...survey, record: recordOf(the, survey, keyGoneAt) }
  if (recorded !== survey) await surveys.put(recorded)
  await destroyReminders(the, id)
  await surveys.put({ ...recorded, stage: 'closed' })
  return true
}

function recordOf(the: ClosingParts, survey: Survey, keyGoneAt: Date): ClosingRecord {
  const about = the.deliveries.inGroup(survey.id)
  const result = the.results.get(survey.id)
  const asked = result?.figures?.turnout.asked ?? everAsked(survey, the.records(), about, the.now()).length
  const [answered, reminded] = [result?.answered ?? 0, remindersSent(about)]
  return { closedAt: the.now(), keyGoneAt, answered, asked, reminded }
}

const LATE_MS = 7 * 86_400_000

/** A replica that was very slow, or something sent that could not be written down until now, may leave a row behind. */
async function wipeLate(the: ClosingParts, goesOn: () => Promise<boolean>): Promise<void> {
  const { surveys, answers, keys, deliveries } = the
  const isClosed = (id: SurveyId): boolean => surveys.get(id)?.stage === 'closed'
  const late = new Set([...answers.all(), ...keys.all()].map(({ survey }) => survey).filter(isClosed))
  for (const { id, record } of surveys.all()) {
    const isRecent = record !== null && the.now().getTime() - record.closedAt.getTime() < LATE_MS
    const isReminded = ({ matter }: { matter: { kind: string } }): boolean => matter.kind === 'survey-reminder'
    if (isClosed(id) && isRecent && deliveries.inGroup(id).some(isReminded)) late.add(id)
  }
  for (const id of late) {
    if (!(await goesOn())) return
    await destroyWhatIsKnown(the, id)
    await destroyReminders(the, id)
  }
}
