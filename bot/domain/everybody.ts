import { groupBy } from './grouping'
import type { AreaId, Member, MemberId, WorkplaceId } from './member'
import { once } from './once'

/** The name list, looked up in more ways than by id: who asks for each of many must not go through all of them each time. */
type Members = ReadonlyMap<MemberId, Member>

const NOBODY: readonly Member[] = []

/** The same list as long as nobody has changed. */
export const everybodyIn = once((members: Members): readonly Member[] => [...members.values()])

const byManager = once((members: Members) => groupBy(members.values(), ({ manager }) => manager))
const byWorkplace = once((members: Members) => groupBy(members.values(), ({ workplace }) => workplace))
const leaders = once((members: Members) => everybodyIn(members).filter(({ role }) => role === 'area-leader'))

/** Those whose line manager this is. */
export function managedBy(manager: MemberId, members: Members): readonly Member[] {
  return byManager(members).get(manager) ?? NOBODY
}

export function atWorkplace(workplace: WorkplaceId | null, members: Members): readonly Member[] {
  return (workplace && byWorkplace(members).get(workplace)) ?? NOBODY
}

export function areaLeadersIn(members: Members): readonly Member[] {
  return leaders(members)
}

export function areaLeaderOf(area: AreaId | null, members: Members): Member | undefined {
  return leaders(members).find((leader) => leader.area === area)
}
