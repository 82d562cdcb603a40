import type { Language } from '../../domain/member'
import { questionsIn } from '../../domain/surveys/question'
import type { Survey } from '../../domain/surveys/survey'
import { answeringTexts } from '../../texts/surveys/answering'

export type Privacy = { privacyTitle: string; privacy: string[] }

/** What is stored, who sees it, from how many, and what happens when it closes: in four lines. */
export function privacyOf(language: Language, survey: Survey): Privacy {
  const words = answeringTexts[language]
  const canWrite = questionsIn(survey.sections).some(({ kind }) => kind === 'text')
  return {
    privacyTitle: words.privacyTitle,
    privacy: [words.stored, words.seen, ...(canWrite ? [words.ownWords] : []), words.destroyed],
  }
}
