import { invitedTo } from '../audience'
import { addDays, dayIn, OSLO, type Day } from '../day'
import type { Gathering, InvitedGathering } from '../gathering'
import { isActiveOn, mayLead, standingOn, type Member } from '../member'
import type { NetworkSettings } from '../settings'

export type InvitationRefusal = 'not-yours' | 'already-invited' | 'cancelled' | 'already-started' | 'nobody'

export type InvitationDecision =
  | { ok: true; gathering: InvitedGathering; people: Member[]; onLeave: Member[] }
  | { ok: false; refusal: InvitationRefusal }

/** Who would be invited, and the gathering as it then stands; nothing happens by asking. */
export function decideInvitation(
  gathering: Gathering,
  caller: Member,
  members: readonly Member[],
  settings: NetworkSettings,
  now: Date,
): InvitationDecision {
  if (!mayLead(caller, gathering) || !isActiveOn(caller, dayIn(OSLO, now))) return refuse('not-yours')
  if (gathering.stage === 'cancelled') return refuse('cancelled')
  if (gathering.stage !== 'draft') return refuse('already-invited')
  if (now >= gathering.start) return refuse('already-started')
  const people = invitedTo(gathering, members)
  if (people.length === 0) return refuse('nobody')

  const answerBy = answerDay(dayIn(OSLO, now), dayIn(OSLO, gathering.start), settings)
  const invited: InvitedGathering = { ...gathering, stage: 'invited', answerBy, invitedAt: now }
  return { ok: true, gathering: invited, people, onLeave: membersOnLeave(gathering, members) }
}

/** Whoever is invited late has at least this many days to answer, as far as the gathering leaves them. */
const FEWEST_DAYS = 7

/** The usual number of days before the gathering; at least a week from today, but never later than the day before it, nor before today. */
export function answerDay(today: Day, start: Day, settings: NetworkSettings): Day {
  const usual = addDays(start, -settings.answerDays)
  const earliest = addDays(today, FEWEST_DAYS)
  const latest = addDays(start, -1)
  const wished = usual > earliest ? usual : earliest
  if (wished <= latest) return wished
  return latest > today ? latest : today
}

function membersOnLeave(gathering: Gathering, members: readonly Member[]): Member[] {
  const day = dayIn(OSLO, gathering.start)
  return members.filter(
    (member) =>
      standingOn(member, day) === 'on-leave' &&
      invitedTo(gathering, [{ ...member, standing: { kind: 'active' } }]).length > 0,
  )
}

function refuse(refusal: InvitationRefusal): InvitationDecision {
  return { ok: false, refusal }
}
