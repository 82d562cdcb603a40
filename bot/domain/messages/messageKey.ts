import type { GatheringId } from '../gathering'
import type { MemberId } from '../member'
import type { SurveyId } from '../survey'

export const GATHERING_MATTERS = [
  'invitation',
  'reminder',
  'day-before',
  'cancelled',
  'list-prompt',
  'absence',
  'manager-notice',
] as const
export type GatheringMatter = (typeof GATHERING_MATTERS)[number]

/** What a message is about; its card is drawn from this and the records. */
export type Matter = { kind: GatheringMatter; gathering: GatheringId } | { kind: 'survey'; survey: SurveyId }

/** The key says why the message exists; a key is delivered once. */
export function messageKey(matter: Matter, to: MemberId, version = ''): string {
  const about = matter.kind === 'survey' ? matter.survey : matter.gathering
  return `${about}/${matter.kind}${version && `@${version}`}/${to}`
}
