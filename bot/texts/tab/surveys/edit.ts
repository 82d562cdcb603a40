import type { Language } from '../../../domain/member'

/** The page where a survey is written. */
export type EditSurveyTexts = {
  lead: string
  stands: string
  notYours: string
  restored: (when: string) => string
  changedMeanwhile: string
  startAgain: string
  about: string
  title: string
  audience: string
  when: string
  opensOn: string
  closesOn: string
  wrongDates: string
  reminder: (place: number) => string
  addReminder: string
  removeReminder: (place: number) => string
  wrongReminder: string
  themes: (count: number) => string
  themesHelp: string
  theme: (place: number) => string
  addTheme: string
  removeTheme: (place: number) => string
  pages: string
  addPage: string
  save: string
  saving: string
  saved: string
  unchanged: string
  lost: string
  notYet: string
  leave: string
  toPutRight: (count: number) => string
  allRight: string
  pairsToo: string
  removed: (name: string) => string
  undo: string
  moved: (number: number, page: number) => string
  language: string
  missing: (count: number) => string
}

export const editSurveyTexts: Record<Language, EditSurveyTexts> = {
  nb: {
    lead: 'Ingen får undersøkelsen før du åpner den. Det du skriver, blir tatt vare på i denne nettleseren til du lagrer.',
    stands: 'Undersøkelsen er åpnet, og da kan ikke spørsmålene endres. Svarene ville ha betydd noe annet.',
    notYours: 'Det er arbeidsgruppa og nettverkslederen som kan endre undersøkelser.',
    restored: (when) => `Her er det du skrev ${when} og ikke fikk lagret.`,
    changedMeanwhile: 'Noen andre har lagret noe i mellomtida. Lagrer du, gjelder det som står her.',
    startAgain: 'Forkast det',
    about: 'Om undersøkelsen',
    title: 'Tittel',
    audience: 'Hvem får den?',
    when: 'Når',
    opensOn: 'Åpner',
    closesOn: 'Siste dag å svare',
    wrongDates: 'Siste dag må være etter den dagen den åpner.',
    reminder: (place) => `Påminnelse ${place}`,
    addReminder: 'Legg til påminnelse',
    removeReminder: (place) => `Ta bort påminnelse ${place}`,
    wrongReminder: 'Velg en dag mens undersøkelsen er åpen.',
    themes: (count) => `Temaer (${count})`,
    themesHelp: 'Spørsmål med samme tema vises sammen i resultatene.',
    theme: (place) => `Tema ${place}`,
    addTheme: 'Legg til tema',
    removeTheme: (place) => `Ta bort tema ${place}`,
    pages: 'Sider og spørsmål',
    addPage: 'Legg til side',
    save: 'Lagre utkast',
    saving: 'Lagrer …',
    saved: 'Lagret.',
    unchanged: 'Ingenting var endret.',
    lost: 'Vi fikk ikke svar, så det er kanskje ikke lagret. Prøv igjen.',
    notYet:
      'Ikke lagret ennå: Hver side må ha et spørsmål, og hvert valg minst to alternativer. Det du har skrevet, er tatt vare på her.',
    leave: 'Til undersøkelsen',
    toPutRight: (count) =>
      count === 1 ? 'Én ting må på plass før den kan åpnes' : `${count} ting må på plass før den kan åpnes`,
    allRight: 'Alt er på plass. Den kan åpnes når den er lagret.',
    pairsToo: 'Parene blir lagret i den andre undersøkelsen også.',
    removed: (name) => `${name} er tatt bort.`,
    undo: 'Angre',
    moved: (number, page) => `Nå spørsmål ${number}, på side ${page}.`,
    language: 'Språk du skriver på',
    missing: (count) => `${count} mangler`,
  },
  nn: {
    lead: 'Ingen får undersøkinga før du opnar ho. Det du skriv, blir teke vare på i denne nettlesaren til du lagrar.',
    stands: 'Undersøkinga er opna, og då kan ikkje spørsmåla endrast. Svara ville ha tydd noko anna.',
    notYours: 'Det er arbeidsgruppa og nettverksleiaren som kan endre undersøkingar.',
    restored: (when) => `Her er det du skreiv ${when} og ikkje fekk lagra.`,
    changedMeanwhile: 'Nokon andre har lagra noko i mellomtida. Lagrar du, gjeld det som står her.',
    startAgain: 'Forkast det',
    about: 'Om undersøkinga',
    title: 'Tittel',
    audience: 'Kven får ho?',
    when: 'Når',
    opensOn: 'Opnar',
    closesOn: 'Siste dag å svare',
    wrongDates: 'Siste dag må vere etter den dagen ho opnar.',
    reminder: (place) => `Påminning ${place}`,
    addReminder: 'Legg til påminning',
    removeReminder: (place) => `Ta bort påminning ${place}`,
    wrongReminder: 'Vel ein dag medan undersøkinga er open.',
    themes: (count) => `Tema (${count})`,
    themesHelp: 'Spørsmål med same tema blir viste saman i resultata.',
    theme: (place) => `Tema ${place}`,
    addTheme: 'Legg til tema',
    removeTheme: (place) => `Ta bort tema ${place}`,
    pages: 'Sider og spørsmål',
    addPage: 'Legg til side',
    save: 'Lagre utkast',
    saving: 'Lagrar …',
    saved: 'Lagra.',
    unchanged: 'Ingenting var endra.',
    lost: 'Vi fekk ikkje svar, så det er kanskje ikkje lagra. Prøv igjen.',
    notYet:
      'Ikkje lagra enno: Kvar side må ha eit spørsmål, og kvart val minst to alternativ. Det du har skrive, er teke vare på her.',
    leave: 'Til undersøkinga',
    toPutRight: (count) =>
      count === 1 ? 'Éin ting må på plass før ho kan opnast' : `${count} ting må på plass før ho kan opnast`,
    allRight: 'Alt er på plass. Ho kan opnast når ho er lagra.',
    pairsToo: 'Para blir lagra i den andre undersøkinga også.',
    removed: (name) => `Teke bort: ${name}.`,
    undo: 'Angre',
    moved: (number, page) => `No spørsmål ${number}, på side ${page}.`,
    language: 'Språk du skriv på',
    missing: (count) => `${count} manglar`,
  },
  en: {
    lead: 'Nobody gets the survey until you open it. What you write is kept in this browser until you save.',
    stands:
      'The survey has been opened, and then its questions cannot be changed. The answers would mean something else.',
    notYours: 'The working group and the network leader can change surveys.',
    restored: (when) => `Here is what you wrote on ${when} and did not save.`,
    changedMeanwhile: 'Somebody else has saved something meanwhile. If you save, what you see here counts.',
    startAgain: 'Discard it',
    about: 'About the survey',
    title: 'Title',
    audience: 'Who gets it?',
    when: 'When',
    opensOn: 'Opens',
    closesOn: 'Last day to answer',
    wrongDates: 'The last day has to come after the day it opens.',
    reminder: (place) => `Reminder ${place}`,
    addReminder: 'Add a reminder',
    removeReminder: (place) => `Remove reminder ${place}`,
    wrongReminder: 'Choose a day while the survey is open.',
    themes: (count) => `Themes (${count})`,
    themesHelp: 'Questions of one theme are shown together in the results.',
    theme: (place) => `Theme ${place}`,
    addTheme: 'Add a theme',
    removeTheme: (place) => `Remove theme ${place}`,
    pages: 'Pages and questions',
    addPage: 'Add a page',
    save: 'Save draft',
    saving: 'Saving …',
    saved: 'Saved.',
    unchanged: 'Nothing had changed.',
    lost: 'We got no answer, so it may not be saved. Try again.',
    notYet:
      'Not saved yet: each page needs a question, and each choice at least two options. What you wrote is kept here.',
    leave: 'To the survey',
    toPutRight: (count) =>
      count === 1
        ? 'One thing is missing before it can be opened'
        : `${count} things are missing before it can be opened`,
    allRight: 'All is in place. It can be opened once it is saved.',
    pairsToo: 'The pairs are saved in the other survey too.',
    removed: (name) => `${name} has been removed.`,
    undo: 'Undo',
    moved: (number, page) => `Now question ${number}, on page ${page}.`,
    language: 'Language you write in',
    missing: (count) => `${count} missing`,
  },
}
