import { attendanceFrom, type Attendance } from '../domain/attendance/attendance'
import type { GatheringId } from '../domain/gathering'
import type { MemberId } from '../domain/member'
import type { Records } from '../domain/records'
import { standingAnswers, type Rsvp } from '../domain/answers/rsvp'
import type { Network } from './network'
import { settingsFrom } from './rows/settingRow'

/** What the mirrors hold, as the domain asks for it. Each part is worked out anew only when its list has changed. */
export function recordsFrom(network: Network): () => Records {
  const settings = keptWhile(network.settings, () => settingsFrom(network.settings.all()))
  const areas = keptWhile(network.areas, () => [...network.areas.all()].sort((one, other) => one.order - other.order))
  const workplaces = keptWhile(network.workplaces, () => byId(network.workplaces.all()))
  const members = keptWhile(network.members, () => byId(network.members.all()))
  const gatherings = keptWhile(network.gatherings, () => byId(network.gatherings.all()))
  const surveys = keptWhile(network.surveys, () => byId(network.surveys.all()))
  const answersAndDates = {
    get revision() {
      return network.rsvps.revision + network.gatherings.revision
    },
  }
  const rsvps = keptWhile(answersAndDates, () => new Map<GatheringId, ReadonlyMap<MemberId, Rsvp>>())
  const attendance = keptWhile(network.marks, () => new Map<GatheringId, Attendance>())

  return () => ({
    settings: settings(),
    areas: areas(),
    workplaces: workplaces(),
    members: members(),
    gatherings: gatherings(),
    surveys: surveys(),
    rsvpsOf: (gathering) =>
      once(rsvps(), gathering, () =>
        standingAnswers(network.gatherings.get(gathering), network.rsvps.inGroup(gathering)),
      ),
    answersOf: network.rsvps.inGroup,
    marksOf: network.marks.inGroup,
    externalsOf: network.externals.inGroup,
    externalCountsOf: network.externalCounts.get,
    jobShadowingOf: network.jobShadowing.inGroup,
    rosterReplyOf: (day, manager) => network.rosterReplies.get(`${day}|${manager}`),
    attendanceOf: (gathering) => once(attendance(), gathering, () => attendanceFrom(network.marks.inGroup(gathering))),
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

function once<Key, Value>(kept: Map<Key, Value>, key: Key, compute: () => Value): Value {
  const known = kept.get(key)
  if (known !== undefined) return known
  const value = compute()
  kept.set(key, value)
  return value
}

function byId<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]))
}
