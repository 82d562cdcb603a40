import type { Area, Member } from './member'
import type { QuietRules } from './messages/quiet'
import { isOut, isTooOld, mayWrite, newsReceivers, outAt, type News, type NewsContent, type NewsId } from './news'
import { checkNews, type AskedNews, type FieldProblem } from './newsForm'

export const NEWS_REFUSALS = [
  'not-found',
  'not-yours',
  'scheduled',
  'already-sent',
  'not-sent',
  'withdrawn',
  'in-the-past',
  'too-far',
  'nobody',
  'changed-meanwhile',
  'too-old',
] as const
export type NewsRefusal = (typeof NEWS_REFUSALS)[number]

/** `changed` is false when it is already so: the same press once more. */
export type NewsDecision =
  | { ok: true; news: News; changed: boolean }
  | { ok: false; refusal: NewsRefusal }
  | { ok: false; problems: FieldProblem[] }

/** What a decision about news rests on. */
export type NewsGround = {
  areas: readonly Area[]
  members: ReadonlyMap<string, Member>
  settings: QuietRules
  hasPicture: Parameters<typeof checkNews>[1]['hasPicture']
}

const refuse = (refusal: NewsRefusal): { ok: false; refusal: NewsRefusal } => ({ ok: false, refusal })

/** Keeps a new draft, or a draft as it is now. */
export function decideSave(
  id: NewsId,
  before: News | undefined,
  asked: AskedNews,
  writer: Member,
  ground: NewsGround,
  now: Date,
): NewsDecision {
  if (before && !mayWrite(writer, before)) return refuse('not-yours')
  if (before && before.stage !== 'draft') return refuse(whyNoDraft(before, ground, now))
  const check = checkNews(asked, ground, 'keep')
  if (!check.ok) return check
  const { content } = check
  if (!mayWrite(writer, content)) return { ok: false, problems: [{ field: 'areas', problem: 'not-your-area' }] }
  if (before && isSameContent(before, content)) return { ok: true, news: before, changed: false }
  return {
    ok: true,
    changed: true,
    news: { ...content, id, by: writer.id, at: now, sequence: before?.sequence ?? 0, stage: 'draft' },
  }
}

const LONGEST_AHEAD_MS = 366 * 86_400_000

/** Sends it now, or at a time; whoever presses «now» at night means it. */
export function decideSending(
  news: News | undefined,
  sendAt: Date | null,
  writer: Member,
  ground: NewsGround,
  now: Date,
): NewsDecision {
  if (!news) return refuse('not-found')
  if (!mayWrite(writer, news)) return refuse('not-yours')
  if (news.stage === 'withdrawn') return refuse('withdrawn')
  if (isOut(news, ground.settings, now)) {
    return sendAt === null ? { ok: true, news, changed: false } : refuse('already-sent')
  }
  const check = checkNews(news, ground, 'send')
  if (!check.ok) return check
  if (sendAt !== null && sendAt <= now) return refuse('in-the-past')
  if (sendAt !== null && sendAt.getTime() > now.getTime() + LONGEST_AHEAD_MS) return refuse('too-far')
  const written = writtenOf(news)
  const next: News =
    sendAt === null ? { ...written, stage: 'sent', sentAt: now } : { ...written, stage: 'scheduled', sendAt }
  if (newsReceivers(next, ground.members.values(), ground.settings, now).length === 0) return refuse('nobody')
  const isSame = news.stage === 'scheduled' && sendAt?.getTime() === news.sendAt.getTime()
  return isSame ? { ok: true, news, changed: false } : { ok: true, news: next, changed: true }
}

/** Puts right what is out. Those who have got it are who they are, so for whom it is stays. */
export function decideCorrection(
  news: News | undefined,
  asked: AskedNews,
  sequence: number,
  writer: Member,
  ground: NewsGround,
  now: Date,
): NewsDecision {
  if (!news) return refuse('not-found')
  if (!mayWrite(writer, news)) return refuse('not-yours')
  if (news.stage === 'withdrawn') return refuse('withdrawn')
  const sentAt = outAt(news, ground.settings)
  if (sentAt === null || sentAt > now) return refuse('not-sent')
  const check = checkNews({ ...asked, areas: news.areas, roles: news.roles }, ground, 'send')
  if (!check.ok) return check
  if (isSameContent(news, check.content)) return { ok: true, news, changed: false }
  if (news.sequence !== sequence) return refuse('changed-meanwhile')
  if (isTooOld(news, ground.settings, now)) return refuse('too-old')
  const { areas, roles } = news
  const corrected = { ...check.content, areas, roles, id: news.id, by: writer.id, at: now, sequence: sequence + 1 }
  return { ok: true, changed: true, news: { ...corrected, stage: 'sent', sentAt } }
}

/** Before it is out it becomes a draft again; after, every card says that it was withdrawn. */
export function decideWithdrawal(
  news: News | undefined,
  writer: Member,
  ground: Pick<NewsGround, 'settings'>,
  now: Date,
): NewsDecision {
  if (!news) return refuse('not-found')
  if (!mayWrite(writer, news)) return refuse('not-yours')
  if (news.stage === 'draft' || news.stage === 'withdrawn') return { ok: true, news, changed: false }
  const sentAt = outAt(news, ground.settings)
  const written = { ...writtenOf(news), by: writer.id, at: now }
  if (sentAt === null || sentAt > now) return { ok: true, changed: true, news: { ...written, stage: 'draft' } }
  if (isTooOld(news, ground.settings, now)) return refuse('too-old')
  return { ok: true, changed: true, news: { ...written, stage: 'withdrawn', sentAt, withdrawnAt: now } }
}

/** Only what nobody has seen is thrown away. */
export function refusalToRemove(
  news: News,
  writer: Member,
  ground: Pick<NewsGround, 'settings'>,
  now: Date,
): NewsRefusal | null {
  if (!mayWrite(writer, news)) return 'not-yours'
  return news.stage === 'draft' ? null : whyNoDraft(news, ground, now)
}

function whyNoDraft(news: News, { settings }: Pick<NewsGround, 'settings'>, now: Date): NewsRefusal {
  if (news.stage === 'withdrawn') return 'withdrawn'
  return isOut(news, settings, now) ? 'already-sent' : 'scheduled'
}

function writtenOf(news: News) {
  const { id, by, at, sequence } = news
  return { ...contentOf(news), id, by, at, sequence }
}

export function contentOf({ title, text, links, picture, pictureAlt, areas, roles }: NewsContent): NewsContent {
  return { title, text, links, picture, pictureAlt, areas, roles }
}

function isSameContent(one: NewsContent, other: NewsContent): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other))
}
