import type { Presence } from '../../domain/attendance/attendance'
import { offersOnline, offersOnSite, type Plan } from '../../domain/gathering'
import type { Language, MemberId } from '../../domain/member'
import type { Rsvp } from '../../domain/answers/rsvp'
import { timeSpan } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import { plain } from '../plain'
import template from './attendanceList.json' with { type: 'json' }

export type ListedPerson = {
  id: MemberId
  name: string
  workplace: string | null
  rsvp: Rsvp | undefined
  presence: Presence | null
}

export type AttendanceListView = {
  frame: Frame
  gathering: Plan
  people: readonly ListedPerson[]
  /** How many are present in what was saved last; null before the first time. */
  savedCount: number | null
  completed: boolean
}

type Place = Extract<Presence, 'on-site' | 'online'>
type DrawnList = {
  id: 'onSite' | 'online'
  label: string
  errorMessage: string
  value: string
  choices: { title: string; value: string }[]
}
type Drawn = {
  title: string
  gathering: string
  when: string
  remarks: string[]
  lists: DrawnList[]
  actions: Json[]
}

const draw = cardFrom<Drawn>(template)

/** A message may be 80 kB: for more people than this, workplaces are left out. */
const MOST_WITH_WORKPLACE = 120

/** The list that the area leader keeps on a phone in the room. */
export function attendanceListCard(view: AttendanceListView): Card {
  const { frame, gathering, people, savedCount, completed } = view
  const { language } = frame
  const { attendanceList: words, fallback } = textsIn(language)
  const hasPeople = people.length > 0
  const places: Place[] = [
    ...(offersOnSite(gathering) ? ['on-site' as const] : []),
    ...(offersOnline(gathering) ? ['online' as const] : []),
  ]
  const shown = people.filter(({ presence }) => presence === 'on-site' || presence === 'online').map(({ id }) => id)
  const data = { gathering: gathering.id, shown: shown.join(',') }
  const save = button(words.save, 'list.save', data, { style: 'positive', inputs: 'auto' })
  return draw(frame, fallback, {
    title: words.title,
    gathering: plain(gathering.title),
    when: timeSpan(language, gathering.start, gathering.end),
    remarks: [
      ...(completed ? [words.completed] : []),
      hasPeople ? words.help : words.nobody,
      ...(savedCount === null ? [] : [words.saved(savedCount)]),
    ],
    lists: hasPeople ? places.map((place) => listFor(language, gathering, place, people)) : [],
    actions: hasPeople ? [save] : [],
  })
}

function listFor(language: Language, gathering: Plan, place: Place, people: readonly ListedPerson[]): DrawnList {
  const { attendanceList: words, refusal } = textsIn(language)
  const onSiteLabel = gathering.mode === 'hybrid' ? words.onSiteHybrid : words.onSite
  const withWorkplace = people.length <= MOST_WITH_WORKPLACE
  return {
    id: place === 'on-site' ? 'onSite' : 'online',
    label: place === 'on-site' ? onSiteLabel : words.online,
    errorMessage: refusal['action-incomplete'],
    value: people
      .filter((person) => person.presence === place)
      .map((person) => person.id)
      .join(','),
    choices: [...people]
      .sort((one, other) => rank(one, place) - rank(other, place) || one.name.localeCompare(other.name, 'nb'))
      .map((person) => ({ title: titleOf(language, person, withWorkplace), value: person.id })),
  }
}

/** First those who said they would be here, then the other way, then no answer, and last those who cannot. */
function rank(person: ListedPerson, place: Place): number {
  if (!person.rsvp) return 2
  if (person.rsvp.answer === place) return 0
  return person.rsvp.answer === 'cannot-come' ? 3 : 1
}

function titleOf(language: Language, person: ListedPerson, withWorkplace: boolean): string {
  const { answered } = textsIn(language).attendanceList
  const workplace = withWorkplace && person.workplace ? [plain(person.workplace)] : []
  return [plain(person.name), ...workplace, answered[person.rsvp?.answer ?? 'none']].join(' · ')
}
