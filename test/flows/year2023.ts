import type { Mark } from '../../bot/domain/attendance/attendance'
import { addDays, dayIn, instantAt, OSLO, type Day } from '../../bot/domain/day'
import type { Gathering, GatheringId, HeldGathering, Plan } from '../../bot/domain/gathering'
import { listKeepers } from '../../bot/domain/messages/afterwards'
import type { Member, MemberId } from '../../bot/domain/member'
import type { Rsvp } from '../../bot/domain/answers/rsvp'
import { demoNetwork } from '../../infra/local/demo/network'

export type Happening = { at: Date } & (
  | { kind: 'invite'; gathering: GatheringId; by: MemberId }
  | { kind: 'answer'; rsvp: Rsvp }
  | { kind: 'marks'; gathering: GatheringId; by: MemberId; marks: Mark[] }
  | { kind: 'complete'; gathering: GatheringId; by: MemberId; excused: MemberId[] }
  | { kind: 'correct'; gathering: GatheringId; by: MemberId; member: MemberId }
)

/** What the year was, as the annual report has it and the demo network fills it in. */
export type Year = {
  members: Member[]
  drafts: Gathering[]
  happenings: Happening[]
  held: HeldGathering[]
  rsvps: Rsvp[]
  marks: Mark[]
  /** The gathering of the storm, and the sixteen of it who cancelled or switched on the day. */
  storm: { gathering: GatheringId; changed: Rsvp[] }
  corrected: { gathering: GatheringId; member: MemberId }[]
}

const STORM = '2023-fagdag' as GatheringId

export function year2023(): Year {
  const network = demoNetwork(instantAt(OSLO, '2024-01-01' as Day, '12:00'))
  const held = network.gatherings.filter((gathering) => gathering.stage === 'held')
  const drafts = held.map(({ answerBy: _by, invitedAt: _at, listCompletedAt: _done, ...plan }): Gathering => {
    return { ...plan, stage: 'draft' }
  })
  const rsvpsOf = (id: GatheringId) => network.rsvps.filter((rsvp) => rsvp.gathering === id)
  const marksOf = (id: GatheringId) => network.marks.filter((mark) => mark.gathering === id)
  const keeperOf = (plan: Plan): MemberId => listKeepers(plan, network.members)[0]?.id ?? ('nl' as MemberId)
  const storm = held.find(({ id }) => id === STORM)
  if (!storm) throw new Error('There was a theme day in 2023.')
  const changed = rsvpsOf(STORM).filter((rsvp) => dayIn(OSLO, rsvp.at) === dayIn(OSLO, storm.start))
  const corrected = correctionsIn(held, marksOf)

  const happenings = held.flatMap((gathering): Happening[] => {
    const by = keeperOf(gathering)
    const id = gathering.id
    const marks = marksOf(id)
    const present = marks.filter(({ presence }) => presence === 'on-site' || presence === 'online')
    const excused = marks.filter(({ presence }) => presence === 'excused').map(({ member }) => member)
    const completedAt = instantAt(OSLO, addDays(dayIn(OSLO, gathering.start), 1), '08:00')
    return [
      { kind: 'invite', at: gathering.invitedAt, gathering: id, by },
      ...rsvpsOf(id).flatMap((rsvp) => answersOf(rsvp, changed, gathering)),
      { kind: 'marks', at: new Date(gathering.end.getTime() - 30 * 60_000), gathering: id, by, marks: present },
      { kind: 'complete', at: completedAt, gathering: id, by, excused },
    ]
  })
  const corrections = corrected.map(({ gathering, member }): Happening => {
    const plan = held.find(({ id }) => id === gathering) ?? storm
    const at = instantAt(OSLO, addDays(dayIn(OSLO, plan.start), 4), '10:00')
    return { kind: 'correct', at, gathering, by: keeperOf(plan), member }
  })
  return {
    members: network.members,
    drafts,
    happenings: [...happenings, ...corrections].sort((one, other) => one.at.getTime() - other.at.getTime()),
    held,
    rsvps: network.rsvps,
    marks: network.marks,
    storm: { gathering: STORM, changed },
    corrected,
  }
}

/** Whoever changed on the day of the storm had said before that she would come. */
function answersOf(rsvp: Rsvp, changed: readonly Rsvp[], gathering: HeldGathering): Happening[] {
  const last: Happening = { kind: 'answer', at: rsvp.at, rsvp }
  if (!changed.includes(rsvp)) return [last]
  const { gathering: id, year, day, member } = rsvp
  const at = instantAt(OSLO, addDays(dayIn(OSLO, gathering.invitedAt), 3), '10:00')
  const first: Rsvp = {
    gathering: id,
    year,
    day,
    member,
    late: false,
    at,
    by: null,
    answer: 'on-site',
    waited: false,
    guest: false,
  }
  return [{ kind: 'answer', at, rsvp: first }, last]
}

/** Three area gatherings at which somebody was there after all. */
function correctionsIn(held: readonly HeldGathering[], marksOf: (id: GatheringId) => Mark[]) {
  return held
    .filter(({ kind }) => kind === 'area-gathering')
    .slice(0, 9)
    .flatMap(({ id }, index) => {
      if (index % 3 !== 0) return []
      const absent = marksOf(id).find(({ presence }) => presence === 'absent')
      return absent ? [{ gathering: id, member: absent.member }] : []
    })
}
