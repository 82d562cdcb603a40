import type { Language } from '../../../domain/member'

/** What the first view says of sending; the rest is loaded when it is opened. */
export type SendingLinkTexts = {
  sendings: string
  reach: string
  paused: (when: string | null, by: string | null) => string
  pausedHelp: string
  open: string
}

export const sendingLinkTexts: Record<Language, SendingLinkTexts> = {
  nb: {
    sendings: 'Utsendinger',
    reach: 'Hvem når vi',
    paused: (when, by) =>
      `All utsending er satt på pause${by === null ? '' : ` av ${by}`}${when === null ? '' : `, ${when}`}.`,
    pausedHelp: 'Ingen får meldinger før utsendingen fortsetter.',
    open: 'Se utsendingene',
  },
  nn: {
    sendings: 'Utsendingar',
    reach: 'Kven når vi',
    paused: (when, by) =>
      `All utsending er sett på pause${by === null ? '' : ` av ${by}`}${when === null ? '' : `, ${when}`}.`,
    pausedHelp: 'Ingen får meldingar før utsendinga held fram.',
    open: 'Sjå utsendingane',
  },
  en: {
    sendings: 'Messages sent',
    reach: 'Whom we reach',
    paused: (when, by) => `All sending is paused${by === null ? '' : ` by ${by}`}${when === null ? '' : `, ${when}`}.`,
    pausedHelp: 'Nobody gets messages until sending resumes.',
    open: 'See what is sent',
  },
}
