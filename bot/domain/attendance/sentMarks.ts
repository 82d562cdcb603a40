import {
  nextNumber,
  recordMarks,
  refusalToKeepList,
  type AskedPresence,
  type KeepingRefusal,
  type ListRefusal,
  type Mark,
} from './attendance'
import type { Gathering } from '../gathering'
import type { Member, MemberId } from '../member'

/** A mark made by somebody who may be offline: its id is made on the phone, and it may be sent more than once. */
export type SentPresence = AskedPresence & { id: string }

/** `number` is the member's latest mark once this one is decided: whoever has seen that one has seen this. */
export type SentOutcome = { id: string; ok: true; number: number } | { id: string; ok: false; refusal: ListRefusal }

export type SentDecision = { ok: true; marks: Mark[]; outcomes: SentOutcome[] } | { ok: false; refusal: KeepingRefusal }

/** Each mark on its own, in the order they were made: one that is refused holds up none of the others. */
export function decideSentMarks(
  gathering: Gathering,
  keeper: Member,
  known: ReadonlyMap<MemberId, Member>,
  log: readonly Mark[],
  sent: readonly SentPresence[],
  now: Date,
): SentDecision {
  const refusal = refusalToKeepList(gathering, keeper, now)
  if (refusal) return { ok: false, refusal }
  const marks: Mark[] = []
  const outcomes = sent.map((each, index): SentOutcome => {
    const soFar = [...log, ...marks].filter(({ member }) => member === each.member)
    if (!isDecided(each, sent.slice(index + 1), soFar)) {
      const decision = recordMarks(gathering, keeper, known, soFar, [each], now)
      if (!decision.ok) return { id: each.id, ok: false, refusal: decision.refusal }
      marks.push(...decision.marks)
      soFar.push(...decision.marks)
    }
    return { id: each.id, ok: true, number: nextNumber(soFar, each.member) - 1 }
  })
  return { ok: true, marks, outcomes }
}

/**
 * Marks are sent in order, so what stands before one that is in the log has been decided, also when it changed nothing
 * and left no trace. Decided once more it would undo the later one.
 */
function isDecided({ id, member }: SentPresence, later: readonly SentPresence[], soFar: readonly Mark[]): boolean {
  const isStored = (wanted: string): boolean => soFar.some((mark) => mark.id === wanted)
  return isStored(id) || later.some((each) => each.member === member && isStored(each.id))
}
