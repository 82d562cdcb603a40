import type { Language } from '../../domain/member'

export type SubstituteTexts = {
  title: string
  ask: (askers: string, count: number) => string
  free: string
  yes: string
  yesOnSite: string
  yesOnline: string
  no: string
  accepted: (askers: string) => string
  declined: string
  withdrawn: string
}

/** To the colleague who is asked to come in somebody's place; never why. */
export const substituteTexts: Record<Language, SubstituteTexts> = {
  nb: {
    title: 'Kan du komme i stedet?',
    ask: (askers) => `${askers} kan ikke komme denne gangen og spør om du vil ta plassen.`,
    free: 'Du velger helt fritt. Passer det ikke, er nei et like godt svar.',
    yes: 'Ja, jeg kommer',
    yesOnSite: 'Ja, jeg kommer på stedet',
    yesOnline: 'Ja, jeg blir med på nett',
    no: 'Nei, det passer ikke',
    accepted: (askers) => `Takk! Du kommer i stedet for ${askers}.`,
    declined: 'Takk for svaret. Kollegaen din ser at det ikke passet.',
    withdrawn: 'Kollegaen din spør ikke lenger, så du trenger ikke gjøre noe.',
  },
  nn: {
    title: 'Kan du kome i staden?',
    ask: (askers) => `${askers} kan ikkje kome denne gongen og spør om du vil ta plassen.`,
    free: 'Du vel heilt fritt. Passar det ikkje, er nei eit like godt svar.',
    yes: 'Ja, eg kjem',
    yesOnSite: 'Ja, eg kjem på staden',
    yesOnline: 'Ja, eg blir med på nett',
    no: 'Nei, det passar ikkje',
    accepted: (askers) => `Takk! Du kjem i staden for ${askers}.`,
    declined: 'Takk for svaret. Kollegaen din ser at det ikkje passa.',
    withdrawn: 'Kollegaen din spør ikkje lenger, så du treng ikkje gjere noko.',
  },
  en: {
    title: 'Could you come instead?',
    ask: (askers, count) =>
      `${askers} cannot come this time and ${count === 1 ? 'asks' : 'ask'} whether you would like to take the place.`,
    free: 'It is entirely up to you. If it does not suit you, no is just as good an answer.',
    yes: 'Yes, I will come',
    yesOnSite: 'Yes, I will come on site',
    yesOnline: 'Yes, I will join online',
    no: 'No, it does not suit me',
    accepted: (askers) => `Thank you! You come in place of ${askers}.`,
    declined: 'Thank you for answering. Your colleague can see that it did not suit you.',
    withdrawn: 'Your colleague is no longer asking, so there is nothing you need to do.',
  },
}
