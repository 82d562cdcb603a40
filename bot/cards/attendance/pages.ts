/** So many names can be ticked on one card: on a phone more is a long way to the button. */
const PAGE_SIZE = 40

/** `next` and `previous` are how many there are on the pages beside it; 0 where there is none. */
export type Page<Item> = { items: Item[]; number: number; count: number; next: number; previous: number }

/** The page of this number, from 0; the nearest one there is when people have left since the card was drawn. */
export function pageOf<Item>(items: readonly Item[], asked: number): Page<Item> {
  const count = Math.max(1, Math.ceil(items.length / PAGE_SIZE))
  const number = Math.min(Math.max(0, asked), count - 1)
  const at = (page: number): Item[] => (page < 0 ? [] : items.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE))
  return { items: at(number), number, count, next: at(number + 1).length, previous: at(number - 1).length }
}
