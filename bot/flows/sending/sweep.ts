import type { Chat } from '../../delivery/chat'
import type { Conversation, Delivery, OutcomeOf } from '../../domain/messages/delivery'
import type { Member } from '../../domain/member'
import { invitationKey, type Matter } from '../../domain/messages/messageKey'
import type { Message } from '../../domain/messages/message'
import { messagesBy } from '../../domain/messages/messages'
import { isHeldBack } from '../../domain/messages/quiet'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import { RowConflict, type Mirror } from '../../store/mirror'
import { deliver, doorOf, isGivenUp, isToBeTried, type Drawn } from './deliver'
import type { HeldLease } from './lease'
import { noteLook, putRight } from './putRight'
import { standsOn } from './standsOn'

/** How many messages went which way; numbers only, so that it may be logged. */
export type SweepReport = {
  sent: number
  unreachable: number
  failed: number
  updated: number
  withdrawn: number
  stopped: boolean
}

export type DrawMatter = (matter: Matter, member: Member, userId: string) => Drawn | null

export type SweepParts = {
  records: () => Records
  outcomeOf: OutcomeOf
  deliveries: Pick<Mirror<Delivery>, 'get' | 'put' | 'putMany' | 'inGroup' | 'revision'>
  /** What has gone out and could not be written down yet; kept from sweep to sweep. */
  unrecorded: Map<string, Delivery>
  /** What each sent card rested on when it was last found to be right. */
  looked: Map<string, readonly unknown[]>
  conversationOf: (entraId: string) => Conversation | undefined
  markConversation: (conversation: Conversation) => Promise<void>
  /** Reads what others have changed a moment ago in what messages follow from. */
  freshen?: () => Promise<void>
  chat: Chat
  draw: DrawMatter
  drawWithdrawn: DrawMatter
  lease: HeldLease
  parallel: number
  now: () => Date
  /** What is wrong with one message must not stop the others, and is told to whoever runs the program. */
  surprised: (error: unknown) => void
}

/** Messages about the same thing may make others due, such as the managers' notices once the nurses have been told. */
const MOST_ROUNDS = 4

/** Sends what should be out by now and is not, and puts right what is out and no longer true. Safe to repeat, and to stop anywhere. */
export async function sweep(the: SweepParts, isStopping: () => boolean): Promise<SweepReport> {
  const report: SweepReport = { sent: 0, unreachable: 0, failed: 0, updated: 0, withdrawn: 0, stopped: false }
  await recordLate(the)
  let due = dueNow(the)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (openAmong(due, the).length === 0) break
    if (!(await the.lease.hold())) return { ...report, stopped: true }
    // An answer that another replica has taken, or a change undone there, may leave less to say.
    if (round === 0) await the.freshen?.()
    // Only now is it known what whoever held the lease before has sent.
    const todo = openMessages(the).filter((message) => !the.unrecorded.has(message.key))
    await recordUnreachable(the, todo, report).catch(the.surprised)
    await inParallel(the.parallel, todo, async (message) => {
      if (isStopping() || report.stopped || !(await the.lease.hold())) {
        report.stopped = true
        return
      }
      await sendOne(the, message, report)
    })
    if (report.stopped) return report
    due = dueNow(the)
  }
  await putRight(the, due, report, isStopping)
  return report
}

/** What should be sent now; `npm run sweep -- --dry` prints it. */
export function openMessages(
  the: Pick<SweepParts, 'records' | 'outcomeOf' | 'deliveries' | 'conversationOf' | 'now'>,
): Message[] {
  return openAmong(dueNow(the), the)
}

function dueNow(the: Pick<SweepParts, 'records' | 'outcomeOf' | 'now'>): Message[] {
  return messagesBy(the.now(), the.records(), the.outcomeOf)
}

function openAmong(
  due: readonly Message[],
  the: Pick<SweepParts, 'records' | 'deliveries' | 'conversationOf' | 'now'>,
): Message[] {
  const records = the.records()
  return due.filter((message) => {
    const member = records.members.get(message.to)
    const door = member && doorOf(member, the.conversationOf)
    if (isHeldBack(message.matter, records.settings, the.now())) return false
    return door && isToBeTried(the.deliveries.get(message.key), door, the.now()) && !isTooSoon(the, message)
  })
}

