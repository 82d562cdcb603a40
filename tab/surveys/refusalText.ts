import type { Language } from '../../bot/domain/member'
import type { SurveyRunRefusal } from '../../bot/domain/surveys/runRefusals'
import { surveyRefusalTexts } from '../../bot/texts/tab/surveys/refusals'
import { editSurveyTexts } from '../../bot/texts/tab/surveys/edit'

/** Why the bot said no, in words. */
export function refusalText(
  answer: { refusal: SurveyRunRefusal } | { problems: readonly unknown[] },
  language: Language,
): string {
  return 'refusal' in answer
    ? surveyRefusalTexts[language][answer.refusal]
    : editSurveyTexts[language].toPutRight(answer.problems.length)
}
