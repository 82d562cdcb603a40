import type { Language } from '../../../domain/member'

/** «Hvem når vi»: how each on the name list is reached now, and what to do about those who are not. */
export type ReachPageTexts = {
  title: string
  lead: string
  ownArea: (area: string) => string
  failed: string
  retry: string
  summary: string
  door: Record<'chat' | 'mail' | 'none', string>
  people: (count: number) => string
  causes: string
  allReached: string
  list: string
  filter: string
  everyone: string
  area: string
  everywhere: string
  search: string
  shown: (shown: number, all: number) => string
  nobody: string
  name: string
  role: string
  how: string
  toDo: string
  export: string
  file: string
  why: string
}

export const reachPageTexts: Record<Language, ReachPageTexts> = {
  nb: {
    title: 'Hvem når vi',
    lead: 'Meldinger går i chat der det går an, ellers på e-post med en personlig lenke.',
    ownArea: (area) => `Du ser ditt eget område: ${area}.`,
    failed: 'Vi får ikke hentet dette nå.',
    retry: 'Prøv igjen',
    summary: 'Oversikt',
    door: { chat: 'I chat', mail: 'På e-post', none: 'Ikke i det hele tatt' },
    people: (count) => (count === 1 ? '1 person' : `${count} personer`),
    causes: 'Hvorfor noen ikke nås i chat',
    allReached: 'Alle nås i chat.',
    list: 'Navnelista',
    filter: 'Nås',
    everyone: 'Alle',
    area: 'Område',
    everywhere: 'Alle områder',
    search: 'Søk etter navn',
    shown: (shown, all) => `Viser ${shown} av ${all}.`,
    nobody: 'Ingen passer til valget.',
    name: 'Navn',
    role: 'Rolle',
    how: 'Nås',
    toDo: 'Hva du kan gjøre',
    export: 'Last ned som Excel',
    file: 'hvem-naar-vi',
    why: 'Hvorfor',
  },
  nn: {
    title: 'Kven når vi',
    lead: 'Meldingar går i chat der det går an, elles på e-post med ei personleg lenkje.',
    ownArea: (area) => `Du ser ditt eige område: ${area}.`,
    failed: 'Vi får ikkje henta dette no.',
    retry: 'Prøv igjen',
    summary: 'Oversikt',
    door: { chat: 'I chat', mail: 'På e-post', none: 'Ikkje i det heile' },
    people: (count) => (count === 1 ? '1 person' : `${count} personar`),
    causes: 'Kvifor nokon ikkje er å nå i chat',
    allReached: 'Vi når alle i chat.',
    list: 'Namnelista',
    filter: 'Vi når dei',
    everyone: 'Alle',
    area: 'Område',
    everywhere: 'Alle område',
    search: 'Søk etter namn',
    shown: (shown, all) => `Viser ${shown} av ${all}.`,
    nobody: 'Ingen passar til valet.',
    name: 'Namn',
    role: 'Rolle',
    how: 'Korleis',
    toDo: 'Kva du kan gjere',
    export: 'Last ned som Excel',
    file: 'kven-naar-vi',
    why: 'Kvifor',
  },
  en: {
    title: 'Whom we reach',
    lead: 'Messages go in chat where that is possible, and otherwise by e-mail with a personal link.',
    ownArea: (area) => `You see your own area: ${area}.`,
    failed: 'We cannot load this right now.',
    retry: 'Try again',
    summary: 'Overview',
    door: { chat: 'In chat', mail: 'By e-mail', none: 'Not at all' },
    people: (count) => (count === 1 ? '1 person' : `${count} people`),
    causes: 'Why somebody is not reached in chat',
    allReached: 'Everybody is reached in chat.',
    list: 'The name list',
    filter: 'Reached',
    everyone: 'Everybody',
    area: 'Area',
    everywhere: 'All areas',
    search: 'Search for a name',
    shown: (shown, all) => `Showing ${shown} of ${all}.`,
    nobody: 'Nobody matches the choice.',
    name: 'Name',
    role: 'Role',
    how: 'Reached',
    toDo: 'What you can do',
    export: 'Download as Excel',
    file: 'whom-we-reach',
    why: 'Why',
  },
}
