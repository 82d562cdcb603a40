import { everybodyIn } from '../everybody'
import type { Gathering } from '../gathering'
import type { Member } from '../member'
import type { Records } from '../records'
import { afterwards, listPrompts } from './afterwards'
import { beforeStart, cancellations } from './beforeStart'
import type { OutcomeOf } from './delivery'
import { messageOf, type Message } from './message'
import { newsMessages } from './newsMessages'
import { rosterDigests, rosterInstant } from './roster'
import { surveyMessages } from './surveyMessages'
import { yearHours } from './yearHours'

/** Every message that should exist by now, delivered or not. The records are those that are announced. */
export function messagesBy(now: Date, records: Records, outcomeOf: OutcomeOf): Message[] {
  const members = everybodyIn(records.members)
  const gatherings = [...records.gatherings.values()]
  const all = [
    ...gatherings.flatMap((gathering) => aboutGathering(gathering, members, records, outcomeOf, now)),
    ...aboutRosters(records, now),
    ...newsMessages(records, members, now),
    ...yearHours(records, now),
    ...surveyMessages(records, now),
  ]
  return onceEach(all.filter((message) => message.due <= now))
}

function aboutGathering(
  gathering: Gathering,
  members: readonly Member[],
  records: Records,
  outcomeOf: OutcomeOf,
  now: Date,
): Message[] {
  switch (gathering.stage) {
    case 'draft':
      return []
    case 'invited':
      // Before it starts nobody keeps its list, and afterwards there is nothing else to say.
      return now < gathering.start
        ? beforeStart(gathering, members, records, outcomeOf, now)
        : listPrompts(gathering, members)
    case 'held':
      return afterwards(gathering, records, outcomeOf, now)
    case 'cancelled':
      return cancellations(gathering, members, records, outcomeOf, now)
  }
}

function aboutRosters(records: Records, now: Date): Message[] {
  return rosterDigests(records, now).flatMap(({ day, managers }) => {
    const due = rosterInstant(day, records.settings)
    return managers.map((manager) => messageOf({ kind: 'roster', day }, manager, due))
  })
}

/** Gatherings that were called together have one invitation between them; everything else is worked out once. */
function onceEach(messages: readonly Message[]): Message[] {
  const seen = new Set<string>()
  return messages.filter(({ key, matter }) => {
    if (matter.kind !== 'series') return true
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