/** A reminder is for whoever has had the invitation a while: it comes neither before it nor together with it. */
function isTooSoon(the: Pick<SweepParts, 'records' | 'deliveries'>, { matter, to, due }: Message): boolean {
  if (matter.kind !== 'reminder' && matter.kind !== 'last-call') return false
  const gathering = the.records().gatherings.get(matter.gathering)
  const invitation = gathering && the.deliveries.get(invitationKey(gathering, to))
  if (invitation?.outcome === 'sent') return invitation.at >= due
  return !isGivenUp(invitation)
}

/** Written down before anything else goes out: what nobody knows was sent would be sent again. */
async function recordLate(the: SweepParts): Promise<void> {
  for (const [key, delivery] of the.unrecorded) {
    try {
      await decideAgainOnConflict(() => the.deliveries.put(delivery))
      the.unrecorded.delete(key)
    } catch (error) {
      if (!(error instanceof RowConflict)) throw error
      // Its row is there and cannot be read: this one message stays as it is, and the others go on.
      the.surprised(error)
    }
  }
}

/** Nobody drops out silently: who cannot be reached in chat is written down too, twenty rows at a time. */
async function recordUnreachable(the: SweepParts, todo: readonly Message[], report: SweepReport): Promise<void> {
  const records = the.records()
  const rows = todo.flatMap((message): Delivery[] => {
    const member = records.members.get(message.to)
    const door = member && doorOf(member, the.conversationOf)
    if (!door || door.ok) return []
    return [
      {
        key: message.key,
        to: message.to,
        matter: message.matter,
        at: the.now(),
        outcome: 'unreachable',
        cause: door.cause,
      },
    ]
  })
  if (rows.length > 0) await the.deliveries.putMany(rows)
  report.unreachable += rows.length
}

async function sendOne(the: SweepParts, message: Message, report: SweepReport): Promise<void> {
  const member = the.records().members.get(message.to)
  if (!member) return
  const door = doorOf(member, the.conversationOf)
  const earlier = the.deliveries.get(message.key)
  if (!door.ok || !isToBeTried(earlier, door, the.now())) return
  const [records, now] = [the.records(), the.now()]
  const drawn = drawnOrNull(the, () => the.draw(message.matter, member, door.conversation.userId))
  if (!drawn) return
  const delivery = await deliver(the, message, door, drawn, earlier)
  the.unrecorded.set(message.key, delivery)
  await the.deliveries.put(delivery)
  the.unrecorded.delete(message.key)
  noteLook(the, delivery, standsOn(delivery, true, records, the.deliveries.revision, now))
  if (delivery.outcome !== 'withdrawn') report[delivery.outcome]++
}

/** What cannot be drawn is told to whoever runs the program, and holds up nothing else. */
export function drawnOrNull<Result>(the: Pick<SweepParts, 'surprised'>, draw: () => Result | null): Result | null {
  try {
    return draw()
  } catch (error) {
    the.surprised(error)
    return null
  }
}

async function inParallel<Item>(
  width: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const problems: unknown[] = []
  const worker = async (): Promise<void> => {
    for (const item of queue) {
      if (problems.length > 0) return
      await work(item).catch((error: unknown) => problems.push(error))
    }
  }
  // Nobody is left working when this is over, also when something went wrong: the next sweep would do the same again.
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  if (problems.length > 0) throw problems[0]
}

export function outcomesIn(deliveries: Pick<Mirror<Delivery>, 'get'>): OutcomeOf {
  const outcomeOf: OutcomeOf = (key) => {
    const delivery = deliveries.get(key)
    // What is given up is not waited for either.
    return isGivenUp(delivery) ? 'unreachable' : delivery?.outcome
  }
  const sentAt = (key: string): Date | undefined => deliveries.get(key)?.at
  return Object.assign(outcomeOf, { sentAt })
}
