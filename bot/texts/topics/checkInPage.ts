import type { Language } from '../../domain/member'

type Titled = { title: string; text: string }

export type CheckInPageTexts = {
  languages: string
  languageName: string
  title: string
  inTeams: string
  inTeamsHelp: (message: string) => string
  message: (code: string) => string
  or: string
  byEmail: string
  email: string
  emailHelp: string
  emailWrong: string
  remember: string
  rememberHelp: (days: number) => string
  checkIn: string
  remembered: string
  forget: string
  notSaved: string
  thanks: Titled
  thanksHelp: string
  late: Titled
  completed: Titled
  tooMany: Titled
}

/** The page that a scanned code opens. */
export const checkInPageTexts: Record<Language, CheckInPageTexts> = {
  nb: {
    languages: 'Språk',
    languageName: 'Bokmål',
    title: 'Sjekk inn',
    inTeams: 'Åpne i Teams',
    inTeamsHelp: (message) => `Send meldingen «${message}» i chatten, så er du registrert.`,
    message: (code) => `her ${code}`,
    or: 'Har du ikke Teams?',
    byEmail: 'Sjekk inn med e-post',
    email: 'E-postadressen din',
    emailHelp: 'Den som står på navnelista i nettverket.',
    emailWrong: 'Skriv en hel e-postadresse, for eksempel kari@kommune.no.',
    remember: 'Husk adressen på denne telefonen',
    rememberHelp: (days) =>
      `Da slipper du å skrive den neste gang. Den blir liggende i en informasjonskapsel i ${days} dager, og du kan slette den når du vil.`,
    checkIn: 'Sjekk inn',
    remembered: 'Telefonen husker adressen fra sist.',
    forget: 'Glem adressen',
    notSaved: 'Vi fikk ikke lagret det. Vent et øyeblikk, og trykk én gang til.',
    thanks: { title: 'Takk!', text: 'Står adressen på navnelista, er du registrert.' },
    thanksHelp: 'Er du usikker, spør den som fører oppmøtelista.',
    late: { title: 'Koden har gått ut', text: 'Den skifter hvert minutt. Skann koden på skjermen på nytt.' },
    completed: {
      title: 'Oppmøtelista er fullført',
      text: 'Si fra til den som fører lista, så blir du ført opp.',
    },
    tooMany: { title: 'Vent litt', text: 'Det kom mange forsøk på kort tid. Prøv igjen om ti minutter.' },
  },
  nn: {
    languages: 'Språk',
    languageName: 'Nynorsk',
    title: 'Sjekk inn',
    inTeams: 'Opne i Teams',
    inTeamsHelp: (message) => `Send meldinga «${message}» i chatten, så er du registrert.`,
    message: (code) => `her ${code}`,
    or: 'Har du ikkje Teams?',
    byEmail: 'Sjekk inn med e-post',
    email: 'E-postadressa di',
    emailHelp: 'Den som står på namnelista i nettverket.',
    emailWrong: 'Skriv ei heil e-postadresse, til dømes kari@kommune.no.',
    remember: 'Hugs adressa på denne telefonen',
    rememberHelp: (days) =>
      `Då slepp du å skrive ho neste gong. Ho blir liggjande i ein informasjonskapsel i ${days} dagar, og du kan slette ho når du vil.`,
    checkIn: 'Sjekk inn',
    remembered: 'Telefonen hugsar adressa frå sist.',
    forget: 'Gløym adressa',
    notSaved: 'Vi fekk ikkje lagra det. Vent litt, og trykk éin gong til.',
    thanks: { title: 'Takk!', text: 'Står adressa på namnelista, er du registrert.' },
    thanksHelp: 'Er du usikker, spør den som fører oppmøtelista.',
    late: { title: 'Koden har gått ut', text: 'Han skiftar kvart minutt. Skann koden på skjermen på nytt.' },
    completed: {
      title: 'Oppmøtelista er fullført',
      text: 'Sei frå til den som fører lista, så blir du ført opp.',
    },
    tooMany: { title: 'Vent litt', text: 'Det kom mange forsøk på kort tid. Prøv igjen om ti minutt.' },
  },
  en: {
    languages: 'Language',
    languageName: 'English',
    title: 'Check in',
    inTeams: 'Open in Teams',
    inTeamsHelp: (message) => `Send the message “${message}” in the chat, and you are registered.`,
    message: (code) => `here ${code}`,
    or: 'No Teams?',
    byEmail: 'Check in by e-mail',
    email: 'Your e-mail address',
    emailHelp: 'The one on the network’s name list.',
    emailWrong: 'Please write a whole e-mail address, for example kari@kommune.no.',
    remember: 'Remember the address on this phone',
    rememberHelp: (days) =>
      `Then you need not write it next time. It is kept in a cookie for ${days} days, and you can delete it whenever you like.`,
    checkIn: 'Check in',
    remembered: 'The phone remembers the address from last time.',
    forget: 'Forget the address',
    notSaved: 'We could not save it. Wait a moment, and press once more.',
    thanks: { title: 'Thank you!', text: 'If the address is on the name list, you are registered.' },
    thanksHelp: 'If you are not sure, ask whoever keeps the attendance list.',
    late: { title: 'The code has expired', text: 'It changes every minute. Please scan the code on the screen again.' },
    completed: {
      title: 'The attendance list is complete',
      text: 'Tell whoever keeps the list, and you will be entered.',
    },
    tooMany: { title: 'Please wait', text: 'There were many tries in a short time. Try again in ten minutes.' },
  },
}
