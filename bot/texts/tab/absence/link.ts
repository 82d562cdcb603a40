import type { Language } from '../../../domain/member'

/** What the first view says of absence and the rules; the rest is loaded when it is opened. */
export type AbsenceLinkTexts = { absence: string; rules: string; open: string }

export const absenceLinkTexts: Record<Language, AbsenceLinkTexts> = {
  nb: { absence: 'Fravær', rules: 'Regler', open: 'Se fravær og oppfølging' },
  nn: { absence: 'Fråvær', rules: 'Reglar', open: 'Sjå fråvær og oppfølging' },
  en: { absence: 'Absence', rules: 'Rules', open: 'See absence and follow-up' },
}
