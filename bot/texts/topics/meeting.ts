import type { Language } from '../../domain/member'

export type MeetingTexts = {
  online: string
  hybrid: (venue: string) => string
  programme: string
  topics: string
}

/** What the event in the network's calendar says. */
export const meetingTexts: Record<Language, MeetingTexts> = {
  nb: {
    online: 'På nett',
    hybrid: (venue) => `${venue}, eller på nett`,
    programme: 'Program',
    topics: 'Temaer',
  },
  nn: {
    online: 'På nett',
    hybrid: (venue) => `${venue}, eller på nett`,
    programme: 'Program',
    topics: 'Tema',
  },
  en: {
    online: 'Online',
    hybrid: (venue) => `${venue}, or online`,
    programme: 'Programme',
    topics: 'Topics',
  },
}
