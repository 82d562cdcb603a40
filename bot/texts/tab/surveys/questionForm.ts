import type { Language } from '../../../domain/member'
import type { Question } from '../../../domain/surveys/question'

/** The fields of one page and of one question. */
export type QuestionFormTexts = {
  page: (place: number) => string
  pageTitle: string
  intro: string
  addIntro: string
  removeIntro: string
  pageUp: (place: number) => string
  pageDown: (place: number) => string
  removePage: (place: number) => string
  add: string
  kind: string
  kinds: Record<Question['kind'], string>
  question: (number: number) => string
  noText: string
  up: (number: number) => string
  down: (number: number) => string
  remove: (number: number) => string
  text: string
  help: string
  addHelp: string
  removeHelp: string
  low: string
  high: string
  options: string
  option: (place: number) => string
  addOption: string
  optionUp: (place: number) => string
  removeOption: (place: number) => string
  min: string
  max: string
  unit: string
  addUnit: string
  removeUnit: string
  theme: string
  noTheme: string
  required: string
  onlySome: string
  onlySomeHelp: string
  noEarlier: string
  ifQuestion: string
  ifAnswers: string
  pair: Record<'nurse' | 'leader', string>
  noPair: string
  newWording: string
  isMissing: string
  conditional: string
  problems: (count: number) => string
}

