import { isVerb } from '../../cards/actions'
import type { Card, Json } from '../../cards/card'
import { webAddress } from '../../cards/link'
import type { Matter } from '../../domain/messages/messageKey'
import type { Links } from '../../links'
import { isInScope } from './pageScope'

const PURPOSE = 'personal page button'

/** What a press brings back: only a button that this link was given has the right seal. */
export type SealedPress = { verb: string; data: Record<string, Json>; seal: string }

type Fields = { [name: string]: Json }

/** What only Teams has use for: cards here are drawn anew by each press, and know one kind of button. */
const LEFT_OUT = ['refresh', 'fallback', 'authentication']

/** The card as the page shows it: only the buttons of the link's own matter, each sealed to this link. */
export function sealedCard(card: Card, kind: Matter['kind'], seal: (verb: string, data: Json) => string): Card {
  const kept = (value: Json): Json | undefined => {
    if (Array.isArray(value)) return value.flatMap((each) => kept(each) ?? [])
    if (typeof value !== 'object' || value === null) return value
    const { type } = value
    if (typeof type === 'string' && type.startsWith('Action.')) return keptAction(value)
    const fields = keptFields(value)
    return type === 'ActionSet' && isEmpty(fields['actions']) ? undefined : fields
  }

  const keptFields = (value: Fields): Fields =>
    Object.fromEntries(
      Object.entries(value).flatMap(([name, field]) => {
        const left = LEFT_OUT.includes(name) ? undefined : kept(field)
        return left === undefined ? [] : [[name, left]]
      }),
    )

  const keptAction = (action: Fields): Json | undefined => {
    switch (action['type']) {
      case 'Action.Execute': {
        const { verb, data = {} } = action
        if (!isVerb(verb) || !isInScope(kind, verb)) return undefined
        return { ...keptFields(action), data: { data, seal: seal(verb, data) } }
      }
      case 'Action.OpenUrl':
        return typeof action['url'] === 'string' && webAddress(action['url']) !== null ? keptFields(action) : undefined
      case 'Action.ShowCard': {
        const shown = keptFields(action)
        return isEmpty(actionsOf(shown['card'])) && !isEmpty(actionsOf(action['card'])) ? undefined : shown
      }
      case 'Action.ToggleVisibility':
        return keptFields(action)
      default:
        return undefined
    }
  }

  return { ...keptFields(card), type: 'AdaptiveCard' }
}

function actionsOf(card: Json | undefined): Json | undefined {
  return typeof card === 'object' && card !== null && !Array.isArray(card) ? card['actions'] : undefined
}

function isEmpty(list: Json | undefined): boolean {
  return !Array.isArray(list) || list.length === 0
}

export function sealOf(links: Links, token: string, verb: string, data: Json): string {
  return links.sign(PURPOSE, token, verb, inOneOrder(data))
}

export function hasSeal(links: Links, token: string, { verb, data, seal }: SealedPress): boolean {
  return links.check(PURPOSE, seal, token, verb, inOneOrder(data))
}

/** As text, the same in whatever order the fields come back. */
function inOneOrder(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inOneOrder).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.keys(value).sort()
  return `{${fields.map((name) => `${JSON.stringify(name)}:${inOneOrder(value[name] ?? null)}`).join()}}`
}
