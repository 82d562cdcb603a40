import { dayIn, OSLO } from '../../domain/day'
import { phaseOf, type Gathering } from '../../domain/gathering'
import type { Delivery } from '../../domain/messages/delivery'
import type { Records } from '../../domain/records'

/**
 * Everything that decides how a sent card should look now, to be compared one by one with what it was: as long as nothing
 * of it has changed, the card need not be drawn again to know that. null for cards that rest on too much to say.
 */
export function standsOn(delivery: Delivery, records: Records, now: Date): readonly unknown[] | null {
  const { matter, to, outcome } = delivery
  const today = dayIn(OSLO, now)
  const shared = [outcome, 'cardHash' in delivery ? delivery.cardHash : '', records.members.get(to), records.settings, records.areas, today]
  switch (matter.kind) {
    case 'absence':
    case 'manager-notice':
    case 'escalation':
    case 'list-prompt':
    case 'survey':
      return null
    case 'roster':
      return [...shared, records.gatherings, records.members]
    case 'series': {
      const theirs = [...records.gatherings.values()].filter(({ series }) => series === matter.series)
      return [...shared, ...theirs, timeOf(theirs, now)]
    }
    default: {
      const gathering = records.gatherings.get(matter.gathering)
      if (!gathering) return null
      // An answer redraws no sent card, until the gathering is over and the card says how it went.
      const answer = gathering.stage === 'held' ? records.rsvpsOf(gathering.id).get(to) : null
      return [...shared, gathering, answer, timeOf([gathering], now)]
    }
  }
}

function timeOf(gatherings: readonly Gathering[], now: Date): string {
  const today = dayIn(OSLO, now)
  return gatherings.map((each) => `${phaseOf(each, today, now)} ${now >= each.start} ${now >= each.end}`).join()
}

export function isUnchanged(before: readonly unknown[] | undefined, after: readonly unknown[] | null): boolean {
  if (before === undefined || after === null || before.length !== after.length) return false
  return after.every((part, index) => part === before[index])
}
