import { attendanceFrom } from '../domain/attendance/attendance'
import type { Gathering, GatheringId } from '../domain/gathering'
import type { MemberId } from '../domain/member'
import type { Records } from '../domain/records'
import { standingAnswers, type Rsvp } from '../domain/answers/rsvp'
import type { Network } from './network'
import { settingsFrom } from './rows/settingRow'

type StandingAnswers = ReadonlyMap<MemberId, Rsvp>

/** What the mirrors hold, as the domain asks for it. Each part is worked out anew only when its list has changed. */
export function recordsFrom(network: Network): () => Records {
  const settings = keptWhile(network.settings, () => settingsFrom(network.settings.all()))
  const areas = keptWhile(network.areas, () => [...network.areas.all()].sort((one, other) => one.order - other.order))
  const workplaces = keptWhile(network.workplaces, () => byId(network.workplaces.all()))
  const members = keptWhile(network.members, () => byId(network.members.all()))
  const gatherings = keptWhile(network.gatherings, () => byId(network.gatherings.all()))
  const surveys = keptWhile(network.surveys, () => byId(network.surveys.all()))
  const attendance = derived(attendanceFrom)
  const answers = new WeakMap<readonly Rsvp[], { gathering: Gathering | undefined; value: StandingAnswers }>()
  /** Which answers count depends on the day that the gathering has now. */
  const rsvpsOf = (id: GatheringId): StandingAnswers => {
    const [gathering, given] = [network.gatherings.get(id), network.rsvps.inGroup(id)]
    const known = answers.get(given)
    if (known?.gathering === gathering && known !== undefined) return known.value
    const value = standingAnswers(gathering, given)
    answers.set(given, { gathering, value })
    return value
  }

  return () => ({
    settings: settings(),
    areas: areas(),
    workplaces: workplaces(),
    members: members(),
    gatherings: gatherings(),
    surveys: surveys(),
    rsvpsOf,
    answersOf: network.rsvps.inGroup,
    marksOf: network.marks.inGroup,
    externalsOf: network.externals.inGroup,
    externalCountsOf: network.externalCounts.get,
    jobShadowingOf: network.jobShadowing.inGroup,
    rosterReplyOf: (day, manager) => network.rosterReplies.get(`${day}|${manager}`),
    attendanceOf: (gathering) => attendance(network.marks.inGroup(gathering)),
    replyOf: (gathering, manager) => network.replies.get(`${gathering}|${manager}`),
  })
}

function keptWhile<Value>(source: { readonly revision: number }, compute: () => Value): () => Value {
  let kept: { revision: number; value: Value } | null = null
  return () => {
    if (kept?.revision !== source.revision) kept = { revision: source.revision, value: compute() }
    return kept.value
  }
}

/** Worked out once for each list; a list that has changed is another one. */
function derived<Item, Value>(compute: (items: readonly Item[]) => Value): (items: readonly Item[]) => Value {
  const known = new WeakMap<readonly Item[], { value: Value }>()
  return (items) => {
    const before = known.get(items)
    if (before) return before.value
    const value = compute(items)
    known.set(items, { value })
    return value
  }
}

function byId<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]))
}
