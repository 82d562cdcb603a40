import { attendanceFrom, recordMarks, type AskedPresence, type ListRefusal, type Mark } from './attendance'
import { presenceFor, reportedOf, type ReportRules } from './meetingReport'
import { isInvited } from '../audience'
import type { Gathering, GatheringId } from '../gathering'
import type { Member, MemberId } from '../member'

export const GUEST_DECISIONS = ['open', 'member', 'external', 'ignored'] as const
export type GuestDecision = (typeof GUEST_DECISIONS)[number]

/** Somebody who was in the meeting and whom nothing on the name list fits. The list keeper decides who it was. */
export type MeetingGuest = {
  /** The gathering and a print of how the person joined, which says nothing about them. */
  key: string
  gathering: GatheringId
  name: string
  email: string | null
  minutes: number
  decision: GuestDecision
  member: MemberId | null
  /** Who decided; null for nobody yet. */
  by: MemberId | null
}

export type GuestChoice = { decision: 'member'; member: MemberId } | { decision: Exclude<GuestDecision, 'member'> }

export type GuestOutcome = { ok: true; guest: MeetingGuest; marks: Mark[] } | { ok: false; refusal: ListRefusal }

type Known = { members: ReadonlyMap<MemberId, Member>; log: readonly Mark[]; rules: ReportRules }

/**
 * Says who it was. That is the list keeper's own mark, and so it stands like any other of hers; decided anew, what
 * followed from the decision before is taken back.
 */
export function decideGuest(
  gathering: Gathering,
  keeper: Member,
  guest: MeetingGuest,
  choice: GuestChoice,
  known: Known,
  now: Date,
): GuestOutcome {
  const chosen = choice.decision === 'member' ? choice.member : null
  const isNew = chosen !== guest.member
  const asked = [
    isNew && guest.member !== null && takenBack(guest.member, known.log),
    isNew && chosen !== null && wasThere(gathering, guest, chosen, known),
  ].filter((each) => each !== false && each !== null)
  const recorded = recordMarks(gathering, keeper, known.members, known.log, asked, now)
  if (!recorded.ok) return recorded
  const decided = { ...guest, decision: choice.decision, member: chosen, by: keeper.id }
  return { ok: true, guest: decided, marks: recorded.marks }
}

function wasThere(
  gathering: Gathering,
  guest: MeetingGuest,
  id: MemberId,
  { members, log, rules }: Known,
): AskedPresence | null {
  const standing = attendanceFrom(log).get(id)
  if (standing?.presence === 'on-site') return null
  const member = members.get(id)
  const isWalkIn = member !== undefined && !isInvited(gathering, member)
  const length = (gathering.end.getTime() - gathering.start.getTime()) / 60_000
  // Whoever fell out and came back by another way was there for both parts.
  const before = standing?.presence === 'online' ? (standing.minutes ?? length) : 0
  const presence = presenceFor(Math.min(length, before + guest.minutes), gathering, rules)
  return { member: id, presence: 'online', minutes: presence?.minutes ?? null, isWalkIn }
}

/** Back to what the report says of this person, else to not there. What has been put right by hand since then stays. */
function takenBack(member: MemberId, log: readonly Mark[]): AskedPresence | null {
  if (attendanceFrom(log).get(member)?.presence !== 'online') return null
  const reported = reportedOf(log, member)
  return reported ? { member, presence: 'online', minutes: reported.minutes } : { member, presence: 'absent' }
}
