import type { Day } from './day'

export type MemberId = string & { readonly __memberId: true }
export type AreaId = string & { readonly __areaId: true }
export type WorkplaceId = string & { readonly __workplaceId: true }

export const ROLES = ['resource-nurse', 'line-manager', 'area-leader', 'working-group', 'network-leader'] as const
export type Role = (typeof ROLES)[number]

export const LANGUAGES = ['nb', 'nn', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export type Standing = { kind: 'active' } | { kind: 'on-leave'; from: Day; to: Day | null } | { kind: 'left'; on: Day }

/** Everybody on the name list, as the list has it: nurses, their line managers, area leaders and the working group. */
export type ListedMember = {
  id: MemberId
  name: string
  role: Role
  profession: string
  email: string | null
  phone: string | null
  /** The object id of the account in Teams; null for whoever has none. */
  entraId: string | null
  workplace: WorkplaceId | null
  manager: MemberId | null
  area: AreaId | null
  memberSince: Day
  standing: Standing
  /** What whoever keeps the name list has written there. */
  listedLanguage: Language | null
  /** What she has chosen herself; it stands over the list. */
  chosenLanguage: Language | null
}

/** One on the name list, with the language she is written to in (`spokenLanguage`). */
export type Member = ListedMember & { language: Language }

export type Workplace = { id: WorkplaceId; name: string; area: AreaId; phone: string | null }

export type Area = { id: AreaId; name: string; order: number }

export type StandingOnDay = 'not-yet' | 'active' | 'on-leave' | 'left'

export function standingOn(member: Member, day: Day): StandingOnDay {
  if (day < member.memberSince) return 'not-yet'
  const { standing } = member
  switch (standing.kind) {
    case 'active':
      return 'active'
    case 'left':
      return day >= standing.on ? 'left' : 'active'
    case 'on-leave':
      return day >= standing.from && (standing.to === null || day <= standing.to) ? 'on-leave' : 'active'
  }
}

export function isActiveOn(member: Member, day: Day): boolean {
  return standingOn(member, day) === 'active'
}

/** Area leaders, the working group and the network leader run the network; nobody else sees lists of persons. */
export function leadsNetwork(member: Pick<Member, 'role'>): boolean {
  return member.role === 'network-leader' || member.role === 'working-group'
}

/** Two areas may gather together, and then it is both leaders' gathering; a gathering for more is the working group's. */
const MOST_AREAS_TOGETHER = 2

/** May this person call this gathering and keep its list? The working group may all, the host that one, an area leader the own area's. */
export function mayLead(
  member: Pick<Member, 'id' | 'role' | 'area'>,
  gathering: { areas: readonly AreaId[]; host: MemberId | null },
): boolean {
  if (leadsNetwork(member)) return true
  if (member.role !== 'area-leader') return false
  if (gathering.host === member.id) return true
  return member.area !== null && gathering.areas.includes(member.area) && gathering.areas.length <= MOST_AREAS_TOGETHER
}
