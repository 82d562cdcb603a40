import type * as Library from 'adaptivecards'
import type { Card, Json } from '../../bot/cards/card'

// The package's own entry is an ES module that says it is none; its bundle is the same library.
const { AdaptiveCard, GlobalRegistry, SerializationContext, Versions } = jest.requireActual<typeof Library>(
  'adaptivecards/dist/adaptivecards',
)

type Node = { [name: string]: Json }

/** The parts that the library reads outside its own table of properties. */
const PARTS: Record<string, readonly string[]> = {
  AdaptiveCard: ['body', 'actions'],
  Container: ['items'],
  ActionSet: ['actions'],
  'Action.ShowCard': ['card'],
}
/** Of every element and action since version 1.2; read by the library itself. */
const EVERYWHERE = ['type', 'fallback']

/** The library keeps one global expression for languages, which remembers where it stopped and so fails every other time. */
const LANG = /"(nb|nn|en)" for property "lang"/

/** What Microsoft's own library says is wrong with the card at version 1.5: elements, values, and properties it does not know. */
export function schemaProblemsIn(card: Card): string[] {
  const context = new SerializationContext(Versions.v1_5)
  new AdaptiveCard().parse(card, context)
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message)
  return [...events.filter((message) => !LANG.test(message)), ...unknownProperties(card)]
}

function unknownProperties(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownProperties)
  if (typeof value !== 'object' || value === null) return []
  const { data: _ownData, ...rest } = value
  return [...problemsWith(value), ...Object.values(rest).flatMap(unknownProperties)]
}

function problemsWith(node: Node): string[] {
  const type = node['type']
  if (typeof type !== 'string') return []
  const made = instanceOf(type)
  if (!made) return [`${type} is unknown at version 1.5`]
  const schema = made.getSchema()
  const known = Array.from({ length: schema.getCount() }, (_, index) => schema.getItemAt(index))
    .filter(({ targetVersion }) => targetVersion.compareTo(Versions.v1_5) <= 0)
    .map(({ name }) => name)
  const allowed = [...EVERYWHERE, ...known, ...(PARTS[type] ?? [])]
  return Object.keys(node)
    .filter((name) => !allowed.includes(name))
    .map((name) => `${type} has no property ${name} at version 1.5`)
}

function instanceOf(type: string): Library.SerializableObject | undefined {
  if (type === 'AdaptiveCard') return new AdaptiveCard()
  return (
    GlobalRegistry.elements.createInstance(type, Versions.v1_5) ??
    GlobalRegistry.actions.createInstance(type, Versions.v1_5)
  )
}
