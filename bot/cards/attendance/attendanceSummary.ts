import type { AbsenceKind } from '../../domain/absence/absence'
import { offersOnline, offersOnSite, type Plan } from '../../domain/gathering'
import { groupBy } from '../../domain/grouping'
import type { Language, MemberId } from '../../domain/member'
import { timeSpan } from '../../texts/dates'
import { andMore } from '../../texts/names'
import { attendancePagesTexts } from '../../texts/topics/attendancePages'
import { textsIn } from '../../texts/texts'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import type { Fact } from '../gathering/gatheringFacts'
import { plain, shortened } from '../plain'
import { firstThatFits } from '../size'
import template from './attendanceSummary.json' with { type: 'json' }

export type AbsentPerson = {
  id: MemberId
  name: string
  kind: AbsenceKind
  /** False for whoever never got the invitation: nobody is told that they did not answer it. */
  wasAsked: boolean
  tellsNurse: boolean
  tellsManager: boolean
  managerName: string | null
  /** Did not give notice by an answer, and so may have told the list keeper. */
  excusable: boolean
  /** The list keeper has been told. */
  excused: boolean
}

export type AttendanceSummaryView = {
  frame: Frame
  gathering: Plan
  present: { onSite: number; online: number }
  absent: readonly AbsentPerson[]
  completed: boolean
}

type Drawn = {
  title: string
  gathering: string
  when: string
  counts: Fact[]
  remark: string | null
  away: { title: string; value: string }[]
  awayLabel: string
  awayHelp: string
  excused: string
  awayMore: string | null
  nursesTitle: string
  nurses: Fact[]
  nursesMore: string | null
  managersTitle: string
  managers: Fact[]
  remarks: string[]
  actions: Json[]
}

const draw = cardFrom<Drawn>(template)

/** More names than this in one place are not read on a phone; everybody is in the tab. */
const MOST_NAMES = 30
/** Where the names are long. */
const FEWER_NAMES = 20
const FEW_NAMES = 10
const LONGEST_NAME = 60

/** Exactly who will be told what, before anything is sent: whoever was away stands here once. */
export function attendanceSummaryCard(view: AttendanceSummaryView): Card {
  return firstThatFits([
    () => drawSummary(view, MOST_NAMES),
    () => drawSummary(view, FEWER_NAMES),
    () => drawSummary(view, FEW_NAMES),
  ])
}

function drawSummary(view: AttendanceSummaryView, most: number): Card {
  const { frame, gathering, completed, present } = view
  const nobodyTicked = !completed && present.onSite + present.online === 0
  // An empty list is one that nobody has kept yet, and is not to be read as everybody's absence.
  const absent = nobodyTicked ? [] : byName(view.absent)
  const { language } = frame
  const { attendanceSummary: words, absenceKind, fallback, refusal } = textsIn(language)
  const pageWords = attendancePagesTexts[language]
  const asked = completed ? [] : absent.filter((person) => person.excusable)
  const told = absent.filter((person) => person.tellsNurse && (completed || !person.excusable))
  const everybodyCame = absent.length === 0 ? words.everybodyCame : null
  return draw(frame, fallback, {
    title: completed ? words.doneTitle : words.title,
    gathering: plain(gathering.title),
    when: timeSpan(language, gathering.start, gathering.end),
    counts: countsOf(view),
    remark: nobodyTicked ? refusal['list-empty'] : completed ? words.done : everybodyCame,
    away: asked
      .slice(0, most)
      .map(({ id, name, kind }) => ({ title: `${shownName(name)} · ${absenceKind[kind]}`, value: id })),
    awayLabel: pageWords.away,
    awayHelp: pageWords.awayHelp,
    excused: shownExcused(asked, most).join(','),
    awayMore: moreText(language, asked.length, most),
    nursesTitle: completed ? words.nursesWereTold : pageWords.gaveNotice,
    nurses: told.slice(0, most).map(({ name, kind }) => ({ title: shownName(name), value: absenceKind[kind] })),
    nursesMore: moreText(language, told.length, most),
    managersTitle: completed ? words.managersWereTold : words.managersTold,
    managers: managersOf(language, absent, most),
    remarks: [
      withoutManager(language, absent, most),
      notAsked(language, absent),
      notByRules(language, absent, most),
    ].filter((text) => text !== null),
    actions: actionsFor(language, gathering, { completed, nobodyTicked, asked, most }),
  })
}

