import type { Presence } from '../../domain/attendance/attendance'
import { offersOnline, offersOnSite, type Plan } from '../../domain/gathering'
import type { Language, MemberId } from '../../domain/member'
import type { Rsvp } from '../../domain/answers/rsvp'
import { timeSpan } from '../../texts/dates'
import { attendancePagesTexts } from '../../texts/topics/attendancePages'
import { textsIn } from '../../texts/texts'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import { plain, shortened } from '../plain'
import { firstThatFits } from '../size'
import { pageOf, type Page } from './pages'
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
  /** Which forty of them, from 0; left out for the first. */
  page?: number
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
/** How much is said of each person. */
type Detail = { withWorkplace: boolean; longestName: number }

const draw = cardFrom<Drawn>(template)

const WHOLE: Detail = { withWorkplace: true, longestName: 80 }
const NAMES_ONLY: Detail = { withWorkplace: false, longestName: 80 }
const SHORT_NAMES: Detail = { withWorkplace: false, longestName: 36 }

/** The list that the area leader keeps on a phone in the room; more people than a card can hold come page by page. */
export function attendanceListCard(view: AttendanceListView): Card {
  const [first] = placesOf(view.gathering)
  const page = pageOf(inOrder(view.people, first ?? 'on-site'), view.page ?? 0)
  return firstThatFits([
    () => drawPage(view, page, WHOLE),
    () => drawPage(view, page, NAMES_ONLY),
    () => drawPage(view, page, SHORT_NAMES),
  ])
}

function drawPage(view: AttendanceListView, page: Page<ListedPerson>, detail: Detail): Card {
  const { frame, gathering, people, savedCount, completed } = view
  const { language } = frame
  const { attendanceList: words, fallback } = textsIn(language)
  const pageWords = attendancePagesTexts[language]
  const hasPeople = people.length > 0
  return draw(frame, fallback, {
    title: words.title,
    gathering: plain(gathering.title),
    when: timeSpan(language, gathering.start, gathering.end),
    remarks: [
      hasPeople ? (completed ? words.completed : words.help) : words.nobody,
      ...(page.count > 1
        ? [`${pageWords.page(page.number + 1, page.count, people.length)} ${pageWords.pageHelp}`]
        : []),
      ...(savedCount === null ? [] : [words.saved(savedCount)]),
    ],
    lists: hasPeople ? placesOf(gathering).map((place) => listFor(language, gathering, place, page.items, detail)) : [],
    actions: hasPeople ? actionsFor(language, gathering, page) : [],
  })
}

function placesOf(gathering: Plan): Place[] {
  return [
    ...(offersOnSite(gathering) ? ['on-site' as const] : []),
    ...(offersOnline(gathering) ? ['online' as const] : []),
  ]
}

/** Turning a page saves its ticks as well. */
function actionsFor(
  language: Language,
  gathering: Plan,
  { items, number, next, previous }: Page<ListedPerson>,
): Json[] {
  const { attendanceList: words } = textsIn(language)
  const pageWords = attendancePagesTexts[language]
  const ticked = items.filter(({ presence }) => presence === 'on-site' || presence === 'online').map(({ id }) => id)
  const data = { gathering: gathering.id, shown: ticked.join(',') }
  const turn = (title: string, page: number, style: 'positive' | 'default'): Json =>
    button(title, 'list.save', { ...data, page }, { style, inputs: 'auto' })
  return [
    ...(next > 0 ? [turn(pageWords.next(next), number + 1, 'positive')] : []),
    ...(previous > 0 ? [turn(pageWords.previous(previous), number - 1, 'default')] : []),
    button(words.save, 'list.save', data, { style: next > 0 ? 'default' : 'positive', inputs: 'auto' }),
  ]
}

function listFor(
  language: Language,
  gathering: Plan,
  place: Place,
  people: readonly ListedPerson[],
  detail: Detail,
): DrawnList {
  const { attendanceList: words, refusal } = textsIn(language)
  const onSiteLabel = gathering.mode === 'hybrid' ? words.onSiteHybrid : words.onSite
  return {
    id: place === 'on-site' ? 'onSite' : 'online',
    label: place === 'on-site' ? onSiteLabel : words.online,
    errorMessage: refusal['action-incomplete'],
    value: people
      .filter((person) => person.presence === place)
      .map((person) => person.id)
      .join(','),
    choices: inOrder(people, place).map((person) => ({ title: titleOf(language, person, detail), value: person.id })),
  }
}

/** First those who said they would be here, then the other way, then no answer, and last those who cannot; each by name. */
function inOrder(people: readonly ListedPerson[], place: Place): ListedPerson[] {
  return [...people].sort(
    (one, other) => rank(one, place) - rank(other, place) || one.name.localeCompare(other.name, 'nb'),
  )
}

function rank(person: ListedPerson, place: Place): number {
  if (!person.rsvp) return 2
  if (person.rsvp.answer === place) return 0
  return person.rsvp.answer === 'cannot-come' ? 3 : 1
}

function titleOf(language: Language, person: ListedPerson, { withWorkplace, longestName }: Detail): string {
  const { answered } = textsIn(language).attendanceList
  const workplace = withWorkplace && person.workplace ? [plain(shortened(person.workplace, longestName))] : []
  const name = plain(shortened(person.name, longestName))
  return [name, ...workplace, answered[person.rsvp?.answer ?? 'none']].join(' · ')
}
