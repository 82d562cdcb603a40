/** Chance that gives the same answers every time: the demo network is the same on every machine. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  chance(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
  shuffled<Item>(items: readonly Item[]): Item[]
}

/** What is drawn for one purpose does not move when another purpose draws more. */
export function randomFor(purpose: string): Random {
  let state = seedOf(purpose)
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
  // Neighbouring seeds begin alike; a few turns part them.
  for (let turn = 0; turn < 8; turn++) next()
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[between(0, items.length - 1)]
      if (item === undefined) throw new Error(`There is nothing to pick for ${purpose}.`)
      return item
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .sort((one, other) => one.place - other.place)
        .map(({ item }) => item),
  }
}

// A seed of 0 would stay 0 for ever. The multiplier spreads purposes that differ in one letter.
function seedOf(purpose: string): number {
  let seed = 5381
  for (const letter of purpose) seed = Math.imul(seed ^ letter.charCodeAt(0), 2_654_435_761) ^ (seed >>> 15)
  return seed === 0 ? 1 : seed
}
