import type { Language } from '../../bot/domain/member'
import type { PersonReach } from '../../bot/http/contract'
import { capitalised, reachTexts } from '../../bot/texts/reach'

type Reached = { reach: PersonReach }

/** People by the door a message gets to them: in chat, by e-mail, or by none. */
export function byDoor<Person extends Reached>(people: readonly Person[]) {
  const through = (door: PersonReach['door']) => people.filter(({ reach }) => reach.door === door)
  return { chat: through('chat'), mail: through('mail'), none: through('none') }
}

/** How many get a message at all. */
export function reachedCount(people: readonly Reached[]): number {
  return people.filter(({ reach }) => reach.door !== 'none').length
}

/** «Har blokkert Ressursnett i Teams»; nothing for whoever is reached in chat. */
export function causeText(reach: PersonReach, language: Language): string | null {
  const words = reachTexts[language]
  switch (reach.door) {
    case 'chat':
      return null
    case 'mail':
      return capitalised(words.chat[reach.because])
    case 'none':
      return capitalised(words.neither(reach.chat, reach.mail))
  }
}

/** What can be done so that a person whom no message reaches gets the next one. */
export function toDoText(reach: PersonReach, language: Language): string | null {
  return reach.door === 'none' ? reachTexts[language].toDoMail[reach.mail] : null
}
