import type { Language } from '../domain/member'
import { aboutOf, type Matter } from '../domain/messages/messageKey'
import { drawOnceWith, drawWith, type Card, type Json } from './card'

/** What every card has around its content. `userIds` are the channel's own ids; null is a card that never changes. */
export type Frame = { language: Language; refresh: { matter: Matter; userIds: string[] } | null }

/** Teams refreshes a card by itself for at most this many people. */
export const MOST_REFRESHED = 60

/** Makes the template once, and draws the whole card from it: language, old clients' text and refresh included. */
export function cardFrom<View extends object>(
  template: object,
): (frame: Frame, fallbackText: string, view: View) => Card {
  const draw = drawWith<View & InLanguage>(template)
  return (frame, fallbackText, view) => framed(frame, draw({ ...view, language: frame.language, fallbackText }))
}

/** The same for a card whose content many people get alike, and which differs in its buttons: those are put on after. */
export function cardForMany<View extends object>(
  template: object,
): (frame: Frame, fallbackText: string, view: View, actions?: Json[]) => Card {
  const draw = drawOnceWith<View & InLanguage>(template)
  return (frame, fallbackText, view, actions) => {
    const card = draw({ ...view, language: frame.language, fallbackText })
    return framed(frame, actions ? { ...card, actions } : card)
  }
}

type InLanguage = { language: Language; fallbackText: string }

function framed({ refresh }: Frame, card: Card): Card {
  return refresh ? { ...card, refresh: refreshOf(refresh) } : card
}

function refreshOf({ matter, userIds }: NonNullable<Frame['refresh']>): Json {
  const about = aboutOf(matter)
  const verb = 'card.refresh'
  return {
    action: { type: 'Action.Execute', verb, data: { kind: matter.kind, about, verb } },
    userIds: userIds.slice(0, MOST_REFRESHED),
  }
}
