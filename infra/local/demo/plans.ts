import { addDays, dayIn, instantAt, OSLO, type Day } from '../../../bot/domain/day'
import type { Gathering, GatheringId, HeldGathering, InvitedGathering, Plan } from '../../../bot/domain/gathering'
import type { AreaId, MemberId } from '../../../bot/domain/member'
import { REPORTED } from './reported'

const WEEKS_FROM_INVITATION = 5
const WEEKS_FROM_DEADLINE = 2
const DAYS_AHEAD_THAT_ARE_INVITED = 28

export const ALL_AREAS: readonly AreaId[] = REPORTED.areas.map((area) => area.id)

const NETWORK_LEADER = 'nl' as MemberId

type Facts = Pick<Plan, 'kind' | 'title' | 'areas' | 'hours' | 'mode'> & {
  id: string
  day: Day
  from: string
  to: string
}

/** A plan of what is known of it; whatever is not said is empty. */
export function planned({ id, day, from, to, ...facts }: Facts, more: Partial<Plan> = {}): Plan {
  return {
    id: id as GatheringId,
    ...facts,
    start: instantAt(OSLO, day, from),
    end: instantAt(OSLO, day, to),
    venue: null,
    onlineLink: facts.mode === 'physical' ? null : `https://mote.example.no/${id}`,
    programme: [],
    topics: [],
    audience: ['nurse'],
    leadersUntil: null,
    host: hostOf(facts.areas),
    seats: 'unlimited',
    material: [],
    channel: null,
    series: null,
    sequence: 0,
    lastChange: null,
    ...more,
  }
}

export function areaGatheringTitle(areas: readonly AreaId[]): string {
  const names = areas.map((id) => REPORTED.areas.find((area) => area.id === id)?.name ?? id)
  return `Områdesamling ${names.join(' og ')}`
}

/** The areas' own leaders keep the list of a joint gathering together, so it has no single host. */
function hostOf(areas: readonly AreaId[]): MemberId | null {
  if (areas.length === ALL_AREAS.length) return NETWORK_LEADER
  return areas.length === 1 ? leaderOf(areas[0]) : null
}

/** Who has kept the list of what has been held. */
export function keeperOf(plan: Plan): MemberId {
  return plan.host ?? leaderOf(plan.areas[0]) ?? NETWORK_LEADER
}

function leaderOf(area: AreaId | undefined): MemberId | null {
  return area === undefined ? null : (`o-${area}` as MemberId)
}

/** The stage a planned gathering has come to by now: what is over has been held, and what is soon is called. */
export function stageBy(now: Date, plan: Plan): Gathering {
  if (plan.end <= now) return held(plan, now)
  const day = dayIn(OSLO, plan.start)
  const today = dayIn(OSLO, now)
  if (day > addDays(today, DAYS_AHEAD_THAT_ARE_INVITED)) return { ...plan, stage: 'draft' }
  const deadline = addDays(day, -7)
  return invited(plan, now, deadline < today ? today : deadline)
}

export function invited(plan: Plan, now: Date, answerBy: Day): InvitedGathering {
  return { ...plan, stage: 'invited', answerBy, invitedAt: now }
}

export function held(plan: Plan, now: Date): HeldGathering {
  const day = dayIn(OSLO, plan.start)
  const completed = instantAt(OSLO, addDays(day, 1), '08:00')
  return {
    ...plan,
    stage: 'held',
    answerBy: addDays(day, -7 * WEEKS_FROM_DEADLINE),
    invitedAt: instantAt(OSLO, addDays(day, -7 * WEEKS_FROM_INVITATION), '09:00'),
    listCompletedAt: completed < now ? completed : now,
  }
}
