import type { Day } from '../day'
import type { GatheringId } from '../gathering'
import type { MemberId } from '../member'
import type { NewsId } from '../news'
import type { SurveyId } from '../surveys/survey'

export const GATHERING_MATTERS = [
  'invitation',
  'reminder',
  'last-call',
  'day-before',
  'moved',
  'cancelled',
  'place-given',
  'place-lost',
  'substitute',
  'list-prompt',
  'absence',
  'manager-notice',
  'escalation',
] as const
export type GatheringMatter = (typeof GATHERING_MATTERS)[number]

export const MATTERS = [...GATHERING_MATTERS, 'series', 'roster', 'survey', 'survey-reminder', 'hours', 'news'] as const

/** What a message is about; its card is drawn from this and the records. */
export type Matter =
  | { kind: GatheringMatter; gathering: GatheringId }
  /** Several gatherings called together. */
  | { kind: 'series'; series: string }
  /** What a manager's roster should make room for, as told on this day. */
  | { kind: 'roster'; day: Day }
  | { kind: 'survey' | 'survey-reminder'; survey: SurveyId }
  /** A nurse's hours of a year that is over. */
  | { kind: 'hours'; year: number }
  | { kind: 'news'; news: NewsId }

/** The key says why the message exists; a key is delivered once. */
export function messageKey(matter: Matter, to: MemberId, version = ''): string {
  return `${aboutOf(matter)}/${matter.kind}${version && `@${version}`}/${to}`
}

/** How hours of a year are called. */
export const HOURS = 'hours-'

/** What the matter is about, as one word: messages are looked up by it. */
export function aboutOf(matter: Matter): string {
  switch (matter.kind) {
    case 'series':
      return matter.series
    case 'roster':
      return `roster-${matter.day}`
    case 'survey':
    case 'survey-reminder':
      return matter.survey
    case 'news':
      return matter.news
    case 'hours':
      return `${HOURS}${matter.year}`
    default:
      return matter.gathering
  }
}

/** The way back from `aboutOf`. */
export function matterFrom(kind: Matter['kind'], about: string): Matter {
  switch (kind) {
    case 'series':
      return { kind, series: about }
    case 'roster':
      return { kind, day: about.replace(/^roster-/, '') as Day }
    case 'survey':
    case 'survey-reminder':
      return { kind, survey: about as SurveyId }
    case 'news':
      return { kind, news: about as NewsId }
    case 'hours':
      return { kind, year: Number(about.slice(HOURS.length)) }
    default:
      return { kind, gathering: about as GatheringId }
  }
}

/** The message that called this gathering: by itself, or together with others. */
export function invitationKey(gathering: { id: GatheringId; series: string | null }, to: MemberId): string {
  if (gathering.series !== null) return messageKey({ kind: 'series', series: gathering.series }, to)
  return messageKey({ kind: 'invitation', gathering: gathering.id }, to)
}
