import type { Language } from '../../domain/member'

/** The words of the document with a survey's figures. */
export type ReportTexts = {
  lead: (network: string) => string
  period: (period: string) => string
  turnout: (answered: string, asked: string, percent: string) => string
  /** When nobody knows how many were asked. */
  answered: (answered: string) => string
  /** What the figures leave out, and why. */
  rule: string
  byArea: string
  area: string
  asked: string
  answers: string
  share: string
  mean: string
  spread: string
  option: string
  count: string
  otherQuestions: string
  withheld: string
  tooFewText: string
  withheldAreas: (areas: string) => string
  summary: (answers: string, mean: string, spread: string) => string
  onlyAnswers: (answers: string) => string
  /** Somebody may have chosen several. */
  several: string
  scale: (low: string, high: string) => string
  comments: (wrote: string) => string
  noComments: string
  page: (page: number, of: number) => string
  file: string
}

export const reportTexts: Record<Language, ReportTexts> = {
  nb: {
    lead: (network) => `Resultater fra ${network}`,
    period: (period) => `Besvart ${period}.`,
    turnout: (answered, asked, percent) => `${answered} av ${asked} svarte (${percent}).`,
    answered: (answered) => `${answered} svarte.`,
    rule: 'Svarene er anonyme. Tall vises bare når minst fem har svart, og bare når svarene fra færre enn fem ikke kan regnes ut av det som vises. Snitt og standardavvik er avrundet.',
    byArea: 'Svar fra hvert område',
    area: 'Område',
    asked: 'Spurt',
    answers: 'Svar',
    share: 'Svarprosent',
    mean: 'Snitt',
    spread: 'Standardavvik',
    option: 'Svaralternativ',
    count: 'Antall',
    otherQuestions: 'Andre spørsmål',
    withheld: 'Vises ikke, fordi færre enn fem har svart eller fordi svar fra få kunne regnes ut.',
    tooFewText: 'Færre enn fem skrev noe, så ingen tekster vises.',
    withheldAreas: (areas) =>
      `Vises ikke for seg: ${areas}. Der er det for få svar, eller svar fra få kunne regnes ut.`,
    summary: (answers, mean, spread) => `${answers} svar. Snitt ${mean}, standardavvik ${spread}.`,
    onlyAnswers: (answers) => `${answers} svar.`,
    several: 'Det gikk an å velge flere.',
    scale: (low, high) => `Fra 1 (${low}) til 5 (${high}).`,
    comments: (wrote) =>
      `${wrote} skrev noe. Tekstene er lest gjennom av nettverkslederen og står i tilfeldig rekkefølge.`,
    noComments: 'Ingen tekster er vist ennå.',
    page: (page, of) => `Side ${page} av ${of}`,
    file: 'resultater',
  },
  nn: {
    lead: (network) => `Resultat frå ${network}`,
    period: (period) => `Svar gitt ${period}.`,
    turnout: (answered, asked, percent) => `${answered} av ${asked} svarte (${percent}).`,
    answered: (answered) => `${answered} svarte.`,
    rule: 'Svara er anonyme. Tal blir viste berre når minst fem har svart, og berre når svara frå færre enn fem ikkje kan reknast ut av det som blir vist. Snitt og standardavvik er avrunda.',
    byArea: 'Svar frå kvart område',
    area: 'Område',
    asked: 'Spurde',
    answers: 'Svar',
    share: 'Svarprosent',
    mean: 'Snitt',
    spread: 'Standardavvik',
    option: 'Svaralternativ',
    count: 'Tal på svar',
    otherQuestions: 'Andre spørsmål',
    withheld: 'Blir ikkje vist, fordi færre enn fem har svart eller fordi svar frå få kunne reknast ut.',
    tooFewText: 'Færre enn fem skreiv noko, så ingen tekstar blir viste.',
    withheldAreas: (areas) =>
      `Blir ikkje viste for seg: ${areas}. Der er det for få svar, eller svar frå få kunne reknast ut.`,
    summary: (answers, mean, spread) => `${answers} svar. Snitt ${mean}, standardavvik ${spread}.`,
    onlyAnswers: (answers) => `${answers} svar.`,
    several: 'Det gjekk an å velje fleire.',
    scale: (low, high) => `Frå 1 (${low}) til 5 (${high}).`,
    comments: (wrote) =>
      `${wrote} skreiv noko. Nettverksleiaren har lese gjennom tekstane, og dei står i tilfeldig rekkjefølgje.`,
    noComments: 'Ingen tekstar er viste enno.',
    page: (page, of) => `Side ${page} av ${of}`,
    file: 'resultat',
  },
  en: {
    lead: (network) => `Results from ${network}`,
    period: (period) => `Answered ${period}.`,
    turnout: (answered, asked, percent) => `${answered} of ${asked} answered (${percent}).`,
    answered: (answered) => `${answered} answered.`,
    rule: 'The answers are anonymous. Figures are shown only when at least five have answered, and only when the answers of fewer than five cannot be worked out from what is shown. Mean and standard deviation are rounded.',
    byArea: 'Answers from each area',
    area: 'Area',
    asked: 'Asked',
    answers: 'Answers',
    share: 'Response rate',
    mean: 'Mean',
    spread: 'Standard deviation',
    option: 'Answer',
    count: 'Number',
    otherQuestions: 'Other questions',
    withheld: 'Not shown, because fewer than five answered or because the answers of a few could be worked out.',
    tooFewText: 'Fewer than five wrote something, so no texts are shown.',
    withheldAreas: (areas) =>
      `Not shown on their own: ${areas}. There are too few answers there, or the answers of a few could be worked out.`,
    summary: (answers, mean, spread) => `${answers} answers. Mean ${mean}, standard deviation ${spread}.`,
    onlyAnswers: (answers) => `${answers} answers.`,
    several: 'It was possible to choose more than one.',
    scale: (low, high) => `From 1 (${low}) to 5 (${high}).`,
    comments: (wrote) =>
      `${wrote} wrote something. The network leader has read the texts, and they are in random order.`,
    noComments: 'No texts are shown yet.',
    page: (page, of) => `Page ${page} of ${of}`,
    file: 'results',
  },
}
