import type { Chat } from '../../delivery/chat'
import type { Mail } from '../../delivery/mail'
import type { Delivery } from '../../domain/messages/delivery'
import { decideAgainOnConflict } from '../../store/again'
import { RowConflict, type Mirror } from '../../store/mirror'
import { deliver, isToBeTried, type Doors, type DrawMatter } from './deliver'
import { dueNow, openAmong, openMessages, type DueParts, type OpenMessage } from './due'
import { laneOf, type Lane } from './lanes'
import type { HeldLease } from './lease'
import { noteLook, putRight } from './putRight'
import { standsOn } from './standsOn'

/** How many messages went which way; numbers only, so that it may be logged. */
export type SweepReport = {
  sent: number
  byMail: number
  unreachable: number
  failed: number
  updated: number
  withdrawn: number
  /** Turned away: somebody else holds the lease, or the program is stopping. */
  stopped: boolean
  paused: boolean
  /** Milliseconds until what is left can go on; null when nothing is. */
  moreIn: number | null
}

export type SweepParts = DueParts &
  Doors & {
    deliveries: Pick<Mirror<Delivery>, 'get' | 'put' | 'putMany' | 'inGroup' | 'isSetAside' | 'revision'>
    /** What has gone out and could not be written down yet; kept from sweep to sweep. */
    unrecorded: Map<string, Delivery>
    /** Rises with all that is learned about the ways to people. */
    waysRevision: () => number
    /** What each sent card, and all about one thing together, rested on when it was last found to be right. */
    looked: Map<string, readonly unknown[]>
    /** What could not be put right just now, and when to try again. */
    putOff: Map<string, { times: number; until: number }>
    /** Reads what others have changed a moment ago in what messages follow from. */
    freshen?: () => Promise<void>
    chat: Chat
    mail: Mail
    drawWithdrawn: DrawMatter
    lease: HeldLease
    parallel: number
    /** Has the working group stopped sending for a while? */
    isPaused: () => Promise<boolean>
    /** Milliseconds, of a clock that only measures. */
    elapsed: () => number
    /** What is wrong with one message must not stop the others, and is told to whoever runs the program. */
    surprised: (error: unknown) => void
  }

/** Messages about the same thing may make others due, such as the managers' notices once the nurses have been told. */
const MOST_ROUNDS = 6

/** After so long what is due is worked out anew, so that what is urgent need not wait for ten thousand others. */
const SLICE_MS = 20_000

/** Exchange lets an app do four things at a time in one mailbox. */
const LETTERS_AT_ONCE = 4

/** Of what the mailbox takes in a minute, for whoever is waiting for a letter at this moment: a link, a sign-up, a correction. */
const KEPT_FREE = 6

/** Sends what should be out by now and is not, and puts right what is out and no longer true. Safe to repeat, and to stop anywhere. */
export async function sweep(the: SweepParts, isStopping: () => boolean): Promise<SweepReport> {
  const report: SweepReport = {
    ...{ sent: 0, byMail: 0, unreachable: 0, failed: 0, updated: 0, withdrawn: 0 },
    ...{ stopped: false, paused: false, moreIn: null },
  }
  const began = the.elapsed()
  /** May the next message go out? What is under way is finished in any case. */
  const goesOn = async (): Promise<boolean> => {
    if (report.stopped || report.paused || report.moreIn === 0) return false
    if (isStopping() || !(await the.lease.hold())) report.stopped = true
    else if (await the.isPaused()) report.paused = true
    else if (the.elapsed() - began > SLICE_MS) report.moreIn = 0
    return !report.stopped && !report.paused && report.moreIn !== 0
  }
  await recordLate(the)
  let due = dueNow(the)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let open = openAmong(due, the)
    if (open.length === 0) break
    if (!(await goesOn())) return report
    if (round === 0) {
      // An answer that another replica has taken, or a change undone there, may leave less to say.
      await the.freshen?.()
      // Only now is it known what whoever held the lease before has sent.
      open = openMessages(the)
    }
    const todo = open.filter((message) => !the.unrecorded.has(message.key))
    await recordUnreachable(the, todo, report).catch(the.surprised)
    const isProgress = await sendAll(the, todo, goesOn, report)
    if (report.stopped || report.paused || report.moreIn === 0) return report
    due = dueNow(the)
    if (!isProgress || report.moreIn !== null) break
  }
  await putRight(the, due, report, goesOn)
  return report
}

