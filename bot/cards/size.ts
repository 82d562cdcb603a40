import type { Card } from './card'

/** What a card may weigh as Teams counts it; a message may be larger, but phones in the hills load small ones. */
export const MOST_BYTES = 25_000

/** Teams keeps messages in UTF-16: two bytes for each letter. */
export function weightOf(card: Card): number {
  return JSON.stringify(card).length * 2
}

/** The first of these cards that is small enough, else the last: they go from the most to the least detail. */
export function firstThatFits(draws: readonly [() => Card, ...(() => Card)[]]): Card {
  let card = draws[0]()
  for (const draw of draws.slice(1)) {
    if (weightOf(card) < MOST_BYTES) return card
    card = draw()
  }
  return card
}
