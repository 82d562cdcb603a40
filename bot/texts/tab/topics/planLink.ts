import type { Language } from '../../../domain/member'

/** The way in to planning, and what its pages are called in the browser's title. */
export type PlanLinkTexts = {
  create: string
  together: string
  title: Record<'new' | 'edit' | 'copy', string>
}

export const planLinkTexts: Record<Language, PlanLinkTexts> = {
  nb: {
    create: 'Ny samling',
    together: 'Inviter flere samlet',
    title: { new: 'Ny samling', edit: 'Endre samling', copy: 'Kopier samling' },
  },
  nn: {
    create: 'Ny samling',
    together: 'Inviter fleire samla',
    title: { new: 'Ny samling', edit: 'Endre samling', copy: 'Kopier samling' },
  },
  en: {
    create: 'New gathering',
    together: 'Invite to several at once',
    title: { new: 'New gathering', edit: 'Change gathering', copy: 'Copy gathering' },
  },
}
