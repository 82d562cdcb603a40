import type { Mark, Presence } from '../../bot/domain/attendance'
import type { Day } from '../../bot/domain/day'
import type { GatheringId, HeldGathering, InvitedGathering, Plan } from '../../bot/domain/gathering'
import type { Area, AreaId, Member, MemberId, Workplace, WorkplaceId } from '../../bot/domain/member'
import type { Rsvp } from '../../bot/domain/rsvp'

export const follo = 'follo' as AreaId
export const ahus = 'ahus' as AreaId
export const areas: Area[] = [
  { id: follo, name: 'Follo', order: 1 },
  { id: ahus, name: 'Ahus', order: 2 },
]
export const workplace: Workplace = { id: 'w-1' as WorkplaceId, name: 'Solhjemmet', area: follo, phone: null }

export function person(id: string, other: Partial<Member> = {}): Member {
  return {
    id: id as MemberId,
    name: `${id[0]?.toUpperCase()}${id.slice(1)} Testesen`,
    role: 'resource-nurse',
    profession: 'sykepleier',
    email: `${id}@example.no`,
    phone: null,
    entraId: `entra-${id}`,
    workplace: workplace.id,
    manager: 'mona' as MemberId,
    area: follo,
    memberSince: '2020-01-01' as Day,
    standing: { kind: 'active' },
    language: 'nb',
    ...other,
  }
}

export const anna = person('anna')
export const bilal = person('bilal', { language: 'nn' })
export const cato = person('cato', { entraId: null })
export const mona = person('mona', { role: 'line-manager', manager: null })
export const ola = person('ola', { role: 'area-leader', manager: null })
export const nina = person('nina', { role: 'network-leader', area: null, manager: null, workplace: null })
export const everybody = [anna, bilal, cato, mona, ola, nina]

export function plan(other: Partial<Plan> = {}): Plan {
  return {
    id: 'g1' as GatheringId,
    kind: 'area-gathering',
    title: 'Områdesamling Follo',
    areas: [follo],
    start: new Date('2026-03-12T11:00:00Z'),
    end: new Date('2026-03-12T14:00:00Z'),
    hours: 3,
    venue: 'Finnstadtunet',
    mode: 'physical',
    onlineLink: null,
    programme: [],
    topics: ['ESAS-r'],
    audience: ['nurse'],
    leadersUntil: null,
    host: null,
    seats: 'unlimited',
    material: [],
    ...other,
  }
}

export function invited(other: Partial<InvitedGathering> = {}): InvitedGathering {
  return {
    ...plan(other),
    stage: 'invited',
    answerBy: '2026-03-05' as Day,
    invitedAt: new Date('2026-02-16T08:00:00Z'),
    ...other,
  }
}

export function held(other: Partial<HeldGathering> = {}): HeldGathering {
  return { ...invited(), listCompletedAt: new Date('2026-03-12T14:30:00Z'), ...other, stage: 'held' }
}

export function comes(member: Member, at = '2026-02-20T09:00:00Z', answer: 'on-site' | 'online' = 'on-site'): Rsvp {
  return { gathering: 'g1' as GatheringId, year: 2026, member: member.id, late: false, at: new Date(at), answer }
}

export function cannot(member: Member, late = false): Rsvp {
  const at = new Date('2026-02-20T09:00:00Z')
  return {
    gathering: 'g1' as GatheringId,
    year: 2026,
    member: member.id,
    late,
    at,
    answer: 'cannot-come',
    reason: 'roster',
  }
}

export function mark(member: Member, presence: Presence, number = 1, other: Partial<Mark> = {}): Mark {
  return {
    gathering: 'g1' as GatheringId,
    year: 2026,
    member: member.id,
    number,
    presence,
    minutes: null,
    source: 'list-keeper',
    by: ola.id,
    at: new Date('2026-03-12T12:00:00Z'),
    ...other,
  }
}