export const questionFormTexts: Record<Language, QuestionFormTexts> = {
  nb: {
    page: (place) => `Side ${place}`,
    pageTitle: 'Overskrift på siden',
    intro: 'Innledning på siden',
    addIntro: 'Legg til innledning',
    removeIntro: 'Ta bort innledningen',
    pageUp: (place) => `Flytt side ${place} opp`,
    pageDown: (place) => `Flytt side ${place} ned`,
    removePage: (place) => `Ta bort side ${place}`,
    add: 'Legg til spørsmål',
    kind: 'Type spørsmål',
    kinds: { scale: 'Skala 1–5', one: 'Ett valg', several: 'Flere valg', number: 'Tall', text: 'Fritekst' },
    question: (number) => `Spørsmål ${number}`,
    noText: 'Uten tekst ennå',
    up: (number) => `Flytt spørsmål ${number} opp`,
    down: (number) => `Flytt spørsmål ${number} ned`,
    remove: (number) => `Ta bort spørsmål ${number}`,
    text: 'Spørsmålet',
    help: 'Hjelpetekst',
    addHelp: 'Legg til hjelpetekst',
    removeHelp: 'Ta bort hjelpeteksten',
    low: 'Ordene ved 1',
    high: 'Ordene ved 5',
    options: 'Alternativer',
    option: (place) => `Alternativ ${place}`,
    addOption: 'Legg til alternativ',
    optionUp: (place) => `Flytt alternativ ${place} opp`,
    removeOption: (place) => `Ta bort alternativ ${place}`,
    min: 'Minste tall',
    max: 'Største tall',
    unit: 'Enhet',
    addUnit: 'Legg til enhet',
    removeUnit: 'Ta bort enheten',
    theme: 'Tema',
    noTheme: 'Uten tema',
    required: 'Må besvares',
    onlySome: 'Vis bare for noen',
    onlySomeHelp: 'Spørsmålet vises bare for dem som har svart dette på en tidligere side.',
    noEarlier: 'Det er ingen spørsmål på en tidligere side å gå etter.',
    ifQuestion: 'Vis hvis svaret på',
    ifAnswers: 'er ett av disse',
    pair: { nurse: 'Lederne blir spurt om det samme i', leader: 'Sykepleierne blir spurt om det samme i' },
    noPair: 'Ingen motpart',
    newWording: 'Ny ordlyd: sammenlignes ikke med tidligere år',
    isMissing: 'Mangler',
    conditional: 'vises bare for noen',
    problems: (count) => (count === 1 ? '1 ting mangler' : `${count} ting mangler`),
  },
  nn: {
    page: (place) => `Side ${place}`,
    pageTitle: 'Overskrift på sida',
    intro: 'Innleiing på sida',
    addIntro: 'Legg til innleiing',
    removeIntro: 'Ta bort innleiinga',
    pageUp: (place) => `Flytt side ${place} opp`,
    pageDown: (place) => `Flytt side ${place} ned`,
    removePage: (place) => `Ta bort side ${place}`,
    add: 'Legg til spørsmål',
    kind: 'Type spørsmål',
    kinds: { scale: 'Skala 1–5', one: 'Eitt val', several: 'Fleire val', number: 'Tal', text: 'Fritekst' },
    question: (number) => `Spørsmål ${number}`,
    noText: 'Utan tekst enno',
    up: (number) => `Flytt spørsmål ${number} opp`,
    down: (number) => `Flytt spørsmål ${number} ned`,
    remove: (number) => `Ta bort spørsmål ${number}`,
    text: 'Spørsmålet',
    help: 'Hjelpetekst',
    addHelp: 'Legg til hjelpetekst',
    removeHelp: 'Ta bort hjelpeteksten',
    low: 'Orda ved 1',
    high: 'Orda ved 5',
    options: 'Alternativ',
    option: (place) => `Alternativ ${place}`,
    addOption: 'Legg til alternativ',
    optionUp: (place) => `Flytt alternativ ${place} opp`,
    removeOption: (place) => `Ta bort alternativ ${place}`,
    min: 'Minste tal',
    max: 'Største tal',
    unit: 'Eining',
    addUnit: 'Legg til eining',
    removeUnit: 'Ta bort eininga',
    theme: 'Tema',
    noTheme: 'Utan tema',
    required: 'Må svarast på',
    onlySome: 'Vis berre for nokre',
    onlySomeHelp: 'Spørsmålet blir berre vist for dei som har svart dette på ei tidlegare side.',
    noEarlier: 'Det er ingen spørsmål på ei tidlegare side å gå etter.',
    ifQuestion: 'Vis om svaret på',
    ifAnswers: 'er eitt av desse',
    pair: { nurse: 'Leiarane blir spurde om det same i', leader: 'Sjukepleiarane blir spurde om det same i' },
    noPair: 'Ingen motpart',
    newWording: 'Ny ordlyd: blir ikkje samanlikna med tidlegare år',
    isMissing: 'Manglar',
    conditional: 'blir berre vist for nokre',
    problems: (count) => (count === 1 ? '1 ting manglar' : `${count} ting manglar`),
  },
  en: {
    page: (place) => `Page ${place}`,
    pageTitle: 'Heading of the page',
    intro: 'Introduction of the page',
    addIntro: 'Add an introduction',
    removeIntro: 'Remove the introduction',
    pageUp: (place) => `Move page ${place} up`,
    pageDown: (place) => `Move page ${place} down`,
    removePage: (place) => `Remove page ${place}`,
    add: 'Add a question',
    kind: 'Kind of question',
    kinds: { scale: 'Scale 1–5', one: 'One choice', several: 'Several choices', number: 'Number', text: 'Free text' },
    question: (number) => `Question ${number}`,
    noText: 'No words yet',
    up: (number) => `Move question ${number} up`,
    down: (number) => `Move question ${number} down`,
    remove: (number) => `Remove question ${number}`,
    text: 'The question',
    help: 'Help',
    addHelp: 'Add help',
    removeHelp: 'Remove the help',
    low: 'Words at 1',
    high: 'Words at 5',
    options: 'Options',
    option: (place) => `Option ${place}`,
    addOption: 'Add an option',
    optionUp: (place) => `Move option ${place} up`,
    removeOption: (place) => `Remove option ${place}`,
    min: 'Least number',
    max: 'Greatest number',
    unit: 'Unit',
    addUnit: 'Add a unit',
    removeUnit: 'Remove the unit',
    theme: 'Theme',
    noTheme: 'No theme',
    required: 'Must be answered',
    onlySome: 'Show only to some',
    onlySomeHelp: 'The question is shown only to those who answered this on an earlier page.',
    noEarlier: 'There is no question on an earlier page to go by.',
    ifQuestion: 'Show if the answer to',
    ifAnswers: 'is one of these',
    pair: { nurse: 'The managers are asked the same in', leader: 'The nurses are asked the same in' },
    noPair: 'No counterpart',
    newWording: 'New wording: not compared with earlier years',
    isMissing: 'Missing',
    conditional: 'shown only to some',
    problems: (count) => (count === 1 ? '1 thing missing' : `${count} things missing`),
  },
}
