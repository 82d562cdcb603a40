import { gatheringAddress } from '../../calendar/calendarLinks'
import type { Gathering } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import type { Links } from '../../links'
import { calendarTexts } from '../../texts/topics/calendar'
import type { Card, Json } from '../card'
import { openButton } from '../link'

/** The same card with the button after its others. */
export function withCalendarButton(
  card: Card,
  language: Language,
  links: Links,
  gathering: Pick<Gathering, 'id'>,
): Card {
  const actions = Array.isArray(card['actions']) ? card['actions'] : []
  return { ...card, actions: [...actions, calendarButton(language, links, gathering)] }
}

/** Opens the file that a calendar program takes in: the gathering, its change or its cancellation. */
function calendarButton(language: Language, links: Links, gathering: Pick<Gathering, 'id'>): Json {
  return openButton(calendarTexts[language].add, gatheringAddress(links, gathering, language))
}
