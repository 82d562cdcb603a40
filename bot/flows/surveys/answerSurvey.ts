import { createHmac, randomBytes } from 'node:crypto'
import { dayIn, OSLO } from '../../domain/day'
import type { Member, MemberId } from '../../domain/member'
import type { Records } from '../../domain/records'
import {
  decideSurveyAnswer,
  type Scores,
  type SurveyAnswer,
  type SurveyId,
  type SurveyRefusal,
} from '../../domain/survey'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import type { SurveyKey } from '../../store/rows/surveyKeyRow'
import { ANSWER_PATIENCE_MS } from '../gatherings/answerInvitation'

export type SurveyAnswers = {
  submit(
    member: Member,
    survey: SurveyId,
    scores: Scores,
  ): Promise<{ ok: true } | { ok: false; refusal: SurveyRefusal | 'not-found' }>
  /** Only whether, never what; possible while the survey is open and its key exists. */
  hasAnswered(survey: SurveyId, member: MemberId): boolean
}

export function surveyAnswers(the: {
  records: () => Records
  answers: Pick<Mirror<SurveyAnswer>, 'get' | 'put'>
  keys: Pick<Mirror<SurveyKey>, 'get' | 'put'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): SurveyAnswers {
  return {
    hasAnswered(survey, member) {
      const known = the.keys.get(survey)
      return known !== undefined && the.answers.get(answerKey(known, member)) !== undefined
    },

    submit: (member, surveyId, scores) =>
      the.inTurn(`survey|${surveyId}|${member.id}`, () =>
        decideAgainOnConflict(async () => {
          const survey = the.records().surveys.get(surveyId)
          if (!survey) return { ok: false, refusal: 'not-found' }
          const decision = decideSurveyAnswer(survey, member, scores, dayIn(OSLO, the.now()))
          if (!decision.ok) return decision

          const key = answerKey(await surveyKey(surveyId), member.id)
          const answer = {
            key,
            survey: surveyId,
            audience: survey.audience,
            area: member.area,
            scores: decision.scores,
          }
          if (!isSame(the.answers.get(key), answer)) await the.answers.put(answer, ANSWER_PATIENCE_MS)
          return { ok: true }
        }),
      ),
  }

  /** Made at the first answer; when two replicas make one at once, the one that was stored is everybody's. */
  async function surveyKey(survey: SurveyId): Promise<SurveyKey> {
    const known = the.keys.get(survey)
    if (known) return known
    const made = { survey, secret: randomBytes(32).toString('base64url') }
    await the.keys.put(made, ANSWER_PATIENCE_MS)
    return made
  }
}

function answerKey({ survey, secret }: SurveyKey, member: MemberId): string {
  return createHmac('sha256', secret).update(`${survey}|${member}`).digest('base64url')
}

function isSame(one: SurveyAnswer | undefined, other: SurveyAnswer): boolean {
  return one !== undefined && Object.entries(other.scores).every(([question, score]) => one.scores[question] === score)
}