/** Says whether anything came of it: what cannot be said is not worth another round. */
async function sendAll(
  the: SweepParts,
  todo: readonly OpenMessage[],
  goesOn: () => Promise<boolean>,
  report: SweepReport,
): Promise<boolean> {
  const chat = laneOf(todo.filter(({ reach }) => reach.door === 'chat'))
  const mail = laneOf(todo.filter(({ reach }) => reach.door === 'mail'))
  // A mailbox takes so few letters that waiting for it would hold up everything: the rest follows when it has room.
  const hasRoom = (): boolean => {
    const waitMs = the.mail.waitMs(KEPT_FREE)
    if (waitMs > 0) report.moreIn ??= waitMs
    return waitMs === 0
  }
  // Looked at again right before: a letter that waited for its turn might outlast the lease, and go out from both.
  const mailGoesOn = async (): Promise<boolean> => hasRoom() && (await goesOn()) && hasRoom()
  let isProgress = todo.some(({ reach }) => reach.door === 'none')
  const problems: unknown[] = []
  const stopAll = (error: unknown): false => {
    problems.push(error)
    return false
  }
  const work = (lane: Lane, mayGoOn: () => Promise<boolean>) => async (): Promise<void> => {
    while (problems.length === 0 && (await mayGoOn().catch(stopAll))) {
      const message = lane.next()
      if (!message) return
      await sendOne(the, message, report).then((outcome) => {
        isProgress ||= outcome !== 'nothing-to-say'
        lane.done(message, outcome === 'through' || outcome === 'nothing-to-say')
      }, stopAll)
    }
  }
  // Nobody is left working when this is over, also when something went wrong: the next sweep would do the same again.
  await Promise.all([
    ...Array.from({ length: the.parallel }, work(chat, goesOn)),
    ...Array.from({ length: LETTERS_AT_ONCE }, work(mail, mailGoesOn)),
  ])
  if (problems.length > 0) throw problems[0]
  return isProgress
}

/** `through` lets the receiver's next message follow; `waits` and `elsewhere` leave it to another round or sweep. */
type SentOne = 'through' | 'nothing-to-say' | 'elsewhere' | 'waits'

async function sendOne(the: SweepParts, message: OpenMessage, report: SweepReport): Promise<SentOne> {
  const [records, now] = [the.records(), the.now()]
  const member = records.members.get(message.to)
  const earlier = the.deliveries.get(message.key)
  if (!member) return 'nothing-to-say'
  const reach = the.reach(member)
  // A door that has closed or opened meanwhile is for the next round.
  if (reach.door !== message.reach.door) return 'elsewhere'
  if (!isToBeTried(earlier, reach, now)) return 'through'
  const delivery = await deliver(guarded(the), message, member, earlier)
  if (delivery === 'nothing-to-say' || delivery === 'elsewhere') return delivery
  the.unrecorded.set(message.key, delivery)
  await the.deliveries.put(delivery)
  the.unrecorded.delete(message.key)
  noteLook(the, delivery, standsOn(delivery, true, records, the.deliveries.revision, now))
  if (delivery.outcome !== 'withdrawn') report[delivery.outcome]++
  if (delivery.outcome === 'sent' && delivery.door === 'mail') report.byMail++
  return delivery.outcome === 'failed' ? 'waits' : 'through'
}

/** What cannot be drawn is told to whoever runs the program, and holds up nothing else. */
function guarded(the: SweepParts): Doors {
  return {
    ...the,
    draw: (...about) => drawnOrNull(the, () => the.draw(...about)),
    letter: (...about) => drawnOrNull(the, () => the.letter(...about)),
  }
}

export function drawnOrNull<Result>(the: Pick<SweepParts, 'surprised'>, draw: () => Result | null): Result | null {
  try {
    return draw()
  } catch (error) {
    the.surprised(error)
    return null
  }
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

/** Nobody drops out silently: who is reached by no door is written down too, twenty rows at a time. */
async function recordUnreachable(the: SweepParts, todo: readonly OpenMessage[], report: SweepReport): Promise<void> {
  const at = the.now()
  const rows = todo.flatMap(({ key, to, matter, reach }): Delivery[] => {
    if (reach.door !== 'none') return []
    return [{ key, to, matter, at, outcome: 'unreachable', cause: reach.chat, mailCause: reach.mail }]
  })
  if (rows.length > 0) await the.deliveries.putMany(rows)
  report.unreachable += rows.length
}
