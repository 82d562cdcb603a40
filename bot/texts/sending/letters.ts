import type { Language } from '../../domain/member'
import type { Matter } from '../../domain/messages/messageKey'

/** What stands behind the link and nowhere in the letter: an e-mail may be read by somebody else, or over a shoulder. */
export const PRIVATE_KINDS = [
  'absence',
  'manager-notice',
  'escalation',
  'roster',
  'list-prompt',
  'hours',
  'survey',
] as const satisfies readonly Matter['kind'][]
export type PrivateKind = (typeof PRIVATE_KINDS)[number]
export type OpenKind = Exclude<Matter['kind'], PrivateKind>

/** What stands in the place of the first lines when a letter puts another one right, which was sent `at`. */
type Reason = {
  subject: (subject: string) => string
  title: string
  aboutOpen: (at: string | null) => string
  aboutPrivate: (at: string | null) => string
}

/** Letters to members who are not reached in chat. */
export type LetterTexts = {
  hello: (name: string) => string
  /** Shown on a lock screen: what it is, and nothing about the receiver. `title` is the heading of the card. */
  subject: Record<OpenKind, (title: string) => string>
  /** That there is something, and no more. */
  privately: Record<PrivateKind, string>
  behindButton: string
  button: Record<Matter['kind'], string>
  orByAddress: (address: string) => string
  /** After a letter that has been cut off because it was too long. */
  more: string
  corrected: Reason
  withdrawn: Reason
  greeting: (network: string) => string
  whyHere: string
  linkIsYours: string
  wrongAddress: string
}

const nb: LetterTexts = {
  hello: (name) => (name === '' ? 'Hei!' : `Hei, ${name}!`),
  subject: {
    invitation: (title) => `Invitasjon: ${title}`,
    series: (title) => `Invitasjon: ${title}`,
    reminder: (title) => `Påminnelse: ${title}`,
    'last-call': (title) => `Svarfristen går snart ut: ${title}`,
    'day-before': (title) => `Snart: ${title}`,
    moved: (title) => title,
    cancelled: (title) => title,
    'place-given': () => 'Nytt om plassen din på en samling',
    'place-lost': () => 'Nytt om plassen din på en samling',
    substitute: () => 'Kan du ta en plass på en samling?',
    news: (title) => title,
  },
  privately: {
    absence: 'Det ligger en melding til deg om en samling som har vært.',
    'manager-notice': 'Det ligger en melding til deg om en samling som har vært.',
    escalation: 'Det ligger en melding til deg om en samling som har vært.',
    roster: 'Det ligger en melding til deg om samlinger som kommer.',
    'list-prompt': 'Oppmøtelista for en samling ligger klar til deg.',
    hours: 'Oversikten din for året som gikk, er klar.',
    survey: 'Det ligger en undersøkelse til deg.',
  },
  behindButton: 'Av hensyn til personvernet skriver vi ikke mer i e-posten. Resten ser du når du trykker på knappen.',
  button: {
    invitation: 'Svar på invitasjonen',
    series: 'Svar på invitasjonen',
    reminder: 'Svar på invitasjonen',
    'last-call': 'Svar på invitasjonen',
    'day-before': 'Se samlingen',
    moved: 'Se hva som er endret',
    cancelled: 'Se samlingen',
    'place-given': 'Se plassen din',
    'place-lost': 'Se hva du kan gjøre',
    substitute: 'Svar på spørsmålet',
    news: 'Les på nett',
    absence: 'Les meldingen',
    'manager-notice': 'Les meldingen',
    escalation: 'Les meldingen',
    roster: 'Les meldingen',
    'list-prompt': 'Åpne oppmøtelista',
    hours: 'Se oversikten',
    survey: 'Åpne undersøkelsen',
  },
  orByAddress: (address) => `Virker ikke knappen, åpne denne adressen: ${address}`,
  more: 'Det er mer enn e-posten har plass til. Resten ser du når du trykker på knappen.',
  corrected: {
    subject: (subject) => `Rettelse: ${subject}`,
    title: 'Vi retter noe vi skrev',
    aboutOpen: (at) => `Noe av det vi skrev til deg ${at ?? 'tidligere'}, var feil. Det beklager vi! Slik er det nå:`,
    aboutPrivate: (at) =>
      `Noe av det vi skrev til deg ${at ?? 'tidligere'}, var feil. Det beklager vi! Se bort fra det, og les hvordan det er nå.`,
  },
  withdrawn: {
    subject: (subject) => `Trukket tilbake: ${subject}`,
    title: 'Se bort fra det vi skrev',
    aboutOpen: (at) => `Det vi skrev til deg ${at ?? 'tidligere'}, er trukket tilbake. Du trenger ikke gjøre noe.`,
    aboutPrivate: (at) =>
      `Det vi skrev til deg ${at ?? 'tidligere'}, var feil og gjelder ikke lenger. Det beklager vi! Du kan slette den e-posten, og du trenger ikke gjøre noe.`,
  },
  greeting: (network) => `Hilsen ${network}`,
  whyHere: 'Du får dette på e-post fordi vi ikke når deg i Teams. Svarer du på selve e-posten, blir det ikke lest.',
  linkIsYours: 'Lenken er din egen. Ikke send den videre: Den som har den, kan svare for deg.',
  wrongAddress:
    'Har e-posten havnet feil, kan du slette den. Vil du ha meldingene i Teams eller på en annen adresse, si fra til områdelederen eller arbeidsgruppa.',
}

