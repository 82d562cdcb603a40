import type { Language } from '../domain/member'

const AND: Record<Language, string> = { nb: 'og', nn: 'og', en: 'and' }

/** «Anna, Bilal og Cato» */
export function namesText(language: Language, names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${AND[language]} ${last}`
}

const AND_MORE: Record<Language, (count: number) => string> = {
  nb: (count) => `og ${count} til`,
  nn: (count) => `og ${count} til`,
  en: (count) => `and ${count} more`,
}

/** «og 12 til», where a list is cut. */
export function andMore(language: Language, count: number): string {
  return AND_MORE[language](count)
}
