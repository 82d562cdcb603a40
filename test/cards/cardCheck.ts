import { parseAction } from '../../bot/cards/actions'
import type { Card, Json } from '../../bot/cards/card'

type Node = { [name: string]: Json }

const KNOWN: Record<string, readonly string[]> = {
  AdaptiveCard: ['$schema', 'version', 'lang', 'fallbackText', 'refresh', 'body', 'actions'],
  TextBlock: ['id', 'text', 'wrap', 'size', 'weight', 'style', 'color', 'isSubtle', 'spacing', 'separator'],
  Image: ['url', 'altText', 'size'],
  Container: ['items', 'style', 'spacing', 'separator', 'bleed'],
  FactSet: ['facts', 'spacing', 'separator'],
  ActionSet: ['actions', 'spacing'],
  'Input.ChoiceSet': [
    'id',
    'label',
    'errorMessage',
    'placeholder',
    'isRequired',
    'style',
    'isMultiSelect',
    'value',
    'choices',
    'wrap',
    'spacing',
    'separator',
  ],
  'Input.Text': [
    'id',
    'label',
    'isRequired',
    'errorMessage',
    'placeholder',
    'value',
    'isMultiline',
    'maxLength',
    'spacing',
    'style',
  ],
  'Input.Number': ['id', 'label', 'isRequired', 'errorMessage', 'value', 'min', 'max', 'spacing'],
  'Input.Date': ['id', 'label', 'isRequired', 'errorMessage', 'value', 'spacing'],
  'Input.Time': ['id', 'label', 'isRequired', 'errorMessage', 'value', 'spacing'],
  'Action.Execute': ['title', 'verb', 'data', 'style', 'associatedInputs', 'fallback'],
  'Action.Submit': ['title', 'data', 'style', 'associatedInputs'],
  'Action.ShowCard': ['title', 'card'],
  'Action.OpenUrl': ['title', 'url'],
}

function isNode(value: Json | undefined): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

function list(value: Json | undefined): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** Every element and action of a card, cards inside it too; the fallback of a button is not a second button. */
function elementsOf(card: Card): Node[] {
  const found: Node[] = []
  const visit = (node: Node): void => {
    found.push(node)
    for (const part of ['body', 'items', 'actions']) list(node[part]).forEach(visit)
    if (isNode(node['card'])) visit(node['card'])
  }
  visit(card)
  return found
}

export function elementsOfType(card: Card, type: string): Node[] {
  return elementsOf(card).filter((node) => textOf(node['type']).startsWith(type))
}

export function titlesOf(card: Card): string[] {
  return elementsOfType(card, 'Action.').map((action) => textOf(action['title']))
}

/** Everything that is shown, and what buttons bring along, as one text. */
export function wordsIn(card: Card): string {
  return JSON.stringify(card)
}

/** What is wrong with the card, in sentences; empty for a card that Teams, a screen reader and a phone can take. */
export function problemsIn(card: Card): string[] {
  const elements = elementsOf(card)
  const problems = elements.flatMap(problemsWith)
  if (card['version'] !== '1.5') problems.push('version is not 1.5')
  if (!['nb', 'nn', 'en'].includes(textOf(card['lang']))) problems.push('no language')
  if (textOf(card['fallbackText']) === '') problems.push('no fallback text')
  if (textOf(card['$schema']) === '') problems.push('no schema')
  const first = elements.find((node) => node['type'] === 'TextBlock')
  if (first?.['style'] !== 'heading') problems.push('does not start with a heading')
  const ids = elements.filter((node) => 'id' in node).map((node) => textOf(node['id']))
  if (new Set(ids).size < ids.length) problems.push('two inputs with one id')
  const titles = titlesOf(card)
  if (new Set(titles).size < titles.length) problems.push(`two buttons with one title: ${titles.join(' | ')}`)
  if (elements.length > 1 && titles.length > 6 + list(card['body']).length) problems.push('too many buttons')
  if (list(card['actions']).length > 6) problems.push('more buttons than Teams shows')
  const json = JSON.stringify(card)
  if (json.includes('${')) problems.push('a template expression is left')
  if (/undefined|\[object Object\]|NaN|"\$(when|data)"/.test(json)) problems.push('something that is no text is shown')
  return problems
}

function problemsWith(node: Node): string[] {
  const type = textOf(node['type'])
  const known = KNOWN[type]
  if (!known) return [`unknown element ${type}`]
  const problems = Object.keys(node)
    .filter((name) => name !== 'type' && !known.includes(name))
    .map((name) => `${type} has an unknown property ${name}`)
  const missing = (name: string): boolean => textOf(node[name]).trim() === ''
  if (type === 'TextBlock') {
    if (missing('text')) problems.push('an empty text')
    if (node['wrap'] !== true) problems.push(`a text that does not wrap: ${textOf(node['text'])}`)
  }
  if (type === 'Image' && missing('altText')) problems.push('a picture without words')
  if (type.startsWith('Input.')) {
    for (const name of ['id', 'label', 'errorMessage']) if (missing(name)) problems.push(`${type} without ${name}`)
    const choices = list(node['choices'])
    if (type === 'Input.ChoiceSet' && choices.length === 0) problems.push('nothing to choose from')
    if (choices.some((choice) => textOf(choice['title']) === '' || textOf(choice['value']) === '')) {
      problems.push('an empty choice')
    }
    if (node['isMultiSelect'] === true && choices.some((choice) => textOf(choice['value']).includes(','))) {
      problems.push('a comma in a value of a multi-select')
    }
    if ('isRequired' in node && node['isRequired'] !== true) problems.push('isRequired is no claim')
  }
  if (type === 'FactSet') {
    const facts = list(node['facts'])
    if (facts.some((fact) => textOf(fact['title']) === '' || textOf(fact['value']) === ''))
      problems.push('an empty fact')
  }
  if (type === 'Container' && list(node['items']).length === 0) problems.push('an empty container')
  if (type.startsWith('Action.') && missing('title')) problems.push(`${type} without a title`)
  if (type === 'Action.OpenUrl' && !/^https?:/.test(textOf(node['url']))) problems.push('a link that is no web address')
  return problems
}

/** Presses every button of the card with every input filled in, and says which were not understood. */
export function pressAll(card: Card): { verbs: string[]; notUnderstood: string[] } {
  const filled = Object.fromEntries(
    elementsOfType(card, 'Input.').map((input) => [textOf(input['id']), plausible(input)]),
  )
  const refresh = card['refresh']
  const asks = isNode(refresh) && isNode(refresh['action']) ? [refresh['action']] : []
  const pressed = [...elementsOfType(card, 'Action.Execute'), ...asks].flatMap((action) => {
    const inputs = action['associatedInputs'] === 'auto' ? filled : {}
    const data = isNode(action['data']) ? action['data'] : {}
    const fallback = action['fallback']
    const fallbackData = isNode(fallback) && isNode(fallback['data']) ? [fallback['data']] : []
    return [data, ...fallbackData].map((brought) => ({
      verb: textOf(action['verb']),
      ok: brought['verb'] === action['verb'] && parseAction(brought['verb'], { ...brought, ...inputs }).ok,
    }))
  })
  return {
    verbs: pressed.map(({ verb }) => verb),
    notUnderstood: pressed.filter(({ ok }) => !ok).map(({ verb }) => verb),
  }
}

function plausible(input: Node): string {
  const values = list(input['choices']).map((choice) => textOf(choice['value']))
  if (input['isMultiSelect'] === true) return values.join(',')
  if (input['type'] === 'Input.Number') return '1'
  return values[0] ?? 'Takk for beskjed'
}
