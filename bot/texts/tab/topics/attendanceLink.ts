import type { Language } from '../../../domain/member'

export type AttendanceLinkTexts = {
  open: string
  /** So many people's attendance has been ticked and is not stored yet. */
  waiting: (count: number) => string
  goOn: string
}

/** What leads to the attendance list; the list itself has words of its own, loaded with it. */
export const attendanceLinkTexts: Record<Language, AttendanceLinkTexts> = {
  nb: {
    open: 'Før oppmøteliste',
    waiting: (count) =>
      count === 1
        ? 'Ett kryss på en oppmøteliste er ikke lagret ennå.'
        : `${count} kryss på en oppmøteliste er ikke lagret ennå.`,
    goOn: 'Åpne lista, så blir de lagret',
  },
  nn: {
    open: 'Før oppmøteliste',
    waiting: (count) =>
      count === 1
        ? 'Eitt kryss på ei oppmøteliste er ikkje lagra enno.'
        : `${count} kryss på ei oppmøteliste er ikkje lagra enno.`,
    goOn: 'Opne lista, så blir dei lagra',
  },
  en: {
    open: 'Keep attendance list',
    waiting: (count) =>
      count === 1
        ? 'One tick on an attendance list is not saved yet.'
        : `${count} ticks on an attendance list are not saved yet.`,
    goOn: 'Open the list to save them',
  },
}
