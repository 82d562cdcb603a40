import type { Member, MemberId } from '../../domain/member'
import type { Records } from '../../domain/records'
import {
  firstMissing,
  takePage,
  type KeptAnswer,
  type SealedAnswer,
  type SurveyRefusal,
} from '../../domain/surveys/answer'
import { isAsked, mayAnswer } from '../../domain/surveys/asked'
import { isSameAnswer } from '../../domain/surveys/pages'
import { questionsIn, type Question, type Section } from '../../domain/surveys/question'
import type { Survey, SurveyId } from '../../domain/surveys/survey'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import { ANSWER_PATIENCE_MS } from '../gatherings/answerInvitation'
import { WrongSecret, type Seals } from './seals'

/** What was sent from one page, by question. */
export type SentPage = { id: string; given: Readonly<Record<string, string>> }

export type SurveyOutcome =
  | { ok: true; survey: Survey; kept: KeptAnswer }
  | { ok: false; refusal: SurveyRefusal | 'not-found' | 'too-long' | 'not-saved'; question: Question | null }

/** `send`: with the page, or what is kept as it is, she has answered. `back`: nobody is held by a question on the way out. */
export type Step = { page: SentPage | null; to: 'keep' | 'back' | 'send' }

export type SurveyAnswers = {
  answer(member: Member, survey: SurveyId, step: Step): Promise<SurveyOutcome>
  /** What she has kept while the survey is open. */
  answerOf(survey: Survey, member: MemberId): KeptAnswer | null
}

export function surveyAnswers(the: {
  records: () => Records
  seals: Pick<Seals, 'made' | 'answerOf'>
  put: Mirror<SealedAnswer>['put']
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
  surprised: (error: unknown) => void
}): SurveyAnswers {
  const told = new Set<SurveyId>()
  /** Every press would tell the same, and whoever runs the program needs it once. */
  const tell = (survey: SurveyId, error: WrongSecret): void => {
    if (told.has(survey)) return
    told.add(survey)
    the.surprised(error)
  }

  const stored = async (member: Member, id: SurveyId, step: Step): Promise<SurveyOutcome> => {
    const survey = the.records().surveys.get(id)
    const refusal = refusalFor(survey, member, the.records(), the.now())
    if (!survey || refusal !== null) return { ok: false, refusal: refusal ?? 'not-found', question: null }
    const before = the.seals.answerOf(survey, member.id)
    const decision = decide(survey, member, step, before)
    if (!decision.ok) return decision
    const { kept } = decision
    // A page that was left empty is nothing to keep, and a press that changes nothing costs nothing.
    if (isSameAnswer(before ?? { answers: {}, submitted: false, area: kept.area }, kept))
      return { ok: true, survey, kept }
    const seal = await the.seals.made(survey, ANSWER_PATIENCE_MS)
    await the.put(seal.close(member.id, kept), ANSWER_PATIENCE_MS)
    return { ok: true, survey, kept }
  }

  return {
    answer: (member, survey, step) =>
      the.inTurn(`survey|${survey}|${member.id}`, async () => {
        try {
          return await decideAgainOnConflict(() => stored(member, survey, step))
        } catch (error) {
          if (!(error instanceof WrongSecret)) throw error
          tell(survey, error)
          return { ok: false, refusal: 'not-saved', question: null }
        }
      }),

    answerOf(survey, member) {
      try {
        return the.seals.answerOf(survey, member)
      } catch (error) {
        if (!(error instanceof WrongSecret)) throw error
        tell(survey.id, error)
        return null
      }
    },
  }
}

function refusalFor(
  survey: Survey | undefined,
  member: Member,
  records: Records,
  now: Date,
): 'not-found' | SurveyRefusal | null {
  if (!survey) return 'not-found'
  if (!isAsked(survey, member, records)) return 'survey-not-for-you'
  return mayAnswer(survey, member, records, now) ? null : 'survey-closed'
}

type Decision = { ok: true; kept: KeptAnswer } | Extract<SurveyOutcome, { ok: false }>

/** What would be kept, from what is kept now. */
function decide({ sections }: Survey, member: Member, { page, to }: Step, before: KeptAnswer | null): Decision {
  const refuse = (refusal: SurveyRefusal, id: string | null): Decision => {
    const question = questionsIn(sections).find((each) => each.id === id) ?? null
    const isTooLong = refusal === 'survey-out-of-range' && question?.kind === 'text'
    return { ok: false, refusal: isTooLong ? 'too-long' : refusal, question }
  }
  const section = page === null ? null : sections.find(({ id }) => id === page.id)
  if (section === undefined) return refuse('survey-unknown-question', null)
  const was = before?.answers ?? {}
  // What is sent in stays so: a question emptied on the way out would take back all of it, and she would not know.
  const isLeaving = to === 'back' && before?.submitted !== true
  const taken =
    section === null || page === null
      ? ({ ok: true, answers: was } as const)
      : takePage(sections, isLeaving ? nothingRequired(section) : section, page.given, was)
  if (!taken.ok) return refuse(taken.refusal, taken.question)

  const { answers } = taken
  const missing = firstMissing(sections, answers)
  if (to === 'send' && missing) return refuse('survey-question-missing', missing.id)
  const isEmpty = Object.keys(answers).length === 0
  if (to === 'send' && isEmpty) return refuse('survey-nothing-answered', null)
  const isSent = to === 'send' || (before?.submitted === true && missing === null && !isEmpty)
  return { ok: true, kept: { answers, submitted: isSent, area: member.area } }
}

function nothingRequired(section: Section): Section {
  return { ...section, questions: section.questions.map((question) => ({ ...question, required: false })) }
}
