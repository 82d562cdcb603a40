import type { Day } from '../../domain/day'
import type { Area, Language } from '../../domain/member'
import type { UnreachableCause } from '../../domain/messages/delivery'
import { andMore } from '../../texts/names'
import { tabTextsIn } from '../../texts/tab/texts'
import type { Card, Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import type { Fact } from '../gathering/gatheringFacts'
import { plain } from '../plain'
import template from './plan.json' with { type: 'json' }

/** What each look over something has. */
export type Look = { frame: Frame; areas: readonly Area[]; today: Day }

/** Whom no chat reaches, and why. */
export type NotReached = { name: string; cause: UnreachableCause }

/** A heading with lines or facts below it. */
export type Section = { title: string; lines: string[]; factSets: { facts: Fact[] }[] }

export type PlanBody = {
  title: string
  notices: { style: string; lines: string[] }[]
  facts: Fact[]
  sections: Section[]
  fields: { items: Json[] }[]
  closing: string | null
  actions: Json[]
}

/** What a gathering looks like to whoever plans it, before and after something is done. */
export const drawPlan = cardFrom<PlanBody>(template)

/** Names under a heading that counts all of them, cut where the list grows too long for a card. */
export function peopleSection(
  language: Language,
  title: (count: number) => string,
  names: readonly string[],
  most: number,
  help: string | null = null,
): Section[] {
  if (names.length === 0) return []
  const shown = names.slice(0, most).map(plain).join(', ')
  const left = names.length - most
  const line = left <= 0 ? shown : most === 0 ? null : `${shown} ${andMore(language, left)}`
  const lines = [...(help === null ? [] : [help]), ...(line === null ? [] : [line])]
  return [{ title: title(names.length), lines, factSets: [] }]
}

/** As many names as a leader looks through; fewer where the card would grow too heavy. */
const MOST_NAMES = { many: 30, some: 12, none: 0 } as const

/** The same card with fewer and fewer names. */
export function fewerNames(draw: (names: number) => Card): [() => Card, () => Card, () => Card] {
  return [() => draw(MOST_NAMES.many), () => draw(MOST_NAMES.some), () => draw(MOST_NAMES.none)]
}

/** A line for each cause, instead of the same words behind every name. */
export function notReachedSection(
  language: Language,
  title: (count: number) => string,
  people: readonly NotReached[],
  most: number,
  help: string,
): Section[] {
  if (people.length === 0) return []
  const { cause } = tabTextsIn(language).invite
  const causes = [...new Set(people.map((each) => each.cause))]
  const lines = causes.flatMap((why) => {
    const names = people.filter((each) => each.cause === why).map(({ name }) => name)
    return peopleSection(language, (count) => `${cause[why]} (${count})`, names, most).map((section) =>
      [section.title, ...section.lines].join(': '),
    )
  })
  return [{ title: title(people.length), lines: [help, ...lines], factSets: [] }]
}
