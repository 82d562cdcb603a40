import type { Language } from '../../../domain/member'

/** Beside an answer in the list of people. */
export type AnswerNoteTexts = {
  open: string
  openFor: (name: string) => string
  recordedBy: (name: string) => string
  queue: (place: number) => string
  guest: (area: string) => string
  guestFromElsewhere: string
  substitute: (name: string) => string
}

export const answerNoteTexts: Record<Language, AnswerNoteTexts> = {
  nb: {
    open: 'Før svar',
    openFor: (name) => `Før svar for ${name}`,
    recordedBy: (name) => `Registrert av ${name}`,
    queue: (place) => `Nummer ${place} i køen`,
    guest: (area) => `Gjest fra ${area}`,
    guestFromElsewhere: 'Gjest fra et annet område',
    substitute: (name) => `Har spurt ${name} om å komme i stedet`,
  },
  nn: {
    open: 'Før svar',
    openFor: (name) => `Før svar for ${name}`,
    recordedBy: (name) => `Registrert av ${name}`,
    queue: (place) => `Nummer ${place} i køen`,
    guest: (area) => `Gjest frå ${area}`,
    guestFromElsewhere: 'Gjest frå eit anna område',
    substitute: (name) => `Har spurt ${name} om å kome i staden`,
  },
  en: {
    open: 'Record answer',
    openFor: (name) => `Record answer for ${name}`,
    recordedBy: (name) => `Recorded by ${name}`,
    queue: (place) => `Number ${place} in the queue`,
    guest: (area) => `Guest from ${area}`,
    guestFromElsewhere: 'Guest from another area',
    substitute: (name) => `Has asked ${name} to come instead`,
  },
}
