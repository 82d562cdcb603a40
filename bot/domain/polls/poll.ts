import { dayIn, OSLO } from '../day'
import type { Gathering } from '../gathering'
import { mayLead, type Member } from '../member'
import type { Question } from '../surveys/question'
import { phaseOfSurvey, type Survey, type SurveyId } from '../surveys/survey'

export const POLL_REFUSALS = ['not-found', 'not-yours', 'not-called', 'not-today', 'another-open'] as const
export type PollRefusal = (typeof POLL_REFUSALS)[number]

/** A poll is a survey with one question that is asked while people sit together. */
export type Poll = Survey & { kind: 'poll'; gathering: NonNullable<Survey['gathering']> }
export type PollQuestion = Extract<Question, { kind: 'scale' | 'one' | 'several' }>

export function isPoll(survey: Survey | undefined): survey is Poll {
  return survey?.kind === 'poll' && survey.gathering !== null && pollQuestion(survey) !== null
}

/** Its one question; null when it is none that can be shown as bars. */
export function pollQuestion({ sections }: Pick<Survey, 'sections'>): PollQuestion | null {
  const question = sections[0]?.questions[0]
  return question && question.kind !== 'text' && question.kind !== 'number' ? question : null
}

/** Asked on the day of the gathering only: everybody who takes part gets a message at once. */
export function whyNoPoll(member: Member, gathering: Gathering | undefined, now: Date): PollRefusal | null {
  if (!gathering) return 'not-found'
  if (!mayLead(member, gathering)) return 'not-yours'
  if (gathering.stage !== 'invited' && gathering.stage !== 'held') return 'not-called'
  const today = dayIn(OSLO, now)
  return dayIn(OSLO, gathering.start) <= today && today <= dayIn(OSLO, gathering.end) ? null : 'not-today'
}

/** Polls of this gathering, the latest first. */
export function pollsOf(gathering: Gathering['id'], surveys: Iterable<Survey>): Poll[] {
  return [...surveys]
    .filter(isPoll)
    .filter((poll) => poll.gathering === gathering)
    .reverse()
}

export function isOpenPoll(poll: Poll, now: Date): boolean {
  return phaseOfSurvey(poll, dayIn(OSLO, now), now) === 'open'
}

/** Open until somebody ends it, or the day is over. */
export function newPoll(id: SurveyId, gathering: Gathering, question: PollQuestion, now: Date): Survey {
  const today = dayIn(OSLO, now)
  return {
    id,
    kind: 'poll',
    series: null,
    audience: 'participant',
    gathering: gathering.id,
    title: question.text,
    stage: 'open',
    opensOn: today,
    closesOn: today,
    endedAt: null,
    themes: [],
    sections: [{ id: 'poll', title: question.text, intro: null, questions: [question] }],
    pairs: [],
    remindOn: [],
    record: null,
  }
}
