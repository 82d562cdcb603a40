import type { ExternalAnswer } from '../../../domain/answers/external'
import type { Language } from '../../../domain/member'
import type { ExternalRefusal } from '../../../http/contract/externals'

export type ExternalsTexts = {
  title: string
  lead: string
  page: string
  copy: string
  copied: string
  none: string
  signedUp: (count: number) => string
  unconfirmed: (count: number) => string
  present: (onSite: number, online: number) => string
  deleted: (days: number) => string
  name: string
  workplace: string
  takesPart: string
  attendance: string
  answer: Record<ExternalAnswer, string>
  waiting: string
  askedAgain: string
  cancelled: string
  walkIn: string
  /** Who is ticked how, for those who hear the button and do not see its row. */
  tick: (name: string, answer: string) => string
  notTicked: string
  add: {
    title: string
    help: string
    name: string
    workplace: string
    how: string
    send: string
    nameMissing: string
    added: (name: string) => string
  }
  failed: string
  refusal: Record<ExternalRefusal, string>
}

/** Participants from outside the network, in the tab's view of a gathering. */
export const externalsTexts: Record<Language, ExternalsTexts> = {
  nb: {
    title: 'Deltakere utenfra',
    lead: 'De som ikke er med i nettverket, melder seg på selv på en åpen side.',
    page: 'Åpne påmeldingssiden',
    copy: 'Kopier adressen',
    copied: 'Adressen er kopiert',
    none: 'Ingen har meldt seg på ennå.',
    signedUp: (count) => (count === 1 ? '1 påmeldt' : `${count} påmeldte`),
    unconfirmed: (count) => `${count} har ikke bekreftet e-posten ennå`,
    present: (onSite, online) => `Til stede: ${onSite} på stedet, ${online} på nett`,
    deleted: (days) => `Navnene er slettet, for det er over ${days} dager siden samlingen. Bare tallene er igjen.`,
    name: 'Navn',
    workplace: 'Arbeidsplass',
    takesPart: 'Blir med',
    attendance: 'Oppmøte',
    answer: { 'on-site': 'På stedet', online: 'På nett' },
    waiting: 'På venteliste',
    askedAgain: 'Har ikke bekreftet etter endringen',
    cancelled: 'Meldt av',
    walkIn: 'Kom uten påmelding',
    tick: (name, answer) => `${name}: ${answer.toLowerCase()}`,
    notTicked: 'Ikke registrert',
    add: {
      title: 'Kom noen uten påmelding?',
      help: 'Et navn er nok.',
      name: 'Navn',
      workplace: 'Arbeidsplass (valgfritt)',
      how: 'Hvor?',
      send: 'Legg til',
      nameMissing: 'Skriv et navn.',
      added: (name) => `${name} er lagt til.`,
    },
    failed: 'Det ble ikke lagret. Prøv igjen om litt.',
    refusal: {
      'not-found': 'Vi finner ikke denne deltakeren lenger. Se på lista på nytt.',
      'not-your-list': 'En annen fører denne lista. Er det feil, si fra til nettverkslederen.',
      'not-started': 'Oppmøtelista åpner når samlingen begynner. Prøv igjen da.',
      'not-open': 'Samlingen er ikke innkalt, så den har ingen liste ennå.',
      cancelled: 'Samlingen er avlyst, så det er ingen liste å føre.',
    },
  },
  nn: {
    title: 'Deltakarar utanfrå',
    lead: 'Dei som ikkje er med i nettverket, melder seg på sjølve på ei open side.',
    page: 'Opne påmeldingssida',
    copy: 'Kopier adressa',
    copied: 'Adressa er kopiert',
    none: 'Ingen har meldt seg på enno.',
    signedUp: (count) => (count === 1 ? '1 påmeld' : `${count} påmelde`),
    unconfirmed: (count) => `${count} har ikkje stadfesta e-posten enno`,
    present: (onSite, online) => `Til stades: ${onSite} på staden, ${online} på nett`,
    deleted: (days) => `Namna er sletta, for det er over ${days} dagar sidan samlinga. Berre tala er att.`,
    name: 'Namn',
    workplace: 'Arbeidsplass',
    takesPart: 'Blir med',
    attendance: 'Oppmøte',
    answer: { 'on-site': 'På staden', online: 'På nett' },
    waiting: 'På venteliste',
    askedAgain: 'Har ikkje stadfesta etter endringa',
    cancelled: 'Meld av',
    walkIn: 'Kom utan påmelding',
    tick: (name, answer) => `${name}: ${answer.toLowerCase()}`,
    notTicked: 'Ikkje registrert',
    add: {
      title: 'Kom nokon utan påmelding?',
      help: 'Eit namn er nok.',
      name: 'Namn',
      workplace: 'Arbeidsplass (valfritt)',
      how: 'Kvar?',
      send: 'Legg til',
      nameMissing: 'Skriv eit namn.',
      added: (name) => `${name} er lagd til.`,
    },
    failed: 'Det vart ikkje lagra. Prøv igjen om litt.',
    refusal: {
      'not-found': 'Vi finn ikkje denne deltakaren lenger. Sjå på lista på nytt.',
      'not-your-list': 'Ein annan fører denne lista. Er det feil, sei frå til nettverksleiaren.',
      'not-started': 'Oppmøtelista opnar når samlinga byrjar. Prøv igjen då.',
      'not-open': 'Samlinga er ikkje innkalla, så ho har inga liste enno.',
      cancelled: 'Samlinga er avlyst, så det er inga liste å føre.',
    },
  },
  en: {
    title: 'Participants from outside',
    lead: 'People who are not in the network sign up themselves on an open page.',
    page: 'Open the sign-up page',
    copy: 'Copy the address',
    copied: 'The address is copied',
    none: 'Nobody has signed up yet.',
    signedUp: (count) => `${count} signed up`,
    unconfirmed: (count) => `${count} not confirmed by e-mail yet`,
    present: (onSite, online) => `Present: ${onSite} on site, ${online} online`,
    deleted: (days) =>
      `The names have been deleted, because the gathering was more than ${days} days ago. Only the numbers are left.`,
    name: 'Name',
    workplace: 'Workplace',
    takesPart: 'Takes part',
    attendance: 'Attendance',
    answer: { 'on-site': 'On site', online: 'Online' },
    waiting: 'On the waiting list',
    askedAgain: 'Has not confirmed after the change',
    cancelled: 'Has cancelled',
    walkIn: 'Came without signing up',
    tick: (name, answer) => `${name}: ${answer.toLowerCase()}`,
    notTicked: 'Not recorded',
    add: {
      title: 'Did somebody come without signing up?',
      help: 'A name is enough.',
      name: 'Name',
      workplace: 'Workplace (optional)',
      how: 'Where?',
      send: 'Add',
      nameMissing: 'Please write a name.',
      added: (name) => `${name} has been added.`,
    },
    failed: 'It was not saved. Please try again in a little while.',
    refusal: {
      'not-found': 'We cannot find this participant any longer. Look at the list again.',
      'not-your-list': 'Somebody else keeps this list. If that is wrong, please tell the network leader.',
      'not-started': 'The attendance list opens when the gathering starts. Please try again then.',
      'not-open': 'The gathering has not been called, so it has no list yet.',
      cancelled: 'The gathering is cancelled, so there is no list to keep.',
    },
  },
}
