import type { Language } from '../../bot/domain/member'
import type { PersonReach } from '../../bot/http/contract'
import { reachTexts } from '../../bot/texts/reach'

/** What opens the door by e-mail, and what opens the one in chat. */
export function adviceFor(reach: PersonReach, language: Language): string[] {
  const words = reachTexts[language]
  switch (reach.door) {
    case 'chat':
      return []
    case 'mail':
      return [words.toDo[reach.because]]
    case 'none':
      return [words.toDoMail[reach.mail], words.toDo[reach.chat]]
  }
}