const nn: LetterTexts = {
  hello: (name) => (name === '' ? 'Hei!' : `Hei, ${name}!`),
  subject: {
    invitation: (title) => `Invitasjon: ${title}`,
    series: (title) => `Invitasjon: ${title}`,
    reminder: (title) => `Påminning: ${title}`,
    'last-call': (title) => `Svarfristen går snart ut: ${title}`,
    'day-before': (title) => `Snart: ${title}`,
    moved: (title) => title,
    cancelled: (title) => title,
    'place-given': () => 'Nytt om plassen din på ei samling',
    'place-lost': () => 'Nytt om plassen din på ei samling',
    substitute: () => 'Kan du ta ein plass på ei samling?',
    news: (title) => title,
  },
  privately: {
    absence: 'Det ligg ei melding til deg om ei samling som har vore.',
    'manager-notice': 'Det ligg ei melding til deg om ei samling som har vore.',
    escalation: 'Det ligg ei melding til deg om ei samling som har vore.',
    roster: 'Det ligg ei melding til deg om samlingar som kjem.',
    'list-prompt': 'Oppmøtelista for ei samling ligg klar til deg.',
    hours: 'Oversikta di for året som gjekk, er klar.',
    survey: 'Det ligg ei undersøking til deg.',
  },
  behindButton: 'Av omsyn til personvernet skriv vi ikkje meir i e-posten. Resten ser du når du trykkjer på knappen.',
  button: {
    invitation: 'Svar på invitasjonen',
    series: 'Svar på invitasjonen',
    reminder: 'Svar på invitasjonen',
    'last-call': 'Svar på invitasjonen',
    'day-before': 'Sjå samlinga',
    moved: 'Sjå kva som er endra',
    cancelled: 'Sjå samlinga',
    'place-given': 'Sjå plassen din',
    'place-lost': 'Sjå kva du kan gjere',
    substitute: 'Svar på spørsmålet',
    news: 'Les på nett',
    absence: 'Les meldinga',
    'manager-notice': 'Les meldinga',
    escalation: 'Les meldinga',
    roster: 'Les meldinga',
    'list-prompt': 'Opne oppmøtelista',
    hours: 'Sjå oversikta',
    survey: 'Opne undersøkinga',
  },
  orByAddress: (address) => `Verkar ikkje knappen, opne denne adressa: ${address}`,
  more: 'Det er meir enn e-posten har plass til. Resten ser du når du trykkjer på knappen.',
  corrected: {
    subject: (subject) => `Retting: ${subject}`,
    title: 'Vi rettar noko vi skreiv',
    aboutOpen: (at) => `Noko av det vi skreiv til deg ${at ?? 'tidlegare'}, var feil. Det beklagar vi! Slik er det no:`,
    aboutPrivate: (at) =>
      `Noko av det vi skreiv til deg ${at ?? 'tidlegare'}, var feil. Det beklagar vi! Sjå bort frå det, og les korleis det er no.`,
  },
  withdrawn: {
    subject: (subject) => `Trekt tilbake: ${subject}`,
    title: 'Sjå bort frå det vi skreiv',
    aboutOpen: (at) => `Det vi skreiv til deg ${at ?? 'tidlegare'}, er trekt tilbake. Du treng ikkje gjere noko.`,
    aboutPrivate: (at) =>
      `Det vi skreiv til deg ${at ?? 'tidlegare'}, var feil og gjeld ikkje lenger. Det beklagar vi! Du kan slette den e-posten, og du treng ikkje gjere noko.`,
  },
  greeting: (network) => `Helsing ${network}`,
  whyHere: 'Du får dette på e-post fordi vi ikkje når deg i Teams. Svarer du på sjølve e-posten, blir det ikkje lese.',
  linkIsYours: 'Lenkja er di eiga. Ikkje send ho vidare: Den som har lenkja, kan svare for deg.',
  wrongAddress:
    'Har e-posten hamna feil, kan du slette han. Vil du ha meldingane i Teams eller på ei anna adresse, sei frå til områdeleiaren eller arbeidsgruppa.',
}

