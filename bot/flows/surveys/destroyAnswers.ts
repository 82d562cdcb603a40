import { randomUUID } from 'node:crypto'
import type { MemberId } from '../../domain/member'
import type { Delivery } from '../../domain/messages/delivery'
import type { SealedAnswer } from '../../domain/surveys/answer'
import type { SurveyId } from '../../domain/surveys/survey'
import type { Doomed } from '../../store/destruction'
import type { SurveyKey } from '../../store/rows/surveys/surveyKeyRow'
import { NotDestroyed, type ClosingParts } from './closingParts'

type Lists = Pick<ClosingParts, 'answers' | 'keys'>

/** Destroys the answers and the key of a survey, and gives back when the lists themselves said that nothing is left. */
export async function destroyAnswers(the: Lists & Pick<ClosingParts, 'now'>, survey: SurveyId): Promise<Date> {
  await destroyWhatIsKnown(the, survey)
  const [answers, keys] = [await the.answers.columnsNow(['Survey']), await the.keys.columnsNow(['Key'])]
  const left = answers.filter((columns) => columns['Survey'] === survey).length
  const keysLeft = keys.filter((columns) => columns['Key'] === survey).length
  if (left + keysLeft > 0) {
    throw new NotDestroyed(`The survey ${survey} still has ${left} answers and ${keysLeft} keys in the lists`)
  }
  return the.now()
}

export async function destroyWhatIsKnown({ answers, keys }: Lists, survey: SurveyId): Promise<void> {
  await answers.destroy(answers.inGroup(survey).map((answer) => doomedAnswer(answer)))
  const key = keys.get(survey)
  if (key) await keys.destroy([doomedKey(key)])
}

/** Who was reminded had not answered by then: of that only the counts stay. */
export async function destroyReminders(
  { deliveries }: { deliveries: Pick<ClosingParts['deliveries'], 'inGroup' | 'destroy'> },
  survey: SurveyId,
): Promise<void> {
  const reminders = deliveries.inGroup(survey).filter(({ matter }) => matter.kind === 'survey-reminder')
  await deliveries.destroy(reminders.map(doomedReminder))
}

const NOTHING = '-'

export function isWiped({ sealed }: SealedAnswer): boolean {
  return sealed === NOTHING
}

export function isWipedKey(key: SurveyKey | undefined): boolean {
  return key?.mark === NOTHING
}

function doomedAnswer({ key, survey }: SealedAnswer): Doomed<SealedAnswer> {
  return { key, blank: { key: `gone-${randomUUID()}`, survey, sealed: NOTHING } }
}

function doomedKey({ survey }: SurveyKey): Doomed<SurveyKey> {
  return { key: survey, blank: { survey, secret: NOTHING.repeat(43), mark: NOTHING } }
}

function doomedReminder({ key, matter }: Delivery): Doomed<Delivery> {
  const place = key.slice(0, key.indexOf('/'))
  const blank: Delivery = {
    key: `${place}/survey-reminder/gone-${randomUUID()}`,
    to: NOTHING as MemberId,
    matter,
    at: new Date(0),
    outcome: 'failed',
    attempts: 1,
  }
  return { key, blank }
}
