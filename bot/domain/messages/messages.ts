import { everybodyIn } from '../everybody'
import type { Gathering } from '../gathering'
import type { Member, MemberId } from '../member'
import { once, whileSame } from '../once'
import type { Records } from '../records'
import { afterwards, listPrompts } from './afterwards'
import { beforeStart, cancellations } from './beforeStart'
import type { OutcomeOf } from './delivery'
import { messageOf, type Batch, type Message } from './message'
import { newsMessages } from './newsMessages'
import { rosterDigests, rosterInstant } from './roster'
import { surveyMessages } from './surveyMessages'
import { yearHours } from './yearHours'

/** Every message that should exist by now, delivered or not. The records are those that are announced. */
export function messagesBy(now: Date, records: Records, outcomeOf: OutcomeOf): Message[] {
  return onceEach(batchesBy(now, records, outcomeOf).flatMap((batch) => dueIn(batch, now)))
}

/** The same by what they are about, with what is not due yet among them; one for several gatherings may be there twice. */
export function batchesBy(now: Date, records: Records, outcomeOf: OutcomeOf): Batch[] {
  const members = everybodyIn(records.members)
  const gatherings = [...records.gatherings.values()]
  return [
    ...gatherings.flatMap((gathering) => aboutGathering(gathering, members, records, outcomeOf, now)),
    ...aboutRosters(records, now),
    ...newsMessages(records, members, now),
    yearHours(records, now),
    ...surveyMessages(records, now),
  ].filter((batch) => batch.length > 0)
}

const latestIn = once((batch: Batch): number => batch.reduce((latest, { due }) => Math.max(latest, due.getTime()), 0))

/** Those of a batch that are due; mostly all of them. */
export function dueIn(batch: Batch, now: Date): readonly Message[] {
  return latestIn(batch) <= now.getTime() ? batch : batch.filter((message) => message.due <= now)
}

function aboutGathering(
  gathering: Gathering,
  members: readonly Member[],
  records: Records,
  outcomeOf: OutcomeOf,
  now: Date,
): Batch[] {
  switch (gathering.stage) {
    case 'draft':
      return []
    case 'invited':
      // Before it starts nobody keeps its list, and afterwards there is nothing else to say.
      return now < gathering.start
        ? beforeStart(gathering, members, records, outcomeOf, now)
        : [listPrompts(gathering, members)]
    case 'held':
      return afterwards(gathering, records, outcomeOf, now)
    case 'cancelled':
      return [cancellations(gathering, members, records, outcomeOf, now)]
  }
}

function aboutRosters(records: Records, now: Date): Batch[] {
  const { settings } = records
  return rosterDigests(records, now).map(({ day, managers }) =>
    rosterMessages(managers, [day, settings], () => {
      const due = rosterInstant(day, settings)
      return managers.map((manager) => messageOf({ kind: 'roster', day }, manager, due))
    }),
  )
}

const rosterMessages = whileSame<readonly MemberId[], Batch>()

/** Gatherings that were called together have one invitation between them; everything else is worked out once. */
export function onceEach(messages: readonly Message[]): Message[] {
  const seen = new Set<string>()
  return messages.filter(({ key, matter }) => {
    if (matter.kind !== 'series') return true
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
