import type { Language } from '../../domain/member'
import type { Matter } from '../../domain/messages/messageKey'
import { letterTextsEn } from './lettersEn'
import { letterTextsNb } from './lettersNb'
import { letterTextsNn } from './lettersNn'

/** What stands behind the link and nowhere in the letter: an e-mail may be read by somebody else, or over a shoulder. */
export const PRIVATE_KINDS = [
  'absence',
  'manager-notice',
  'escalation',
  'roster',
  'list-prompt',
  'hours',
  'survey',
  'survey-reminder',
] as const satisfies readonly Matter['kind'][]
export type PrivateKind = (typeof PRIVATE_KINDS)[number]
export type OpenKind = Exclude<Matter['kind'], PrivateKind>

/** What stands in the place of the first lines when a letter puts another one right, which was sent `at`. */
type Reason = {
  subject: (subject: string) => string
  title: string
  aboutOpen: (at: string | null) => string
  aboutPrivate: (at: string | null) => string
}

/** Letters to members who are not reached in chat. */
export type LetterTexts = {
  hello: (name: string) => string
  /** Shown on a lock screen: what it is, and nothing about the receiver. `title` is the heading of the card. */
  subject: Record<OpenKind, (title: string) => string>
  /** That there is something, and no more. */
  privately: Record<PrivateKind, string>
  behindButton: string
  button: Record<Matter['kind'], string>
  orByAddress: (address: string) => string
  /** After a letter that has been cut off because it was too long. */
  more: string
  corrected: Reason
  withdrawn: Reason
  greeting: (network: string) => string
  whyHere: string
  linkIsYours: string
  wrongAddress: string
}

export const letterTexts: Record<Language, LetterTexts> = { nb: letterTextsNb, nn: letterTextsNn, en: letterTextsEn }
