import type { ExternalAnswer } from '../../domain/answers/external'
import type { SignUpField, SignUpProblem } from '../../domain/answers/signUp'
import type { Language } from '../../domain/member'
import { external as en } from './externalEn'
import { external as nb } from './externalNb'
import { external as nn } from './externalNn'

type Titled = { title: string; text: string }

/** The public pages of an open gathering, for people from outside the network. */
export type ExternalTexts = {
  languages: string
  openTo: (network: string) => string
  answer: Record<ExternalAnswer, string>
  seatsLeft: (count: number) => string
  full: string
  fullButOnline: string
  form: {
    title: string
    name: string
    email: string
    emailHelp: string
    workplace: string
    answer: string
    send: string
    /** For nobody to fill in; machines do. */
    trap: string
    consent: (days: number) => string
    wrong: (count: number) => string
    problem: Record<SignUpField, Partial<Record<SignUpProblem, string>>>
  }
  thanks: Titled & { notFound: string; back: string }
  closed: Record<'closed' | 'started' | 'cancelled' | 'too-often' | 'not-saved', Titled>
  own: {
    title: Record<'unconfirmed' | 'confirmed' | 'waiting' | 'again' | 'cancelled', string>
    text: Record<'unconfirmed' | 'confirmed' | 'again' | 'cancelled', string>
    queue: (place: number) => string
    name: string
    workplace: string
    takesPart: string
    confirm: string
    confirmAgain: string
    signUpAgain: string
    cancel: string
    change: Record<ExternalAnswer, string>
    calendar: string
    badLink: Titled
    expired: Titled
    toSignUp: string
  }
}

export const externalTexts: Record<Language, ExternalTexts> = { nb, nn, en }
