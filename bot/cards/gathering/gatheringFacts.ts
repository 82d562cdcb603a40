import { dayIn, OSLO, type Day } from '../../domain/day'
import { offersOnSite, type Plan, type ProgrammeItem } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { clockOnTheWall, dateText, hoursText, timeSpan } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import { plain } from '../plain'

const LONGEST_NAME = 48

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

export function programmeFacts(language: Language, programme: readonly ProgrammeItem[]): Fact[] {
  return programme.map((item) => ({
    title: clockOnTheWall(language, item.start),
    value: plain(item.speaker ? `${item.title} (${item.speaker})` : item.title),
  }))
}

/** All on one line, so that the buttons stay near; null when there are none. */
export function topicsText(gathering: Plan): string | null {
  return gathering.topics.length === 0 ? null : gathering.topics.map(plain).join(' · ')
}

/** «Områdesamling Follo (12. mars)»: tells buttons apart when two gatherings have the same name. */
export function gatheringName(language: Language, gathering: Plan): string {
  const title =
    gathering.title.length > LONGEST_NAME ? `${gathering.title.slice(0, LONGEST_NAME - 1)}…` : gathering.title
  return `${title} (${dateText(language, dayIn(OSLO, gathering.start))})`
}

/** As written, for plain text as well; empty when nobody has said where. */
export function whereText(language: Language, gathering: Plan): string {
  const words = textsIn(language).gathering
  if (!offersOnSite(gathering)) return words.online
  const venue = gathering.venue ?? ''
  return gathering.mode === 'hybrid' ? words.orOnline(venue) : venue
}
