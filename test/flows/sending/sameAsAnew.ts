import type { Delivery } from '../../../bot/domain/messages/delivery'
import { messagesBy } from '../../../bot/domain/messages/messages'
import type { Records } from '../../../bot/domain/records'
import { dueNow, notOut, outcomesIn } from '../../../bot/flows/sending/due'
import { deliveriesIn } from './anyNetwork'

export type Keep = <Value>(name: string, value: Value) => Value

/** The lists as the program holds them: what has not changed is the very same thing. */
export function keeping(): Keep {
  const known = new Map<string, { text: string; value: unknown }>()
  return <Value>(name: string, value: Value): Value => {
    const text = JSON.stringify(value instanceof Map ? [...value.entries()] : value)
    const before = known.get(name)
    if (before?.text === text) return before.value as Value
    known.set(name, { text, value })
    return value
  }
}

/** Nothing is ever the same thing. */
export const anew: Keep = (_, value) => structuredClone(value)

/** What a sweep finds out, with what it has kept from earlier ones. */
export function lookAt(records: Records, sent: ReadonlyMap<string, Delivery>, at: Date, keep: Keep) {
  const kept = keptRecords(records, keep)
  const { get, inGroup } = deliveriesIn(sent)
  const deliveries = { get, inGroup: (about: string) => keep(`sent ${about}`, inGroup(about)) }
  const now = () => at
  const outcomeOf = outcomesIn(deliveries, now)
  const parts = { records: () => kept, outcomeOf, deliveries, now }
  return { due: messagesBy(at, kept, outcomeOf), left: notOut(dueNow(parts), parts) }
}

function keptRecords(records: Records, keep: Keep): Records {
  const each = <Id extends string, Value>(name: string, values: ReadonlyMap<Id, Value>) =>
    keep(name, new Map([...values].map(([id, value]) => [id, keep(`${name} ${id}`, value)])))
  return {
    ...records,
    settings: keep('settings', records.settings),
    members: each('member', records.members),
    gatherings: each('gathering', records.gatherings),
    surveys: each('survey', records.surveys),
    news: each('news', records.news),
    rsvpsOf: (id) => keep(`rsvps ${id}`, records.rsvpsOf(id)),
    answersOf: (id) => keep(`answers ${id}`, records.answersOf(id)),
    attendanceOf: (id) => keep(`attendance ${id}`, records.attendanceOf(id)),
    marksOf: (id) => keep(`marks ${id}`, records.marksOf(id)),
    externalsOf: (id) => keep(`externals ${id}`, records.externalsOf(id)),
  }
}
