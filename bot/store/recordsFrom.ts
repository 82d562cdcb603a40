import { attendanceFrom } from '../domain/attendance/attendance'
import type { GatheringId } from '../domain/gathering'
import { withLanguages } from '../domain/language'
import type { ListedMember, Member, MemberId } from '../domain/member'
import { once } from '../domain/once'
import type { Records } from '../domain/records'
import { standingAnswer, standingAnswers } from '../domain/answers/rsvp'
import type { Network } from './network'
import { rsvpKey } from './rows/rsvpRow'
import { settingsFrom } from './rows/settingRow'

/** What the mirrors hold, as the domain asks for it. Each part is worked out anew only when its list has changed. */
export function recordsFrom(network: Network, hasSubmitted: Records['hasSubmitted']): () => Records {
  const settings = keptWhile(network.settings, () => settingsFrom(network.settings.all()))
  const areas = keptWhile(network.areas, () => [...network.areas.all()].sort((one, other) => one.order - other.order))
  const workplaces = keptWhile(network.workplaces, () => byId(network.workplaces.all()))
  // Whoever has not changed stays the same object, so that a card sent to her is not drawn again.
  const spoken = new WeakMap<ListedMember, Member>()
  const members = keptWhile(network.members, () => withLanguages(network.members.all(), spoken))
  const gatherings = keptWhile(network.gatherings, () => byId(network.gatherings.all()))
  const surveys = keptWhile(network.surveys, () => byId(network.surveys.all()))
  const news = keptWhile(network.news, () => byId(network.news.all()))
  const attendance = once(attendanceFrom)
  /** Which answers count depends on the day that the gathering has now. */
  const rsvpsOf = (id: GatheringId) => standingAnswers(network.gatherings.get(id), network.rsvps.inGroup(id))
  const rsvpOf = (id: GatheringId, member: MemberId) =>
    standingAnswer(network.gatherings.get(id), network.rsvps.get(rsvpKey(id, member)))

  return () => ({
    settings: settings(),
    areas: areas(),
    workplaces: workplaces(),
    members: members(),
    gatherings: gatherings(),
    surveys: surveys(),
    news: news(),
    rsvpsOf,
    rsvpOf,
    answersOf: network.rsvps.inGroup,
    marksOf: network.marks.inGroup,
    externalsOf: network.externals.inGroup,
    externalCountsOf: network.externalCounts.get,
    jobShadowingOf: network.jobShadowing.inGroup,
    hasSubmitted,
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

function byId<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]))
}
