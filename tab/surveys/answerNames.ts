import type { Language } from '../../bot/domain/member'
import { SCALE_STEPS, type Question } from '../../bot/domain/surveys/question'

const MOST_NUMBERS = 20

/** What can be answered, as conditions name it and in words; free text and long ranges cannot be named. */
export function answersTo(question: Question, language: Language): { value: string; text: string }[] {
  switch (question.kind) {
    case 'scale':
      return SCALE_STEPS.map((step) => {
        const end = step === 1 ? question.low[language] : step === 5 ? question.high[language] : ''
        return { value: String(step), text: end === '' ? String(step) : `${step} (${end})` }
      })
    case 'one':
    case 'several':
      return question.options.map(({ id, text }) => ({ value: id, text: text[language] }))
    case 'number': {
      const count = question.max - question.min + 1
      if (!Number.isInteger(count) || count < 1 || count > MOST_NUMBERS) return []
      return Array.from({ length: count }, (_, index) => String(question.min + index)).map((value) => ({
        value,
        text: value,
      }))
    }
    case 'text':
      return []
  }
}

export function answerNames(question: Question, values: readonly string[], language: Language): string[] {
  const known = answersTo(question, language)
  return values.map((value) => known.find((each) => each.value === value)?.text ?? value)
}
