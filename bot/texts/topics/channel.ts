import type { Language } from '../../domain/member'

export type ChannelTexts = {
  lead: string
  private: string
  counts: string
  onSite: string
  coming: string
  online: string
  waiting: string
  cannot: string
  noAnswer: string
  outside: string
  closed: string
  /** In place of a personal view, for whoever is not asked. */
  summary: string
}

/** The invitation that a whole channel reads: nothing on it is about anybody. */
export const channelTexts: Record<Language, ChannelTexts> = {
  nb: {
    lead: 'Kommer du? Svar med én av knappene under.',
    private: 'Bare du ser ditt eget svar her. De andre ser hvor mange som kommer.',
    counts: 'Svar så langt',
    onSite: 'Kommer på stedet',
    coming: 'Kommer',
    online: 'Kommer på nett',
    waiting: 'På venteliste',
    cannot: 'Kan ikke',
    noAnswer: 'Ikke svart',
    outside: 'Eksterne på stedet',
    closed: 'Samlingen har begynt eller er over, så den tar ikke imot flere svar.',
    summary: 'En samling i kompetansenettverket',
  },
  nn: {
    lead: 'Kjem du? Svar med éin av knappane under.',
    private: 'Berre du ser ditt eige svar her. Dei andre ser kor mange som kjem.',
    counts: 'Svar så langt',
    onSite: 'Kjem på staden',
    coming: 'Kjem',
    online: 'Kjem på nett',
    waiting: 'På venteliste',
    cannot: 'Kan ikkje',
    noAnswer: 'Ikkje svart',
    outside: 'Eksterne på staden',
    closed: 'Samlinga har byrja eller er over, så ho tek ikkje imot fleire svar.',
    summary: 'Ei samling i kompetansenettverket',
  },
  en: {
    lead: 'Will you come? Answer with one of the buttons below.',
    private: 'Only you see your own answer here. Others see how many are coming.',
    counts: 'Answers so far',
    onSite: 'Coming on site',
    coming: 'Coming',
    online: 'Joining online',
    waiting: 'On the waiting list',
    cannot: 'Cannot come',
    noAnswer: 'No answer yet',
    outside: 'From outside, on site',
    closed: 'The gathering has begun or is over, so it takes no more answers.',
    summary: 'A gathering in the competence network',
  },
}
