import { createHash } from 'node:crypto'
import { clockTimeIn, dayIn, OSLO } from '../../domain/day'
import { offersOnSite, type Plan } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import type { EventFacts } from '../../store/calendarEvents'
import { clockOnTheWall, timeSpan } from '../../texts/dates'
import { meetingTexts } from '../../texts/topics/meeting'

/** What the event in the network's calendar says of a gathering. */
export function eventFacts(gathering: Plan, language: Language): EventFacts {
  const texts = meetingTexts[language]
  const { start, end, venue, programme, topics } = gathering
  const place = offersOnSite(gathering) ? venue : null
  const lines = [
    timeSpan(language, start, end),
    place === null ? texts.online : texts.hybrid(place),
    ...(programme.length === 0 ? [] : ['', texts.programme]),
    ...programme.map(({ start: from, end: to, title, speaker }) => {
      const hours = `${clockOnTheWall(language, from)}–${clockOnTheWall(language, to)}`
      return `${hours} ${title}${speaker === null ? '' : ` (${speaker})`}`
    }),
    ...(topics.length === 0 ? [] : ['', `${texts.topics}: ${topics.join(', ')}`]),
  ]
  return {
    subject: gathering.title,
    start: onTheWall(start),
    end: onTheWall(end),
    location: place ?? '',
    body: lines.map(escaped).join('<br>'),
  }
}

/** The same facts have the same print. */
export function stampOf(facts: EventFacts): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32)
}

function onTheWall(instant: Date): string {
  return `${dayIn(OSLO, instant)}T${clockTimeIn(OSLO, instant)}:00`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
