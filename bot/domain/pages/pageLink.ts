import { addDays, dayIn, instantAt, OSLO } from '../day'
import { standingOn, type Member, type MemberId } from '../member'
import type { Matter } from '../messages/messageKey'

/** What a personal link says: whose it is, what it is about, and how long it is good. */
export type PageLink = {
  member: MemberId
  matter: Matter
  /** Which of the member's links are good is told by a number; all with another one have been taken back. */
  number: number
  /** Tells the address that it was sent to from others, without being it. */
  mark: string
  until: Date
}

/** Why a link that was made here opens nothing. */
export const CLOSED_LINKS = ['expired', 'revoked', 'over', 'left'] as const
export type ClosedLink = (typeof CLOSED_LINKS)[number]

/** A matter may be moved to a later day; by so much the link outlasts it. */
const SLACK_DAYS = 60

export function linkUntil(matterUntil: Date | null, now: Date): Date {
  return instantAt(OSLO, addDays(dayIn(OSLO, matterUntil ?? now), SLACK_DAYS), '00:00')
}

/** What a link opens now, from what is known of its member and its matter. */
export function openingOf(
  link: PageLink,
  known: { member: Member | undefined; number: number; mark: string; matterUntil: Date | null },
  now: Date,
): 'ok' | ClosedLink {
  if (known.member === undefined || standingOn(known.member, dayIn(OSLO, now)) === 'left') return 'left'
  if (known.matterUntil === null || now >= known.matterUntil) return 'over'
  if (link.number !== known.number || link.mark !== known.mark) return 'revoked'
  return now >= link.until ? 'expired' : 'ok'
}

/** A new link is sent only where it would open something. */
export function mayBeRenewed(opening: 'ok' | ClosedLink): boolean {
  return opening === 'expired' || opening === 'revoked'
}
