import type { Language } from '../../../domain/member'

/** The development over years, and the first words of all pages about results: the rest is loaded when it is opened. */
export type YearsTexts = {
  title: string
  back: string
  lead: string
  none: string
  audience: string
  area: string
  everybody: string
  themes: string
  rates: string
  ratesLead: string
  question: string
  chooseQuestion: string
  oneYear: string
  import: string
  screen: string
  importTitle: string
  export: string
  file: (years: string) => string
}

export const yearsTexts: Record<Language, YearsTexts> = {
  nb: {
    title: 'Utvikling over år',
    back: 'Til undersøkelsene',
    lead: 'Bare spørsmål som er stilt med samme ord, sammenlignes fra år til år.',
    none: 'Her er det ingen resultater ennå.',
    audience: 'Hvem har svart',
    area: 'Område',
    everybody: 'Hele nettverket',
    themes: 'Temaene',
    rates: 'Svarprosent i områdene',
    ratesLead: 'Så mange av dem som ble spurt, har svart.',
    question: 'Ett spørsmål',
    chooseQuestion: 'Velg spørsmål',
    oneYear: 'Det er bare ett år å vise. Utviklingen kommer når det er flere.',
    import: 'Hent inn tidligere år fra fil',
    screen: 'Storskjerm',
    importTitle: 'Hent inn tidligere år',
    export: 'Last ned som Excel',
    file: (years) => `Utvikling ${years}`,
  },
  nn: {
    title: 'Utvikling over år',
    back: 'Til undersøkingane',
    lead: 'Berre spørsmål som er stilte med same ord, blir samanlikna frå år til år.',
    none: 'Her er det ingen resultat enno.',
    audience: 'Kven har svart',
    area: 'Område',
    everybody: 'Heile nettverket',
    themes: 'Temaa',
    rates: 'Svarprosent i områda',
    ratesLead: 'Så mange av dei som vart spurde, har svart.',
    question: 'Eitt spørsmål',
    chooseQuestion: 'Vel spørsmål',
    oneYear: 'Det er berre eitt år å vise. Utviklinga kjem når det er fleire.',
    import: 'Hent inn tidlegare år frå fil',
    screen: 'Storskjerm',
    importTitle: 'Hent inn tidlegare år',
    export: 'Last ned som Excel',
    file: (years) => `Utvikling ${years}`,
  },
  en: {
    title: 'Development over the years',
    back: 'To the surveys',
    lead: 'Only questions asked in the same words are compared from year to year.',
    none: 'There are no results here yet.',
    audience: 'Who answered',
    area: 'Area',
    everybody: 'The whole network',
    themes: 'The themes',
    rates: 'Response rate by area',
    ratesLead: 'How many of those asked have answered.',
    question: 'One question',
    chooseQuestion: 'Choose a question',
    oneYear: 'There is only one year to show. The development comes when there are more.',
    import: 'Bring in earlier years from a file',
    screen: 'Big screen',
    importTitle: 'Bring in earlier years',
    export: 'Download as Excel',
    file: (years) => `Development ${years}`,
  },
}
