import type { Rsvp } from '../answers/rsvp'
import type { GatheringId } from '../gathering'
import type { MemberId } from '../member'
import type { Records } from '../records'
import type { Delivery } from './delivery'
import type { Matter } from './messageKey'
import type { SentRow } from './sendings'

/** Which messages ask for an answer, and what the receiver has answered. */
export function answersIn(records: Records): (delivery: Delivery) => SentRow['answer'] {
  const inSeries = new Map<string, GatheringId[]>()
  for (const { id, series } of records.gatherings.values()) {
    if (series !== null) inSeries.set(series, [...(inSeries.get(series) ?? []), id])
  }
  const known = new Map<GatheringId, ReadonlyMap<MemberId, Rsvp>>()
  const rsvpsOf = (id: GatheringId): ReadonlyMap<MemberId, Rsvp> => {
    const rsvps = known.get(id) ?? records.rsvpsOf(id)
    known.set(id, rsvps)
    return rsvps
  }
  return ({ matter, to, outcome }) => {
    if (outcome !== 'sent' || !asks(matter)) return null
    if (matter.kind !== 'series') {
      const rsvp = 'gathering' in matter ? rsvpsOf(matter.gathering).get(to) : undefined
      return rsvp ? { kind: rsvp.answer, at: rsvp.at } : null
    }
    const answers = (inSeries.get(matter.series) ?? []).flatMap((id) => rsvpsOf(id).get(to) ?? [])
    const [first] = answers.sort((one, other) => one.at.getTime() - other.at.getTime())
    return first ? { kind: 'some', at: first.at } : null
  }
}

const ASKING: ReadonlySet<Matter['kind']> = new Set([
  'invitation',
  'series',
  'reminder',
  'last-call',
  'moved',
  'substitute',
])

export function asks({ kind }: Matter): boolean {
  return ASKING.has(kind)
}
