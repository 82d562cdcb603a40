import type { Card } from '../../cards/card'
import { MOST_BYTES, weightOf } from '../../cards/size'
import type { Member } from '../../domain/member'
import type { Matter } from '../../domain/messages/messageKey'
import type { Records } from '../../domain/records'
import { mayAnswer } from '../../domain/surveys/asked'
import { isOnePage, pageAfter, pageBefore } from '../../domain/surveys/pages'
import type { Survey, SurveyId } from '../../domain/surveys/survey'
import type { Handlers, Pressed, Presser } from '../pressed'
import type { SurveyAnswers, SurveyOutcome, SentPage } from './answerSurvey'
import type { DrawSurvey } from './drawSurvey'

type Verbs = 'survey.start' | 'survey.turn' | 'survey.submit' | 'survey.change'

/** Through a survey page by page: each is kept as it is sent, and nothing else is in the card. */
export function surveyHandlers(the: {
  records: () => Records
  now: () => Date
  surveys: SurveyAnswers
  drawSurvey: DrawSurvey
  matter: (who: Presser, about: Matter) => Card | null
}): Pick<Handlers, Verbs> {
  const { surveys, drawSurvey: draw } = the

  /** Looks only: as she may see it now, or why not. */
  const look = ({ member, userId }: Presser, id: SurveyId, card: (survey: Survey) => Card): Pressed => {
    const survey = the.records().surveys.get(id)
    if (survey && mayAnswer(survey, member, the.records(), the.now())) return { ok: true, card: card(survey) }
    // Closed meanwhile, or never hers: what stands in her chat says it.
    const standing = the.matter({ member, userId }, { kind: 'survey', survey: id })
    if (standing) return { ok: true, card: standing }
    return { ok: false, refusal: survey ? 'survey-not-for-you' : 'not-found', card: null }
  }

  const refused = (
    who: Presser,
    id: SurveyId,
    sent: SentPage | null,
    isChange: boolean,
    { refusal, question }: Extract<SurveyOutcome, { ok: false }>,
  ): Pressed => {
    const { member } = who
    const survey = the.records().surveys.get(id)
    const about = question?.text[member.language] ?? null
    const isHers = survey && mayAnswer(survey, member, the.records(), the.now())
    if (!isHers) return { ok: false, refusal, about, card: null }
    if (refusal === 'survey-unknown-question') {
      return { ok: false, refusal, about, card: the.matter(who, { kind: 'survey', survey: id }) }
    }
    if (refusal === 'not-saved') return { ok: false, refusal, about, card: 'as-filled-in' }
    if (sent === null) return { ok: false, refusal, about, card: cardWith(survey, member, question?.id ?? null) }
    const mark = { page: sent.id, given: sent.given, question: question?.id ?? null, isChange }
    const card = draw.refused(survey, member, mark)
    // What is far too long is cut where it stands, in the field, and not sent back and forth.
    return { ok: false, refusal, about, card: card && weightOf(card) < MOST_BYTES ? card : 'as-filled-in' }
  }

  /** Sent in from the look over, with something missing: the page that it is on. */
  const cardWith = (survey: Survey, member: Member, question: string | null): Card => {
    const section = survey.sections.find(({ questions }) => questions.some(({ id }) => id === question))
    return section ? draw.page(survey, member, section.id, true) : draw.summary(survey, member, false)
  }

  return {
    'survey.start': (who, { survey: id, page }) =>
      look(who, id, (survey) => draw.page(survey, who.member, page ?? null, false)),

    'survey.change': (who, { survey: id, page }) =>
      look(who, id, (survey) =>
        isOnePage(survey) || page !== undefined
          ? draw.page(survey, who.member, page ?? null, true)
          : draw.summary(survey, who.member, false),
      ),

    'survey.turn': async (who, { survey: id, page, to, questions }) => {
      const sent = { id: page, given: questions }
      const result = await surveys.answer(who.member, id, { page: sent, to: to === 'back' ? 'back' : 'keep' })
      if (!result.ok) return refused(who, id, sent, to === 'summary', result)
      const { survey, kept } = result
      const next =
        to === 'summary' ? null : (to === 'next' ? pageAfter : pageBefore)(survey.sections, kept.answers, page)
      if (next) return { ok: true, card: draw.thisPage(survey, who.member, next, kept) }
      if (to === 'back') return { ok: true, card: draw.page(survey, who.member, page, false) }
      return { ok: true, card: draw.summary(survey, who.member, to === 'summary') }
    },

    'survey.submit': async (who, { survey: id, page, questions }) => {
      const sent = page === undefined ? null : { id: page, given: questions }
      const result = await surveys.answer(who.member, id, { page: sent, to: 'send' })
      if (!result.ok) return refused(who, id, sent, false, result)
      // No sweep follows at once: nothing is due because of it, and a count that moved with each press would tell when.
      return { ok: true, card: draw.thanks(result.survey, who.member) }
    },
  }
}
