import { dayIn, OSLO, type Day } from '../../domain/day'
import { offersOnSite, type Plan, type ProgrammeItem } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { clockOnTheWall, dateText, hoursText, timeSpan } from '../../texts/dates'
import { andMore } from '../../texts/names'
import { textsIn } from '../../texts/texts'
import { materialLine } from '../link'
import { plain, shortened } from '../plain'

/** With a verb before it and the day after it, a longer name is cut off in a button on a phone. */
const LONGEST_NAME = 22
// A plan may hold more than a phone can show and a message can carry: the rest is in the tab.
const LONGEST_LINE = 200
const MOST_PROGRAMME = 12
const MOST_MATERIAL = 8
const LONGEST_TOPICS = 400

export type Fact = { title: string; value: string }

/** When, where, for which areas and how many hours: the same four lines on every card about a gathering. */
export function gatheringFacts(language: Language, gathering: Plan, areaNames: readonly string[], today: Day): Fact[] {
  const words = textsIn(language).gathering
  const facts = [{ title: words.when, value: timeSpan(language, gathering.start, gathering.end, today) }]
  const where = whereText(language, gathering)
  if (where !== '') facts.push({ title: words.where, value: plain(where) })
  if (areaNames.length > 0) {
    facts.push({ title: words.area(areaNames.length), value: areaNames.map(plain).join(', ') })
  }
  if (gathering.hours > 0) facts.push({ title: words.hours, value: hoursText(language, gathering.hours) })
  if (gathering.leadersUntil) facts.push({ title: words.leadersUntil, value: plain(gathering.leadersUntil) })
  return facts
}

/** The programme as a small timetable: an item for each line, and none so long that the card outgrows a message. */
export function programmeFacts(language: Language, programme: readonly ProgrammeItem[]): Fact[] {
  const left = programme.length - MOST_PROGRAMME
  return [
    ...programme.slice(0, MOST_PROGRAMME).map((item) => ({
      title: clockOnTheWall(language, item.start),
      value: plain(shortened(item.speaker ? `${item.title} (${item.speaker})` : item.title, LONGEST_LINE)),
    })),
    ...(left > 0 ? [{ title: '…', value: andMore(language, left) }] : []),
  ]
}

/** All on one line, so that the buttons stay near; null when there are none. */
export function topicsText(gathering: Plan): string | null {
  if (gathering.topics.length === 0) return null
  return plain(shortened(gathering.topics.join(' · '), LONGEST_TOPICS))
}

export function materialLines(gathering: Plan): string[] {
  return gathering.material.slice(0, MOST_MATERIAL).map(materialLine)
}

/** «Områdesamling Follo (12. mars)»: tells buttons apart when two gatherings have the same name. */
export function gatheringName(language: Language, gathering: Plan): string {
  return `${shortened(gathering.title, LONGEST_NAME)} (${dateText(language, dayIn(OSLO, gathering.start))})`
}

/** As written, for plain text as well; empty when nobody has said where. */
export function whereText(language: Language, gathering: Plan): string {
  const words = textsIn(language).gathering
  if (!offersOnSite(gathering)) return words.online
  const venue = gathering.venue ?? ''
  return gathering.mode === 'hybrid' ? words.orOnline(venue) : venue
}
