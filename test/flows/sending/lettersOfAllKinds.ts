import type { Card } from '../../../bot/cards/card'
import { LANGUAGES, type Language } from '../../../bot/domain/member'
import { MATTERS, matterFrom, type Matter } from '../../../bot/domain/messages/messageKey'
import { matterLetter, type LetterReason } from '../../../bot/flows/sending/matterLetter'
import { sampleCards } from '../../cards/sampleCards'

export const REASONS: readonly LetterReason[] = ['first', 'corrected', 'withdrawn']
export const ADDRESS = `https://bot.example.org/p/${'aB3-'.repeat(24)}`

/** Which of the sample cards is the message of each kind. */
const SAMPLES: Record<Exclude<Matter['kind'], 'news'>, string> = {
  invitation: 'invitation hybrid',
  reminder: 'invitation reminder',
  'last-call': 'invitation full',
  'day-before': 'receipt day before',
  moved: 'moved',
  cancelled: 'cancelled',
  'place-given': 'place given',
  'place-lost': 'place lost',
  substitute: 'substitute',
  series: 'series',
  'list-prompt': 'list physical',
  absence: 'absence no-show',
  'manager-notice': 'notice before',
  escalation: 'escalation',
  roster: 'roster',
  survey: 'survey nurse',
  'survey-reminder': 'survey reminder',
  hours: 'hours of a year',
}

const news: Card = {
  type: 'AdaptiveCard',
  body: [
    { type: 'TextBlock', text: 'Ny artikkel om ESAS\\-r', style: 'heading' },
    { type: 'TextBlock', text: 'Ta med på vaktrommet:\n\n- les den\n- si hva du tenker' },
  ],
}

const cards = Object.fromEntries(LANGUAGES.map((language) => [language, sampleCards(language)]))

export function cardOf(kind: Matter['kind'], language: Language): Card {
  if (kind === 'news') return news
  const card = cards[language]?.[SAMPLES[kind]]
  if (!card) throw new Error(`There is no sample card called ${SAMPLES[kind]}`)
  return card
}

export type Asked = Parameters<typeof matterLetter>[0]

export function letterOf(kind: Matter['kind'], changes: Partial<Asked> = {}): { subject: string; html: string } {
  const language = changes.language ?? 'nb'
  return matterLetter({
    matter: matterFrom(kind, kind === 'hours' ? 'hours-2025' : 'g42'),
    card: cardOf(kind, language),
    language,
    receiver: 'Anna Aas',
    address: ADDRESS,
    networkName: 'Kompetansenettverket',
    reason: 'first',
    ...changes,
  })
}

export const LETTERS = MATTERS.flatMap((kind) =>
  REASONS.flatMap((reason) => LANGUAGES.map((language) => ({ kind, reason, language }))),
)
