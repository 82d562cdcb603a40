import type { Language } from '../../domain/member'
import type { Refusal } from '../refusals'
import { personalPageEn } from './personalPageEn'
import { personalPageNb } from './personalPageNb'
import { personalPageNn } from './personalPageNn'

/** Why there is no card to show. */
export const PAGE_CLOSED = ['forged', 'expired', 'revoked', 'over', 'left', 'too-often'] as const
export type PageClosed = (typeof PAGE_CLOSED)[number]

export type TitledText = { title: string; text: string }

export type PersonalPageTexts = {
  languageName: string
  languages: string
  loading: string
  /** What a screen reader hears while a press is on its way, and when the card is there anew. */
  working: string
  updated: string
  /** Whose page it is. */
  yours: (name: string) => string
  private: string
  closed: Record<PageClosed, TitledText>
  notLoaded: TitledText
  /** The lists have not been read yet, or are out for a while. */
  notReady: TitledText
  notSaved: string
  notSent: string
  tryAgain: string
  newLink: { ask: string; asked: TitledText }
  revoke: { open: string; title: string; text: string; yes: string; no: string; done: TitledText }
  /** For a button that this link was not given. */
  notYourButton: string
}

export const personalPageTexts: Record<Language, PersonalPageTexts> = {
  nb: personalPageNb,
  nn: personalPageNn,
  en: personalPageEn,
}

/** What is said otherwise in chat, where one can write to the bot. */
export const pageRefusals: Record<Language, Partial<Record<Refusal, string>>> = {
  nb: {
    'not-found': 'Vi finner ikke dette lenger. Last siden på nytt for å se hvordan det er nå.',
    'unknown-action': 'Denne knappen virker ikke lenger. Last siden på nytt.',
    'survey-unknown-question': 'Spørsmålene er endret siden du åpnet siden. Last den på nytt, og svar én gang til.',
  },
  nn: {
    'not-found': 'Vi finn ikkje dette lenger. Last sida på nytt for å sjå korleis det er no.',
    'unknown-action': 'Denne knappen verkar ikkje lenger. Last sida på nytt.',
    'survey-unknown-question': 'Spørsmåla er endra sidan du opna sida. Last ho på nytt, og svar éin gong til.',
  },
  en: {
    'not-found': 'We cannot find this any longer. Load the page again to see how things stand now.',
    'unknown-action': 'This button no longer works. Load the page again.',
    'survey-unknown-question':
      'The questions have changed since you opened the page. Load it again, and answer once more.',
  },
}
