import { dayIn, OSLO } from '../domain/day'
import type { Language } from '../domain/member'
import { clockText, dateText } from './dates'

/** Stands above what is shown from memory while the lists cannot be read: «Slik det var kl. 09.12». */
export function asOfText(language: Language, at: Date, now: Date): string {
  const day = dayIn(OSLO, at)
  const time = clockText(language, at)
  const date = day === dayIn(OSLO, now) ? null : dateText(language, day, dayIn(OSLO, now))
  switch (language) {
    case 'nb':
      return `Slik det var ${date === null ? '' : `${date} `}kl. ${time}. Vi får ikke hentet noe nyere akkurat nå.`
    case 'nn':
      return `Slik det var ${date === null ? '' : `${date} `}kl. ${time}. Vi får ikkje henta noko nyare akkurat no.`
    case 'en':
      return `As it was ${date === null ? '' : `on ${date} `}at ${time}. We cannot fetch anything newer right now.`
  }
}
