import type { Conversation, Delivery } from '../../domain/messages/delivery'
import type { Gathering } from '../../domain/gathering'
import { aboutOf, type Matter } from '../../domain/messages/messageKey'
import { followedUpUntil } from '../../domain/messages/afterwards'
import type { Message } from '../../domain/messages/message'
import { rosterDay } from '../../domain/messages/roster'
import type { Records } from '../../domain/records'
import { doorOf, type Drawn } from './deliver'
import { isUnchanged, standsOn } from './standsOn'
import { drawnOrNull, type SweepParts, type SweepReport } from './sweep'

/** Cards already out are redrawn; those that have changed are updated where they stand. */
export async function putRight(
  the: SweepParts,
  due: readonly Message[],
  report: SweepReport,
  isStopping: () => boolean,
): Promise<void> {
  const records = the.records()
  const dueKeys = new Set(due.map((message) => message.key))
  for (const about of watched(records, the.now())) {
    for (const delivery of the.deliveries.inGroup(about)) {
      if (isStopping()) return
      if (delivery.outcome !== 'sent' && delivery.outcome !== 'withdrawn') continue
      const basis = standsOn(delivery, dueKeys.has(delivery.key), records, the.deliveries.revision, the.now())
      if (isUnchanged(the.looked.get(delivery.key), basis)) continue
      const wanted = drawnOrNull(the, () => wantedCard(the, delivery, dueKeys.has(delivery.key)))
      if (wanted?.drawn.hash === delivery.cardHash) noteLook(the, delivery, basis)
      if (!wanted || wanted.drawn.hash === delivery.cardHash) continue
      if (!(await the.lease.hold())) return
      const updated = await the.chat.update(wanted.conversation, delivery.activityId, wanted.drawn)
      if (updated === 'failed') continue
      // A message that the member has deleted is gone; it is noted as put right and left alone.
      await the.deliveries.put({ ...delivery, outcome: wanted.outcome, cardHash: wanted.drawn.hash })
      report[wanted.outcome === 'withdrawn' ? 'withdrawn' : 'updated']++
    }
  }
}

/** What the card rests on now that it is right; the next sweep need not draw it to know. */
export function noteLook(the: SweepParts, { key }: Delivery, basis: readonly unknown[]): void {
  the.looked.set(key, basis)
}

/** What messages are about that may still change: gatherings, those called together, and what managers were told of them. */
function watched(records: Records, now: Date): Set<string> {
  const gatherings = [...records.gatherings.values()].filter((gathering) => isWatched(gathering, records, now))
  return new Set(
    gatherings.flatMap((gathering) => {
      // Managers have made room for what it was as well.
      const called = [gathering, gathering.lastChange?.before].flatMap((each) =>
        each?.stage === 'invited' ? [each] : [],
      )
      return [
        gathering.id,
        ...(gathering.series === null ? [] : [gathering.series]),
        ...called.map((each) => aboutOf({ kind: 'roster', day: rosterDay(each, records.settings) })),
      ]
    }),
  )
}

function wantedCard(
  the: SweepParts,
  delivery: Delivery,
  isDue: boolean,
): { drawn: Drawn; outcome: 'sent' | 'withdrawn'; conversation: Conversation } | null {
  const member = the.records().members.get(delivery.to)
  const door = member && doorOf(member, the.conversationOf)
  if (!member || !door?.ok) return null
  const { conversation } = door
  const isTakenBack = canBeWithdrawn(delivery.matter) && !isDue
  const drawn = (isTakenBack ? the.drawWithdrawn : the.draw)(delivery.matter, member, conversation.userId)
  return drawn && { drawn, outcome: isTakenBack ? 'withdrawn' : 'sent', conversation }
}

/** Absence and what is said of it can turn out wrong; an invitation that is past its time cannot. */
function canBeWithdrawn(matter: Matter): boolean {
  return matter.kind === 'absence' || matter.kind === 'manager-notice' || matter.kind === 'escalation'
}

/** Cards of a gathering that is over lose their buttons, also when the program was down for a while. */
const WATCHED_AFTER_END_MS = 90 * 86_400_000

function isWatched(gathering: Gathering, records: Records, now: Date): boolean {
  switch (gathering.stage) {
    case 'draft':
      return false
    case 'held':
      // Left alone in good time: what is no longer followed up is not taken back by that.
      return now.getTime() < followedUpUntil(gathering, records).getTime() - 3_600_000
    case 'invited':
    case 'cancelled':
      return now.getTime() < gathering.end.getTime() + WATCHED_AFTER_END_MS
  }
}
