import type { Language } from '../domain/member'
import { aboutOf, type Matter } from '../domain/messages/messageKey'
import { drawWith, type Card, type Json } from './card'

/** What every card has around its content. `userIds` are the channel's own ids; null is a card that never changes. */
export type Frame = { language: Language; refresh: { matter: Matter; userIds: string[] } | null }

/** Teams refreshes a card by itself for at most this many people. */
export const MOST_REFRESHED = 60

/** Makes the template once, and draws the whole card from it: language, old clients' text and refresh included. */
export function cardFrom<View extends object>(
  template: object,
): (frame: Frame, fallbackText: string, view: View) => Card {
  const draw = drawWith<View & { language: Language; fallbackText: string }>(template)
  return (frame, fallbackText, view) => {
    const card = draw({ ...view, language: frame.language, fallbackText })
    return frame.refresh ? { ...card, refresh: refreshOf(frame.refresh) } : card
  }
}

function refreshOf({ matter, userIds }: NonNullable<Frame['refresh']>): Json {
  const about = aboutOf(matter)
  const verb = 'card.refresh'
  return {
    action: { type: 'Action.Execute', verb, data: { kind: matter.kind, about, verb } },
    userIds: userIds.slice(0, MOST_REFRESHED),
  }
}
