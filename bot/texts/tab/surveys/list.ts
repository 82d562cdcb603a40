import type { Language } from '../../../domain/member'
import type { SurveyAudience, SurveyPhase } from '../../../domain/surveys/survey'

/** The list of surveys, and how a survey is spoken of on all the pages. */
export type SurveyListTexts = {
  lead: string
  phase: Record<SurveyPhase, string>
  /** The same as a heading over those that are there. */
  section: Record<SurveyPhase, string>
  audience: Record<SurveyAudience, string>
  name: string
  when: string
  answered: string
  answeredOf: (answered: number, asked: number) => string
  noneRunning: string
  evaluations: (count: number) => string
  polls: (count: number) => string
  gathering: string
  development: string
  import: string
  fresh: string
}

export const surveyListTexts: Record<Language, SurveyListTexts> = {
  nb: {
    lead: 'Års-mentien, evalueringer og andre spørsmål til nettverket. Ingen kan se hva den enkelte har svart.',
    phase: { draft: 'Utkast', planned: 'Planlagt', open: 'Åpen', ending: 'Avsluttes', closed: 'Avsluttet' },
    section: {
      draft: 'Utkast',
      planned: 'Planlagt',
      open: 'Åpne nå',
      ending: 'Avsluttes nå',
      closed: 'Avsluttet',
    },
    audience: { nurse: 'Ressurssykepleiere', leader: 'Nærmeste ledere', participant: 'De som var der' },
    name: 'Undersøkelse',
    when: 'Når',
    answered: 'Svar',
    answeredOf: (answered, asked) => `${answered} av ${asked}`,
    noneRunning: 'Ingen undersøkelser er åpne nå.',
    evaluations: (count) => `Evalueringer av samlinger (${count})`,
    polls: (count) => `Spørsmål i rommet (${count})`,
    gathering: 'Samling',
    development: 'Utvikling over år',
    import: 'Hent inn tidligere år',
    fresh: 'Ny undersøkelse …',
  },
  nn: {
    lead: 'Års-mentien, evalueringar og andre spørsmål til nettverket. Ingen kan sjå kva den einskilde har svart.',
    phase: { draft: 'Utkast', planned: 'Planlagd', open: 'Open', ending: 'Blir avslutta', closed: 'Avslutta' },
    section: {
      draft: 'Utkast',
      planned: 'Planlagt',
      open: 'Opne no',
      ending: 'Blir avslutta no',
      closed: 'Avslutta',
    },
    audience: { nurse: 'Ressurssjukepleiarar', leader: 'Næraste leiarar', participant: 'Dei som var der' },
    name: 'Undersøking',
    when: 'Når',
    answered: 'Svar',
    answeredOf: (answered, asked) => `${answered} av ${asked}`,
    noneRunning: 'Ingen undersøkingar er opne no.',
    evaluations: (count) => `Evalueringar av samlingar (${count})`,
    polls: (count) => `Spørsmål i rommet (${count})`,
    gathering: 'Samling',
    development: 'Utvikling over år',
    import: 'Hent inn tidlegare år',
    fresh: 'Ny undersøking …',
  },
  en: {
    lead: 'The annual survey, evaluations and other questions to the network. Nobody can see what one person answered.',
    phase: { draft: 'Draft', planned: 'Planned', open: 'Open', ending: 'Closing', closed: 'Closed' },
    section: { draft: 'Drafts', planned: 'Planned', open: 'Open now', ending: 'Closing now', closed: 'Closed' },
    audience: { nurse: 'Resource nurses', leader: 'Line managers', participant: 'Those who were there' },
    name: 'Survey',
    when: 'When',
    answered: 'Answers',
    answeredOf: (answered, asked) => `${answered} of ${asked}`,
    noneRunning: 'No survey is open now.',
    evaluations: (count) => `Evaluations of gatherings (${count})`,
    polls: (count) => `Questions in the room (${count})`,
    gathering: 'Gathering',
    development: 'Development over the years',
    import: 'Bring in earlier years',
    fresh: 'New survey …',
  },
}
