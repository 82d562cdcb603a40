import { isPresent } from '../attendance/attendance'
import { answerOf } from '../answers/rsvp'
import { dayIn, OSLO } from '../day'
import { everybodyIn } from '../everybody'
import { isActiveOn, type Member } from '../member'
import { whileSame } from '../once'
import type { Records } from '../records'
import { isOpenOn, type Survey } from './survey'

type Known = Pick<Records, 'members' | 'attendanceOf' | 'answersOf'>

/** Is it for this person? Of who takes part in a gathering, an evaluation asks those who were there. */
export function isAsked(survey: Survey, member: Pick<Member, 'id' | 'role'>, records: Known): boolean {
  switch (survey.audience) {
    case 'nurse':
      return member.role === 'resource-nurse'
    case 'leader':
      return member.role === 'line-manager'
    case 'participant':
      return survey.gathering !== null && takesPart(survey, survey.gathering, member.id, records)
  }
}

/** While people sit together the list may not be kept yet: then whoever has said yes is taken to be there. */
function takesPart(
  survey: Survey,
  gathering: NonNullable<Survey['gathering']>,
  member: Member['id'],
  { attendanceOf, answersOf }: Known,
): boolean {
  const mark = attendanceOf(gathering).get(member)
  if (mark || survey.kind !== 'poll') return isPresent(mark)
  const answer = answerOf(member, answersOf(gathering))?.answer
  return answer === 'on-site' || answer === 'online'
}

/** Everybody who is asked and not on leave. */
export function askedIn(survey: Survey, records: Known, now: Date): readonly Member[] {
  const today = dayIn(OSLO, now)
  const { members, attendanceOf, answersOf } = records
  const there = survey.gathering === null ? [] : [attendanceOf(survey.gathering), answersOf(survey.gathering)]
  return lastAsked(survey, [members, today, ...there], () =>
    everybodyIn(members).filter((member) => isActiveOn(member, today) && isAsked(survey, member, records)),
  )
}

const lastAsked = whileSame<Survey, readonly Member[]>()

export function mayAnswer(survey: Survey, member: Member, records: Known, now: Date): boolean {
  return isAsked(survey, member, records) && isOpenOn(survey, dayIn(OSLO, now), now)
}
