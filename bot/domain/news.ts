import { addDays, dayIn, OSLO } from './day'
import { isActiveOn, leadsNetwork, type AreaId, type Member, type MemberId, type Role } from './member'
import { notQuiet, type QuietRules } from './messages/quiet'

export type NewsId = string & { readonly __newsId: true }
export type PictureId = string & { readonly __pictureId: true }

export type NewsLink = { title: string; url: string }

/** What is written, and for whom. */
export type NewsContent = {
  title: string
  /** Plain text: an empty line begins a new paragraph, and lines that begin with «- » are a list. */
  text: string
  links: readonly NewsLink[]
  picture: PictureId | null
  /** What the picture shows, in words. */
  pictureAlt: string
  /** None means all of them, and those who have no area as well. */
  areas: readonly AreaId[]
  roles: readonly Role[]
}

/** Who wrote it last and when; `sequence` rises by each correction. */
export type WrittenNews = NewsContent & { id: NewsId; by: MemberId; at: Date; sequence: number }

export type News =
  | (WrittenNews & { stage: 'draft' })
  | (WrittenNews & { stage: 'scheduled'; sendAt: Date })
  | (WrittenNews & { stage: 'sent'; sentAt: Date })
  | (WrittenNews & { stage: 'withdrawn'; sentAt: Date; withdrawnAt: Date })

/** A picture as it lies in its list; public for whoever has its address, because Teams fetches it without signing in. */
export type Picture = { id: PictureId; type: 'image/jpeg' | 'image/png'; data: string; by: MemberId; at: Date }

/** Members who join so soon after it was sent get it too. */
const JOINED_WITHIN_DAYS = 2
/** As long as cards that are out are kept as they should be. */
const WATCHED_MS = 90 * 86_400_000
/** Earlier than that, so that a change still finds the cards. */
const CHANGEABLE_MS = 60 * 86_400_000

/** When it goes out, or went out: what is scheduled keeps to the quiet hours. Null for a draft. */
export function outAt(news: News, rules: QuietRules): Date | null {
  switch (news.stage) {
    case 'draft':
      return null
    case 'scheduled':
      return notQuiet(news.sendAt, rules)
    case 'sent':
    case 'withdrawn':
      return news.sentAt
  }
}

export function isOut(news: News, rules: QuietRules, now: Date): boolean {
  const at = outAt(news, rules)
  return at !== null && at <= now
}

/** Can what is out still be put right where it stands? */
export function isTooOld(news: News, rules: QuietRules, now: Date): boolean {
  const at = outAt(news, rules)
  return at !== null && now.getTime() >= at.getTime() + CHANGEABLE_MS
}

/** The working group writes to all, an area leader to the own area. */
export function mayWrite(member: Pick<Member, 'role' | 'area'>, { areas }: { areas: readonly string[] }): boolean {
  if (leadsNetwork(member)) return true
  return member.role === 'area-leader' && member.area !== null && areas.length === 1 && areas[0] === member.area
}

/** Those who were on the list when it went out, or joined right after; before that, those who are on it now. */
export function newsReceivers(news: News, members: Iterable<Member>, rules: QuietRules, now: Date): Member[] {
  const at = outAt(news, rules)
  const today = dayIn(OSLO, now)
  const day = at !== null && at <= now ? dayIn(OSLO, at) : today
  const lastJoining = addDays(day, JOINED_WITHIN_DAYS)
  const wasThere = (member: Member): boolean =>
    isActiveOn(member, day) || (member.memberSince > day && member.memberSince <= lastJoining)
  return [...members].filter((member) => isMeant(news, member) && wasThere(member) && isActiveOn(member, today))
}

function isMeant({ areas, roles }: NewsContent, { role, area }: Member): boolean {
  return roles.includes(role) && (areas.length === 0 || (area !== null && areas.includes(area)))
}

/** News whose cards may still have to be put right. */
export function watchedNews(
  { news, settings }: { news: ReadonlyMap<NewsId, News>; settings: QuietRules },
  now: Date,
): NewsId[] {
  return [...news.values()]
    .filter((each) => {
      const at = outAt(each, settings)
      return at !== null && at <= now && now.getTime() < at.getTime() + WATCHED_MS
    })
    .map(({ id }) => id)
}
