import type { Day } from '../../domain/day'
import { groupBy } from '../../domain/grouping'
import type { Area, Language } from '../../domain/member'
import type { ChatCause, MailCause } from '../../domain/messages/reach'
import { andMore } from '../../texts/names'
import { capitalised, reachTexts } from '../../texts/reach'
import { reachGroupTexts } from '../../texts/tab/sending/reachGroups'
import type { Card, Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import type { Fact } from '../gathering/gatheringFacts'
import { plain } from '../plain'
import template from './plan.json' with { type: 'json' }

/** What each look over something has. */
export type Look = { frame: Frame; areas: readonly Area[]; today: Day }

/** Whom no message reaches, and why neither in chat nor by e-mail. */
export type NotReached = { name: string; chat: ChatCause; mail: MailCause }

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

/** Those who get it by e-mail, and a line for each cause of those who do not get it, with what to do about it. */
export function otherDoorSections(
  language: Language,
  the: { byMail: readonly string[]; notReached: readonly NotReached[] },
  most: number,
): Section[] {
  const words = reachGroupTexts[language]
  return [
    ...peopleSection(language, words.byMail, the.byMail, most, words.byMailHelp),
    ...notReachedSection(language, the.notReached, most),
  ]
}

function notReachedSection(language: Language, people: readonly NotReached[], most: number): Section[] {
  if (people.length === 0) return []
  const [words, why] = [reachGroupTexts[language], reachTexts[language]]
  const textOf = ({ chat, mail }: NotReached): string => capitalised(why.neither(chat, mail))
  const title = words.notReached(people.length)
  // A card that has grown too heavy for names leaves who and why to the tab.
  if (most === 0) return [{ title, lines: [words.notReachedHelp], factSets: [] }]
  const lines = [...groupBy(people, textOf)].flatMap(([cause, group]) => {
    const names = group.map(({ name }) => name)
    return peopleSection(language, (count) => `${cause} (${count})`, names, most).map((section) =>
      [section.title, ...section.lines].join(': '),
    )
  })
  const toDo = [...new Set(people.map(({ mail }) => why.toDoMail[mail]))]
  return [{ title, lines: [words.notReachedHelp, ...lines, ...toDo], factSets: [] }]
}
