import type { Language } from '../../domain/member'

export type InsteadTexts = {
  colleague: string
  colleagueLabel: string
  colleaguePlaceholder: string
  colleagueMissing: string
  colleagueHelp: string
  askColleague: string
  /** What became of the question to the colleague. */
  asked: Record<'asked' | 'comes' | 'declined', (name: string) => string>
  elsewhere: (area: string, day: string) => string
  elsewhereHelp: string
}

/** What still helps whoever cannot come. */
export const insteadTexts: Record<Language, InsteadTexts> = {
  nb: {
    colleague: 'Spør en kollega om å komme i stedet',
    colleagueLabel: 'Hvem vil du spørre?',
    colleaguePlaceholder: 'Velg en kollega',
    colleagueMissing: 'Velg en kollega før du sender.',
    colleagueHelp: 'Kollegaen får en melding og svarer selv. Grunnen din står ikke i den.',
    askColleague: 'Send spørsmålet',
    asked: {
      asked: (name) => `${name} er spurt om å komme i stedet for deg.`,
      comes: (name) => `${name} kommer i stedet for deg.`,
      declined: (name) => `Det passet ikke for ${name} å komme i stedet.`,
    },
    elsewhere: (area, day) => `Kom til ${area} ${day} i stedet`,
    elsewhereHelp: 'Samme tema tas opp i et annet område. Du er velkommen dit.',
  },
  nn: {
    colleague: 'Spør ein kollega om å kome i staden',
    colleagueLabel: 'Kven vil du spørje?',
    colleaguePlaceholder: 'Vel ein kollega',
    colleagueMissing: 'Vel ein kollega før du sender.',
    colleagueHelp: 'Kollegaen får ei melding og svarer sjølv. Grunnen din står ikkje i ho.',
    askColleague: 'Send spørsmålet',
    asked: {
      asked: (name) => `${name} er spurd om å kome i staden for deg.`,
      comes: (name) => `${name} kjem i staden for deg.`,
      declined: (name) => `Det passa ikkje for ${name} å kome i staden.`,
    },
    elsewhere: (area, day) => `Kom til ${area} ${day} i staden`,
    elsewhereHelp: 'Same tema blir teke opp i eit anna område. Du er velkomen dit.',
  },
  en: {
    colleague: 'Ask a colleague to come instead',
    colleagueLabel: 'Whom would you like to ask?',
    colleaguePlaceholder: 'Choose a colleague',
    colleagueMissing: 'Please choose a colleague before you send.',
    colleagueHelp: 'Your colleague gets a message and answers for themselves. It does not say why you cannot come.',
    askColleague: 'Send the question',
    asked: {
      asked: (name) => `${name} has been asked to come in your place.`,
      comes: (name) => `${name} comes in your place.`,
      declined: (name) => `It did not suit ${name} to come in your place.`,
    },
    elsewhere: (area, day) => `Come to ${area} on ${day} instead`,
    elsewhereHelp: 'The same topic is taken up in another area. You are welcome there.',
  },
}
