import type { Language } from '../../domain/member'

export type CheckInTexts = {
  title: string
  here: string
  since: string
  differs: string
  hours: string
  codeMissingTitle: string
  codeMissing: string
}

/** Checking in by a code in the chat. */
export const checkInTexts: Record<Language, CheckInTexts> = {
  nb: {
    title: 'Velkommen!',
    here: 'Du er registrert på',
    since: 'Registrert kl.',
    differs: 'Den som fører lista, har ført deg på en annen måte. Vis fram dette kortet, så ordner dere det sammen.',
    hours: 'Timene mine',
    codeMissingTitle: 'Er du på en samling?',
    codeMissing: 'Skriv «her» og de fire tallene på skjermen i rommet, for eksempel «her 4821».',
  },
  nn: {
    title: 'Velkomen!',
    here: 'Du er registrert på',
    since: 'Registrert kl.',
    differs: 'Den som fører lista, har ført deg på ein annan måte. Vis fram dette kortet, så ordnar de det saman.',
    hours: 'Timane mine',
    codeMissingTitle: 'Er du på ei samling?',
    codeMissing: 'Skriv «her» og dei fire tala på skjermen i rommet, til dømes «her 4821».',
  },
  en: {
    title: 'Welcome!',
    here: 'You are registered at',
    since: 'Registered at',
    differs: 'Whoever keeps the list has entered you differently. Show this card, and you can put it right together.',
    hours: 'My hours',
    codeMissingTitle: 'Are you at a gathering?',
    codeMissing: 'Write “here” and the four digits on the screen in the room, for example “here 4821”.',
  },
}
