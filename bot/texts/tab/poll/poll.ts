import type { Language } from '../../../domain/member'
import type { PollRefusal } from '../../../domain/polls/poll'

export type PollTexts = {
  back: string
  lead: string
  choose: string
  own: string
  ownHelp: string
  kindLabel: string
  kind: Record<'scale' | 'one' | 'several', string>
  question: string
  questionHelp: string
  low: string
  lowHint: string
  high: string
  highHint: string
  option: (number: number) => string
  addOption: string
  removeOption: (number: number) => string
  start: string
  starting: string
  /** Before the button is pressed: who is told. */
  whoIsTold: string
  missing: { question: string; ends: string; options: string; same: string }
  refusal: Record<PollRefusal, string>
  notStarted: string
  earlier: string
  isOpen: string
  isOver: string
  // The screen.
  screen: string
  toQuestions: string
  fullScreen: string
  end: string
  endAsk: string
  endNo: string
  notEnded: string
  scan: string
  write: string
  answers: (count: number) => string
  waiting: (missing: number) => string
  steps: string
  shownOf: (shown: number, answered: number) => string
  final: (answered: number, shown: number) => string
  finalAll: (answered: number) => string
  finalNone: (answered: number) => string
  offline: string
  notYours: string
  notFound: string
}

export const pollTexts: Record<Language, PollTexts> = {
  nb: {
    back: 'Tilbake til samlingen',
    lead: 'Still ett spørsmål mens dere sitter sammen. Svarene er anonyme og kommer opp på storskjermen.',
    choose: 'Velg et spørsmål',
    own: 'Skriv mitt eget',
    ownHelp: 'Skriv på det språket salen snakker.',
    kindLabel: 'Hvordan skal de svare?',
    kind: { scale: 'Skala fra 1 til 5', one: 'Velge ett svar', several: 'Velge ett eller flere svar' },
    question: 'Spørsmål',
    questionHelp: 'Kort nok til å leses fra bakerste rad.',
    low: 'Det 1 betyr',
    lowHint: 'For eksempel: Helt uenig',
    high: 'Det 5 betyr',
    highHint: 'For eksempel: Helt enig',
    option: (number) => `Svar ${number}`,
    addOption: 'Legg til et svar',
    removeOption: (number) => `Ta bort svar ${number}`,
    start: 'Start',
    starting: 'Starter …',
    whoIsTold:
      'De som er til stede, får spørsmålet i chat med en gang. De som har meldt seg på og ikke er ført på lista ennå, får det også. Alle andre svarer med koden på skjermen.',
    missing: {
      question: 'Skriv et spørsmål.',
      ends: 'Skriv hva 1 og 5 betyr.',
      options: 'Skriv minst to svar.',
      same: 'To svar er like.',
    },
    refusal: {
      'not-found': 'Vi finner ikke dette.',
      'not-yours': 'Salen kan bare spørres av dem som leder samlingen.',
      'not-called': 'Samlingen er ikke kalt inn, eller den er avlyst. Da er det ingen å spørre.',
      'not-today': 'Salen kan spørres den dagen samlingen er.',
      'another-open': 'Et annet spørsmål er åpent. Avslutt det først.',
    },
    notStarted: 'Spørsmålet ble ikke startet. Prøv én gang til.',
    earlier: 'Spørsmål i denne samlingen',
    isOpen: 'åpent',
    isOver: 'avsluttet',
    screen: 'Spørsmål til salen',
    toQuestions: 'Spørsmålene i samlingen',
    fullScreen: 'Fullskjerm',
    end: 'Avslutt spørsmålet',
    endAsk: 'Avslutte? Da kan ingen svare mer.',
    endNo: 'Fortsett',
    notEnded: 'Det ble ikke avsluttet. Prøv én gang til.',
    scan: 'Skann med kameraet på telefonen',
    write: 'eller skriv i nettleseren:',
    answers: (count) => `${count} svar`,
    waiting: (missing) =>
      missing === 1 ? 'Søylene kommer når én til har svart.' : `Søylene kommer når ${missing} til har svart.`,
    steps: 'Søylene viser minst fem nye svar om gangen, så ingen kan se hva én svarte.',
    shownOf: (shown, answered) =>
      shown === answered ? `Viser alle ${shown} svar.` : `Viser ${shown} av ${answered} svar.`,
    final: (answered, shown) =>
      `${answered} svar · viser de første ${shown} – vi viser svar fem om gangen, så ingen kan se hva én svarte.`,
    finalAll: (answered) => `${answered} svar. Takk for at dere var med!`,
    finalNone: (answered) =>
      answered === 0
        ? 'Spørsmålet er avsluttet. Ingen svarte.'
        : `${answered} svar. Vi viser ikke svar fra færre enn fem, så ingen kan se hva én svarte.`,
    offline: 'Uten nett akkurat nå. Tallene kommer igjen av seg selv.',
    notYours: 'Spørsmålet kan bare vises av dem som leder samlingen.',
    notFound: 'Vi finner ikke dette spørsmålet.',
  },
  nn: {
    back: 'Tilbake til samlinga',
    lead: 'Still eitt spørsmål medan de sit saman. Svara er anonyme og kjem opp på storskjermen.',
    choose: 'Vel eit spørsmål',
    own: 'Skriv mitt eige',
    ownHelp: 'Skriv på det språket salen snakkar.',
    kindLabel: 'Korleis skal dei svare?',
    kind: { scale: 'Skala frå 1 til 5', one: 'Velje eitt svar', several: 'Velje eitt eller fleire svar' },
    question: 'Spørsmål',
    questionHelp: 'Kort nok til å lesast frå bakarste rad.',
    low: 'Det 1 tyder',
    lowHint: 'Til dømes: Heilt ueinig',
    high: 'Det 5 tyder',
    highHint: 'Til dømes: Heilt einig',
    option: (number) => `Svar ${number}`,
    addOption: 'Legg til eit svar',
    removeOption: (number) => `Ta bort svar ${number}`,
    start: 'Start',
    starting: 'Startar …',
    whoIsTold:
      'Dei som er til stades, får spørsmålet i chat med ein gong. Dei som har meldt seg på og ikkje er førte på lista enno, får det òg. Alle andre svarer med koden på skjermen.',
    missing: {
      question: 'Skriv eit spørsmål.',
      ends: 'Skriv kva 1 og 5 tyder.',
      options: 'Skriv minst to svar.',
      same: 'To svar er like.',
    },
    refusal: {
      'not-found': 'Vi finn ikkje dette.',
      'not-yours': 'Salen kan berre spørjast av dei som leier samlinga.',
      'not-called': 'Samlinga er ikkje kalla inn, eller ho er avlyst. Då er det ingen å spørje.',
      'not-today': 'Salen kan spørjast den dagen samlinga er.',
      'another-open': 'Eit anna spørsmål er ope. Avslutt det først.',
    },
    notStarted: 'Spørsmålet vart ikkje starta. Prøv éin gong til.',
    earlier: 'Spørsmål i denne samlinga',
    isOpen: 'ope',
    isOver: 'avslutta',
    screen: 'Spørsmål til salen',
    toQuestions: 'Spørsmåla i samlinga',
    fullScreen: 'Fullskjerm',
    end: 'Avslutt spørsmålet',
    endAsk: 'Avslutte? Då kan ingen svare meir.',
    endNo: 'Hald fram',
    notEnded: 'Det vart ikkje avslutta. Prøv éin gong til.',
    scan: 'Skann med kameraet på telefonen',
    write: 'eller skriv i nettlesaren:',
    answers: (count) => `${count} svar`,
    waiting: (missing) =>
      missing === 1 ? 'Søylene kjem når éin til har svart.' : `Søylene kjem når ${missing} til har svart.`,
    steps: 'Søylene viser minst fem nye svar om gongen, så ingen kan sjå kva éin svarte.',
    shownOf: (shown, answered) =>
      shown === answered ? `Viser alle ${shown} svar.` : `Viser ${shown} av ${answered} svar.`,
    final: (answered, shown) =>
      `${answered} svar · viser dei første ${shown} – vi viser svar fem om gongen, så ingen kan sjå kva éin svarte.`,
    finalAll: (answered) => `${answered} svar. Takk for at de var med!`,
    finalNone: (answered) =>
      answered === 0
        ? 'Spørsmålet er avslutta. Ingen svarte.'
        : `${answered} svar. Vi viser ikkje svar frå færre enn fem, så ingen kan sjå kva éin svarte.`,
    offline: 'Utan nett akkurat no. Tala kjem att av seg sjølve.',
    notYours: 'Spørsmålet kan berre visast av dei som leier samlinga.',
    notFound: 'Vi finn ikkje dette spørsmålet.',
  },
  en: {
    back: 'Back to the gathering',
    lead: 'Ask one question while you are together. Answers are anonymous and come up on the big screen.',
    choose: 'Choose a question',
    own: 'Write my own',
    ownHelp: 'Write in the language of the room.',
    kindLabel: 'How should they answer?',
    kind: { scale: 'A scale from 1 to 5', one: 'Choose one answer', several: 'Choose one or more answers' },
    question: 'Question',
    questionHelp: 'Short enough to be read from the back row.',
    low: 'What 1 means',
    lowHint: 'For example: Fully disagree',
    high: 'What 5 means',
    highHint: 'For example: Fully agree',
    option: (number) => `Answer ${number}`,
    addOption: 'Add an answer',
    removeOption: (number) => `Remove answer ${number}`,
    start: 'Start',
    starting: 'Starting …',
    whoIsTold:
      'Those who are present get the question in chat at once. Those who have signed up and are not on the list yet get it too. Everybody else answers with the code on the screen.',
    missing: {
      question: 'Write a question.',
      ends: 'Write what 1 and 5 mean.',
      options: 'Write at least two answers.',
      same: 'Two answers are the same.',
    },
    refusal: {
      'not-found': 'We cannot find this.',
      'not-yours': 'Only those who lead the gathering can ask the room.',
      'not-called': 'The gathering has not been called, or is cancelled. There is nobody to ask.',
      'not-today': 'The room can be asked on the day of the gathering.',
      'another-open': 'Another question is open. End that one first.',
    },
    notStarted: 'The question was not started. Please try once more.',
    earlier: 'Questions in this gathering',
    isOpen: 'open',
    isOver: 'ended',
    screen: 'A question to the room',
    toQuestions: 'Questions of the gathering',
    fullScreen: 'Full screen',
    end: 'End the question',
    endAsk: 'End it? Nobody can answer after that.',
    endNo: 'Go on',
    notEnded: 'It was not ended. Please try once more.',
    scan: 'Scan with the camera of your phone',
    write: 'or write in the browser:',
    answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
    waiting: (missing) =>
      missing === 1 ? 'The bars come when one more has answered.' : `The bars come when ${missing} more have answered.`,
    steps: 'The bars show at least five new answers at a time, so nobody can see what one person answered.',
    shownOf: (shown, answered) =>
      shown === answered ? `Showing all ${shown} answers.` : `Showing ${shown} of ${answered} answers.`,
    final: (answered, shown) =>
      `${answered} answers · showing the first ${shown} – we show answers five at a time, so nobody can see what one person answered.`,
    finalAll: (answered) => `${answered} answers. Thank you for taking part!`,
    finalNone: (answered) =>
      answered === 0
        ? 'The question has ended. Nobody answered.'
        : `${answered} ${answered === 1 ? 'answer' : 'answers'}. We do not show answers from fewer than five, so nobody can see what one person answered.`,
    offline: 'Offline just now. The numbers come back by themselves.',
    notYours: 'Only those who lead the gathering can show this question.',
    notFound: 'We cannot find this question.',
  },
}
