import type { ExternalTexts } from './external'

export const external: ExternalTexts = {
  languages: 'Språk',
  openTo: (network) => `Open samling hos ${network}`,
  answer: { 'on-site': 'På staden', online: 'På nett' },
  seatsLeft: (count) => (count === 1 ? 'Det er 1 ledig plass på staden.' : `Det er ${count} ledige plassar på staden.`),
  full: 'Alle plassane er tekne. Melder du deg på, står du på venteliste, og vi skriv til deg når det blir ein plass.',
  fullButOnline:
    'Alle plassane på staden er tekne. Bli med på nett, eller stå på venteliste. Då skriv vi til deg når det blir ein plass.',
  form: {
    title: 'Meld deg på',
    name: 'Namn',
    email: 'E-post',
    emailHelp: 'Du får ei lenkje som du stadfestar påmeldinga med.',
    workplace: 'Arbeidsplass',
    answer: 'Korleis blir du med?',
    send: 'Meld meg på',
    trap: 'Lat dette feltet stå tomt',
    consent: (days) =>
      `Vi lagrar namnet, e-postadressa og arbeidsplassen din, og om du var til stades. Berre dei som driv nettverket, ser det. Alt blir sletta ${days} dagar etter samlinga; stadfestar du ikkje, blir det sletta etter to døgn.`,
    wrong: (count) => (count === 1 ? 'Eitt felt må rettast.' : `${count} felt må rettast.`),
    problem: {
      name: { missing: 'Skriv namnet ditt.', 'too-long': 'Namnet er for langt.' },
      email: {
        missing: 'Skriv e-postadressa di.',
        'too-long': 'Adressa er for lang.',
        'not-an-address': 'Dette ser ikkje ut som ei e-postadresse. Ho skal vere slik: namn@eksempel.no',
      },
      workplace: { missing: 'Skriv kvar du arbeider.', 'too-long': 'Dette er for langt. Kort det ned.' },
      answer: {
        missing: 'Vel om du kjem eller blir med på nett.',
        'not-offered': 'Vel éin av moglegheitene her.',
      },
    },
  },
  thanks: {
    title: 'Sjå i e-posten din',
    text: 'Takk! Det kjem ein e-post til adressa du skreiv. Opne lenkja i han innan to døgn og stadfest, så er du påmeld.',
    notFound: 'Kjem han ikkje i løpet av nokre minutt, sjå i søppelposten, og om adressa vart rett.',
    back: 'Til samlinga',
  },
  closed: {
    closed: {
      title: 'Her er det inga påmelding',
      text: 'Samlinga finst ikkje, eller ho tek ikkje imot påmelding her. Har du fått lenkja av nokon, spør dei om ho er rett.',
    },
    started: {
      title: 'Påmeldinga er stengd',
      text: 'Samlinga har byrja eller er over. Velkomen ein annan gong!',
    },
    cancelled: { title: 'Samlinga er avlyst', text: 'Du treng ikkje gjere noko. Velkomen ein annan gong!' },
    'too-often': { title: 'Det vart litt mange forsøk', text: 'Vent nokre minutt, og prøv igjen.' },
    'not-saved': { title: 'Vi fekk ikkje lagra det', text: 'Feilen ligg hos oss. Vent litt, og prøv igjen.' },
  },
  own: {
    title: {
      unconfirmed: 'Stadfest påmeldinga di',
      confirmed: 'Du er påmeld',
      waiting: 'Du står på venteliste',
      again: 'Samlinga er endra. Blir du med?',
      cancelled: 'Du er meld av',
    },
    text: {
      unconfirmed: 'Stemmer det som står her? Trykk på knappen, så er du påmeld.',
      confirmed: 'Velkomen! Ta vare på e-posten. Med lenkja i han kan du sjå og endre påmeldinga.',
      again: 'Den gamle påmeldinga gjeld ikkje lenger. Stadfest på nytt om det passar slik det er no.',
      cancelled: 'Takk for at du sa frå. Ombestemmer du deg, er du velkomen.',
    },
    queue: (place) => `Du er nummer ${place} i køen. Vi skriv til deg når det blir ein plass.`,
    name: 'Namn',
    workplace: 'Arbeidsplass',
    takesPart: 'Du blir med',
    confirm: 'Stadfest påmeldinga',
    confirmAgain: 'Ja, eg blir med',
    signUpAgain: 'Meld meg på likevel',
    cancel: 'Meld meg av',
    change: { 'on-site': 'Eg vil heller kome på staden', online: 'Eg vil heller bli med på nett' },
    calendar: 'Legg samlinga i kalenderen',
    badLink: {
      title: 'Lenkja verkar ikkje',
      text: 'Sjå om heile lenkja frå e-posten kom med. Er det lenge sidan samlinga, er opplysningane sletta.',
    },
    expired: { title: 'Lenkja har gått ut', text: 'Meld deg på éin gong til, så får du ei ny.' },
    toSignUp: 'Til påmeldinga',
  },
}
