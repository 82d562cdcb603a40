import { dayIn, isDay, OSLO } from '../../bot/domain/day'
import type { Language } from '../../bot/domain/member'
import type { SendingShown } from '../../bot/http/contract/sending'
import { clockText, dateText } from '../../bot/texts/dates'
import { sendingKindTexts } from '../../bot/texts/tab/sending/kinds'
import { sendingsTexts } from '../../bot/texts/tab/sending/sendings'
import { momentText, todayAt } from '../words'

/** «Påminnelse om å svare: Områdesamling Follo, svarfrist 5. mars» */
export function sendingName(sending: SendingShown, language: Language, now: Date): string {
  const words = sendingKindTexts[language]
  const about = aboutText(sending, language, now)
  return about === '' ? words.kind[sending.kind] : `${words.kind[sending.kind]}: ${about}`
}

function aboutText(sending: SendingShown, language: Language, now: Date): string {
  const { kind, title, day, year, gatherings } = sending
  const words = sendingKindTexts[language]
  const date = day !== null && isDay(day) ? dateText(language, day, todayAt(now)) : null
  const when = date !== null && (kind === 'reminder' || kind === 'last-call') ? words.deadline(date) : date
  const count = gatherings === null ? null : words.gatherings(gatherings)
  return [title, when, year === null ? null : String(year), count].filter((part) => part !== null).join(', ')
}

/** «Sendt 2. mars kl. 09.00–10.03», or over several days «Sendt 2. mars kl. 16.50 – 3. mars kl. 07.03» */
export function sentText({ first, last }: SendingShown, language: Language, now: Date): string {
  if (first === null || last === null) return ''
  const { list: words } = sendingsTexts[language]
  const [began, ended] = [new Date(first), new Date(last)]
  const [from, to] = [momentText(language, began, now), momentText(language, ended, now)]
  if (from === to) return words.since(from)
  const isOneDay = dayIn(OSLO, began) === dayIn(OSLO, ended)
  return words.since(isOneDay ? `${from}–${clockText(language, ended)}` : `${from} – ${to}`)
}

/** Those a message has got out to, by either door; what was taken back had got there too. */
export function outOf({ counts }: Pick<SendingShown, 'counts'>): number {
  return counts.chat + counts.mail + counts.withdrawn
}

export function notReachedOf({ counts }: Pick<SendingShown, 'counts'>): number {
  return counts['not-reached'] + counts.failed
}
