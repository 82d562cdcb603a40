import type { Card, Json } from './card'
import { bare } from './plain'

/** A piece of what a card says, as plain text. */
export type CardPart =
  /** `isClose` to what stands before it, as a place is to its time. */
  | { kind: 'text'; text: string; isStrong: boolean; isClose: boolean }
  | { kind: 'facts'; facts: readonly (readonly [name: string, value: string])[] }
  | { kind: 'list'; items: readonly string[]; isNumbered: boolean }

export type CardWords = { title: string | null; parts: CardPart[] }

/** Blocks that say something about the fields to fill in, and nothing without them. */
const ABOUT_INPUTS = 'about-inputs'

type Element = { [name: string]: Json }

/** What a card says to whoever can neither press nor fill in anything, in its order: heading, texts, lists and facts. */
export function wordsOf(card: Card): CardWords {
  const elements = flat(card['body'] ?? [])
  const heading = elements.find(isHeading)
  const parts = elements.filter((element) => element !== heading).flatMap(partsOf)
  return { title: heading ? oneLine(bare(textOf(heading['text']))) : null, parts }
}

/** Containers and columns opened up; what cannot be seen, or is only about inputs, is left out. */
function flat(elements: Json): Element[] {
  if (!Array.isArray(elements)) return []
  return elements.flatMap((element) => {
    if (!isElement(element) || element['isVisible'] === false || element['id'] === ABOUT_INPUTS) return []
    const inside = element['items'] ?? element['columns']
    return inside === undefined ? [element] : flat(inside)
  })
}

function isElement(json: Json): json is Element {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function isHeading(element: Element): boolean {
  return element['type'] === 'TextBlock' && element['style'] === 'heading'
}

function partsOf(element: Element): CardPart[] {
  switch (element['type']) {
    case 'TextBlock':
      return textParts(textOf(element['text']), {
        isStrong: element['weight'] === 'Bolder',
        isClose: element['spacing'] === 'None',
      })
    case 'FactSet':
      return factParts(element['facts'] ?? [])
    default:
      return []
  }
}

function factParts(facts: Json): CardPart[] {
  const rows = (Array.isArray(facts) ? facts : [])
    .filter(isElement)
    .map(({ title, value }) => [bare(textOf(title)), bare(textOf(value))] as const)
  return rows.length === 0 ? [] : [{ kind: 'facts', facts: rows }]
}

const LIST_LINE = /^\s*(?:[-*+]|(\d+)[.)])\s+(.*)$/

/** A line for each paragraph; lines that Markdown makes a list of become one. */
function textParts(markdown: string, looks: { isStrong: boolean; isClose: boolean }): CardPart[] {
  const parts: CardPart[] = []
  for (const line of markdown.split(/[\r\n]+/).filter((each) => each.trim() !== '')) {
    const [isListed, number, item = ''] = LIST_LINE.exec(line) ?? []
    const last = parts.at(-1)
    const isNumbered = number !== undefined
    if (isListed === undefined) parts.push({ kind: 'text', text: bare(line.trim()), ...looks })
    else if (last?.kind === 'list' && last.isNumbered === isNumbered) {
      parts.splice(-1, 1, { ...last, items: [...last.items, bare(item)] })
    } else parts.push({ kind: 'list', items: [bare(item)], isNumbered })
  }
  return parts
}

function textOf(json: Json | undefined): string {
  return typeof json === 'string' ? json : ''
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
