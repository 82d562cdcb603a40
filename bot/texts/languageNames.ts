import type { Language } from '../domain/member'

/** Each in its own words, for whoever reads only that one. */
export const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }
