import type { Language } from '../../domain/member'

export type SeriesTexts = {
  title: (year: number) => string
  ask: (count: number) => string
  thanks: string
  over: string
  answerLabel: (name: string) => string
  placeholder: string
  missing: string
  come: string
  comeOnSite: string
  comeOnline: string
  wait: string
  cannot: (reason: string) => string
  privacy: string
  deadline: (day: string) => string
  unanswered: string
  passed: string
  send: (count: number) => string
  change: (name: string) => string
  keep: string
}

/** All of the year's gatherings answered on one card. */
export const seriesTexts: Record<Language, SeriesTexts> = {
  nb: {
    title: (year) => `Samlingene dine i ${year}`,
    ask: (count) =>
      count === 1
        ? 'Én samling venter på svar fra deg. Er du usikker, kan du svare senere.'
        : `${count} samlinger venter på svar fra deg. Er du usikker på noen av dem, la dem stå og svar senere.`,
    thanks: 'Takk! Du har svart på alle. Du kan endre hvert svar fram til samlingen begynner.',
    over: 'Alle samlingene er over. Takk for i år!',
    answerLabel: (name) => `Svaret ditt: ${name}`,
    placeholder: 'Velg svar',
    missing: 'Velg et svar.',
    come: 'Jeg kommer',
    comeOnSite: 'Jeg kommer på stedet',
    comeOnline: 'Jeg blir med på nett',
    wait: 'Sett meg på ventelista',
    cannot: (reason) => `Kan ikke: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    privacy: 'Bare de som driver nettverket, ser grunnen. Lederen din får den ikke.',
    deadline: (day) => `Svar gjerne innen ${day}.`,
    unanswered: 'Du har ikke svart ennå.',
    passed: 'Denne samlingen er over.',
    send: (count) => (count === 1 ? 'Send svaret' : 'Send svarene'),
    change: (name) => `Endre: ${name}`,
    keep: 'Behold svarene mine',
  },
  nn: {
    title: (year) => `Samlingane dine i ${year}`,
    ask: (count) =>
      count === 1
        ? 'Éi samling ventar på svar frå deg. Er du usikker, kan du svare seinare.'
        : `${count} samlingar ventar på svar frå deg. Er du usikker på nokre av dei, lat dei stå og svar seinare.`,
    thanks: 'Takk! Du har svart på alle. Du kan endre kvart svar fram til samlinga byrjar.',
    over: 'Alle samlingane er over. Takk for i år!',
    answerLabel: (name) => `Svaret ditt: ${name}`,
    placeholder: 'Vel svar',
    missing: 'Vel eit svar.',
    come: 'Eg kjem',
    comeOnSite: 'Eg kjem på staden',
    comeOnline: 'Eg blir med på nett',
    wait: 'Set meg på ventelista',
    cannot: (reason) => `Kan ikkje: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    privacy: 'Berre dei som driv nettverket, ser grunnen. Leiaren din får han ikkje.',
    deadline: (day) => `Svar gjerne innan ${day}.`,
    unanswered: 'Du har ikkje svart enno.',
    passed: 'Denne samlinga er over.',
    send: (count) => (count === 1 ? 'Send svaret' : 'Send svara'),
    change: (name) => `Endre: ${name}`,
    keep: 'Behald svara mine',
  },
  en: {
    title: (year) => `Your gatherings in ${year}`,
    ask: (count) =>
      count === 1
        ? 'One gathering waits for your answer. If you are not sure, you can answer later.'
        : `${count} gatherings wait for your answer. If you are not sure about some, leave them and answer later.`,
    thanks: 'Thank you! You have answered them all. You can change each answer until the gathering starts.',
    over: 'All of the gatherings are over. Thank you for this year!',
    answerLabel: (name) => `Your answer: ${name}`,
    placeholder: 'Choose an answer',
    missing: 'Please choose an answer.',
    come: 'I will come',
    comeOnSite: 'I will come on site',
    comeOnline: 'I will join online',
    wait: 'Put me on the waiting list',
    cannot: (reason) => `No: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    privacy: 'Only those who run the network see the reason. Your manager does not get it.',
    deadline: (day) => `Please answer by ${day}.`,
    unanswered: 'You have not answered yet.',
    passed: 'This gathering is over.',
    send: (count) => (count === 1 ? 'Send the answer' : 'Send the answers'),
    change: (name) => `Change: ${name}`,
    keep: 'Keep my answers',
  },
}
