import type { Language } from '../../domain/member'
import { andMore } from '../../texts/names'
import type { Json } from '../card'
import { cardFrom } from '../frame'
import type { Fact } from '../gathering/gatheringFacts'
import { plain } from '../plain'
import template from './plan.json' with { type: 'json' }

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
