import type { Language } from '../../../domain/member'

/** What the first view and a gathering say of surveys; the rest is loaded when it is opened. */
export type SurveysLinkTexts = {
  surveys: string
  survey: string
  edit: string
  texts: string
  evaluation: string
}

export const surveysLinkTexts: Record<Language, SurveysLinkTexts> = {
  nb: {
    surveys: 'Undersøkelser',
    survey: 'Undersøkelse',
    edit: 'Rediger undersøkelse',
    texts: 'Se gjennom fritekst',
    evaluation: 'Se evalueringen',
  },
  nn: {
    surveys: 'Undersøkingar',
    survey: 'Undersøking',
    edit: 'Rediger undersøking',
    texts: 'Sjå gjennom fritekst',
    evaluation: 'Sjå evalueringa',
  },
  en: {
    surveys: 'Surveys',
    survey: 'Survey',
    edit: 'Edit survey',
    texts: 'Review comments',
    evaluation: 'See the evaluation',
  },
}
