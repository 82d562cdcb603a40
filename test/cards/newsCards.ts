import type { Card } from '../../bot/cards/card'
import { newsCard, newsWithdrawnCard, type NewsView } from '../../bot/cards/news/news'
import type { Language } from '../../bot/domain/member'
import type { PictureId } from '../../bot/domain/news'
import { draftNews } from '../support/news'
import { frame } from './builders'

const WORDS = {
  title: 'Summer letter',
  text: 'Thank you for the spring.\n\nThis autumn we meet for:\n- a theme day in September\n- a basic course in October',
  pictureAlt: 'Four nurses around a table',
}
const PICTURE_URL = 'https://example.org/bilde/a-picture'

/** News as a nurse, and all who got it by mistake, see it. */
export function newsCards(language: Language): Record<string, Card> {
  const written = draftNews({
    ...WORDS,
    picture: 'a-picture' as PictureId,
    links: [
      { title: 'The programme', url: 'https://example.org/programme_(2026)' },
      { title: 'Read before', url: 'https://example.org/article' },
    ],
  })
  const view: NewsView = {
    frame: frame(language),
    news: written,
    networkName: 'Kompetansenettverk for ressurssykepleiere',
    pictureUrl: PICTURE_URL,
  }
  return {
    news: newsCard(view),
    'news short': newsCard({ ...view, news: draftNews({ ...WORDS, text: 'Thank you.' }), pictureUrl: null }),
    'news corrected': newsCard({ ...view, news: { ...written, sequence: 2 } }),
    'news withdrawn': newsWithdrawnCard({ frame: frame(language) }),
  }
}

/** As much as the form takes, and that again with a sign in every place that is written double. */
export function longestNews(language: Language): Record<string, Card> {
  const word = 'Ressurssykepleiersamlingen i lindrende behandling '
  const links = Array.from({ length: 5 }, (_, index) => ({
    title: `${index} ${word.repeat(3)}`.slice(0, 120),
    url: `https://example.org/${'a'.repeat(480)}`,
  }))
  const view = (text: string): NewsView => ({
    frame: frame(language),
    news: {
      ...draftNews({ title: word.repeat(3).slice(0, 120), text, links, pictureAlt: word.repeat(6) }),
      sequence: 1,
    },
    networkName: word.repeat(2),
    pictureUrl: PICTURE_URL,
  })
  return {
    'longest news': newsCard(view(word.repeat(80).slice(0, 4000))),
    'longest news of signs': newsCard(view('*_[]'.repeat(1000))),
    'longest news of lines': newsCard(view('a\n- b\n\n'.repeat(570))),
    'longest news of a list': newsCard(view('- a\n'.repeat(1000))),
  }
}
