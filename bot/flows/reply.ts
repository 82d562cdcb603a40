import type { Card } from '../cards/card'
import type { Language } from '../domain/member'
import type { Refusal } from '../texts/refusals'
import type { Presser } from './pressed'

/** What a person gets back: a new card, or a line that leaves the card and what is filled in on it as it was. */
export type Reply = { kind: 'card'; card: Card } | { kind: 'line'; text: string }

/** Who is asking, as the channel says; never taken from a card. */
export type Asker = { entraId: string | null; userId: string; locale: string | null }

/** What the chat can be asked. Each answer is ready to show, also when something went wrong. */
export type Responder = {
  act(asker: Asker, verb: unknown, data: unknown): Promise<Reply>
  /** The same for somebody known by a personal link, with these words for refusals; one without a card leaves hers as it is. */
  actAs(
    who: Presser,
    verb: unknown,
    data: unknown,
    words: (language: Language, refusal: Refusal) => string,
  ): Promise<Reply>
  say(asker: Asker, text: string): Promise<Reply>
  welcome(asker: Asker): Promise<Reply>
  /** In a channel or group everybody reads along, so nothing there is about anybody. */
  inPublic(asker: Asker): Reply
  /** The line for the lock screen that goes with a reply. */
  summary(asker: Asker): string
}
