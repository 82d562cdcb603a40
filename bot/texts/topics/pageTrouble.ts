import type { Language } from '../../domain/member'

export const PAGE_TROUBLES = [
  'not-found',
  'bad-request',
  'too-large',
  'not-ready',
  'not-saved',
  'something-wrong',
] as const
export type PageTrouble = (typeof PAGE_TROUBLES)[number]

export type PageTroubleTexts = Record<PageTrouble, { title: string; text: string }>

/** Where there is no page, or it could not be made: what to do now. */
export const pageTroubleTexts: Record<Language, PageTroubleTexts> = {
  nb: {
    'not-found': {
      title: 'Her er det ingen side',
      text: 'Adressen er feil, eller siden er borte. Åpne lenken fra meldingen én gang til.',
    },
    'bad-request': {
      title: 'Vi forsto ikke det som ble sendt',
      text: 'Gå tilbake, last siden på nytt, og prøv én gang til.',
    },
    'too-large': { title: 'Det ble for mye tekst', text: 'Gå tilbake, kort ned teksten, og send på nytt.' },
    'not-ready': { title: 'Vi er ikke helt klare', text: 'Vi har ikke fått lest listene ennå. Prøv igjen om litt.' },
    'not-saved': { title: 'Vi fikk ikke lagret det', text: 'Gå tilbake, vent et øyeblikk, og trykk én gang til.' },
    'something-wrong': { title: 'Noe gikk galt hos oss', text: 'Det er ikke din feil. Prøv igjen om litt.' },
  },
  nn: {
    'not-found': {
      title: 'Her er det inga side',
      text: 'Adressa er feil, eller sida er borte. Opne lenkja frå meldinga éin gong til.',
    },
    'bad-request': {
      title: 'Vi forstod ikkje det som vart sendt',
      text: 'Gå tilbake, last sida på nytt, og prøv éin gong til.',
    },
    'too-large': { title: 'Det vart for mykje tekst', text: 'Gå tilbake, kort ned teksten, og send på nytt.' },
    'not-ready': { title: 'Vi er ikkje heilt klare', text: 'Vi har ikkje fått lese listene enno. Prøv igjen om litt.' },
    'not-saved': { title: 'Vi fekk ikkje lagra det', text: 'Gå tilbake, vent litt, og trykk éin gong til.' },
    'something-wrong': { title: 'Noko gjekk gale hos oss', text: 'Det er ikkje din feil. Prøv igjen om litt.' },
  },
  en: {
    'not-found': {
      title: 'There is no page here',
      text: 'The address is wrong, or the page is gone. Open the link in the message once more.',
    },
    'bad-request': {
      title: 'We did not understand what was sent',
      text: 'Go back, load the page again and try once more.',
    },
    'too-large': { title: 'That was too much text', text: 'Go back, shorten the text and send it again.' },
    'not-ready': {
      title: 'We are not quite ready',
      text: 'We have not been able to read the lists yet. Try again in a while.',
    },
    'not-saved': { title: 'We could not save it', text: 'Go back, wait a moment and press once more.' },
    'something-wrong': {
      title: 'Something went wrong on our side',
      text: 'It is not your fault. Try again in a while.',
    },
  },
}
