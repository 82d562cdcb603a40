import type { Delivery, OutcomeOf } from '../../domain/messages/delivery'
import type { Member, MemberId } from '../../domain/member'
import { aboutOf, invitationKey, messageKey } from '../../domain/messages/messageKey'
import type { Batch, Message } from '../../domain/messages/message'
import { batchesBy, dueIn, onceEach } from '../../domain/messages/messages'
import { isHeldBack } from '../../domain/messages/quiet'
import type { Reach } from '../../domain/messages/reach'
import { once, onceForBoth } from '../../domain/once'
import type { Records } from '../../domain/records'
import type { Mirror } from '../../store/mirror'
import { isGivenUp, isResting, isToBeTried } from './deliver'

export type DueParts = {
  records: () => Records
  outcomeOf: OutcomeOf
  deliveries: Pick<Mirror<Delivery>, 'get' | 'inGroup' | 'isSetAside'>
  reach: (member: Member) => Reach
  now: () => Date
}

export type OpenMessage = Message & { member: Member; reach: Reach }

/** What should be sent now; `npm run sweep -- --dry` prints it. */
export function openMessages(the: DueParts): OpenMessage[] {
  return openAmong(dueNow(the), the)
}

/** Everything that should be out by now, whether it is or not; what is for later may stand among it. */
export function dueNow(the: Pick<DueParts, 'records' | 'outcomeOf' | 'now'>): Batch[] {
  return batchesBy(the.now(), the.records(), the.outcomeOf)
}

const keysOut = once(
  (about: readonly Delivery[]): ReadonlySet<string> =>
    new Set(about.filter(({ outcome }) => outcome === 'sent' || outcome === 'withdrawn').map(({ key }) => key)),
)
/** Nothing new is found out about what nobody has changed and where nothing was sent. */
const notOutAmong = onceForBoth((batch: Batch, about: readonly Delivery[]): readonly Message[] =>
  batch.filter(({ key }) => !keysOut(about).has(key)),
)

/** What is due and not out; of one message for several gatherings, one. */
export function notOut(
  due: readonly Batch[],
  { deliveries, now }: { deliveries: Pick<Mirror<Delivery>, 'inGroup'>; now: () => Date },
): Message[] {
  const at = now()
  return onceEach(
    due.flatMap((batch) => {
      const [first] = batch
      return first ? dueIn(notOutAmong(batch, deliveries.inGroup(aboutOf(first.matter))), at) : []
    }),
  )
}

/** What is due and not out, with how each receiver is reached; each receiver's own messages in the order they came due. */
export function openAmong(due: readonly Batch[], the: DueParts): OpenMessage[] {
  const [records, now] = [the.records(), the.now()]
  const ways = new Map<MemberId, Reach>()
  const reachOf = (member: Member): Reach => {
    const known = ways.get(member.id) ?? the.reach(member)
    ways.set(member.id, known)
    return known
  }
  const left = notOut(due, the)
  const resting = restingSince(left, the, now)
  return left
    .flatMap((message) => {
      const member = records.members.get(message.to)
      if (!member || isHeldBack(message.matter, records, now)) return []
      // What a damaged row says of it, nobody knows: it has been tried, and is on the list of rows to put right.
      if (the.deliveries.isSetAside(message.key)) return []
      const reach = reachOf(member)
      const waits = message.due > (resting.get(message.to) ?? FAR_AHEAD) || isTooSoon(the, message)
      return !waits && isToBeTried(the.deliveries.get(message.key), reach, now) ? [{ ...message, member, reach }] : []
    })
    .sort((one, other) => one.due.getTime() - other.due.getTime())
}

const FAR_AHEAD = new Date(8.64e15)

/** So often a message holds up the later ones to the same person; after that it may be the message that is wrong. */
const MOST_HOLDS = 3

/** Nobody gets a reminder before the invitation: as long as an earlier message is to be tried again, later ones wait for it. */
function restingSince(due: readonly Message[], the: DueParts, now: Date): Map<MemberId, Date> {
  const since = new Map<MemberId, Date>()
  for (const message of due) {
    const delivery = the.deliveries.get(message.key)
    if (delivery?.outcome !== 'failed' || delivery.attempts > MOST_HOLDS || !isResting(delivery, now)) continue
    const known = since.get(message.to)
    if (!known || message.due < known) since.set(message.to, message.due)
  }
  return since
}

/** A reminder is for whoever has had the invitation a while: it comes neither before it nor together with it. */
function isTooSoon(the: Pick<DueParts, 'records' | 'deliveries'>, { matter, to, due }: Message): boolean {
  const asking = askedBy(the.records(), matter, to)
  if (asking === null) return false
  const invitation = asking === undefined ? undefined : the.deliveries.get(asking)
  if (invitation?.outcome === 'sent') return invitation.at >= due
  return !isGivenUp(invitation)
}

/** The key of the message that this one reminds of; null when it is no reminder. */
function askedBy({ gatherings }: Records, matter: Message['matter'], to: MemberId): string | null | undefined {
  if (matter.kind === 'survey-reminder') return messageKey({ kind: 'survey', survey: matter.survey }, to)
  if (matter.kind !== 'reminder' && matter.kind !== 'last-call') return null
  const gathering = gatherings.get(matter.gathering)
  return gathering && invitationKey(gathering, to)
}

/** A letter that cannot be delivered comes back within minutes; until then nobody else hears of what it said. */
const COMES_BACK_MS = 15 * 60_000

/** How it went with each message, as far as others follow from it. */
export function outcomesIn(deliveries: Pick<Mirror<Delivery>, 'get' | 'inGroup'>, now?: () => Date): OutcomeOf {
  const isFresh = (at: Date): boolean => now !== undefined && now().getTime() - at.getTime() < COMES_BACK_MS
  const mayComeBack = (delivery: Delivery | undefined): boolean =>
    delivery !== undefined && isAbsenceLetter(delivery) && isFresh(delivery.at)
  const outcomeOf: OutcomeOf = (key) => {
    const delivery = deliveries.get(key)
    // What is given up is not waited for either; what may come back is not through yet.
    if (isGivenUp(delivery)) return 'unreachable'
    return mayComeBack(delivery) ? 'failed' : delivery?.outcome
  }
  const sentAt = (key: string): Date | undefined => deliveries.get(key)?.at
  const isOut = (key: string): boolean => {
    const outcome = deliveries.get(key)?.outcome
    return outcome === 'sent' || outcome === 'withdrawn'
  }
  const stateOf = (about: string): unknown => {
    const sent = deliveries.inGroup(about)
    const last = lastAbsenceLetter(sent)
    // Time alone changes how it went with a letter as fresh as that.
    return last && isFresh(last) ? {} : sent
  }
  return Object.assign(outcomeOf, { sentAt, isOut, stateOf })
}

function isAbsenceLetter(delivery: Delivery): boolean {
  return delivery.outcome === 'sent' && delivery.door === 'mail' && delivery.matter.kind === 'absence'
}

const lastAbsenceLetter = once((about: readonly Delivery[]): Date | null =>
  about.filter(isAbsenceLetter).reduce<Date | null>((last, { at }) => (last === null || at > last ? at : last), null),
)