const sentAt = (at: string | null): string => (at === null ? 'earlier' : `on ${at}`)
const en: LetterTexts = {
  hello: (name) => (name === '' ? 'Hello!' : `Hello, ${name}!`),
  subject: {
    invitation: (title) => `Invitation: ${title}`,
    series: (title) => `Invitation: ${title}`,
    reminder: (title) => `Reminder: ${title}`,
    'last-call': (title) => `Please answer soon: ${title}`,
    'day-before': (title) => `Soon: ${title}`,
    moved: (title) => title,
    cancelled: (title) => title,
    'place-given': () => 'News about your place at a gathering',
    'place-lost': () => 'News about your place at a gathering',
    substitute: () => 'Could you take a place at a gathering?',
    news: (title) => title,
  },
  privately: {
    absence: 'There is a message for you about a gathering that has taken place.',
    'manager-notice': 'There is a message for you about a gathering that has taken place.',
    escalation: 'There is a message for you about a gathering that has taken place.',
    roster: 'There is a message for you about gatherings to come.',
    'list-prompt': 'The attendance list of a gathering is ready to be kept.',
    hours: 'Your overview of the past year is ready.',
    survey: 'There is a survey for you.',
  },
  behindButton: 'To protect privacy we write no more in the e-mail. You see the rest when you press the button.',
  button: {
    invitation: 'Answer the invitation',
    series: 'Answer the invitation',
    reminder: 'Answer the invitation',
    'last-call': 'Answer the invitation',
    'day-before': 'See the gathering',
    moved: 'See what has changed',
    cancelled: 'See the gathering',
    'place-given': 'See your place',
    'place-lost': 'See what you can do',
    substitute: 'Answer the question',
    news: 'Read it online',
    absence: 'Read the message',
    'manager-notice': 'Read the message',
    escalation: 'Read the message',
    roster: 'Read the message',
    'list-prompt': 'Open the attendance list',
    hours: 'See the overview',
    survey: 'Open the survey',
  },
  orByAddress: (address) => `If the button does not work, open this address: ${address}`,
  more: 'There is more than the e-mail has room for. You see the rest when you press the button.',
  corrected: {
    subject: (subject) => `Correction: ${subject}`,
    title: 'We are correcting something we wrote',
    aboutOpen: (at) => `Something we wrote to you ${sentAt(at)} was wrong. We are sorry! This is how it is now:`,
    aboutPrivate: (at) =>
      `Something we wrote to you ${sentAt(at)} was wrong. We are sorry! Please disregard it, and read how it is now.`,
  },
  withdrawn: {
    subject: (subject) => `Withdrawn: ${subject}`,
    title: 'Please disregard what we wrote',
    aboutOpen: (at) => `What we wrote to you ${sentAt(at)} has been withdrawn. There is nothing you need to do.`,
    aboutPrivate: (at) =>
      `What we wrote to you ${sentAt(at)} was wrong and no longer stands. We are sorry! You can delete that e-mail, and there is nothing you need to do.`,
  },
  greeting: (network) => `Kind regards, ${network}`,
  whyHere: 'You get this by e-mail because we do not reach you in Teams. Nobody reads replies to the e-mail itself.',
  linkIsYours: 'The link is your own. Do not pass it on: whoever has it can answer for you.',
  wrongAddress:
    'If this e-mail has gone astray, please delete it. If you want the messages in Teams or at another address, tell your area leader or the working group.',
}

export const letterTexts: Record<Language, LetterTexts> = { nb, nn, en }
