import type { Language } from '../../../domain/member'

/** The field for where an invitation is posted besides the chats. */
export type PlanChannelTexts = {
  label: string
  help: string
  none: string
  /** The channel that was chosen, after Ressursnett was taken out of it. */
  gone: string
}

export const planChannelTexts: Record<Language, PlanChannelTexts> = {
  nb: {
    label: 'Kanal i Teams',
    help: 'Invitasjonen legges ut her også, og hver enkelt svarer for seg selv.',
    none: 'Ingen kanal',
    gone: 'En kanal vi ikke når nå',
  },
  nn: {
    label: 'Kanal i Teams',
    help: 'Invitasjonen blir lagd ut her òg, og kvar og ein svarer for seg sjølv.',
    none: 'Ingen kanal',
    gone: 'Ein kanal vi ikkje når no',
  },
  en: {
    label: 'Channel in Teams',
    help: 'The invitation is posted here too, and everybody answers for themselves.',
    none: 'No channel',
    gone: 'A channel we cannot reach now',
  },
}
