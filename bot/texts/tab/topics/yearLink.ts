import type { Language } from '../../../domain/member'

/** What the first view says of the year wheel; the rest is loaded when it is opened. */
export type YearLinkTexts = { title: (year: number) => string }

export const yearLinkTexts: Record<Language, YearLinkTexts> = {
  nb: { title: (year) => `Årshjul ${year}` },
  nn: { title: (year) => `Årshjul ${year}` },
  en: { title: (year) => `The year’s plan ${year}` },
}
