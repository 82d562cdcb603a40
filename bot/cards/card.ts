import { Template } from 'adaptivecards-templating'
import { keptIn } from '../domain/once'
import type { CardAction, Verb, Payload } from './actions'

export type Json = string | number | boolean | null | { [name: string]: Json } | Json[]

/** An Adaptive Card, version 1.5, ready to be sent. */
export type Card = { type: 'AdaptiveCard'; [name: string]: Json }

/** What a button brings along; inputs of the card are added by the client. */
type ButtonData<V extends Verb> = { [Name in keyof Payload<V>]?: Json }

export type ButtonStyle = 'default' | 'positive' | 'destructive'

/** A button that the bot handles: Action.Execute, with Action.Submit for clients that do not know it. */
export function button<V extends CardAction['verb']>(
  title: string,
  verb: V,
  data: ButtonData<V>,
  options: { style?: ButtonStyle; inputs?: 'auto' | 'none' } = {},
): Json {
  const shared = {
    title,
    style: options.style ?? 'default',
    associatedInputs: options.inputs ?? 'none',
    data: { ...data, verb },
  }
  return { type: 'Action.Execute', verb, ...shared, fallback: { type: 'Action.Submit', ...shared } }
}

/** Makes the template once; drawing a card from it is cheap. */
export function drawWith<View>(template: object): (view: View) => Card {
  const made = new Template(template)
  return (view) => made.expand({ $root: view }) as Card
}

const MOST_DRAWN = 1000

/**
 * The same for cards that many people get alike: what was drawn for one is kept for the next whose view is the very
 * same, and nobody can alter it. Not for cards that show what somebody said in confidence.
 */
export function drawOnceWith<View>(template: object): (view: View) => Card {
  const draw = drawWith<View>(template)
  const drawn = new Map<string, Card>()
  return (view) => keptIn(drawn, MOST_DRAWN, JSON.stringify(view), () => frozen(draw(view)))
}

function frozen<Part>(part: Part): Part {
  if (typeof part === 'object' && part !== null) Object.values(Object.freeze(part)).forEach(frozen)
  return part
}
