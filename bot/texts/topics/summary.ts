import type { Language } from '../../domain/member'
import type { Matter } from '../../domain/messages/messageKey'

/** Shown on a lock screen: nothing personal. `correction` goes with a withdrawn message, `reply` with an answer in chat. */
export type SummaryTexts = Record<Matter['kind'] | 'correction' | 'reply', string>

function summariesOf(words: {
  invitation: string
  reminder: string
  message: string
  list: string
  survey: string
  news: string
  reply: string
}): SummaryTexts {
  const { invitation, reminder, message, list, survey, news, reply } = words
  return {
    invitation,
    series: invitation,
    substitute: invitation,
    reminder,
    'last-call': reminder,
    'day-before': reminder,
    moved: message,
    cancelled: message,
    'place-given': message,
    'place-lost': message,
    roster: message,
    hours: message,
    absence: message,
    'manager-notice': message,
    escalation: message,
    correction: message,
    'list-prompt': list,
    survey,
    'survey-reminder': reminder,
    news,
    reply,
  }
}

export const summaryTexts: Record<Language, SummaryTexts> = {
  nb: summariesOf({
    invitation: 'Du har fått en invitasjon fra kompetansenettverket',
    reminder: 'Påminnelse fra kompetansenettverket',
    message: 'Melding fra kompetansenettverket',
    list: 'En oppmøteliste er klar',
    survey: 'En undersøkelse fra kompetansenettverket',
    news: 'Nyhet fra kompetansenettverket',
    reply: 'Svar fra Ressursnett',
  }),
  nn: summariesOf({
    invitation: 'Du har fått ein invitasjon frå kompetansenettverket',
    reminder: 'Påminning frå kompetansenettverket',
    message: 'Melding frå kompetansenettverket',
    list: 'Ei oppmøteliste er klar',
    survey: 'Ei undersøking frå kompetansenettverket',
    news: 'Nyhende frå kompetansenettverket',
    reply: 'Svar frå Ressursnett',
  }),
  en: summariesOf({
    invitation: 'You have an invitation from the competence network',
    reminder: 'A reminder from the competence network',
    message: 'A message from the competence network',
    list: 'An attendance list is ready',
    survey: 'A survey from the competence network',
    news: 'News from the competence network',
    reply: 'An answer from Ressursnett',
  }),
}
