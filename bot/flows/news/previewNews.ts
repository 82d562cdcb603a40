import { withBanner } from '../../cards/banner'
import type { Card } from '../../cards/card'
import type { Chat } from '../../delivery/chat'
import type { Mail } from '../../delivery/mail'
import type { Member } from '../../domain/member'
import type { Reach } from '../../domain/messages/reach'
import { mayWrite, type News, type NewsId } from '../../domain/news'
import { contentOf } from '../../domain/newsDecisions'
import type { Records } from '../../domain/records'
import type { Links } from '../../links'
import { newsCardTexts } from '../../texts/news/newsCard'
import { textsIn } from '../../texts/texts'
import { cardOf } from './drawNews'

export type PreviewOutcome =
  { ok: true; door: 'chat' | 'mail' } | { ok: false; refusal: 'not-found' | 'not-yours' | 'no-door' | 'not-delivered' }

export type PreviewNews = (writer: Member, id: NewsId) => Promise<PreviewOutcome>

/** Two presses within this time are one. */
const ONE_PRESS_MS = 10_000

/** Sends the card to the writer alone, marked as what it is; nothing of it is written down. */
export function previewNews(the: {
  records: () => Records
  reach: (member: Member) => Reach
  chat: Pick<Chat, 'send'>
  mail: Pick<Mail, 'send'>
  letterOf: (card: Card, member: Member, news: News) => { subject: string; html: string }
  links: Pick<Links, 'publicUrl'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): PreviewNews {
  const latest = new Map<Member['id'], { what: string; at: Date; outcome: PreviewOutcome }>()

  const deliver = async (writer: Member, news: News): Promise<PreviewOutcome> => {
    const { language } = writer
    const card = withBanner(cardOf(the, news, { language, refresh: null }), newsCardTexts[language].preview, 'emphasis')
    const reach = the.reach(writer)
    switch (reach.door) {
      case 'chat': {
        const sent = await the.chat.send(reach.conversation, { card, summary: textsIn(language).summary.news })
        return sent.ok ? { ok: true, door: 'chat' } : { ok: false, refusal: 'not-delivered' }
      }
      case 'mail': {
        const sent = await the.mail.send({ to: reach.address, ...the.letterOf(card, writer, news) })
        return sent.ok ? { ok: true, door: 'mail' } : { ok: false, refusal: 'not-delivered' }
      }
      case 'none':
      case 'soon':
        return { ok: false, refusal: 'no-door' }
    }
  }

  return (writer, id) =>
    the.inTurn(`preview|${writer.id}`, async () => {
      const news = the.records().news.get(id)
      if (!news) return { ok: false, refusal: 'not-found' }
      if (!mayWrite(writer, news)) return { ok: false, refusal: 'not-yours' }
      const what = `${id} ${JSON.stringify(contentOf(news))}`
      const before = latest.get(writer.id)
      const isSamePress = before?.what === what && the.now().getTime() - before.at.getTime() < ONE_PRESS_MS
      if (isSamePress && before.outcome.ok) return before.outcome
      const outcome = await deliver(writer, news)
      latest.set(writer.id, { what, at: the.now(), outcome })
      return outcome
    })
}
