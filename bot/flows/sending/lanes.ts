import type { MemberId } from '../../domain/member'
import type { Matter } from '../../domain/messages/messageKey'
import { groupBy } from '../../domain/grouping'
import type { OpenMessage } from './due'

/** What somebody may be about to act on goes before what can be read tonight. */
const RANK: Record<Matter['kind'], number> = {
  cancelled: 0,
  moved: 0,
  'place-lost': 0,
  'place-given': 0,
  'list-prompt': 1,
  'day-before': 1,
  substitute: 1,
  'last-call': 2,
  absence: 2,
  'manager-notice': 3,
  escalation: 3,
  invitation: 3,
  series: 3,
  reminder: 4,
  roster: 4,
  survey: 5,
  'survey-reminder': 5,
  hours: 6,
  news: 6,
}

/** One after the other to each receiver, many receivers side by side; whoever has the most urgent message first. */
export type Lane = {
  /** The next message whose receiver nothing is under way to; the receiver is taken until `done`. */
  next(): OpenMessage | undefined
  /** `goesOn` is false when the receiver's later messages must wait for this one. */
  done(message: OpenMessage, goesOn: boolean): void
}

export function laneOf(messages: readonly OpenMessage[]): Lane {
  const byReceiver = groupBy(messages, ({ to }) => to)
  const ranks = new Map<MemberId, number>()
  for (const [to, theirs] of byReceiver) ranks.set(to, Math.min(...theirs.map(({ matter }) => RANK[matter.kind])))
  const ready = [...byReceiver.keys()].sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0))
  let place = 0
  return {
    next() {
      const to = ready[place]
      if (to === undefined) return undefined
      place++
      return byReceiver.get(to)?.shift()
    },
    done({ to }, goesOn) {
      if (goesOn && (byReceiver.get(to)?.length ?? 0) > 0) ready.push(to)
    },
  }
}
