import type { Card } from '../../cards/card'
import type { Frame } from '../../cards/frame'
import { newsCard, newsWithdrawnCard } from '../../cards/news/news'
import type { Member } from '../../domain/member'
import type { OutcomeOf } from '../../domain/messages/delivery'
import { messageKey } from '../../domain/messages/messageKey'
import { isOut, newsReceivers, type News, type NewsId } from '../../domain/news'
import type { Records } from '../../domain/records'
import type { Links } from '../../links'

type DrawParts = { records: () => Records; links: Pick<Links, 'publicUrl'> }

/** The card as its receiver should see it now; null for whom it is not meant, and before it is out. */
export function newsAs(
  the: DrawParts & { outcomeOf: OutcomeOf; now: () => Date },
  id: NewsId,
  member: Member,
  frame: Frame,
): Card | null {
  const [records, now] = [the.records(), the.now()]
  const news = records.news.get(id)
  if (!news || !isOut(news, records.settings, now)) return null
  const outcome = the.outcomeOf(messageKey({ kind: 'news', news: id }, member.id))
  const hasGotIt = outcome === 'sent' || outcome === 'withdrawn'
  if (!hasGotIt && newsReceivers(news, [member], records.settings, now).length === 0) return null
  return news.stage === 'withdrawn' ? newsWithdrawnCard({ frame }) : cardOf(the, news, frame)
}

export function cardOf({ records, links }: DrawParts, news: News, frame: Frame): Card {
  const { networkName } = records().settings
  const pictureUrl = news.picture === null ? null : `${links.publicUrl}/bilde/${news.picture}`
  return newsCard({ frame, news, networkName, pictureUrl })
}
