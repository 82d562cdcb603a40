import type { Language } from '../../bot/domain/member'
import type { SentRowShown } from '../../bot/http/contract/sending'
import { capitalised, reachTexts } from '../../bot/texts/reach'
import { sendingsTexts } from '../../bot/texts/tab/sending/sendings'
import { tabTextsIn } from '../../bot/texts/tab/texts'
import { momentText } from '../words'

/** It reached nobody, and somebody may know better than we do. */
export function canBeTried({ state }: Pick<SentRowShown, 'state'>): boolean {
  return state === 'not-reached' || state === 'failed'
}

/** Why it did not come by the door it should have. */
export function whyText({ chat, mail }: SentRowShown, language: Language): string | null {
  const words = reachTexts[language]
  if (chat === null) return null
  return capitalised(mail === null ? words.chat[chat] : words.neither(chat, mail))
}

/** What can be done about it by whoever keeps the name list. */
export function toDoOf({ state, mail }: SentRowShown, language: Language): string | null {
  return state === 'not-reached' && mail !== null ? reachTexts[language].toDoMail[mail] : null
}

/** «Kommer på stedet, 12. mars kl. 15.32» */
export function answerText({ answer }: SentRowShown, language: Language, now: Date): string | null {
  if (answer === null) return null
  const { one } = sendingsTexts[language]
  const kind = answer.kind === 'some' ? one.answeredSome : tabTextsIn(language).state[answer.kind]
  return one.answeredAt(kind, momentText(language, new Date(answer.at), now))
}
