import { addDays, dayIn, instantAt, OSLO, type Day } from '../../bot/domain/day'
import type { Mark } from '../../bot/domain/attendance/attendance'
import { isInvited } from '../../bot/domain/audience'
import { yearOfGathering, type Gathering, type GatheringId } from '../../bot/domain/gathering'
import type { Area, AreaId, Member, MemberId, Role, Workplace, WorkplaceId } from '../../bot/domain/member'
import type { Conversation } from '../../bot/domain/messages/delivery'
import type { Rsvp } from '../../bot/domain/answers/rsvp'
import { areaRow } from '../../bot/store/rows/areaRow'
import { gatheringRow } from '../../bot/store/rows/gatheringRow'
import { markRow } from '../../bot/store/rows/markRow'
import { memberRow } from '../../bot/store/rows/memberRow'
import type { Fields, RowKind } from '../../bot/store/rows/row'
import { rsvpRow } from '../../bot/store/rows/rsvpRow'
import { conversationRow } from '../../bot/store/rows/sending/conversationRow'
import { workplaceRow } from '../../bot/store/rows/workplaceRow'

export const SITES = { team: 'team', vault: 'vault' }

/** A Tuesday morning on which nothing is quiet. */
export const NOW = new Date('2026-09-01T09:00:00Z')
const TODAY = dayIn(OSLO, NOW)
const AREAS = ['follo', 'ahus', 'bydelene', 'nedre-romerike', 'ovre-romerike', 'kongsvinger'] as AreaId[]
const NURSES_TO_A_MANAGER = 4
const GATHERINGS = 28
/** An area leader for each area, a working group of four, and the network leader. */
const LEADERS = 11
const EVERY = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index))

export type Row = { list: string; site: 'team' | 'vault'; fields: Fields }

export type MadeUp = {
  areas: Area[]
  workplaces: Workplace[]
  members: Member[]
  gatherings: Gathering[]
  rsvps: Rsvp[]
  marks: Mark[]
  conversations: Conversation[]
}

/** All 28 gatherings lie ahead; or they are spread over the year, with answers and attendance; or there is one, for all. */
type Year = 'ahead' | 'under-way' | 'one-for-all'

/**
 * A network of so many people, a fifth of them line managers, with the year's gatherings. The same number gives the same
 * network.
 */
export function madeUpNetwork(size: number, serviceUrl: string, year: Year): MadeUp {
  const areas = AREAS.map((id, index) => ({ id, name: id, order: index + 1 }))
  const leaders = [
    ...AREAS.map((area) => person(`leader-${area}`, 'area-leader', area, null, null)),
    ...EVERY(4, (index) => person(`group-${index}`, 'working-group', null, null, null)),
    person('network-leader', 'network-leader', null, null, null),
  ]
  const wards = Math.ceil((size - leaders.length) / (NURSES_TO_A_MANAGER + 1))
  const areaOf = (ward: number): AreaId => AREAS[ward % AREAS.length] ?? ('follo' as AreaId)
  const wardId = (ward: number) => `ward-${ward}` as WorkplaceId
  const managers = EVERY(wards, (ward) => person(`manager-${ward}`, 'line-manager', areaOf(ward), wardId(ward), null))
  const nurses = EVERY(size - leaders.length - wards, (index) => {
    const ward = index % wards
    return person(`nurse-${index}`, 'resource-nurse', areaOf(ward), wardId(ward), `manager-${ward}` as MemberId)
  })
  const members = [...nurses, ...managers, ...leaders]
  const gatherings = gatheringsOf(year)
  const invited = gatherings.map((gathering) => ({
    gathering,
    nurses: nurses.filter((nurse) => isInvited(gathering, nurse)),
  }))
  return {
    areas,
    workplaces: EVERY(wards, (ward) => ({ id: wardId(ward), name: `Ward ${ward}`, area: areaOf(ward), phone: null })),
    members,
    gatherings,
    rsvps: year !== 'under-way' ? [] : invited.flatMap(({ gathering, nurses: asked }) => answersTo(gathering, asked)),
    marks: invited.flatMap(({ gathering, nurses: asked }) =>
      gathering.stage === 'held' ? marksAt(gathering, asked) : [],
    ),
    conversations: members.map((member) => chatOf(member.id, serviceUrl)),
  }
}

/** How large a network with about so many nurses is. */
export function sizeWith(nurses: number): number {
  return LEADERS + Math.ceil((nurses * (NURSES_TO_A_MANAGER + 1)) / NURSES_TO_A_MANAGER)
}

