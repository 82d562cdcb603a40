import type { Language } from '../../../domain/member'

export type AttendanceCompletionTexts = {
  button: string
  notYet: (count: number) => string
  title: string
  looking: string
  present: (onSite: number, online: number) => string
  presentOneWay: (count: number) => string
  everybodyCame: string
  away: (count: number) => string
  awayHelp: string
  excused: string
  gaveNotice: string
  notAsked: string
  notByRules: string
  nurseOnly: string
  managerToo: (name: string) => string
  noManager: string
  inARow: (count: number) => string
  sends: (when: string) => string
  sendsNow: string
  /** Said afterwards, where it was `sendsNow` before. */
  sent: string
  none: string
  complete: string
  completing: string
  cancel: string
  doneTitle: string
  done: string
  close: string
  failed: string
}

/** The look over before a list is completed in the tab. */
export const attendanceCompletionTexts: Record<Language, AttendanceCompletionTexts> = {
  nb: {
    button: 'Se over og fullfør',
    notYet: (count) =>
      count === 1
        ? 'Du kan fullføre når det siste krysset er lagret.'
        : `Du kan fullføre når de siste ${count} kryssene er lagret.`,
    title: 'Se over før du fullfører',
    looking: 'Ser hvem som får beskjed …',
    present: (onSite, online) => `Til stede: ${onSite} på stedet og ${online} på nett`,
    presentOneWay: (count) => `Til stede: ${count}`,
    everybodyCame: 'Alle var med! Da blir det ikke sendt noen meldinger.',
    away: (count) => (count === 1 ? '1 var ikke med' : `${count} var ikke med`),
    awayHelp: 'Kryss av for dem som har meldt fra til deg. Ingenting er sendt ennå.',
    excused: 'Meldte fra til meg',
    gaveNotice: 'Svarte at det ikke passet',
    notAsked: 'Får ingen melding, for invitasjonen kom ikke fram',
    notByRules: 'Får ingen melding etter reglene i nettverket',
    nurseOnly: 'Får en vennlig melding',
    managerToo: (name) => `Får en vennlig melding. Deretter får ${name} vite det, men aldri hvorfor`,
    noManager: 'Får en vennlig melding. Ingen leder på navnelista kan få beskjed',
    inARow: (count) => `Borte ${count} ganger på rad: Områdelederen får også vite det`,
    sends: (when) => `Meldingene går ut ${when}.`,
    sendsNow: 'Meldingene går ut med en gang du fullfører.',
    sent: 'Meldingene går ut nå.',
    none: 'Ingen får melding.',
    complete: 'Fullfør lista',
    completing: 'Fullfører …',
    cancel: 'Tilbake til lista',
    doneTitle: 'Lista er fullført',
    done: 'Takk! Timene er registrert.',
    close: 'Lukk',
    failed: 'Vi vet ikke om lista ble fullført. Prøv igjen: Ingen får to meldinger av det.',
  },
  nn: {
    button: 'Sjå over og fullfør',
    notYet: (count) =>
      count === 1
        ? 'Du kan fullføre når det siste krysset er lagra.'
        : `Du kan fullføre når dei siste ${count} kryssa er lagra.`,
    title: 'Sjå over før du fullfører',
    looking: 'Ser kven som får beskjed …',
    present: (onSite, online) => `Til stades: ${onSite} på staden og ${online} på nett`,
    presentOneWay: (count) => `Til stades: ${count}`,
    everybodyCame: 'Alle var med! Då blir det ikkje sendt nokon meldingar.',
    away: (count) => (count === 1 ? '1 var ikkje med' : `${count} var ikkje med`),
    awayHelp: 'Kryss av for dei som har meldt frå til deg. Ingenting er sendt enno.',
    excused: 'Melde frå til meg',
    gaveNotice: 'Svarte at det ikkje passa',
    notAsked: 'Får inga melding, for invitasjonen kom ikkje fram',
    notByRules: 'Får inga melding etter reglane i nettverket',
    nurseOnly: 'Får ei vennleg melding',
    managerToo: (name) => `Får ei vennleg melding. Deretter får ${name} vite det, men aldri kvifor`,
    noManager: 'Får ei vennleg melding. Ingen leiar på namnelista kan få beskjed',
    inARow: (count) => `Borte ${count} gonger på rad: Områdeleiaren får òg vite det`,
    sends: (when) => `Meldingane går ut ${when}.`,
    sendsNow: 'Meldingane går ut med ein gong du fullfører.',
    sent: 'Meldingane går ut no.',
    none: 'Ingen får melding.',
    complete: 'Fullfør lista',
    completing: 'Fullfører …',
    cancel: 'Tilbake til lista',
    doneTitle: 'Lista er fullført',
    done: 'Takk! Timane er registrerte.',
    close: 'Lukk',
    failed: 'Vi veit ikkje om lista vart fullført. Prøv igjen: Ingen får to meldingar av det.',
  },
  en: {
    button: 'Look over and complete',
    notYet: (count) =>
      count === 1
        ? 'You can complete the list when the last tick is saved.'
        : `You can complete the list when the last ${count} ticks are saved.`,
    title: 'Look over before you complete',
    looking: 'Looking at who will be told …',
    present: (onSite, online) => `Present: ${onSite} on site and ${online} online`,
    presentOneWay: (count) => `Present: ${count}`,
    everybodyCame: 'Everybody was there! No messages will be sent.',
    away: (count) => (count === 1 ? '1 was not there' : `${count} were not there`),
    awayHelp: 'Tick those who have let you know. Nothing is sent yet.',
    excused: 'Let me know',
    gaveNotice: 'Answered that it did not suit',
    notAsked: 'Gets no message, because the invitation did not arrive',
    notByRules: 'Gets no message by the rules of the network',
    nurseOnly: 'Gets a kind message',
    managerToo: (name) => `Gets a kind message. Then ${name} is told, but never why`,
    noManager: 'Gets a kind message. There is no manager on the name list to tell',
    inARow: (count) => `Away ${count} times in a row: the area leader is told too`,
    sends: (when) => `The messages go out ${when}.`,
    sendsNow: 'The messages go out as soon as you complete the list.',
    sent: 'The messages go out now.',
    none: 'Nobody gets a message.',
    complete: 'Complete the list',
    completing: 'Completing …',
    cancel: 'Back to the list',
    doneTitle: 'The list is completed',
    done: 'Thank you! The hours are recorded.',
    close: 'Close',
    failed: 'We do not know whether the list was completed. Try again: nobody gets two messages because of it.',
  },
}
