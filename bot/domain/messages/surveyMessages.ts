import { dayIn, instantAt, OSLO, type ClockTime } from '../day'
import type { Member } from '../member'
import type { Records } from '../records'
import { askedIn } from '../surveys/asked'
import { isOpenOn, type Survey } from '../surveys/survey'
import { onceForBoth } from '../once'
import { messageOf, type Batch } from './message'

/** A gathering may run late, and then nobody is there any more. */
const RUNS_LATE_MS = 30 * 60_000

const SURVEY_TIME = '08:00' as ClockTime

export function surveyMessages(records: Records, now: Date): Batch[] {
  return [...records.surveys.values()].flatMap((survey) => aboutSurvey(survey, records, now))
}

/** Asked once, and reminded on its days if nothing has been sent in by then. */
function aboutSurvey(survey: Survey, records: Records, now: Date): Batch[] {
  const today = dayIn(OSLO, now)
  if (!isOpenOn(survey, today, now)) return []
  if (survey.kind === 'poll' && haveLeft(survey, records, now)) return []
  const asked = askedIn(survey, records, now)
  const first = invitationsTo(survey, asked)
  // Whoever missed several reminders needs only the latest.
  const on = survey.remindOn.filter((day) => day <= today && day > survey.opensOn).at(-1)
  if (on === undefined) return [first]
  const reminded = asked.filter(({ id }) => !records.hasSubmitted(survey.id, id))
  return [
    first,
    reminded.map((member) =>
      messageOf({ kind: 'survey-reminder', survey: survey.id }, member.id, instantAt(OSLO, on, SURVEY_TIME), on),
    ),
  ]
}

const invitationsTo = onceForBoth((survey: Survey, asked: readonly Member[]): Batch => {
  const due = instantAt(OSLO, survey.opensOn, survey.kind === 'poll' ? '00:00' : SURVEY_TIME)
  return asked.map((member) => messageOf({ kind: 'survey', survey: survey.id }, member.id, due))
})

/** A question to those who sit together is of no use to whoever has gone home. */
function haveLeft({ gathering }: Survey, { gatherings }: Records, now: Date): boolean {
  const end = gathering === null ? undefined : gatherings.get(gathering)?.end
  return end !== undefined && now.getTime() >= end.getTime() + RUNS_LATE_MS
}
