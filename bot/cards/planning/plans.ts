import type { Day } from '../../domain/day'
import type { Gathering } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { clockText, timeSpan } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import { planChatTexts } from '../../texts/topics/planChat'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import { gatheringName } from '../gathering/gatheringFacts'
import template from '../gathering/gatherings.json' with { type: 'json' }
import { plain } from '../plain'

/** Where a gathering has come to, for whoever plans it. */
export type PlanState =
  | { kind: 'draft' }
  | { kind: 'called'; answered: number; invited: number }
  | { kind: 'running' }
  | { kind: 'awaiting-list' }
  | { kind: 'changing' | 'cancelling'; announceAt: Date }

export type PlannedItem = { gathering: Gathering; state: PlanState }

type DrawnItem = { name: string; when: string; answer: string; actions: Json[] }
type Drawn = { title: string; none: string | null; items: DrawnItem[]; more: string | null; actions: Json[] }

const draw = cardFrom<Drawn>(template)

/** A longer list is not looked through on a phone. */
const MOST_SHOWN = 10

/** «Samlingene mine»: those that wait for the list, those that people have been called to, and drafts. */
export function plansCard({ frame, today, items }: { frame: Frame; today: Day; items: readonly PlannedItem[] }): Card {
  const { language } = frame
  const words = planChatTexts[language]
  const { fallback, notice } = textsIn(language)
  const left = items.length - MOST_SHOWN
  return draw(frame, fallback, {
    title: words.title,
    none: items.length === 0 ? words.none : null,
    items: items.slice(0, MOST_SHOWN).map((item) => drawItem(language, today, item)),
    more: left > 0 ? words.more(left) : null,
    actions: [button(words.create, 'plan.new', {}, { style: 'positive' }), button(notice.menu, 'menu.show', {})],
  })
}

function drawItem(language: Language, today: Day, { gathering, state }: PlannedItem): DrawnItem {
  const words = planChatTexts[language]
  const name = gatheringName(language, gathering)
  const keepsList = state.kind === 'awaiting-list' || state.kind === 'running'
  return {
    name: plain(gathering.title),
    when: timeSpan(language, gathering.start, gathering.end, today),
    answer: stateText(language, state),
    actions: [
      keepsList
        ? button(words.keepList(name), 'list.open', { gathering: gathering.id })
        : button(words.open(name), 'plan.open', { gathering: gathering.id }),
    ],
  }
}

function stateText(language: Language, state: PlanState): string {
  const words = planChatTexts[language].state
  switch (state.kind) {
    case 'draft':
      return words.draft
    case 'called':
      return words.called(state.answered, state.invited)
    case 'running':
      return words.running
    case 'awaiting-list':
      return words.awaitingList
    case 'changing':
    case 'cancelling':
      return words[state.kind](clockText(language, state.announceAt))
  }
}
