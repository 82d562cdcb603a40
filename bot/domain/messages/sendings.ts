import type { Answer } from '../answers/rsvp'
import { leadsNetwork, type Member, type MemberId } from '../member'
import type { Records } from '../records'
import type { Delivery } from './delivery'
import type { Message } from './message'
import { aboutOf, type Matter } from './messageKey'
import type { ChatCause, MailCause, Reach } from './reach'
import { answersIn, asks } from './sendingAnswers'

export const MESSAGE_STATES = ['waiting', 'chat', 'mail', 'not-reached', 'failed', 'withdrawn'] as const
/** Where one message stands: not out yet, out by a door, out by none, to be tried again or given up, taken back. */
export type MessageState = (typeof MESSAGE_STATES)[number]

/** One message of a sending, as far as somebody who leads may see it. */
export type SentRow = {
  key: string
  member: MemberId
  state: MessageState
  /** Why not in chat; and, when it reached nobody, why not by e-mail either. */
  chat: ChatCause | null
  mail: MailCause | null
  /** When it went out, or was last tried. */
  at: Date | null
  /** A failed message's next try; null when it is given up, or not one of these. */
  tryAgainAt: Date | null
  /** What she has answered since, where that is no secret. */
  answer: { kind: Answer | 'some'; at: Date } | null
}

/** Everything that says the same thing to many: the invitation to one gathering, the reminder of one deadline. */
export type Sending = {
  id: string
  matter: Matter
  first: Date | null
  last: Date | null
  /** When the earliest of those that wait came due. */
  dueSince: Date | null
  counts: Record<MessageState, number>
  total: number
  /** Null where nothing is answered; who has answered a survey is never looked at. */
  answered: number | null
  /** Some wait only for the end of the quiet hours. */
  heldBack: number
}

/** A message that is due and may go out now, with how its receiver is reached. */
export type Open = Message & { reach: Reach }

/** What is known of sending at one moment. */
export type SendingFacts = {
  deliveries: Iterable<Delivery>
  open: readonly Open[]
  /** Due, and waiting for a better hour. */
  held: readonly Message[]
  records: Records
  /** When a failed message is tried next; null when it is given up. */
  nextTryAt: (delivery: Delivery) => Date | null
  /** Only these receivers are counted. */
  isSeen: (member: MemberId) => boolean
  /** Whether what is told of nobody by name is counted for this viewer. */
  seesCounts: boolean
}

/** Whoever is reminded of a survey has not answered it: no list says who, and only those who see all see how many. */
export function isSecret({ kind }: Matter): boolean {
  return kind === 'survey-reminder'
}

/** Each receiver has a version of her own here, so the version does not tell sendings apart. */
const OWN_VERSIONS: ReadonlySet<Matter['kind']> = new Set(['place-given', 'place-lost', 'substitute'])

/** `g42/reminder@2026-04-02`: the key of the message without whom it is to. */
export function sendingIdOf({ key, to, matter }: Pick<Message, 'key' | 'to' | 'matter'>): string {
  if (OWN_VERSIONS.has(matter.kind)) return `${aboutOf(matter)}/${matter.kind}`
  return key.slice(0, key.length - to.length - 1)
}

/** Whom somebody who leads sees in lists of persons: the working group all, an area leader the own area. */
export function seenBy(viewer: Pick<Member, 'role' | 'area'>, records: Records): (member: MemberId) => boolean {
  if (leadsNetwork(viewer)) return () => true
  const { area } = viewer
  if (viewer.role !== 'area-leader' || area === null) return () => false
  const seen = new Set<MemberId>()
  for (const member of records.members.values()) {
    if (member.area === area) seen.add(member.id)
    // A manager who belongs to no area is followed up by the leader of her nurses.
    const manager = member.area === area && member.manager !== null ? records.members.get(member.manager) : undefined
    if (manager?.area === null && manager.role === 'line-manager') seen.add(manager.id)
  }
  return (member) => seen.has(member)
}

/** Every sending there has been; those that are under way first, then the latest first. One pass, and nothing kept of each message. */
export function sendingsFrom(facts: SendingFacts): Sending[] {
  const sendings = new Map<string, Sending>()
  const sendingOf = (message: Pick<Message, 'key' | 'to' | 'matter'>): Sending => {
    const id = sendingIdOf(message)
    const known = sendings.get(id)
    if (known) return known
    const sending = emptySending(id, message.matter)
    sendings.set(id, sending)
    return sending
  }
  const waiting = waitingRows(facts)
  const answers = answersIn(facts.records)
  const isCounted = ({ to, matter }: Pick<Message, 'to' | 'matter'>): boolean =>
    isSecret(matter) ? facts.seesCounts : facts.isSeen(to)
  for (const delivery of facts.deliveries) {
    if (!isCounted(delivery)) continue
    const sending = sendingOf(delivery)
    if (sending.answered !== null && !waiting.has(delivery.key) && answers(delivery) !== null) sending.answered++
    // What is to be tried again is counted as that.
    const row = waiting.get(delivery.key)
    if (row) row.at = delivery.at
    else countIn(sending, stateOf(delivery), delivery.at)
  }
  for (const row of waiting.values()) {
    if (!isCounted(row)) continue
    const sending = sendingOf(row)
    countIn(sending, row.state, row.state === 'waiting' ? null : row.at)
    if (row.isHeld) sending.heldBack++
    if (row.state === 'waiting' && (sending.dueSince === null || row.due < sending.dueSince)) sending.dueSince = row.due
  }
  return [...sendings.values()]
    .map((sending) => (isSecret(sending.matter) ? undivided(sending) : sending))
    .sort(byUrgency)
}

