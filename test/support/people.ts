import type { AbsenceReply } from '../../bot/domain/absence/absenceReply'
import { attendanceFrom, type Mark, type Presence } from '../../bot/domain/attendance/attendance'
import type { JobShadowing } from '../../bot/domain/attendance/jobShadowing'
import type { Day } from '../../bot/domain/day'
import type { OutcomeKind, OutcomeOf } from '../../bot/domain/messages/delivery'
import type { Gathering, GatheringId, HeldGathering, InvitedGathering, Plan } from '../../bot/domain/gathering'
import type { Area, AreaId, ListedMember, Member, MemberId, Workplace, WorkplaceId } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import type { External, ExternalCounts } from '../../bot/domain/answers/external'
import { standingAnswer, standingAnswers, type Rsvp } from '../../bot/domain/answers/rsvp'
import type { RosterReply } from '../../bot/domain/messages/roster'
import type { News } from '../../bot/domain/news'
import { DEFAULT_SETTINGS, type NetworkSettings } from '../../bot/domain/settings'
import type { Survey } from '../../bot/domain/surveys/survey'

export const follo = 'follo' as AreaId
export const ahus = 'ahus' as AreaId
export const asDay = (text: string) => text as Day
export const areas: Area[] = [
  { id: follo, name: 'Follo', order: 1 },
  { id: ahus, name: 'Ahus', order: 2 },
]
export const workplace: Workplace = { id: 'w-1' as WorkplaceId, name: 'Solhjemmet', area: follo, phone: null }

export function person(id: string, other: Partial<Member> = {}): Member {
  const { language = 'nb' } = other
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
    listedLanguage: language,
    chosenLanguage: null,
    language,
    ...other,
  }
}

/** As the name list has her: the language she is written to in is worked out anew each time. */
export function asListed({ language: _language, ...listed }: Member): ListedMember {
  return listed
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
    channel: null,
    series: null,
    sequence: 0,
    lastChange: null,
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
  return {
    gathering: 'g1' as GatheringId,
    year: 2026,
    day: null,
    member: member.id,
    late: false,
    at: new Date(at),
    by: null,
    answer,
    waited: false,
    guest: false,
  }
}

export function cannot(member: Member, late = false): Rsvp {
  const at = new Date('2026-02-20T09:00:00Z')
  return {
    gathering: 'g1' as GatheringId,
    year: 2026,
    day: null,
    member: member.id,
    late,
    at,
    by: null,
    answer: 'cannot-come',
    reason: 'roster',
    substitute: null,
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
    id: null,
    ...other,
  }
}

export type Known = {
  members?: readonly Member[]
  gatherings?: readonly Gathering[]
  rsvps?: readonly Rsvp[]
  marks?: readonly Mark[]
  replies?: readonly AbsenceReply[]
  surveys?: readonly Survey[]
  news?: readonly News[]
  settings?: Partial<NetworkSettings>
  externals?: readonly External[]
  externalCounts?: readonly ExternalCounts[]
  rosterReplies?: readonly RosterReply[]
  jobShadowing?: readonly JobShadowing[]
}

/** The records as the store would hand them over, from literals. */
export function recordsOf(known: Known): Records {
  const { members = everybody, gatherings = [], rsvps = [], marks = [], replies = [], surveys = [] } = known
  return {
    settings: { ...DEFAULT_SETTINGS, ...known.settings },
    areas,
    workplaces: new Map([[workplace.id, workplace]]),
    members: new Map(members.map((member) => [member.id, member])),
    gatherings: new Map(gatherings.map((gathering) => [gathering.id, gathering])),
    surveys: new Map(surveys.map((survey) => [survey.id, survey])),
    news: new Map((known.news ?? []).map((news) => [news.id, news])),
    rsvpsOf: (id) =>
      standingAnswers(
        gatherings.find((each) => each.id === id),
        rsvps.filter((each) => each.gathering === id),
      ),
    rsvpOf: (id, member) =>
      standingAnswer(
        gatherings.find((each) => each.id === id),
        rsvps.findLast((each) => each.gathering === id && each.member === member),
      ),
    answersOf: (id) => rsvps.filter((each) => each.gathering === id),
    attendanceOf: (id) => attendanceFrom(marks.filter((each) => each.gathering === id)),
    marksOf: (id) => marks.filter((each) => each.gathering === id),
    externalsOf: (id) => (known.externals ?? []).filter((each) => each.gathering === id),
    externalCountsOf: (id) => (known.externalCounts ?? []).find((each) => each.gathering === id),
    hasSubmitted: () => false,
    jobShadowingOf: (id) => (known.jobShadowing ?? []).filter((each) => each.member === id),
    rosterReplyOf: (day, manager) =>
      (known.rosterReplies ?? []).find((each) => each.day === day && each.manager === manager),
    replyOf: (id, manager) => replies.find((each) => each.gathering === id && each.manager === manager),
  }
}

/** How it went with the messages of these keys; the others have not been tried. */
export function outcomes(known: Record<string, OutcomeKind> = {}): OutcomeOf {
  return (key) => known[key]
}
