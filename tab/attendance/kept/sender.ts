import { MOST_MARKS, type MarksAnswer, type SentMark, type SentRefusal } from '../../../bot/http/contract/list'
import type { MemberId } from '../../../bot/domain/member'
import { TabProblem, type ProblemKind } from '../../problem'
import type { Outbox, WaitingMark } from './outbox'

/** Stored, but not seen in the list yet: the member's mark of this number or a later one must be there first. */
export type StoredMark = WaitingMark & { number: number }

export type Refused = { member: MemberId; refusal: SentRefusal }

export type Sending = {
  stored: readonly StoredMark[]
  refused: readonly Refused[]
  /** Why nothing was taken the last time; null while all is well. */
  trouble: { kind: 'way'; problem: ProblemKind } | { kind: 'refused'; refusal: SentRefusal } | null
}

export type Sender = {
  state(): Sending
  listen(onChange: () => void): () => void
  /** Sends what waits, at once. */
  send(): void
  /** The list now shows the marks of these numbers. */
  seen(latestNumber: (member: MemberId) => number): void
  /** Somebody has pressed for this member again, or has read what was wrong. */
  forgetRefusal(member: MemberId): void
  stop(): void
}

const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 15_000

/** Empties the outbox in order, once only, and goes on trying while the network is away. */
export function openSender(the: {
  outbox: Outbox
  send: (marks: SentMark[]) => Promise<MarksAnswer>
  /** False while the phone itself knows that it is offline: then nothing is tried, and can still be taken back. */
  isOnline: () => boolean
  /** Something was stored: the lists should be read. */
  onStored: () => void
}): Sender {
  const { outbox } = the
  const listeners = new Set<() => void>()
  let state: Sending = { stored: [], refused: [], trouble: null }
  let timer: ReturnType<typeof setTimeout> | null = null
  let failures = 0
  let isSending = false
  let isWanted = false
  let isStopped = false

  const change = (next: Partial<Sending>): void => {
    state = { ...state, ...next }
    listeners.forEach((listen) => listen())
  }

  const sendAll = async (): Promise<void> => {
    for (;;) {
      const batch = outbox.waiting().slice(0, MOST_MARKS)
      if (batch.length === 0 || isStopped) return
      outbox.markTried(batch.map(({ id }) => id))
      const answer = await the.send(batch.map(({ isTried: _, ...mark }) => mark))
      failures = 0
      if (!answer.ok) return change({ trouble: { kind: 'refused', refusal: answer.refusal } })
      take(batch, answer)
      the.onStored()
    }
  }

  const take = (batch: readonly WaitingMark[], { outcomes }: Extract<MarksAnswer, { ok: true }>): void => {
    const stored: StoredMark[] = []
    const refused: Refused[] = []
    for (const outcome of outcomes) {
      const mark = batch.find(({ id }) => id === outcome.id)
      if (mark && outcome.ok) stored.push({ ...mark, number: outcome.number })
      if (mark && !outcome.ok) refused.push({ member: mark.member, refusal: outcome.refusal })
    }
    if (stored.length + refused.length < batch.length) throw new TabProblem('unexpected', 'marks without an outcome')
    // Both at once, so that no name falls back to how it was for a moment.
    state = {
      stored: [...state.stored, ...stored],
      refused: [...state.refused.filter(({ member }) => !refused.some((each) => each.member === member)), ...refused],
      trouble: null,
    }
    outbox.remove(batch.map(({ id }) => id))
    change({})
  }

  const failed = (problem: ProblemKind): void => {
    change({ trouble: { kind: 'way', problem } })
    failures += 1
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1))
    if (!isStopped) timer = setTimeout(() => void send(), wait)
  }

  const send = async (): Promise<void> => {
    // Somebody came back on line, perhaps, while the last try was about to fail.
    isWanted = isSending
    if (isSending || isStopped) return
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (outbox.waiting().length === 0) return
    // Nothing is tried that cannot arrive: it can still be taken back.
    if (!the.isOnline()) return failed('offline')
    isSending = true
    try {
      await sendAll()
    } catch (error) {
      failed(error instanceof TabProblem ? error.kind : 'offline')
    } finally {
      isSending = false
    }
    if (isWanted) void send()
  }

  return {
    state: () => state,
    listen: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    send: () => void send(),
    seen: (latestNumber) => {
      const stored = state.stored.filter((mark) => latestNumber(mark.member) < mark.number)
      if (stored.length < state.stored.length) change({ stored })
    },
    forgetRefusal: (member) => {
      const refused = state.refused.filter((each) => each.member !== member)
      if (refused.length < state.refused.length) change({ refused })
    },
    stop: () => {
      isStopped = true
      if (timer !== null) clearTimeout(timer)
    },
  }
}