function countsOf({ frame, gathering, present, absent }: AttendanceSummaryView): Fact[] {
  const words = textsIn(frame.language).attendanceSummary
  return [
    ...(offersOnSite(gathering) ? [{ title: words.onSite, value: String(present.onSite) }] : []),
    ...(offersOnline(gathering) ? [{ title: words.online, value: String(present.online) }] : []),
    { title: words.absent, value: String(absent.length) },
  ]
}

/** Managers with the names of their own nurses, until so many names have been said. */
function managersOf(language: Language, absent: readonly AbsentPerson[], most: number): Fact[] {
  const { about } = textsIn(language).attendanceSummary
  const words = attendancePagesTexts[language]
  const told = absent.filter((person) => person.tellsManager && person.managerName !== null)
  const facts: Fact[] = []
  let said = 0
  let left = 0
  for (const [manager, people] of groupBy(told, (person) => person.managerName ?? '')) {
    if (said >= most) left++
    else {
      facts.push({ title: shownName(manager), value: about(nameList(language, people, most - said)) })
      said += people.length
    }
  }
  return left === 0 ? facts : [...facts, { title: words.andLeadersMore, value: words.andLeaders(left) }]
}

function withoutManager(language: Language, absent: readonly AbsentPerson[], most: number): string | null {
  const people = absent.filter((person) => person.tellsManager && person.managerName === null)
  if (people.length === 0) return null
  return textsIn(language).attendanceSummary.noManager(nameList(language, people, most))
}

function notAsked(language: Language, absent: readonly AbsentPerson[]): string | null {
  const count = absent.filter((person) => !person.wasAsked).length
  return count === 0 ? null : textsIn(language).attendanceSummary.notAsked(count)
}

function notByRules(language: Language, absent: readonly AbsentPerson[], most: number): string | null {
  const people = absent.filter((person) => person.wasAsked && !person.tellsNurse)
  return people.length === 0 ? null : attendancePagesTexts[language].notByRules(nameList(language, people, most))
}

function nameList(language: Language, people: readonly AbsentPerson[], most: number): string {
  const shown = people.slice(0, most).map(({ name }) => shownName(name))
  const left = people.length - shown.length
  return left > 0 ? `${shown.join(', ')} ${andMore(language, left)}` : shown.join(', ')
}

function moreText(language: Language, count: number, most: number): string | null {
  if (count <= most) return null
  const more = andMore(language, count - most)
  return `${more.charAt(0).toUpperCase()}${more.slice(1)}. ${attendancePagesTexts[language].inTab}`
}

function shownName(name: string): string {
  return plain(shortened(name, LONGEST_NAME))
}

function shownExcused(asked: readonly AbsentPerson[], most: number): MemberId[] {
  return asked
    .slice(0, most)
    .filter(({ excused }) => excused)
    .map(({ id }) => id)
}

function byName<Person extends { name: string }>(people: readonly Person[]): Person[] {
  return [...people].sort((one, other) => one.name.localeCompare(other.name, 'nb'))
}

function actionsFor(
  language: Language,
  gathering: Plan,
  state: { completed: boolean; nobodyTicked: boolean; asked: readonly AbsentPerson[]; most: number },
): Json[] {
  const words = textsIn(language).attendanceSummary
  const about = { gathering: gathering.id }
  if (state.nobodyTicked) return [button(words.back, 'list.open', about, { style: 'positive' })]
  if (state.completed) return [button(words.correct, 'list.open', about)]
  const ticks = { ...about, shown: shownExcused(state.asked, state.most).join(',') }
  const { lookAgain } = attendancePagesTexts[language]
  return [
    button(words.complete, 'list.complete', ticks, { style: 'positive', inputs: 'auto' }),
    ...(state.asked.length > 0 ? [button(lookAgain, 'list.excuse', ticks, { inputs: 'auto' })] : []),
    button(words.back, 'list.open', about),
  ]
}
