import type { Language } from '../../../domain/member'

/** Before something is sent: who gets it by e-mail instead of in chat, and who by no door. */
export type ReachGroupTexts = {
  byMail: (count: number) => string
  byMailHelp: string
  /** Those whose letter stands as it was, while its link shows what is true now. */
  seenByLink: (count: number) => string
  notReached: (count: number) => string
  notReachedHelp: string
}

export const reachGroupTexts: Record<Language, ReachGroupTexts> = {
  nb: {
    byMail: (count) => `Får e-post i stedet for chat (${count})`,
    byMailHelp: 'E-posten har en personlig lenke til det samme kortet.',
    seenByLink: (count) => `Ser det via lenken i e-posten de har fått (${count})`,
    notReached: (count) => `Nås ikke (${count})`,
    notReachedHelp: 'Disse må du kontakte på en annen måte.',
  },
  nn: {
    byMail: (count) => `Får e-post i staden for chat (${count})`,
    byMailHelp: 'E-posten har ei personleg lenkje til det same kortet.',
    seenByLink: (count) => `Ser det via lenkja i e-posten dei har fått (${count})`,
    notReached: (count) => `Vi når dei ikkje (${count})`,
    notReachedHelp: 'Desse må du kontakte på ein annan måte.',
  },
  en: {
    byMail: (count) => `Get an e-mail instead of chat (${count})`,
    byMailHelp: 'The e-mail has a personal link to the same card.',
    seenByLink: (count) => `See it by the link in the e-mail they have got (${count})`,
    notReached: (count) => `Not reached (${count})`,
    notReachedHelp: 'You need to contact these in another way.',
  },
}
