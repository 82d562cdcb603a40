import type { Language } from '../../../domain/member'
import type { DoorState } from '../../../domain/attendance/checkIn'

export type DoorTexts = {
  open: string
  back: string
  fullScreen: string
  lead: string
  code: string
  scan: string
  /** What to write in the chat. */
  write: string
  written: (code: string) => string
  checkedIn: (count: number) => string
  newCodeAt: (time: string) => string
  opensAt: (time: string) => string
  closed: Record<Exclude<DoorState, 'open' | 'early'>, string>
  offline: (time: string) => string
  noCodes: string
  notYours: string
}

/** The screen at the door. */
export const doorTexts: Record<Language, DoorTexts> = {
  nb: {
    open: 'Dørskjerm',
    back: 'Tilbake til samlingen',
    fullScreen: 'Fullskjerm',
    lead: 'Sjekk inn her',
    code: 'Kode',
    scan: 'Skann med kameraet på telefonen',
    write: 'eller skriv til Ressursnett i Teams:',
    written: (code) => `«her ${code}»`,
    checkedIn: (count) => (count === 1 ? '1 er registrert' : `${count} er registrert`),
    newCodeAt: (time) => `Ny kode kl. ${time}`,
    opensAt: (time) => `Innsjekkingen åpner kl. ${time}`,
    closed: {
      over: 'Samlingen er slutt. Takk for i dag!',
      completed: 'Oppmøtelista er fullført. Si fra til den som fører lista.',
      cancelled: 'Samlingen er avlyst.',
      'not-called': 'Samlingen er ikke kalt inn ennå.',
      'not-on-site': 'Samlingen er på nett, så det trengs ingen dørskjerm.',
    },
    offline: (time) => `Uten nett akkurat nå. Kodene holder til kl. ${time}.`,
    noCodes: 'Vi får ikke tak i nye koder. Sjekk nettet, så kommer de av seg selv.',
    notYours: 'Dørskjermen kan bare vises av dem som fører lista for samlingen.',
  },
  nn: {
    open: 'Dørskjerm',
    back: 'Tilbake til samlinga',
    fullScreen: 'Fullskjerm',
    lead: 'Sjekk inn her',
    code: 'Kode',
    scan: 'Skann med kameraet på telefonen',
    write: 'eller skriv til Ressursnett i Teams:',
    written: (code) => `«her ${code}»`,
    checkedIn: (count) => (count === 1 ? '1 er registrert' : `${count} er registrerte`),
    newCodeAt: (time) => `Ny kode kl. ${time}`,
    opensAt: (time) => `Innsjekkinga opnar kl. ${time}`,
    closed: {
      over: 'Samlinga er slutt. Takk for i dag!',
      completed: 'Oppmøtelista er fullført. Sei frå til den som fører lista.',
      cancelled: 'Samlinga er avlyst.',
      'not-called': 'Samlinga er ikkje kalla inn enno.',
      'not-on-site': 'Samlinga er på nett, så det trengst ingen dørskjerm.',
    },
    offline: (time) => `Utan nett akkurat no. Kodane held til kl. ${time}.`,
    noCodes: 'Vi får ikkje tak i nye kodar. Sjekk nettet, så kjem dei av seg sjølve.',
    notYours: 'Dørskjermen kan berre visast av dei som fører lista for samlinga.',
  },
  en: {
    open: 'Door screen',
    back: 'Back to the gathering',
    fullScreen: 'Full screen',
    lead: 'Check in here',
    code: 'Code',
    scan: 'Scan with the camera of your phone',
    write: 'or write to Ressursnett in Teams:',
    written: (code) => `“here ${code}”`,
    checkedIn: (count) => `${count} registered`,
    newCodeAt: (time) => `New code at ${time}`,
    opensAt: (time) => `Check-in opens at ${time}`,
    closed: {
      over: 'The gathering is over. Thank you for today!',
      completed: 'The attendance list is complete. Please tell whoever keeps the list.',
      cancelled: 'The gathering is cancelled.',
      'not-called': 'The gathering has not been called yet.',
      'not-on-site': 'The gathering is online, so no door screen is needed.',
    },
    offline: (time) => `Offline just now. The codes last until ${time}.`,
    noCodes: 'We cannot get new codes. Check the network, and they will come by themselves.',
    notYours: 'The door screen can only be shown by those who keep the list of the gathering.',
  },
}
