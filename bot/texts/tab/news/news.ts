import type { Language } from '../../../domain/member'

/** The list of news, and one of them once it is no draft any more. */
export type NewsTexts = {
  lead: string
  section: { drafts: string; scheduled: string; sent: string }
  none: { drafts: string; scheduled: string; sent: string }
  name: string
  receivers: string
  saved: string
  goesOut: string
  wasSent: string
  reached: string
  all: string
  allRoles: string
  savedBy: (when: string, name: string) => string
  sentAt: (when: string) => string
  goesOutAt: (when: string) => string
  withdrawnAt: (when: string) => string
  corrected: (times: number) => string
  reach: (chat: number, mail: number) => string
  notReached: (count: number) => string
  waiting: (count: number) => string
  sendings: string
  back: string
  notFound: string
  notYours: string
  tooOld: string
  correct: string
  withdraw: string
  takeBack: string
  sendNow: string
}

export const newsTexts: Record<Language, NewsTexts> = {
  nb: {
    lead: 'Her skriver du til medlemmene. De som ikke nås i chat, får nyheten på e-post.',
    section: { drafts: 'Utkast', scheduled: 'Planlagt', sent: 'Sendt' },
    none: {
      drafts: 'Ingen utkast.',
      scheduled: 'Ingen nyheter venter på å bli sendt.',
      sent: 'Ingen nyheter er sendt ennå.',
    },
    name: 'Overskrift',
    receivers: 'For hvem',
    saved: 'Sist lagret',
    goesOut: 'Sendes',
    wasSent: 'Sendt',
    reached: 'Nådd',
    all: 'Alle områder',
    allRoles: 'alle roller',
    savedBy: (when, name) => `${when} av ${name}`,
    sentAt: (when) => `Sendt ${when}`,
    goesOutAt: (when) => `Sendes ${when}`,
    withdrawnAt: (when) => `Trukket tilbake ${when}`,
    corrected: (times) => (times === 1 ? 'Rettet én gang' : `Rettet ${times} ganger`),
    reach: (chat, mail) => `${chat} i chat, ${mail} på e-post`,
    notReached: (count) => `${count} nås ikke`,
    waiting: (count) => `${count} venter`,
    sendings: 'Se hvem som har fått den',
    back: 'Alle nyheter',
    notFound: 'Fant ikke nyheten. Den kan være slettet.',
    notYours: 'Den er skrevet til andre enn ditt eget område, så du kan lese den, men ikke endre den.',
    tooOld: 'Den er så gammel at den ikke kan rettes eller trekkes tilbake lenger.',
    correct: 'Rett',
    withdraw: 'Trekk tilbake',
    takeBack: 'Ta tilbake til utkast',
    sendNow: 'Send nå',
  },
  nn: {
    lead: 'Her skriv du til medlemmene. Dei som vi ikkje når i chat, får nyhendet på e-post.',
    section: { drafts: 'Utkast', scheduled: 'Planlagt', sent: 'Sendt' },
    none: {
      drafts: 'Ingen utkast.',
      scheduled: 'Ingen nyhende ventar på å bli sende.',
      sent: 'Ingen nyhende er sende enno.',
    },
    name: 'Overskrift',
    receivers: 'For kven',
    saved: 'Sist lagra',
    goesOut: 'Blir sendt',
    wasSent: 'Sendt',
    reached: 'Nådd',
    all: 'Alle område',
    allRoles: 'alle roller',
    savedBy: (when, name) => `${when} av ${name}`,
    sentAt: (when) => `Sendt ${when}`,
    goesOutAt: (when) => `Blir sendt ${when}`,
    withdrawnAt: (when) => `Trekt tilbake ${when}`,
    corrected: (times) => (times === 1 ? 'Retta éin gong' : `Retta ${times} gonger`),
    reach: (chat, mail) => `${chat} i chat, ${mail} på e-post`,
    notReached: (count) => `${count} når vi ikkje`,
    waiting: (count) => `${count} ventar`,
    sendings: 'Sjå kven som har fått det',
    back: 'Alle nyhende',
    notFound: 'Fann ikkje nyhendet. Det kan vere sletta.',
    notYours: 'Det er skrive til andre enn ditt eige område, så du kan lese det, men ikkje endre det.',
    tooOld: 'Det er så gammalt at det ikkje kan rettast eller trekkjast tilbake lenger.',
    correct: 'Rett',
    withdraw: 'Trekk tilbake',
    takeBack: 'Ta tilbake til utkast',
    sendNow: 'Send no',
  },
  en: {
    lead: 'Write to the members here. Those who are not reached in chat get the news by e-mail.',
    section: { drafts: 'Drafts', scheduled: 'Scheduled', sent: 'Sent' },
    none: { drafts: 'No drafts.', scheduled: 'No news is waiting to be sent.', sent: 'No news has been sent yet.' },
    name: 'Heading',
    receivers: 'For whom',
    saved: 'Last saved',
    goesOut: 'Goes out',
    wasSent: 'Sent',
    reached: 'Reached',
    all: 'All areas',
    allRoles: 'all roles',
    savedBy: (when, name) => `${when} by ${name}`,
    sentAt: (when) => `Sent ${when}`,
    goesOutAt: (when) => `Goes out ${when}`,
    withdrawnAt: (when) => `Withdrawn ${when}`,
    corrected: (times) => (times === 1 ? 'Corrected once' : `Corrected ${times} times`),
    reach: (chat, mail) => `${chat} in chat, ${mail} by e-mail`,
    notReached: (count) => `${count} not reached`,
    waiting: (count) => `${count} waiting`,
    sendings: 'See who has got it',
    back: 'All news',
    notFound: 'The news was not found. It may have been deleted.',
    notYours: 'It is written for others than your own area, so you can read it but not change it.',
    tooOld: 'It is too old to be corrected or withdrawn.',
    correct: 'Correct',
    withdraw: 'Withdraw',
    takeBack: 'Make it a draft again',
    sendNow: 'Send now',
  },
}
