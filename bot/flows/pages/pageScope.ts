import type { Verb } from '../../cards/actions'
import type { Matter } from '../../domain/messages/messageKey'

const ANSWERS = ['rsvp.', 'series.', 'card.refresh'] as const

/** Which buttons a personal link has, by how their verbs begin: those of its own matter and no others. */
export function isInScope(kind: Matter['kind'], verb: Verb): boolean {
  return beginningsFor(kind).some((beginning) => verb.startsWith(beginning))
}

function beginningsFor(kind: Matter['kind']): readonly string[] {
  switch (kind) {
    case 'invitation':
    case 'reminder':
    case 'last-call':
    case 'day-before':
    case 'moved':
    case 'cancelled':
    case 'place-given':
    case 'place-lost':
    case 'substitute':
    case 'series':
      return ANSWERS
    case 'list-prompt':
      return ['list.']
    case 'manager-notice':
      return ['notice.acknowledge']
    case 'roster':
      return ['roster.arranged']
    case 'survey':
    case 'survey-reminder':
      return ['survey.']
    case 'hours':
      return ['hours.']
    case 'absence':
    case 'escalation':
    case 'news':
      return []
  }
}
