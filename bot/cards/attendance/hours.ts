import { HOURS_GROUPS, sumOf, type Hours, type HoursEntry, type HoursYear } from '../../domain/attendance/hours'
import type { Language } from '../../domain/member'
import { dayText, hoursText, numberText } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import { hoursTexts } from '../../texts/topics/hours'
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
  /** This year and the ones before it, the latest first. */
  years: readonly HoursYear[]
}

type Drawn = {
  title: string
  lead: string | null
  status: string
  groups: { sum: string; entries: Fact[] }[]
  explanation: string
  yearsTitle: string
  years: Fact[]
  actions: Json[]
}

const draw = cardFrom<Drawn>(template)

/** My hours this year against the requirement, with what they come from, and how the last years were. */
export function hoursCard(view: HoursView): Card {
  const explanation = textsIn(view.frame.language).hours.completedOnly
  return drawHours(view, { lead: null, status: statusText(view), explanation, proofOf: {} })
}

/** The same of a year that is over, sent to whoever had hours in it. */
export function yearHoursCard(view: HoursView): Card {
  const { over } = hoursTexts[view.frame.language]
  const { year } = view
  return drawHours(view, {
    lead: over.lead(year),
    status: overStatus(view),
    explanation: over.correct,
    proofOf: { year },
  })
}

/** What is said of a year depends on whether it is over; `proofOf` is the year of the confirmation, unless it is this one. */
type Said = Pick<Drawn, 'lead' | 'status' | 'explanation'> & { proofOf: { year?: number } }

function drawHours(view: HoursView, { proofOf, ...said }: Said): Card {
  const { frame, year, required, hours, years } = view
  const { language } = frame
  const texts = textsIn(language)
  const words = hoursTexts[language]
  const hadHoursBefore = years.some((each) => each.year !== year && each.total > 0)
  return draw(frame, texts.fallback, {
    title: texts.hours.title(year),
    ...said,
    groups: groupsOf(language, hours.entries),
    yearsTitle: words.years,
    years: hadHoursBefore ? years.map((each) => yearFact(language, each, required)) : [],
    actions: [
      ...proofButtons(view, hadHoursBefore, proofOf),
      button(texts.menu.gatherings, 'gatherings.show', {}),
      button(texts.notice.menu, 'menu.show', {}),
    ],
  })
}

function groupsOf(language: Language, entries: readonly HoursEntry[]): Drawn['groups'] {
  const words = hoursTexts[language]
  return HOURS_GROUPS.map((group) => ({ group, own: entries.filter((entry) => entry.group === group) }))
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => ({
      sum: words.groupSum(words.group[group], hoursText(language, sumOf(own))),
      entries: own.map((entry) => ({
        // Not the bare date: Markdown makes a list of a line that begins with «12.»
        title: dayText(language, entry.day),
        value: `${plain(entry.title)}: ${hoursText(language, entry.hours)}`,
      })),
    }))
}

function yearFact(language: Language, { year, total, reached }: HoursYear, required: number): Fact {
  const text = reached ? hoursText(language, total) : numberText(language, total)
  return { title: String(year), value: hoursTexts[language].year(text, hoursText(language, required), reached) }
}

function proofButtons(
  { frame, year, hours, years }: HoursView,
  hadHoursBefore: boolean,
  proofOf: Said['proofOf'],
): Json[] {
  const words = hoursTexts[frame.language]
  const first = Math.min(...years.map((each) => each.year))
  return [
    ...(hours.total > 0 ? [button(words.thisYearProof(year), 'hours.proof', { span: 'year', ...proofOf })] : []),
    ...(hadHoursBefore
      ? [button(words.threeYearsProof(first, year), 'hours.proof', { span: 'three-years', ...proofOf })]
      : []),
  ]
}

function statusText({ frame: { language }, year, required, hours: { total } }: HoursView): string {
  const words = textsIn(language).hours
  const inHours = (hours: number): string => hoursText(language, hours)
  if (total >= required) return words.reached(inHours(total), inHours(required))
  return total === 0
    ? words.none(year)
    : words.some(numberText(language, total), inHours(required), inHours(required - total))
}

function overStatus({ frame: { language }, year, required, hours: { total } }: HoursView): string {
  const { over } = hoursTexts[language]
  const inHours = (hours: number): string => hoursText(language, hours)
  if (total === 0) return over.none(year)
  if (total >= required) return over.reached(inHours(total), inHours(required))
  return over.some(numberText(language, total), inHours(required))
}
