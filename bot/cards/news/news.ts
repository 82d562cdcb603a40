import type { News, NewsContent } from '../../domain/news'
import { partsOfText, type TextPart } from '../../domain/newsText'
import { newsCardTexts } from '../../texts/news/newsCard'
import { textsIn } from '../../texts/texts'
import type { Card } from '../card'
import { cardForMany, type Frame } from '../frame'
import { markdownLink } from '../link'
import { noticeCard } from '../notice'
import { plain, shortened } from '../plain'
import { firstThatFits } from '../size'
import template from './news.json' with { type: 'json' }

export type NewsView = {
  frame: Frame
  news: NewsContent & Pick<News, 'sequence'>
  networkName: string
  /** Where the picture is found; null for none. */
  pictureUrl: string | null
}

const draw = cardForMany<{
  title: string
  corrected: string | null
  picture: { url: string; alt: string } | null
  paragraphs: { text: string }[]
  linksTitle: string
  links: { link: string }[]
  from: string
}>(template)

/** Signs that are written double take room: so much of such a text is surely room for. */
const SURELY_ROOM = 2200

export function newsCard(view: NewsView): Card {
  const { text } = view.news
  const goesOn = `${shortened(text, SURELY_ROOM)}\n\n${newsCardTexts[view.frame.language].goesOn}`
  return firstThatFits([
    () => drawn(view, paragraphsOf(text)),
    () => drawn(view, [inOne(text)]),
    () => drawn(view, [inOne(goesOn)]),
  ])
}

function drawn({ frame, news, networkName, pictureUrl }: NewsView, paragraphs: readonly string[]): Card {
  const words = newsCardTexts[frame.language]
  return draw(frame, textsIn(frame.language).fallback, {
    title: plain(news.title),
    corrected: news.sequence > 0 ? words.corrected : null,
    picture: pictureUrl === null ? null : { url: pictureUrl, alt: news.pictureAlt },
    paragraphs: paragraphs.map((text) => ({ text })),
    linksTitle: words.links,
    links: news.links.map(({ title, url }) => ({ link: markdownLink(title, url) })),
    from: words.from(plain(networkName)),
  })
}

function paragraphsOf(text: string): string[] {
  return partsOfText(text).map(markdownOf)
}

/** Every block of text weighs something by itself; very many small ones go together. */
function inOne(text: string): string {
  return paragraphsOf(text).join('\n\n')
}

function markdownOf({ kind, lines }: TextPart): string {
  return kind === 'list' ? lines.map((line) => `- ${plain(line)}`).join('\n') : lines.map(plain).join('\n\n')
}

export function newsWithdrawnCard({ frame }: { frame: Frame }): Card {
  const words = newsCardTexts[frame.language]
  return noticeCard({ frame, title: words.withdrawnTitle, text: words.withdrawn, tone: 'plain', menu: false })
}
