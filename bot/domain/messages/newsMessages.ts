import { dayIn, OSLO } from '../day'
import type { Member } from '../member'
import { newsReceivers, outAt, type News } from '../news'
import { whileSame } from '../once'
import type { Records } from '../records'
import { messageOf, type Batch } from './message'
import { notQuiet, type QuietRules } from './quiet'

/** Old news is no news: whoever could not be reached for so long does not get it any more. */
const SENT_FOR_MS = 30 * 86_400_000
/** Sent «now» by somebody who knew what time it was; what of it is late after that keeps to the quiet hours. */
const AT_ONCE_MS = 3_600_000

export function newsMessages(records: Records, members: readonly Member[], now: Date): Batch[] {
  return [...records.news.values()].map((news) => aboutNews(news, records, members, now))
}

/** Is it out, and still sent to those it has not reached? */
export function isGoingOut(news: News, settings: QuietRules, now: Date): boolean {
  const at = outAt(news, settings)
  if (at === null || at > now || news.stage === 'withdrawn') return false
  return now.getTime() - at.getTime() < SENT_FOR_MS
}

function aboutNews(news: News, { settings }: Records, members: readonly Member[], now: Date): Batch {
  const at = outAt(news, settings)
  if (at === null || !isGoingOut(news, settings, now)) return []
  const age = now.getTime() - at.getTime()
  const isAtOnce = news.stage === 'sent' && age < AT_ONCE_MS
  if (!isAtOnce && notQuiet(now, settings) > now) return []
  return messagesOf(news, [members, settings, dayIn(OSLO, now)], () =>
    newsReceivers(news, members, settings, now).map((member) =>
      messageOf({ kind: 'news', news: news.id }, member.id, at),
    ),
  )
}

/** It is out, so of the time only the day decides who is there to get it. */
const messagesOf = whileSame<News, Batch>()