/** Not by door either: where one person is written to by e-mail, that one would be named. Nor who could not be. */
function undivided(sending: Sending): Sending {
  const { chat, mail, withdrawn, waiting, failed } = sending.counts
  const counts = { waiting: waiting + failed, chat: chat + mail + withdrawn, mail: 0, 'not-reached': 0, failed: 0 }
  return { ...sending, counts: { ...counts, withdrawn: 0 }, total: counts.waiting + counts.chat, dueSince: null }
}

/** The messages of one sending. */
export function rowsOf(id: string, facts: SendingFacts): SentRow[] {
  const waiting = waitingRows(facts)
  const answers = answersIn(facts.records)
  const rows: SentRow[] = []
  for (const delivery of facts.deliveries) {
    if (isSecret(delivery.matter) || !facts.isSeen(delivery.to) || sendingIdOf(delivery) !== id) continue
    const row = waiting.get(delivery.key)
    if (row) row.at = delivery.at
    else rows.push({ ...deliveredRow(delivery, facts.nextTryAt), answer: answers(delivery) })
  }
  for (const row of waiting.values()) {
    if (isSecret(row.matter) || !facts.isSeen(row.to) || sendingIdOf(row) !== id) continue
    const { key, to, state, chat, mail, at } = row
    rows.push({ ...BLANK, key, member: to, state, chat, mail, at: state === 'waiting' ? null : at })
  }
  return rows
}

type Waiting = Pick<Message, 'key' | 'to' | 'matter' | 'due'> &
  Pick<SentRow, 'state' | 'chat' | 'mail' | 'at'> & { isHeld: boolean }

const BLANK = { chat: null, mail: null, at: null, tryAgainAt: null, answer: null }

/** What is due and not out: it waits, or there is no door it could go by. */
function waitingRows({ open, held }: SendingFacts): Map<string, Waiting> {
  const waiting = new Map<string, Waiting>()
  for (const { key, to, matter, due, reach } of open) {
    const base = { ...{ key, to, matter, due }, at: null, isHeld: false }
    if (reach.door === 'none') {
      waiting.set(key, { ...base, state: 'not-reached', chat: reach.chat, mail: reach.mail })
    } else {
      waiting.set(key, { ...base, state: 'waiting', chat: reach.door === 'mail' ? reach.because : null, mail: null })
    }
  }
  for (const { key, to, matter, due } of held) {
    const base = { ...{ key, to, matter, due }, at: null, isHeld: true }
    waiting.set(key, { ...base, state: 'waiting', chat: null, mail: null })
  }
  return waiting
}

function stateOf(delivery: Delivery): MessageState {
  switch (delivery.outcome) {
    case 'sent':
      return delivery.door
    case 'unreachable':
      return 'not-reached'
    case 'withdrawn':
    case 'failed':
      return delivery.outcome
  }
}

function deliveredRow(delivery: Delivery, nextTryAt: SendingFacts['nextTryAt']): SentRow {
  const { key, to: member, at } = delivery
  const base = { ...BLANK, key, member, state: stateOf(delivery), at }
  switch (delivery.outcome) {
    case 'sent':
    case 'withdrawn':
      return base
    case 'unreachable':
      return { ...base, chat: delivery.cause, mail: delivery.mailCause }
    case 'failed':
      return { ...base, tryAgainAt: nextTryAt(delivery) }
  }
}

function emptySending(id: string, matter: Matter): Sending {
  const counts = { waiting: 0, chat: 0, mail: 0, 'not-reached': 0, failed: 0, withdrawn: 0 }
  const answered = asks(matter) ? 0 : null
  return { id, matter, first: null, last: null, dueSince: null, counts, total: 0, answered, heldBack: 0 }
}

function countIn(sending: Sending, state: MessageState, at: Date | null): void {
  sending.total++
  sending.counts[state]++
  if (at === null) return
  if (sending.first === null || at < sending.first) sending.first = at
  if (sending.last === null || at > sending.last) sending.last = at
}

function byUrgency(one: Sending, other: Sending): number {
  const isRunning = ({ counts }: Sending): number => (counts.waiting > 0 ? 0 : 1)
  const latest = ({ last, dueSince }: Sending): number => Math.max(last?.getTime() ?? 0, dueSince?.getTime() ?? 0)
  return isRunning(one) - isRunning(other) || latest(other) - latest(one)
}
