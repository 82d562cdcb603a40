import type { ClockTime } from '../../bot/domain/day'
import type { Gathering } from '../../bot/domain/gathering'
import { askedFrom } from '../../bot/domain/planning/planCheck'
import { CHAT_CAUSES, MAIL_CAUSES } from '../../bot/domain/messages/reach'
import { formOf, LONGEST_TYPED } from '../../bot/domain/planning/planForm'
import { plan } from './builders'

export const NAMES = ['Anna Aas', 'Bilal Berg', 'Cato Dahl']
export const manyNames = Array.from({ length: 80 }, (_, index) => `Ann-Kristin Marie Gulbrandsdatter Andresen ${index}`)
const CAUSES = CHAT_CAUSES
export const notReached = CAUSES.map((chat, index) => ({
  name: ['Eva Foss', 'Finn Gran', 'Gro Haug', 'Hassan Ali', 'Inger Lie'][index] ?? '',
  chat,
  mail: MAIL_CAUSES[index % 4] ?? 'bounced',
}))
export const byMail = ['Jorunn Lie', 'Kari Moe']
export const manyNotReached = manyNames.map((name, index) => ({
  name,
  chat: CAUSES[index % 5] ?? 'blocked',
  mail: MAIL_CAUSES[index % 4] ?? 'bounced',
}))
export const clash = { nb: 'Det er helg.', nn: 'Det er helg.', en: 'It is a weekend.' }

/** So many characters, with words as long as Norwegian has them. */
export const textOf = (length: number): string =>
  'ressurssykepleiersamling i lindrende behandling '.repeat(60).slice(0, length).trim()
const linesOf = (length: number): string => `12:00-12:45 ${textOf(80)}\n`.repeat(60).slice(0, length).trim()

export const long: Partial<Gathering> = {
  title: textOf(LONGEST_TYPED.title),
  venue: textOf(LONGEST_TYPED.venue),
  onlineLink: `https://example.org/${'m'.repeat(900)}`,
  programme: Array.from({ length: 40 }, (_, index) => ({
    start: `12:${10 + (index % 40)}` as ClockTime,
    end: '15:00' as ClockTime,
    title: textOf(300),
    speaker: textOf(300),
  })),
  topics: Array.from({ length: 40 }, (_, index) => `${index} ${textOf(200)}`),
}
export const longForm = {
  ...formOf(askedFrom(plan)),
  title: textOf(LONGEST_TYPED.title),
  venue: textOf(LONGEST_TYPED.venue),
  onlineLink: `https://example.org/${'m'.repeat(900)}`,
  programme: linesOf(LONGEST_TYPED.programme),
  topics: linesOf(LONGEST_TYPED.topics),
  material: linesOf(LONGEST_TYPED.material),
}
