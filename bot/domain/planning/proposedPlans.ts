import type { Day } from '../day'
import type { GatheringKind } from '../gathering'
import type { Area, AreaId } from '../member'
import type { AskedPlan } from './planCheck'

/** What is written on what is proposed, in the language of whoever plans. */
export type ProposalWords = {
  title: {
    'area-gathering': (areas: string) => string
    'theme-day': string
    'intro-course': string
    'basic-course': (day: number) => string
    'leader-meeting': string
    'working-group-meeting': string
  }
  and: string
  leadersUntil: string
}

/** The kinds that are for everybody at once. */
export type KindForAll = Exclude<GatheringKind, 'area-gathering'>

/** A form with nothing in it. */
export const EMPTY_PLAN: AskedPlan = {
  title: '',
  kind: '',
  areas: [],
  day: '',
  from: '',
  to: '',
  lastDay: '',
  venue: '',
  mode: '',
  onlineLink: '',
  hours: '',
  programme: [],
  topics: [],
  audience: [],
  leadersUntil: '',
  host: '',
  seats: '',
  material: [],
  channel: '',
}

type Usual = Pick<AskedPlan, 'from' | 'to' | 'hours' | 'mode' | 'audience'>

/** How each kind of gathering mostly is, where nothing else is said. */
export const USUAL: Record<GatheringKind, Usual> = {
  'area-gathering': { from: '12:00', to: '15:00', hours: '', mode: 'physical', audience: ['nurse'] },
  'theme-day': { from: '08:30', to: '15:00', hours: '6', mode: 'hybrid', audience: ['nurse', 'external'] },
  'intro-course': { from: '08:30', to: '15:30', hours: '6', mode: 'physical', audience: ['nurse', 'leader'] },
  'basic-course': { from: '08:30', to: '15:30', hours: '6', mode: 'physical', audience: ['nurse'] },
  'leader-meeting': { from: '13:00', to: '14:30', hours: '0', mode: 'digital', audience: ['leader'] },
  'working-group-meeting': { from: '13:00', to: '15:00', hours: '0', mode: 'digital', audience: ['working-group'] },
}

export function areaGathering(
  areas: readonly AreaId[],
  day: Day,
  { from, to }: { from: string; to: string },
  known: readonly Area[],
  words: ProposalWords,
): AskedPlan {
  const names = known.filter(({ id }) => areas.includes(id)).map(({ name }) => name)
  const title = words.title['area-gathering'](names.join(` ${words.and} `))
  return { ...EMPTY_PLAN, ...USUAL['area-gathering'], kind: 'area-gathering', title, areas, day, from, to }
}

/** `number` tells the days of a course apart. */
export function gatheringForAll(
  { kind, number }: { kind: KindForAll; number: number },
  day: Day,
  areas: readonly AreaId[],
  words: ProposalWords,
): AskedPlan {
  const title = kind === 'basic-course' ? words.title[kind](number) : words.title[kind]
  const leadersUntil = kind === 'intro-course' ? words.leadersUntil : ''
  return { ...EMPTY_PLAN, ...USUAL[kind], kind, title, areas, day, leadersUntil }
}
