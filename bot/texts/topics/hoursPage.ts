import type { Language } from '../../domain/member'

/** The public pages about hours: a confirmation checked, and a link that no longer works. */
export type HoursPageTexts = {
  title: string
  lead: string
  label: string
  help: string
  check: string
  codeWrong: string
  validTitle: string
  valid: string
  network: string
  issued: string
  period: string
  sum: string
  initials: string
  compare: string
  unknownTitle: string
  unknown: (code: string) => string
  again: string
  tooManyTitle: string
  tooMany: string
  expiredTitle: string
  expired: string
  changedTitle: string
  changed: string
  notFoundTitle: string
  notFound: string
  languages: string
  languageName: string
}

export const hoursPageTexts: Record<Language, HoursPageTexts> = {
  nb: {
    title: 'Kontroller en bekreftelse',
    lead: 'Har du fått en bekreftelse på timer fra en ressurssykepleier, kan du se her om den er ekte.',
    label: 'Koden på bekreftelsen',
    help: 'Åtte tegn, for eksempel K7QF-29DM.',
    check: 'Kontroller',
    codeWrong: 'Koden har åtte tegn. Se over den, og prøv igjen.',
    validTitle: 'Bekreftelsen er ekte',
    valid: 'Dette står i den:',
    network: 'Nettverk',
    issued: 'Utstedt',
    period: 'Periode',
    sum: 'Sum',
    initials: 'Initialer',
    compare: 'Stemmer ikke dette med bekreftelsen du har fått, er den endret.',
    unknownTitle: 'Vi kjenner ikke koden',
    unknown: (code) => `Ingen bekreftelse har koden ${code}. Se over at alle tegnene er riktige.`,
    again: 'Prøv en kode til',
    tooManyTitle: 'Vent litt',
    tooMany: 'Det er prøvd mange koder på kort tid. Vent ti minutter, og prøv igjen.',
    expiredTitle: 'Lenken har gått ut',
    expired: 'Skriv «timer» til Ressursnett i Teams, og lag en ny bekreftelse der.',
    changedTitle: 'Timene er endret',
    changed: 'Timene dine er rettet etter at bekreftelsen ble laget. Skriv «timer» i Teams, og lag en ny.',
    notFoundTitle: 'Vi finner ikke bekreftelsen',
    notFound: 'Lenken er kanskje ikke kopiert helt. Skriv «timer» til Ressursnett i Teams, og lag en ny.',
    languages: 'Språk',
    languageName: 'Bokmål',
  },
  nn: {
    title: 'Kontroller ei stadfesting',
    lead: 'Har du fått ei stadfesting på timar frå ein ressurssjukepleiar, kan du sjå her om ho er ekte.',
    label: 'Koden på stadfestinga',
    help: 'Åtte teikn, til dømes K7QF-29DM.',
    check: 'Kontroller',
    codeWrong: 'Koden har åtte teikn. Sjå over han, og prøv igjen.',
    validTitle: 'Stadfestinga er ekte',
    valid: 'Dette står der:',
    network: 'Nettverk',
    issued: 'Utferda',
    period: 'Periode',
    sum: 'Sum',
    initials: 'Initialar',
    compare: 'Stemmer ikkje dette med stadfestinga du har fått, er ho endra.',
    unknownTitle: 'Vi kjenner ikkje koden',
    unknown: (code) => `Inga stadfesting har koden ${code}. Sjå over at alle teikna er rette.`,
    again: 'Prøv ein kode til',
    tooManyTitle: 'Vent litt',
    tooMany: 'Det er prøvd mange kodar på kort tid. Vent ti minutt, og prøv igjen.',
    expiredTitle: 'Lenkja har gått ut',
    expired: 'Skriv «timar» til Ressursnett i Teams, og lag ei ny stadfesting der.',
    changedTitle: 'Timane er endra',
    changed: 'Timane dine er retta etter at stadfestinga vart laga. Skriv «timar» i Teams, og lag ei ny.',
    notFoundTitle: 'Vi finn ikkje stadfestinga',
    notFound: 'Lenkja er kanskje ikkje kopiert heilt. Skriv «timar» til Ressursnett i Teams, og lag ei ny.',
    languages: 'Språk',
    languageName: 'Nynorsk',
  },
  en: {
    title: 'Check a confirmation',
    lead: 'If a resource nurse has given you a confirmation of hours, you can see here whether it is genuine.',
    label: 'The code on the confirmation',
    help: 'Eight characters, for example K7QF-29DM.',
    check: 'Check',
    codeWrong: 'The code has eight characters. Please look it over, and try again.',
    validTitle: 'The confirmation is genuine',
    valid: 'This is what it says:',
    network: 'Network',
    issued: 'Issued',
    period: 'Period',
    sum: 'Total',
    initials: 'Initials',
    compare: 'If this is not what your confirmation says, it has been altered.',
    unknownTitle: 'We do not know this code',
    unknown: (code) => `No confirmation has the code ${code}. Please check that every character is right.`,
    again: 'Try another code',
    tooManyTitle: 'Please wait a little',
    tooMany: 'Many codes have been tried in a short time. Wait ten minutes, and try again.',
    expiredTitle: 'The link has expired',
    expired: 'Write “hours” to Ressursnett in Teams, and make a new confirmation there.',
    changedTitle: 'The hours have changed',
    changed: 'Your hours were corrected after the confirmation was made. Write “hours” in Teams, and make a new one.',
    notFoundTitle: 'We cannot find the confirmation',
    notFound: 'Perhaps the link was not copied in full. Write “hours” to Ressursnett in Teams, and make a new one.',
    languages: 'Language',
    languageName: 'English',
  },
}
