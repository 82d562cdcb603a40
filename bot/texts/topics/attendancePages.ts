import type { Language } from '../../domain/member'

export type AttendancePagesTexts = {
  page: (page: number, pages: number, people: number) => string
  pageHelp: string
  next: (count: number) => string
  previous: (count: number) => string
  away: string
  awayHelp: string
  gaveNotice: string
  notByRules: (names: string) => string
  inTab: string
  andLeaders: (count: number) => string
  andLeadersMore: string
  lookAgain: string
}

/** A list for more people than one card can hold, and the look over it before it is completed. */
export const attendancePagesTexts: Record<Language, AttendancePagesTexts> = {
  nb: {
    page: (page, pages, people) => `Side ${page} av ${pages}. ${people} står på lista.`,
    pageHelp: 'Kryssene blir lagret når du blar.',
    next: (count) => `Neste ${count}`,
    previous: (count) => `Forrige ${count}`,
    away: 'Disse var ikke med. Har noen av dem meldt fra til deg?',
    awayHelp:
      'Kryss av for dem som meldte fra, og trykk «Se over på nytt» for å se hva som blir sendt. Når du fullfører, får alle disse en vennlig melding.',
    gaveNotice: 'Disse svarte at de ikke kunne komme, og får også en vennlig melding',
    notByRules: (names) => `Etter reglene i nettverket får disse ingen melding: ${names}`,
    inTab: 'Alle står i fanen Oversikt.',
    andLeaders: (count) => `og ${count === 1 ? 'én leder' : `${count} ledere`} til`,
    andLeadersMore: 'Også',
    lookAgain: 'Se over på nytt',
  },
  nn: {
    page: (page, pages, people) => `Side ${page} av ${pages}. ${people} står på lista.`,
    pageHelp: 'Kryssa blir lagra når du blar.',
    next: (count) => `Neste ${count}`,
    previous: (count) => `Førre ${count}`,
    away: 'Desse var ikkje med. Har nokon av dei meldt frå til deg?',
    awayHelp:
      'Kryss av for dei som melde frå, og trykk «Sjå over på nytt» for å sjå kva som blir sendt. Når du fullfører, får alle desse ei vennleg melding.',
    gaveNotice: 'Desse svarte at dei ikkje kunne kome, og får òg ei vennleg melding',
    notByRules: (names) => `Etter reglane i nettverket får desse inga melding: ${names}`,
    inTab: 'Alle står i fana Oversikt.',
    andLeaders: (count) => `og ${count === 1 ? 'éin leiar' : `${count} leiarar`} til`,
    andLeadersMore: 'Også',
    lookAgain: 'Sjå over på nytt',
  },
  en: {
    page: (page, pages, people) => `Page ${page} of ${pages}. ${people} are on the list.`,
    pageHelp: 'The ticks are saved when you turn the page.',
    next: (count) => `Next ${count}`,
    previous: (count) => `Previous ${count}`,
    away: 'These were not there. Have any of them let you know?',
    awayHelp:
      'Tick those who let you know, and press “Look over again” to see what will be sent. When you complete the list, all of these get a kind message.',
    gaveNotice: 'These answered that they could not come, and get a kind message too',
    notByRules: (names) => `By the rules of the network these get no message: ${names}`,
    inTab: 'Everybody is in the Overview tab.',
    andLeaders: (count) => `and ${count === 1 ? 'one more manager' : `${count} more managers`}`,
    andLeadersMore: 'Also',
    lookAgain: 'Look over again',
  },
}