export function rowsOf(network: MadeUp): Row[] {
  const rows = <Value>(kind: RowKind<Value>, values: readonly Value[]): Row[] =>
    values.map((value) => ({ list: kind.list, site: kind.site, fields: kind.toFields(value) }))
  return [
    ...rows(areaRow, network.areas),
    ...rows(workplaceRow, network.workplaces),
    ...rows(memberRow, network.members),
    ...rows(gatheringRow, network.gatherings),
    ...rows(rsvpRow, network.rsvps),
    ...rows(markRow, network.marks),
    ...rows(conversationRow, network.conversations),
  ]
}

function person(
  id: string,
  role: Role,
  area: AreaId | null,
  workplace: WorkplaceId | null,
  manager: MemberId | null,
): Member {
  return {
    id: id as MemberId,
    name: `Person ${id}`,
    role,
    profession: 'sykepleier',
    email: `${id}@example.no`,
    phone: null,
    entraId: `entra-${id}`,
    workplace,
    manager,
    area,
    memberSince: '2020-01-01' as Day,
    standing: { kind: 'active' },
    language: 'nb',
    listedLanguage: 'nb',
    chosenLanguage: null,
  }
}

/** Most gatherings are for one area; every seventh is for all. */
function planned(index: number, day: Day) {
  const isForAll = index % 7 === 6
  const area = AREAS[index % AREAS.length] ?? ('follo' as AreaId)
  return {
    id: `g-${index}` as GatheringId,
    kind: isForAll ? ('theme-day' as const) : ('area-gathering' as const),
    title: isForAll ? 'Fagdag: Overganger' : `Områdesamling ${area}`,
    areas: isForAll ? AREAS : [area],
    start: instantAt(OSLO, day, '12:00'),
    end: instantAt(OSLO, day, '15:00'),
    hours: 3,
    venue: 'Finnstadtunet',
    mode: 'hybrid' as const,
    onlineLink: 'https://teams.microsoft.com/l/meetup-join/1',
    programme: [
      { start: '12:00', end: '13:00', title: 'Nye forløp for palliative pasienter', speaker: 'Kari Eksempel' },
      { start: '13:15', end: '15:00', title: 'Case og refleksjon', speaker: null },
    ].map((item) => item as Gathering['programme'][number]),
    topics: ['ESAS-r', 'Forhåndssamtaler', `Tema ${index}`],
    audience: ['nurse' as const],
    leadersUntil: null,
    host: null,
    seats: 1_000_000,
    material: [],
    channel: null,
    series: null,
    sequence: 0,
    lastChange: null,
    answerBy: addDays(day, -14),
    invitedAt: instantAt(OSLO, addDays(day, -250), '09:00'),
  }
}

function gatheringsOf(year: Year): Gathering[] {
  switch (year) {
    case 'ahead':
      return EVERY(GATHERINGS, ahead)
    case 'under-way':
      return EVERY(GATHERINGS, spread)
    case 'one-for-all':
      return [ahead(6)]
  }
}

/** So far ahead that nothing but the invitation is due. */
function ahead(index: number): Gathering {
  return { ...planned(index, addDays(TODAY, 100 + 2 * index)), stage: 'invited' }
}

/** Some held long ago, some so lately that absence is followed up, and most of them ahead. */
function spread(index: number): Gathering {
  const day = addDays(TODAY, -100 + 9 * index)
  const plan = planned(index, day)
  if (plan.start >= NOW) return { ...plan, stage: 'invited' }
  return { ...plan, stage: 'held', listCompletedAt: instantAt(OSLO, addDays(day, 1), '10:00') }
}

function answersTo(gathering: Gathering, nurses: readonly Member[]): Rsvp[] {
  return nurses
    .filter((_, index) => index % 10 < 8)
    .map(({ id }, index): Rsvp => {
      const given = {
        gathering: gathering.id,
        year: yearOfGathering(gathering),
        day: dayIn(OSLO, gathering.start),
        member: id,
        late: false,
        at: new Date(gathering.start.getTime() - 40 * 86_400_000 + index * 1000),
        by: null,
      }
      if (index % 5 === 4) return { ...given, answer: 'cannot-come', reason: 'roster', substitute: null }
      return { ...given, answer: index % 5 === 3 ? 'online' : 'on-site', waited: false, guest: false }
    })
}

function marksAt(gathering: Gathering, nurses: readonly Member[]): Mark[] {
  return nurses.map(({ id }, index) => ({
    gathering: gathering.id,
    year: yearOfGathering(gathering),
    member: id,
    number: 1,
    presence: index % 10 < 6 ? 'on-site' : 'absent',
    minutes: null,
    source: 'list-keeper',
    by: 'network-leader' as MemberId,
    at: gathering.end,
    id: null,
  }))
}

function chatOf(id: MemberId, serviceUrl: string): Conversation {
  return {
    entraId: `entra-${id}`,
    conversationId: `chat-${id}`,
    serviceUrl,
    tenantId: 'tenant',
    userId: `29:${id}`,
    botId: '28:bot',
    state: 'installed',
  }
}
