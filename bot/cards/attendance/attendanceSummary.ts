import type { AbsenceKind } from '../../domain/absence/absence'
import { offersOnline, offersOnSite, type Plan } from '../../domain/gathering'
import { groupBy } from '../../domain/grouping'
import type { Language, MemberId } from '../../domain/member'
import { timeSpan } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import type { Fact } from '../gathering/gatheringFacts'
import { plain } from '../plain'
import template from './attendanceSummary.json' with { type: 'json' }

export type AbsentPerson = {
  id: MemberId
  name: string
  kind: AbsenceKind
  /** False for whoever never got the invitation: nobody is told that they did not answer it. */
  tellsNurse: boolean
  tellsManager: boolean
  managerName: string | null
}

export type AttendanceSummaryView = {
  frame: Frame
  gathering: Plan
  present: { onSite: number; online: number }
  absent: readonly AbsentPerson[]
  excusable: readonly { id: MemberId; name: string }[]
  completed: boolean
}

type Drawn = {
  title: string
  gathering: string
  when: string
  counts: Fact[]
  remark: string | null
  nursesTitle: string
  nurses: Fact[]
  managersTitle: string
  managers: Fact[]
  withoutManager: string | null
  notAsked: string | null
  excusable: { title: string; value: string }[]
  excusedLabel: string
  excusedHelp: string
  actions: Json[]
}

const draw = cardFrom<Drawn>(template)

/** Exactly who will be told what, before anything is sent. */
export function attendanceSummaryCard(view: AttendanceSummaryView): Card {
  const { frame, gathering, completed, present } = view
  const nobodyTicked = !completed && present.onSite + present.online === 0
  // An empty list is one that nobody has kept yet, and is not to be read as everybody's absence.
  const absent = nobodyTicked ? [] : byName(view.absent)
  const { language } = frame
  const { attendanceSummary: words, absenceKind, fallback, refusal } = textsIn(language)
  return draw(frame, fallback, {
    title: completed ? words.doneTitle : words.title,
    gathering: plain(gathering.title),
    when: timeSpan(language, gathering.start, gathering.end),
    counts: countsOf(view),
    remark: nobodyTicked
      ? refusal['list-empty']
      : completed
        ? words.done
        : absent.length === 0
          ? words.everybodyCame
          : null,
    nursesTitle: completed ? words.nursesWereTold : words.nursesTold,
    nurses: absent
      .filter((person) => person.tellsNurse)
      .map(({ name, kind }) => ({ title: plain(name), value: absenceKind[kind] })),
    managersTitle: completed ? words.managersWereTold : words.managersTold,
    managers: managersOf(language, absent),
    withoutManager: withoutManager(language, absent),
    notAsked: notAsked(language, absent),
    excusable:
      completed || nobodyTicked
        ? []
        : byName(view.excusable).map(({ id, name }) => ({ title: plain(name), value: id })),
    excusedLabel: words.excused,
    excusedHelp: words.excusedHelp,
    actions: actionsFor(language, gathering, completed, nobodyTicked),
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

function managersOf(language: Language, absent: readonly AbsentPerson[]): Fact[] {
  const { about } = textsIn(language).attendanceSummary
  const told = absent.filter((person) => person.tellsManager && person.managerName !== null)
  return [...groupBy(told, (person) => person.managerName ?? '')].map(([manager, people]) => ({
    title: plain(manager),
    value: about(people.map((person) => plain(person.name)).join(', ')),
  }))
}

function withoutManager(language: Language, absent: readonly AbsentPerson[]): string | null {
  const names = absent.filter((person) => person.tellsManager && person.managerName === null).map(({ name }) => name)
  if (names.length === 0) return null
  return textsIn(language).attendanceSummary.noManager(names.map(plain).join(', '))
}

function notAsked(language: Language, absent: readonly AbsentPerson[]): string | null {
  const count = absent.filter((person) => !person.tellsNurse).length
  return count === 0 ? null : textsIn(language).attendanceSummary.notAsked(count)
}

function byName<Person extends { name: string }>(people: readonly Person[]): Person[] {
  return [...people].sort((one, other) => one.name.localeCompare(other.name, 'nb'))
}

function actionsFor(language: Language, gathering: Plan, completed: boolean, nobodyTicked: boolean): Json[] {
  const words = textsIn(language).attendanceSummary
  const about = { gathering: gathering.id }
  if (nobodyTicked) return [button(words.back, 'list.open', about, { style: 'positive' })]
  if (completed) return [button(words.correct, 'list.open', about)]
  return [
    button(words.complete, 'list.complete', about, { style: 'positive', inputs: 'auto' }),
    button(words.back, 'list.open', about),
  ]
}
