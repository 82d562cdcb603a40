import { dayIn, OSLO } from '../../domain/day'
import type { Hours } from '../../domain/attendance/hours'
import { dayText, hoursText, numberText } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import type { Fact } from '../gathering/gatheringFacts'
import { plain } from '../plain'
import template from './hours.json' with { type: 'json' }

export type HoursView = {
  frame: Frame
  year: number
  required: number
  hours: Hours
  earlier: { year: number; total: number }[]
}

type Drawn = {
  title: string
  status: string
  entries: Fact[]
  explanation: string
  earlierTitle: string
  earlier: Fact[]
  actions: Json[]
}

const draw = cardFrom<Drawn>(template)

/** My hours this year against the requirement, with what they come from. */
export function hoursCard(view: HoursView): Card {
  const { frame, year, hours, earlier } = view
  const { language } = frame
  const texts = textsIn(language)
  return draw(frame, texts.fallback, {
    title: texts.hours.title(year),
    status: statusText(view),
    // Courses and meetings that count nothing would only make it longer.
    entries: hours.entries
      .filter((entry) => entry.hours > 0)
      .map((entry) => ({
        // Not the bare date: Markdown makes a list of a line that begins with «12.»
        title: dayText(language, dayIn(OSLO, entry.start)),
        value: `${plain(entry.title)}: ${hoursText(language, entry.hours)}`,
      })),
    explanation: texts.hours.completedOnly,
    earlierTitle: texts.hours.earlier,
    earlier: earlier.map(({ year, total }) => ({ title: String(year), value: hoursText(language, total) })),
    actions: [button(texts.menu.gatherings, 'gatherings.show', {}), button(texts.notice.menu, 'menu.show', {})],
  })
}

function statusText({ frame: { language }, year, required, hours: { total } }: HoursView): string {
  const words = textsIn(language).hours
  const inHours = (hours: number): string => hoursText(language, hours)
  if (total >= required) return words.reached(inHours(total), inHours(required))
  return total === 0
    ? words.none(year)
    : words.some(numberText(language, total), inHours(required), inHours(required - total))
}
