import { EXTERNAL_ANSWERS, EXTERNAL_PRESENCES, EXTERNAL_STATES } from '../../bot/domain/answers/external'
import { LANGUAGES } from '../../bot/domain/member'
import { key, needed, option, text, year, type ListSchema } from './listColumns'

/** Participants from outside the network, and what is left of them. */
export const externalLists: ListSchema[] = [
  {
    name: 'Externals',
    site: 'team',
    description: 'Deltakere utenfra på åpne samlinger. Radene slettes en tid etter samlingen.',
    columns: [
      key,
      year,
      { name: 'Gathering', displayName: 'Samling', kind: 'text', indexed: true, required: true },
      text('Email', 'E-post'),
      text('Workplace', 'Arbeidsplass'),
      { ...option('Language', 'Språk', LANGUAGES), required: true },
      { ...option('Answer', 'Blir med', EXTERNAL_ANSWERS), required: true },
      { ...option('State', 'Trinn', EXTERNAL_STATES), indexed: true, required: true },
      needed('Day', 'Gjelder dagen (ÅÅÅÅ-MM-DD)'),
      needed('At', 'Meldte seg på'),
      text('ConfirmedAt', 'Bekreftet'),
      { name: 'Waited', displayName: 'Sto på venteliste', kind: 'boolean' },
      option('Presence', 'Oppmøte', EXTERNAL_PRESENCES),
      text('By', 'Ført av'),
      { name: 'Sent', displayName: 'E-post som er sendt', kind: 'note' },
      { name: 'Knows', displayName: 'Har fått vite (JSON)', kind: 'note' },
    ],
  },
  {
    name: 'ExternalCounts',
    site: 'team',
    description: 'Hvor mange som kom utenfra, når navnene er slettet',
    columns: [
      key,
      year,
      { name: 'SignedUp', displayName: 'Påmeldte', kind: 'number', required: true },
      { name: 'OnSite', displayName: 'På stedet', kind: 'number', required: true },
      { name: 'Online', displayName: 'På nett', kind: 'number', required: true },
    ],
  },
]
