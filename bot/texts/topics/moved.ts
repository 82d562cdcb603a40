import type { Answer } from '../../domain/answers/rsvp'
import type { Language } from '../../domain/member'

export type MovedTexts = {
  newDay: (title: string) => string
  changed: (title: string) => string
  askAgain: string
  askFirst: string
  askOnline: string
  askOnSite: string
  stands: string
  earlier: Record<Answer, string>
  now: string
  before: string
}

/** To those invited to a gathering that has got another day, time or place. */
export const movedTexts: Record<Language, MovedTexts> = {
  nb: {
    newDay: (title) => `Ny dato: ${title}`,
    changed: (title) => `Endret: ${title}`,
    askAgain: 'Samlingen er flyttet til en annen dag, så vi spør deg på nytt. Kommer du?',
    askFirst: 'Samlingen er endret, og vi har ikke fått svar fra deg ennå. Kommer du?',
    askOnline: 'Samlingen er nå bare på nett. Blir du med der?',
    askOnSite: 'Samlingen er nå bare på stedet. Kommer du dit?',
    stands: 'Samlingen er endret. Svaret ditt står, så du trenger ikke gjøre noe.',
    earlier: {
      'on-site': 'Sist svarte du at du ville komme.',
      online: 'Sist svarte du at du ville bli med på nett.',
      'cannot-come': 'Sist svarte du at du ikke kunne komme.',
    },
    now: 'Slik er det nå',
    before: 'Slik var det før',
  },
  nn: {
    newDay: (title) => `Ny dato: ${title}`,
    changed: (title) => `Endra: ${title}`,
    askAgain: 'Samlinga er flytta til ein annan dag, så vi spør deg på nytt. Kjem du?',
    askFirst: 'Samlinga er endra, og vi har ikkje fått svar frå deg enno. Kjem du?',
    askOnline: 'Samlinga er no berre på nett. Blir du med der?',
    askOnSite: 'Samlinga er no berre på staden. Kjem du dit?',
    stands: 'Samlinga er endra. Svaret ditt står, så du treng ikkje gjere noko.',
    earlier: {
      'on-site': 'Sist svarte du at du ville kome.',
      online: 'Sist svarte du at du ville bli med på nett.',
      'cannot-come': 'Sist svarte du at du ikkje kunne kome.',
    },
    now: 'Slik er det no',
    before: 'Slik var det før',
  },
  en: {
    newDay: (title) => `New date: ${title}`,
    changed: (title) => `Changed: ${title}`,
    askAgain: 'The gathering has moved to another day, so we ask you again. Will you come?',
    askFirst: 'The gathering has changed, and we have not heard from you yet. Will you come?',
    askOnline: 'The gathering is now online only. Will you join there?',
    askOnSite: 'The gathering is now on site only. Will you come?',
    stands: 'The gathering has changed. Your answer stands, so there is nothing you need to do.',
    earlier: {
      'on-site': 'Last time you answered that you would come.',
      online: 'Last time you answered that you would join online.',
      'cannot-come': 'Last time you answered that you could not come.',
    },
    now: 'How it is now',
    before: 'How it was',
  },
}
