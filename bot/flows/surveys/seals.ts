import { randomBytes } from 'node:crypto'
import type { KeptAnswer, SealedAnswer } from '../../domain/surveys/answer'
import type { Survey, SurveyId } from '../../domain/surveys/survey'
import type { MemberId } from '../../domain/member'
import type { Mirror } from '../../store/mirror'
import type { SurveyKey } from '../../store/rows/surveys/surveyKeyRow'
import { markOfSecret, sealWith, type Seal } from './sealing'

/** The program's secret is not the one that the survey's answers were sealed with: it was changed while the survey is open. */
export class WrongSecret extends Error {}

export type Seals = {
  /** Null before the first answer, and once the survey's key is destroyed. */
  of(survey: Survey): Seal | null
  /** Makes the key when there is none; when two replicas make one at once, the one that was stored is everybody's. */
  made(survey: Survey, patienceMs: number): Promise<Seal>
  answerOf(survey: Survey, who: string): KeptAnswer | null
  /** Every answer that can be opened, sent in or not. */
  answersTo(survey: Survey): KeptAnswer[]
}

export function makeSeals(the: {
  keys: Pick<Mirror<SurveyKey>, 'get' | 'put'>
  sealed: Pick<Mirror<SealedAnswer>, 'get' | 'inGroup'>
  programSecret: string
}): Seals {
  const known = new WeakMap<SurveyKey, Seal>()
  /** Those who answer first do so at once, and wait for the same key. */
  const making = new Map<SurveyId, Promise<void>>()
  const sealFor = (key: SurveyKey, survey: Survey): Seal => {
    const seal = known.get(key)
    if (seal) return seal
    if (key.mark !== markOfSecret(the.programSecret, survey.id)) {
      throw new WrongSecret(
        `LINK_SECRET was changed while the survey ${survey.id} is open: set it back until it has closed`,
      )
    }
    const made = sealWith(key, the.programSecret, survey)
    known.set(key, made)
    return made
  }
  const of = (survey: Survey): Seal | null => {
    const key = the.keys.get(survey.id)
    return key ? sealFor(key, survey) : null
  }
  return {
    of,
    async made(survey, patienceMs) {
      const seal = of(survey)
      if (seal) return seal
      const secret = randomBytes(32).toString('base64url')
      const key = { survey: survey.id, secret, mark: markOfSecret(the.programSecret, survey.id) }
      const isMade = making.get(survey.id) ?? the.keys.put(key, patienceMs).finally(() => making.delete(survey.id))
      making.set(survey.id, isMade)
      await isMade
      return sealFor(the.keys.get(survey.id) ?? key, survey)
    },
    answerOf(survey, who) {
      const seal = of(survey)
      const row = seal && the.sealed.get(seal.keyOf(who))
      return seal && row ? seal.open(row) : null
    },
    answersTo(survey) {
      const seal = of(survey)
      if (!seal) return []
      return the.sealed.inGroup(survey.id).flatMap((row) => seal.open(row) ?? [])
    },
  }
}

/** Asked in every sweep of everybody: what should not happen is told where somebody answers, and here nobody is reminded. */
export function submissionsIn(
  surveyOf: (id: SurveyId) => Survey | undefined,
  seals: Pick<Seals, 'answerOf'>,
): (id: SurveyId, member: MemberId) => boolean {
  return (id, member) => {
    const survey = surveyOf(id)
    if (!survey) return false
    try {
      return seals.answerOf(survey, member)?.submitted ?? false
    } catch (error) {
      if (error instanceof WrongSecret) return true
      throw error
    }
  }
}
