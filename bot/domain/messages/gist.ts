import { escalationsAfter } from '../absence/escalation'
import { absencesAt, noticesAfter } from '../absence/notice'
import type { HeldGathering } from '../gathering'
import type { Member } from '../member'
import type { Records } from '../records'
import type { OutcomeOf } from './delivery'
import type { GatheringMatter, Matter } from './messageKey'

/**
 * What a letter stands for that it would be wrong to leave uncorrected, as one word to compare; empty when there is no
 * such thing, because changes come as messages of their own.
 */
export function gistOf(matter: Matter, member: Pick<Member, 'id'>, records: Records, outcomeOf: OutcomeOf): string {
  if (matter.kind === 'news') return String(records.news.get(matter.news)?.sequence ?? '')
  if (!('gathering' in matter)) return ''
  const gathering = records.gatherings.get(matter.gathering)
  return gathering?.stage === 'held' ? gistOfHeld(matter.kind, gathering, member.id, records, outcomeOf) : ''
}

function gistOfHeld(
  kind: GatheringMatter,
  gathering: HeldGathering,
  to: Member['id'],
  records: Records,
  outcomeOf: OutcomeOf,
): string {
  switch (kind) {
    case 'absence': {
      const member = records.members.get(to)
      return member ? (absencesAt(gathering, records, [member])[0]?.kind ?? '') : ''
    }
    case 'manager-notice': {
      const told = noticesAfter(gathering, absencesAt(gathering, records), records, outcomeOf).get(to) ?? []
      return markOf(told.map((absence) => `${absence.member} ${absence.kind}`))
    }
    case 'escalation': {
      const told = escalationsAfter(gathering, records, outcomeOf).get(to) ?? []
      const missedBy = ({ missed }: (typeof told)[number]): string =>
        missed.map((each) => `${each.gathering.id} ${each.kind}`).join(', ')
      return markOf(told.map((each) => `${each.member.id}: ${missedBy(each)}`))
    }
    default:
      return ''
  }
}

/** The same for the same lines in any order, and short enough for a column of a list however many there are. */
function markOf(lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const text = lines.toSorted().join('\n')
  return [text, [...text].reverse().join('')].map((each) => hashOf(each).toString(36)).join('-')
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
