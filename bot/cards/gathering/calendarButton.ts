import { gatheringAddress } from '../../calendar/calendarLinks'
import type { Gathering } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import type { Links } from '../../links'
import { calendarTexts } from '../../texts/topics/calendar'
import type { Json } from '../card'
import { openButton } from '../link'

/** Opens the file that a calendar program takes in: the gathering, its change or its cancellation. */
export function calendarButton(language: Language, links: Links, gathering: Pick<Gathering, 'id'>): Json {
  return openButton(calendarTexts[language].add, gatheringAddress(links, gathering, language))
}
