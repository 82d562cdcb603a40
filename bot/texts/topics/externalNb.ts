import type { ExternalTexts } from './external'

export const external: ExternalTexts = {
  languages: 'Språk',
  openTo: (network) => `Åpen samling hos ${network}`,
  answer: { 'on-site': 'På stedet', online: 'På nett' },
  seatsLeft: (count) => (count === 1 ? 'Det er 1 ledig plass på stedet.' : `Det er ${count} ledige plasser på stedet.`),
  full: 'Alle plassene er tatt. Melder du deg på, står du på venteliste, og vi skriver til deg når det blir en plass.',
  fullButOnline:
    'Alle plassene på stedet er tatt. Bli med på nett, eller stå på venteliste. Da skriver vi til deg når det blir en plass.',
  form: {
    title: 'Meld deg på',
    name: 'Navn',
    email: 'E-post',
    emailHelp: 'Du får en lenke som du bekrefter påmeldingen med.',
    workplace: 'Arbeidsplass',
    answer: 'Hvordan blir du med?',
    send: 'Meld meg på',
    trap: 'La dette feltet stå tomt',
    consent: (days) =>
      `Vi lagrer navnet, e-postadressen og arbeidsplassen din, og om du var til stede. Bare de som driver nettverket, ser det. Alt slettes ${days} dager etter samlingen; bekrefter du ikke, slettes det etter to døgn.`,
    wrong: (count) => (count === 1 ? 'Ett felt må rettes.' : `${count} felt må rettes.`),
    problem: {
      name: { missing: 'Skriv navnet ditt.', 'too-long': 'Navnet er for langt.' },
      email: {
        missing: 'Skriv e-postadressen din.',
        'too-long': 'Adressen er for lang.',
        'not-an-address': 'Dette ser ikke ut som en e-postadresse. Den skal være slik: navn@eksempel.no',
      },
      workplace: { missing: 'Skriv hvor du arbeider.', 'too-long': 'Dette er for langt. Kort det ned.' },
      answer: {
        missing: 'Velg om du kommer eller blir med på nett.',
        'not-offered': 'Velg én av mulighetene her.',
      },
    },
  },
  thanks: {
    title: 'Se i e-posten din',
    text: 'Takk! Det kommer en e-post til adressen du skrev. Åpne lenken i den innen to døgn og bekreft, så er du påmeldt.',
    notFound: 'Kommer den ikke i løpet av noen minutter, se i søppelposten, og om adressen ble riktig.',
    back: 'Til samlingen',
  },
  closed: {
    closed: {
      title: 'Her er det ingen påmelding',
      text: 'Samlingen finnes ikke, eller den tar ikke imot påmelding her. Har du fått lenken av noen, spør dem om den er riktig.',
    },
    started: {
      title: 'Påmeldingen er stengt',
      text: 'Samlingen har begynt eller er over. Velkommen en annen gang!',
    },
    cancelled: { title: 'Samlingen er avlyst', text: 'Du trenger ikke gjøre noe. Velkommen en annen gang!' },
    'too-often': { title: 'Det ble litt mange forsøk', text: 'Vent noen minutter, og prøv igjen.' },
    'not-saved': { title: 'Vi fikk ikke lagret det', text: 'Feilen ligger hos oss. Vent litt, og prøv igjen.' },
  },
  own: {
    title: {
      unconfirmed: 'Bekreft påmeldingen din',
      confirmed: 'Du er påmeldt',
      waiting: 'Du står på venteliste',
      again: 'Samlingen er endret. Blir du med?',
      cancelled: 'Du er meldt av',
    },
    text: {
      unconfirmed: 'Stemmer det som står her? Trykk på knappen, så er du påmeldt.',
      confirmed: 'Velkommen! Ta vare på e-posten. Med lenken i den kan du se og endre påmeldingen.',
      again: 'Den gamle påmeldingen gjelder ikke lenger. Bekreft på nytt hvis det passer slik det er nå.',
      cancelled: 'Takk for at du sa fra. Ombestemmer du deg, er du velkommen.',
    },
    queue: (place) => `Du er nummer ${place} i køen. Vi skriver til deg når det blir en plass.`,
    name: 'Navn',
    workplace: 'Arbeidsplass',
    takesPart: 'Du blir med',
    confirm: 'Bekreft påmeldingen',
    confirmAgain: 'Ja, jeg blir med',
    signUpAgain: 'Meld meg på likevel',
    cancel: 'Meld meg av',
    change: { 'on-site': 'Jeg vil heller komme på stedet', online: 'Jeg vil heller bli med på nett' },
    calendar: 'Legg samlingen i kalenderen',
    badLink: {
      title: 'Lenken virker ikke',
      text: 'Se om hele lenken fra e-posten kom med. Er det lenge siden samlingen, er opplysningene slettet.',
    },
    expired: { title: 'Lenken har gått ut', text: 'Meld deg på én gang til, så får du en ny.' },
    toSignUp: 'Til påmeldingen',
  },
}
