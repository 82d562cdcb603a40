import { dayIn, OSLO } from '../../domain/day'
import { leadsNetwork, standingOn, type Member, type MemberId } from '../../domain/member'
import type { Delivery } from '../../domain/messages/delivery'
import { isHeldBack, notQuiet } from '../../domain/messages/quiet'
import type { Reach } from '../../domain/messages/reach'
import type { Message } from '../../domain/messages/message'
import { dueIn } from '../../domain/messages/messages'
import {
  isSecret,
  rowsOf,
  seenBy,
  sendingsFrom,
  type Sending,
  type SendingFacts,
  type SentRow,
} from '../../domain/messages/sendings'
import type { Mirror } from '../../store/mirror'
import { isGivenUp, nextTryAt } from './deliver'
import { dueNow, notOut, openAmong, type DueParts } from './due'

type Viewer = Pick<Member, 'role' | 'area'>

export type SendingNow = {
  waiting: { chat: number; mail: number }
  heldBack: number
  heldUntil: Date | null
}

export type LookAtSendings = {
  all(viewer: Viewer): Sending[]
  one(id: string, viewer: Viewer): { sending: Sending; rows: SentRow[] } | null
  now(viewer: Viewer): SendingNow
  /** How each on the name list is reached; those who have left are not looked for. */
  reach(viewer: Viewer): { member: MemberId; reach: Reach }[]
  /** Keys of the messages that should be out by now, whether they are or not. */
  due(): ReadonlySet<string>
  /** Something has been done that should be seen at once. */
  forget(): void
}

/** What took long to work out is looked at again for so many times as long, so that looking never takes most of the program. */
const REST = 10

/** How it goes and went with everything that is sent, for whoever may see it. */
export function lookAtSendings(
  the: DueParts & { deliveries: Pick<Mirror<Delivery>, 'get' | 'all' | 'inGroup'>; elapsed: () => number },
): LookAtSendings {
  let generation = 0
  const kept = <Seen>(work: () => Seen) => {
    let last: { seen: Seen; until: number; generation: number } | null = null
    return (): Seen => {
      const began = the.elapsed()
      if (last && last.generation === generation && began < last.until) return last.seen
      const seen = work()
      const ended = the.elapsed()
      last = { seen, until: ended + REST * (ended - began), generation }
      return seen
    }
  }

  const due = kept(() => {
    const batches = dueNow(the)
    const now = the.now()
    return { batches, keys: new Set(batches.flatMap((batch) => dueIn(batch, now)).map(({ key }) => key)) }
  })

  const waiting = kept(() => {
    const [records, now] = [the.records(), the.now()]
    const { batches } = due()
    const held = notOut(batches, the).filter(({ matter }) => isHeldBack(matter, records, now))
    return { open: openAmong(batches, the), held }
  })

  const factsFor = (viewer: Viewer): SendingFacts => ({
    ...waiting(),
    deliveries: the.deliveries.all(),
    records: the.records(),
    nextTryAt: (delivery) => {
      const isTried = delivery.outcome === 'failed' && !isGivenUp(delivery) && due().keys.has(delivery.key)
      return isTried ? nextTryAt(delivery) : null
    },
    isSeen: seenBy(viewer, the.records()),
    seesCounts: leadsNetwork(viewer),
  })

  const lists = new Map<string, () => Sending[]>()

  return {
    all(viewer) {
      const scope = `${viewer.role}|${viewer.area ?? ''}`
      const list = lists.get(scope) ?? kept(() => sendingsFrom(factsFor(viewer)))
      lists.set(scope, list)
      return list()
    },
    one(id, viewer) {
      const facts = factsFor(viewer)
      const about = id.slice(0, Math.max(0, id.lastIndexOf('/')))
      const isAbout = ({ key }: { key: string }): boolean => key.startsWith(`${about}/`)
      const part: SendingFacts = {
        ...facts,
        deliveries: the.deliveries.inGroup(about),
        open: facts.open.filter(isAbout),
        held: facts.held.filter(isAbout),
      }
      const sending = sendingsFrom(part).find((each) => each.id === id)
      return sending ? { sending, rows: rowsOf(id, part) } : null
    },
    now(viewer) {
      const isSeen = seenBy(viewer, the.records())
      const isShown = ({ to, matter }: Message): boolean => isSeen(to) && (leadsNetwork(viewer) || !isSecret(matter))
      const open = waiting().open.filter(isShown)
      const held = waiting().held.filter(isShown)
      const through = (door: Reach['door']): number => open.filter(({ reach }) => reach.door === door).length
      return {
        waiting: { chat: through('chat'), mail: through('mail') },
        heldBack: held.length,
        heldUntil: held.length === 0 ? null : notQuiet(the.now(), the.records().settings),
      }
    },
    reach(viewer) {
      const { members } = the.records()
      const isSeen = seenBy(viewer, the.records())
      const today = dayIn(OSLO, the.now())
      return [...members.values()]
        .filter((member) => isSeen(member.id) && standingOn(member, today) !== 'left')
        .map((member) => ({ member: member.id, reach: the.reach(member) }))
    },
    due: () => due().keys,
    forget: () => void generation++,
  }
}
