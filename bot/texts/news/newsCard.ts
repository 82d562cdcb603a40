import type { Language } from '../../domain/member'

/** The words around a piece of news; what is written in it stays in the language it was written in. */
export type NewsCardTexts = {
  links: string
  from: (network: string) => string
  corrected: string
  withdrawnTitle: string
  withdrawn: string
  preview: string
  /** In place of the rest, where the text is longer than a card has room for. */
  goesOn: string
}

export const newsCardTexts: Record<Language, NewsCardTexts> = {
  nb: {
    links: 'Lenker',
    from: (network) => `Nyhet fra ${network}`,
    corrected: 'Denne nyheten er rettet etter at den ble sendt.',
    withdrawnTitle: 'Nyheten er trukket tilbake',
    withdrawn: 'Den som sendte denne nyheten, har trukket den tilbake. Du trenger ikke gjøre noe.',
    preview: 'Forhåndsvisning: Bare du har fått denne.',
    goesOn: 'Her er teksten kortet ned.',
  },
  nn: {
    links: 'Lenkjer',
    from: (network) => `Nyhende frå ${network}`,
    corrected: 'Dette nyhendet er retta etter at det vart sendt.',
    withdrawnTitle: 'Nyhendet er trekt tilbake',
    withdrawn: 'Den som sende dette nyhendet, har trekt det tilbake. Du treng ikkje gjere noko.',
    preview: 'Førehandsvising: Berre du har fått denne.',
    goesOn: 'Her er teksten korta ned.',
  },
  en: {
    links: 'Links',
    from: (network) => `News from ${network}`,
    corrected: 'This has been corrected since it was sent.',
    withdrawnTitle: 'This news has been withdrawn',
    withdrawn: 'The person who sent it has withdrawn it. There is nothing you need to do.',
    preview: 'Preview: only you have received this.',
    goesOn: 'The text has been shortened here.',
  },
}
