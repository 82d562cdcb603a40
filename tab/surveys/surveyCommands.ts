import type { Day } from '../../bot/domain/day'
import type { SurveyId } from '../../bot/domain/surveys/survey'
import type { Survey } from '../../bot/domain/surveys/survey'
import {
  openingAnswer,
  reminderAnswer,
  reviewAnswer,
  surveyAnswer,
  surveyStanding,
  textsAnswer,
  type OpeningAnswer,
  type ReminderAnswer,
  type ReviewAnswer,
  type SurveyAnswered,
  type SurveyRequest,
  type SurveyStanding,
  type TextsAnswer,
} from '../../bot/http/contract/surveys'
import type { Commands } from '../commands'

type Asking = Pick<Commands, 'ask'>

export async function readStanding({ ask }: Asking, id: SurveyId): Promise<SurveyStanding> {
  return surveyStanding.parse(await ask('GET', `${pathOf(id)}/standing`))
}

export async function saveSurvey({ ask }: Asking, id: SurveyId, asked: SurveyRequest): Promise<SurveyAnswered> {
  return surveyAnswer.parse(await ask('PUT', pathOf(id), asked))
}

/** Today when there is no day; with dryRun it says how many get it, and nothing is sent. */
export async function openSurvey(
  { ask }: Asking,
  id: SurveyId,
  on: Day | null,
  dryRun: boolean,
): Promise<OpeningAnswer> {
  return openingAnswer.parse(await ask('POST', `${pathOf(id)}/opening`, { dryRun, on }))
}

export async function remindNow({ ask }: Asking, id: SurveyId): Promise<ReminderAnswer> {
  return reminderAnswer.parse(await ask('POST', `${pathOf(id)}/reminders`, {}))
}

export async function extendSurvey({ ask }: Asking, id: SurveyId, closesOn: Day): Promise<SurveyAnswered> {
  return surveyAnswer.parse(await ask('POST', `${pathOf(id)}/extension`, { closesOn }))
}

export async function endSurvey({ ask }: Asking, id: SurveyId): Promise<SurveyAnswered> {
  return surveyAnswer.parse(await ask('POST', `${pathOf(id)}/ending`, {}))
}

export async function removeSurvey({ ask }: Asking, id: SurveyId): Promise<SurveyAnswered> {
  return surveyAnswer.parse(await ask('DELETE', pathOf(id)))
}

export async function readTexts({ ask }: Asking, id: SurveyId): Promise<TextsAnswer> {
  return textsAnswer.parse(await ask('GET', `${pathOf(id)}/texts`))
}

export async function reviewText(
  { ask }: Asking,
  id: SurveyId,
  key: string,
  state: 'shown' | 'withheld',
  text: string,
): Promise<ReviewAnswer> {
  return reviewAnswer.parse(await ask('PUT', `${pathOf(id)}/texts/${encodeURIComponent(key)}`, { state, text }))
}

/** A survey as it is sent to be kept. */
export function requestOf(survey: Survey): SurveyRequest {
  const { kind, series, audience, title, themes, sections, pairs, opensOn, closesOn, remindOn } = survey
  const content = copyOf({ title, themes, sections, pairs })
  return { kind, series, audience, content, opensOn, closesOn, remindOn: [...remindOn] }
}

// What is read is never changed; what is sent is a copy that may be.
function copyOf(content: Pick<Survey, 'title' | 'themes' | 'sections' | 'pairs'>): SurveyRequest['content'] {
  return {
    title: content.title,
    themes: [...content.themes],
    pairs: [...content.pairs],
    sections: content.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => {
        const showIf = question.showIf && { ...question.showIf, isOneOf: [...question.showIf.isOneOf] }
        switch (question.kind) {
          case 'one':
          case 'several':
            return { ...question, showIf, options: [...question.options] }
          default:
            return { ...question, showIf }
        }
      }),
    })),
  }
}

function pathOf(id: SurveyId): string {
  return `/api/surveys/${encodeURIComponent(id)}`
}
