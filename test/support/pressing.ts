import type { Card, Json } from '../../bot/cards/card'
import type { Member } from '../../bot/domain/member'
import { elementsOfType, textOf } from '../cards/cardCheck'
import type { Trial } from './trial'

/** Somebody with a card in front of them: presses its buttons with what its inputs hold. */
export type Presser = {
  card(): Card
  /** What is on the card, as one text. */
  shown(): string
  /** Presses a button of the card that is shown, with these inputs filled in anew. */
  press(verb: string, inputs?: Record<string, string>): Promise<void>
  /** The same press again, as when nothing seemed to happen. */
  pressAgain(): Promise<void>
  /** Comes to a card by a button that stands elsewhere. */
  open(verb: string, data?: object): Promise<void>
  /** The line that left the card as it was; null when there was none. */
  line(): string | null
}

/** A field for numbers holds a number. */
export function heldIn({ value }: { [name: string]: Json }): string {
  return typeof value === 'number' ? String(value) : textOf(value)
}

export function pressing(trial: Trial, member: Member): Presser {
  let shown: Card | null = null
  let line: string | null = null
  let last: { verb: string; data: object } = { verb: '', data: {} }
  const send = async (verb: string, data: object): Promise<void> => {
    last = { verb, data }
    const { value } = await trial.press(member, verb, data)
    line = typeof value === 'string' ? value : null
    if (line === null) shown = value as Card
  }
  const card = (): Card => {
    if (!shown) throw new Error('No card is shown')
    return shown
  }
  return {
    card,
    shown: () => JSON.stringify(card()),
    line: () => line,
    open: (verb, data = {}) => send(verb, { ...data, verb }),
    async press(verb, inputs = {}) {
      const button = elementsOfType(card(), 'Action.Execute').find((action) => action['verb'] === verb)
      if (!button) throw new Error(`No button for ${verb} on the card`)
      const held = elementsOfType(card(), 'Input.').map((input) => [textOf(input['id']), heldIn(input)])
      const filled = button['associatedInputs'] === 'auto' ? { ...Object.fromEntries(held), ...inputs } : {}
      await send(verb, { ...(button['data'] as object), ...filled })
    },
    pressAgain: () => send(last.verb, last.data),
  }
}
