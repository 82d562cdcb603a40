import type { Language } from '../../../domain/member'

export type OutsideTexts = {
  signedUp: (count: number) => string
  /** Beside how many members were there. */
  came: (count: number) => string
}

/** Participants from outside, where only how many they are is told. */
export const outsideTexts: Record<Language, OutsideTexts> = {
  nb: {
    signedUp: (count) => (count === 1 ? '1 påmeldt utenfra' : `${count} påmeldte utenfra`),
    came: (count) => `+ ${count} utenfra`,
  },
  nn: {
    signedUp: (count) => (count === 1 ? '1 påmeld utanfrå' : `${count} påmelde utanfrå`),
    came: (count) => `+ ${count} utanfrå`,
  },
  en: {
    signedUp: (count) => `${count} signed up from outside`,
    came: (count) => `+ ${count} from outside`,
  },
}
