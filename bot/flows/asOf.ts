import { withBanner } from '../cards/banner'
import type { Card } from '../cards/card'
import type { Language } from '../domain/member'
import { asOfText } from '../texts/asOf'

export type MarkAsOf = (card: Card, language: Language) => Card

/** What is shown from memory while the lists cannot be read says how old it is; otherwise the card is as it was. */
export function markAsOf(the: { asOf: () => Date | null; now: () => Date }): MarkAsOf {
  return (card, language) => {
    const since = the.asOf()
    return since === null ? card : withBanner(card, asOfText(language, since, the.now()), 'emphasis')
  }
}
