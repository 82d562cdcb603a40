import { payloads, type Verb } from '../../bot/cards/actions'

/** A value that would do for each thing a button can bring along; `answers` and `questions` arrive one by one. */
export const GOOD: Record<string, unknown> = {
  gathering: 'g-open',
  answer: 'on-site',
  reason: 'roster',
  substitute: 'bilal',
  series: 'series-1',
  'answer:g-s1': 'on-site',
  day: '2026-04-20',
  kind: 'invitation',
  about: 'g-open',
  page: 0,
  onSite: 'anna',
  online: 'bilal',
  excused: 'bilal',
  shown: 'anna,bilal',
  comment: 'Takk',
  survey: 's1',
  'q:q1': 3,
  span: 'year',
  year: 2026,
  number: 1,
  language: 'nb',
  parts: 'kind,content',
  isNew: true,
  copyOf: 'g-held',
  // With it nothing is stored, however good the rest is.
  dryRun: true,
  because: 'Snøstorm',
  title: 'Samling',
  areas: 'follo',
  from: '12:00',
  to: '15:00',
  lastDay: '',
  mode: 'physical',
  venue: 'Ås',
  onlineLink: '',
  seats: '',
  programme: '',
  topics: '',
  material: '',
}
/** Names of what is there: with another one there is nothing to change. */
export const IDENTITIES = ['gathering', 'series', 'survey', 'about', 'day']
const ARRIVES_AS: Record<string, string> = { answers: 'answer:g-s1', questions: 'q:q1' }

/** What the button can bring along, by the names it arrives with. */
export function fieldsOf(verb: Verb): string[] {
  return Object.keys(payloads[verb].shape).map((field) => ARRIVES_AS[field] ?? field)
}

export function goodFor(verb: Verb): Record<string, unknown> {
  const kind = verb === 'plan.save' || verb === 'plan.edit' ? { kind: 'area-gathering' } : {}
  const good = Object.fromEntries(fieldsOf(verb).map((field) => [field, GOOD[field]]))
  const page = verb.startsWith('survey.') && 'page' in good ? { page: 'page-1' } : {}
  return { ...good, ...kind, ...page, ...(verb === 'survey.turn' ? { to: 'next' } : {}) }
}
