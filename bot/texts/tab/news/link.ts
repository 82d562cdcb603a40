import type { Language } from '../../../domain/member'

/** What the first view says of news; the rest is loaded when it is opened. */
export type NewsLinkTexts = { news: string; create: string }

export const newsLinkTexts: Record<Language, NewsLinkTexts> = {
  nb: { news: 'Nyheter', create: 'Skriv en nyhet' },
  nn: { news: 'Nyhende', create: 'Skriv eit nyhende' },
  en: { news: 'News', create: 'Write news' },
}
