import type { Payload, Verb } from '../cards/actions'
import type { Card } from '../cards/card'
import type { Member } from '../domain/member'
import type { Refusal } from '../texts/refusals'

/**
 * What a press comes to: a card to show, or a refusal with the card that it leaves standing, if there is one. `about` is
 * what it is about, where the card asks for many things.
 */
export type Pressed =
  { ok: true; card: Card } | { ok: false; refusal: Refusal; card: Card | 'as-filled-in' | null; about?: string | null }

export type Presser = { member: Member; userId: string }

export type Handlers = { [V in Verb]: (who: Presser, data: Payload<V>) => Pressed | Promise<Pressed> }

/** After a change: the card as it is now, or why nothing changed with the card as it was. */
export function pressedAfter(afterChange: () => void) {
  return (result: { ok: true } | { ok: false; refusal: Refusal }, card: () => Card | null): Pressed => {
    if (!result.ok) return { ...result, card: card() }
    afterChange()
    const drawn = card()
    return drawn ? { ok: true, card: drawn } : { ok: false, refusal: 'not-found', card: null }
  }
}
