import type { Language } from '../../../domain/member'

/** Making a new survey: from last year's, from nothing, or from a file. */
export type CreateSurveyTexts = {
  title: string
  how: string
  fromLast: string
  fromLastHelp: (titles: string) => string
  noLast: string
  empty: string
  emptyHelp: string
  file: string
  fileHelp: string
  copyTitle: string
  audience: string
  chooseFile: string
  opensOn: string
  closesOn: string
  dates: string
  parts: (titles: readonly string[]) => string
  wrongDates: string
  isThere: (year: number) => string
  reminders: (days: string) => string
  make: string
  making: string
  cancel: string
  lost: string
  made: string
  fileProblems: string
}

export const createSurveyTexts: Record<Language, CreateSurveyTexts> = {
  nb: {
    title: 'Ny undersøkelse',
    how: 'Hvordan vil du begynne?',
    fromLast: 'Lag ny års-menti fra den forrige',
    fromLastHelp: (titles) => `Samme spørsmål, så årene kan sammenlignes. Tar med: ${titles}.`,
    noLast:
      'Det finnes ingen tidligere års-menti å ta utgangspunkt i. Du får de ferdige spørsmålene til begge gruppene.',
    empty: 'Tom undersøkelse',
    emptyHelp: 'Du skriver spørsmålene selv.',
    file: 'Fra fil',
    fileHelp: 'En undersøkelse som er lastet ned herfra eller fra et annet nettverk.',
    copyTitle: 'Lag kopi for neste år',
    audience: 'Hvem skal få den?',
    chooseFile: 'Velg fil',
    opensOn: 'Åpner',
    closesOn: 'Siste dag å svare',
    dates: 'Når?',
    parts: (titles) => `Det blir laget: ${titles.join(' og ')}.`,
    isThere: (year) => `Det finnes allerede en års-menti for ${year}. Da blir det én til.`,
    wrongDates: 'Siste dag må være etter den dagen undersøkelsen åpner.',
    reminders: (days) => `De som ikke har svart, får en påminnelse ${days}. Det kan du endre etterpå.`,
    make: 'Lag utkast',
    making: 'Lager utkast …',
    cancel: 'Avbryt',
    lost: 'Vi fikk ikke svar. Prøv igjen, så blir det ikke laget dobbelt.',
    made: 'Utkastet er laget. Ingenting er sendt.',
    fileProblems: 'Fila kan ikke brukes ennå:',
  },
  nn: {
    title: 'Ny undersøking',
    how: 'Korleis vil du byrje?',
    fromLast: 'Lag ny års-menti frå den førre',
    fromLastHelp: (titles) => `Same spørsmål, så åra kan samanliknast. Tek med: ${titles}.`,
    noLast: 'Det finst ingen tidlegare års-menti å ta utgangspunkt i. Du får dei ferdige spørsmåla til begge gruppene.',
    empty: 'Tom undersøking',
    emptyHelp: 'Du skriv spørsmåla sjølv.',
    file: 'Frå fil',
    fileHelp: 'Ei undersøking som er lasta ned herifrå eller frå eit anna nettverk.',
    copyTitle: 'Lag kopi for neste år',
    audience: 'Kven skal få ho?',
    chooseFile: 'Vel fil',
    opensOn: 'Opnar',
    closesOn: 'Siste dag å svare',
    dates: 'Når?',
    parts: (titles) => `Det blir laga: ${titles.join(' og ')}.`,
    isThere: (year) => `Det finst alt ein års-menti for ${year}. Då blir det éin til.`,
    wrongDates: 'Siste dag må vere etter den dagen undersøkinga opnar.',
    reminders: (days) => `Dei som ikkje har svart, får ei påminning ${days}. Det kan du endre etterpå.`,
    make: 'Lag utkast',
    making: 'Lagar utkast …',
    cancel: 'Avbryt',
    lost: 'Vi fekk ikkje svar. Prøv igjen, så blir det ikkje laga dobbelt.',
    made: 'Utkastet er laga. Ingenting er sendt.',
    fileProblems: 'Fila kan ikkje brukast enno:',
  },
  en: {
    title: 'New survey',
    how: 'How do you want to start?',
    fromLast: 'Make a new annual survey from the last one',
    fromLastHelp: (titles) => `The same questions, so that the years can be compared. Included: ${titles}.`,
    noLast: 'There is no earlier annual survey to start from. You get the ready-made questions for both groups.',
    empty: 'Empty survey',
    emptyHelp: 'You write the questions yourself.',
    file: 'From a file',
    fileHelp: 'A survey that was downloaded from here or from another network.',
    copyTitle: 'Make a copy for next year',
    audience: 'Who is to get it?',
    chooseFile: 'Choose file',
    opensOn: 'Opens',
    closesOn: 'Last day to answer',
    dates: 'When?',
    parts: (titles) => `This will be made: ${titles.join(' and ')}.`,
    isThere: (year) => `There is an annual survey for ${year} already. This will be one more.`,
    wrongDates: 'The last day has to come after the day the survey opens.',
    reminders: (days) => `Those who have not answered are reminded on ${days}. You can change that afterwards.`,
    make: 'Make draft',
    making: 'Making draft …',
    cancel: 'Cancel',
    lost: 'We got no answer. Try again; it will not be made twice.',
    made: 'The draft is made. Nothing has been sent.',
    fileProblems: 'The file cannot be used yet:',
  },
}
