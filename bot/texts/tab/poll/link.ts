import type { Language } from '../../../domain/member'

export type PollLinkTexts = { ask: string; title: string }

/** To the live question, from the page of its gathering. */
export const pollLinkTexts: Record<Language, PollLinkTexts> = {
  nb: { ask: 'Spør salen', title: 'Spør salen' },
  nn: { ask: 'Spør salen', title: 'Spør salen' },
  en: { ask: 'Ask the room', title: 'Ask the room' },
}
