import type { GatheringId } from '../gathering'
import type { MemberId } from '../member'

/** A line manager's word back on the notice of one gathering. */
export type AbsenceReply = {
  gathering: GatheringId
  year: number
  manager: MemberId
  acknowledgedAt: Date
  comment: string | null
}

export type AcknowledgeDecision =
  { ok: true; reply: AbsenceReply; changed: boolean } | { ok: false; refusal: 'notice-not-yours' }

/** Pressed twice it stays as it was first; a comment can be added later. */
export function acknowledge(
  current: AbsenceReply | undefined,
  notified: readonly MemberId[],
  asked: { gathering: GatheringId; year: number; manager: MemberId; comment: string | null },
  now: Date,
): AcknowledgeDecision {
  if (notified.length === 0) return { ok: false, refusal: 'notice-not-yours' }
  if (!current) return { ok: true, reply: { ...asked, acknowledgedAt: now }, changed: true }
  const comment = asked.comment ?? current.comment
  return { ok: true, reply: { ...current, comment }, changed: comment !== current.comment }
}
