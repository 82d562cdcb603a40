import type { Gathering } from '../../domain/gathering'
import { timeSpan } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import { gatheringName } from '../gathering/gatheringFacts'
import { plain } from '../plain'
import template from './lists.json' with { type: 'json' }

export type KeptList = { gathering: Gathering; marked: number; expected: number; completed: boolean }

type DrawnItem = { name: string; when: string; state: string; actions: Json[] }

const draw = cardFrom<{ title: string; none: string | null; items: DrawnItem[]; actions: Json[] }>(template)

const MOST_SHOWN = 10

/** The attendance lists that this leader keeps. */
export function listsCard({ frame, items }: { frame: Frame; items: readonly KeptList[] }): Card {
  const { language } = frame
  const { lists, fallback, notice } = textsIn(language)
  return draw(frame, fallback, {
    title: lists.title,
    none: items.length === 0 ? lists.none : null,
    items: inOrder(items)
      .slice(0, MOST_SHOWN)
      .map(({ gathering, marked, expected, completed }) => ({
        name: plain(gathering.title),
        when: timeSpan(language, gathering.start, gathering.end),
        state: completed ? lists.completed : lists.marked(marked, expected),
        actions: [button(lists.open(gatheringName(language, gathering)), 'list.open', { gathering: gathering.id })],
      })),
    actions: [button(notice.menu, 'menu.show', {})],
  })
}

/** First those that wait, then the completed ones; the latest first, since it is the one kept in the room. */
function inOrder(items: readonly KeptList[]): KeptList[] {
  return [...items].sort(
    (one, other) =>
      Number(one.completed) - Number(other.completed) ||
      other.gathering.start.getTime() - one.gathering.start.getTime(),
  )
}
