import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, type ICalCalendar } from 'ical-generator'
import { whereText } from '../cards/gathering/gatheringFacts'
import { webAddress } from '../cards/link'
import { offersOnline, type Gathering } from '../domain/gathering'
import type { Language } from '../domain/member'
import { clockOnTheWall } from '../texts/dates'
import { textsIn } from '../texts/texts'
import { calendarTexts } from '../texts/topics/calendar'

/** How a member stands with the gathering, as the own calendar shows it; a file for everybody says nothing of that. */
export type OwnAnswer = 'coming' | 'waiting' | 'no-answer'

export type CalendarItem = { gathering: Gathering; answer: OwnAnswer | null }

type About = { language: Language; host: string; now: Date }

const REFRESH_SECONDS = 3600
const PRODUCT = { company: 'Ressursnett', product: 'Samlinger', language: 'NO' }

/** One gathering; a cancelled one takes itself out of the calendar. */
export function gatheringFile(gathering: Gathering, about: About): string {
  const isOff = gathering.stage === 'cancelled'
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod[isOff ? 'CANCEL' : 'PUBLISH'] })
  addGathering(calendar, { gathering, answer: null }, about)
  return calendar.toString()
}

/** Everything one member is invited to, under the network's name. */
export function feedFile(items: readonly CalendarItem[], network: string, about: About): string {
  const calendar = ical({
    prodId: PRODUCT,
    method: ICalCalendarMethod.PUBLISH,
    name: calendarTexts[about.language].feedName(network),
    ttl: REFRESH_SECONDS,
  })
  for (const item of items) addGathering(calendar, item, about)
  return calendar.toString()
}

/** Instants are written in UTC: right on every phone, also when the clocks change between now and then. */
function addGathering(
  calendar: ICalCalendar,
  { gathering, answer }: CalendarItem,
  { language, host, now }: About,
): void {
  const isOff = gathering.stage === 'cancelled'
  const isSure = answer === 'coming' || answer === null
  const words = calendarTexts[language]
  const link = onlineLinkOf(gathering)
  const location = whereText(language, gathering)
  calendar.createEvent({
    id: `${gathering.id}@${host}`,
    sequence: gathering.sequence,
    stamp: gathering.lastChange?.at ?? now,
    start: gathering.start,
    end: gathering.end,
    summary: isOff ? words.cancelledTitle(gathering.title) : gathering.title,
    description: descriptionOf(gathering, answer, language),
    ...(location === '' ? {} : { location }),
    ...(link === null ? {} : { url: link }),
    status: ICalEventStatus[isOff ? 'CANCELLED' : isSure ? 'CONFIRMED' : 'TENTATIVE'],
    transparency: ICalEventTransparency[isOff || !isSure ? 'TRANSPARENT' : 'OPAQUE'],
  })
}

function descriptionOf(gathering: Gathering, answer: OwnAnswer | null, language: Language): string {
  const words = calendarTexts[language]
  const texts = textsIn(language)
  if (gathering.stage === 'cancelled') {
    return gathering.because.trim() === '' ? texts.cancelled.text : texts.cancelled.because(gathering.because)
  }
  const link = onlineLinkOf(gathering)
  // Speakers are left out: the file is open to whoever has the link.
  const programme = gathering.programme.map(({ start, title }) => `${clockOnTheWall(language, start)} ${title}`)
  const parts = [
    answer === 'no-answer' ? words.noAnswer : answer === 'waiting' ? words.waiting : '',
    link === null ? '' : words.online(link),
    programme.length === 0 ? '' : `${words.programme}:\n${programme.join('\n')}`,
    gathering.topics.length === 0 ? '' : `${words.topics}: ${gathering.topics.join(', ')}`,
    gathering.leadersUntil ? words.leadersUntil(gathering.leadersUntil) : '',
    gathering.material.join('\n'),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function onlineLinkOf(gathering: Gathering): string | null {
  return offersOnline(gathering) ? webAddress(gathering.onlineLink) : null
}
