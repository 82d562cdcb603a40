import {
  AdaptiveCard,
  ChoiceSetInput,
  ExecuteAction,
  GlobalSettings,
  OpenUrlAction,
  type Action,
  type Input,
} from 'adaptivecards'
import type { PagePress } from '../../bot/http/contract/personal'
import { hostConfig } from './hostConfig'
import { htmlOf } from './markdown'
import { sealedData } from './sealedData'

export type CardJson = { type: 'AdaptiveCard'; [name: string]: unknown }

const GROUPS = '.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect'

export type CardView = {
  element: HTMLElement
  /** What is filled in, by the name of the field. */
  filledIn(): Map<string, string>
}

GlobalSettings.setTabIndexAtCardRoot = false
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = htmlOf(text)
  result.didProcess = true
}

/** The card by Microsoft's own renderer, with what it leaves out for screen readers. */
export function drawCard(
  json: CardJson,
  kept: ReadonlyMap<string, string>,
  pressed: (press: PagePress) => void,
): CardView {
  const card = new AdaptiveCard()
  card.hostConfig = hostConfig()
  card.onExecuteAction = (action) => run(action, pressed)
  card.onInlineCardExpanded = (action, isExpanded) => {
    // It opens below all the buttons.
    if (isExpanded) action.card.renderedElement?.scrollIntoView({ block: 'nearest' })
  }
  card.parse(withKept(json, kept))
  const element = card.render() ?? document.createElement('div')
  card.getAllInputs().forEach(nameGroup)
  return {
    element,
    filledIn: () => new Map(card.getAllInputs().flatMap((input) => valueOf(input))),
  }
}

function run(action: Action, pressed: (press: PagePress) => void): void {
  if (action instanceof OpenUrlAction) {
    if (action.url) window.open(action.url, '_blank', 'noopener,noreferrer')
    return
  }
  if (!(action instanceof ExecuteAction)) return
  const sealed = sealedData.safeParse(action.data)
  if (!sealed.success) return
  const { seal, data, ...inputs } = sealed.data
  pressed({ verb: action.verb, data, seal, inputs })
}

/** A group of choices is named by its question; each choice has its own name. */
function nameGroup(input: Input): void {
  if (!(input instanceof ChoiceSetInput)) return
  const group = input.renderedElement?.querySelector(GROUPS)
  if (!group) return
  const label = input.renderedElement?.querySelector('label')
  group.setAttribute('role', input.isMultiSelect ? 'group' : 'radiogroup')
  if (label?.id) group.setAttribute('aria-labelledby', label.id)
  if (input.isRequired && !input.isMultiSelect) group.setAttribute('aria-required', 'true')
  for (const choice of group.querySelectorAll('input')) {
    for (const attribute of ['aria-required', 'aria-label', 'aria-labelledby']) choice.removeAttribute(attribute)
  }
}

function valueOf(input: Input): [string, string][] {
  if (!input.id || !input.isSet()) return []
  return [[input.id, String(input.value)]]
}

/** The same card with the fields filled in as they were. */
function withKept(json: CardJson, kept: ReadonlyMap<string, string>): unknown {
  if (kept.size === 0) return json
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(filled)
    if (typeof value !== 'object' || value === null) return value
    const fields: Record<string, unknown> = Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, filled(field)]),
    )
    const { type, id } = fields
    const isInput = typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string'
    if (!isInput || !kept.has(id)) return fields
    return { ...fields, value: type === 'Input.Number' ? Number(kept.get(id)) : kept.get(id) }
  }
  return filled(json)
}
