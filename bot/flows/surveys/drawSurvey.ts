import type { Card } from '../../cards/card'
import type { Frame } from '../../cards/frame'
import { surveyClosedCard, surveyIntroCard } from '../../cards/surveys/surveyIntro'
import { surveyPageCard, type SurveyPageView } from '../../cards/surveys/surveyPage'
import { surveySummaryCard, surveyThanksCard } from '../../cards/surveys/surveySummary'
import type { Member, MemberId } from '../../domain/member'
import type { Records } from '../../domain/records'
import type { KeptAnswer } from '../../domain/surveys/answer'
import { isAsked, mayAnswer } from '../../domain/surveys/asked'
import { firstUntouched, isOnePage, pageNamed } from '../../domain/surveys/pages'
import { pagesFor, type Page } from '../../domain/surveys/question'
import type { Survey, SurveyId } from '../../domain/surveys/survey'

export type SurveyParts = {
  records: () => Records
  /** What she has kept while the survey is open. */
  surveyAnswerOf: (survey: Survey, member: MemberId) => KeptAnswer | null
  now: () => Date
}

const NOTHING: KeptAnswer = { answers: {}, submitted: false, area: null }

/** What stands in the chat: where she is in it, and nothing half filled in that a refresh could take away. */
export function surveyAs(
  the: SurveyParts,
  id: SurveyId,
  member: Member,
  frame: Frame,
  isReminder: boolean,
): Card | null {
  const records = the.records()
  const survey = records.surveys.get(id)
  if (!survey || !isAsked(survey, member, records)) return null
  if (!mayAnswer(survey, member, records, the.now())) return surveyClosedCard({ frame, survey })
  const kept = the.surveyAnswerOf(survey, member.id)
  if (kept?.submitted) return surveyThanksCard({ frame, survey })
  const [first] = pagesFor(survey.sections, {})
  return isOnePage(survey) && first
    ? surveyPageCard({ frame, survey, page: first, ...pageOf(kept), isReminder })
    : surveyIntroCard({ frame, survey, begun: kept?.answers ?? null, isReminder })
}

/** What a press shows next. A page that is being filled in is never refreshed under the hand. */
export type DrawSurvey = {
  thanks(survey: Survey, member: Member): Card
  /** The page she asked for, else the first one with nothing answered, else the look over. */
  page(survey: Survey, member: Member, page: string | null, isChange: boolean): Card
  thisPage(survey: Survey, member: Member, page: Page, kept: KeptAnswer): Card
  summary(survey: Survey, member: Member, isJustSaved: boolean): Card
  refused(
    survey: Survey,
    member: Member,
    refused: { page: string; given: Readonly<Record<string, string>>; question: string | null; isChange: boolean },
  ): Card | null
}

export function drawSurvey(the: Pick<SurveyParts, 'surveyAnswerOf'>): DrawSurvey {
  const frameOf = ({ language }: Member): Frame => ({ language, refresh: null })
  const keptBy = (survey: Survey, member: Member): KeptAnswer => the.surveyAnswerOf(survey, member.id) ?? NOTHING

  const summary = (survey: Survey, member: Member, isJustSaved: boolean): Card =>
    surveySummaryCard({ frame: frameOf(member), survey, kept: keptBy(survey, member), isJustSaved })

  return {
    summary,
    thanks: (survey, member) => surveyThanksCard({ frame: frameOf(member), survey }),
    page(survey, member, asked, isChange) {
      const kept = keptBy(survey, member)
      const named = asked === null ? null : pageNamed(survey.sections, kept.answers, asked)
      const page = named ?? firstOrAll(survey, kept)
      if (page === null) return summary(survey, member, false)
      return surveyPageCard({ frame: frameOf(member), survey, page, ...pageOf(kept), isChange })
    },
    thisPage: (survey, member, page, kept) => surveyPageCard({ frame: frameOf(member), survey, page, ...pageOf(kept) }),
    refused(survey, member, { page: id, given, question, isChange }) {
      const kept = keptBy(survey, member)
      const page = pageNamed(survey.sections, kept.answers, id)
      if (page === null) return null
      return surveyPageCard({
        frame: frameOf(member),
        survey,
        page,
        ...pageOf(kept),
        isChange,
        refused: { given, question },
      })
    },
  }
}

function firstOrAll(survey: Survey, { answers }: KeptAnswer): Page | null {
  if (isOnePage(survey)) return pagesFor(survey.sections, answers)[0] ?? null
  return firstUntouched(survey.sections, answers)
}

type Usual = Pick<SurveyPageView, 'answers' | 'refused' | 'isChange' | 'isReminder' | 'isSaved'>

function pageOf(kept: KeptAnswer | null): Usual {
  const answers = kept?.answers ?? {}
  return { answers, refused: null, isChange: false, isReminder: false, isSaved: Object.keys(answers).length > 0 }
}
