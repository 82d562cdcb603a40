import type { Language } from '../../../domain/member'

/** Results for a whole room, one question at a time. */
export type ScreenTexts = {
  title: string
  nothing: string
  notYet: string
  notFound: string
  next: string
  back: string
  leave: string
  full: string
  place: (place: number, all: number) => string
  answers: (n: number) => string
  mean: (mean: string) => string
  several: string
  atLeastFive: string
  questions: string
}

export const screenTexts: Record<Language, ScreenTexts> = {
  nb: {
    title: 'Storskjerm',
    nothing: 'Ingen spørsmål har fått minst fem svar som kan vises.',
    notYet: 'Resultatene kan vises når undersøkelsen er lukket.',
    notFound: 'Vi finner ikke denne undersøkelsen.',
    next: 'Neste',
    back: 'Forrige',
    leave: 'Lukk',
    full: 'Fullskjerm',
    place: (place, all) => `${place} av ${all}`,
    answers: (n) => `${n} svar`,
    mean: (mean) => `snitt ${mean}`,
    several: 'flere svar var mulig',
    atLeastFive: 'Vi viser bare svar fra minst fem.',
    questions: 'Spørsmål',
  },
  nn: {
    title: 'Storskjerm',
    nothing: 'Ingen spørsmål har fått minst fem svar som kan visast.',
    notYet: 'Resultata kan visast når undersøkinga er lukka.',
    notFound: 'Vi finn ikkje denne undersøkinga.',
    next: 'Neste',
    back: 'Førre',
    leave: 'Lukk',
    full: 'Fullskjerm',
    place: (place, all) => `${place} av ${all}`,
    answers: (n) => `${n} svar`,
    mean: (mean) => `snitt ${mean}`,
    several: 'fleire svar var mogleg',
    atLeastFive: 'Vi viser berre svar frå minst fem.',
    questions: 'Spørsmål',
  },
  en: {
    title: 'Big screen',
    nothing: 'No question has five answers that may be shown.',
    notYet: 'The results can be shown when the survey has closed.',
    notFound: 'We cannot find this survey.',
    next: 'Next',
    back: 'Back',
    leave: 'Close',
    full: 'Full screen',
    place: (place, all) => `${place} of ${all}`,
    answers: (n) => (n === 1 ? '1 answer' : `${n} answers`),
    mean: (mean) => `mean ${mean}`,
    several: 'more than one answer was possible',
    atLeastFive: 'We only show answers from at least five.',
    questions: 'Questions',
  },
}
