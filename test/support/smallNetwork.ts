import { isDay, type Day } from '../../bot/domain/day'
import type { AbsenceReply } from '../../bot/domain/absence/absenceReply'
import { attendanceFrom, type Mark, type Presence } from '../../bot/domain/attendance/attendance'
import type { Gathering, GatheringId, Plan } from '../../bot/domain/gathering'
import { yearOfGathering } from '../../bot/domain/gathering'
import type { Area, AreaId, Member, MemberId, Workplace, WorkplaceId } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import type { Answer, Rsvp } from '../../bot/domain/answers/rsvp'
import { DEFAULT_SETTINGS } from '../../bot/domain/settings'
import type { Survey } from '../../bot/domain/survey'

export const memberId = (text: string) => text as MemberId
const areaId = (text: string) => text as AreaId
const gatheringId = (text: string) => text as GatheringId
const workplaceId = (text: string) => text as WorkplaceId

export function onDay(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`)
  return text
}

export const FOLLO: Area = { id: areaId('follo'), name: 'Follo', order: 1 }
export const AHUS: Area = { id: areaId('ahus'), name: 'Ahus', order: 2 }

export const ward: Workplace = { id: workplaceId('w-1'), name: 'Ås sykehjem', area: FOLLO.id, phone: null }

export function nurse(id: string, changes: Partial<Member> = {}): Member {
  return {
    id: memberId(id),
    name: `Sykepleier ${id}`,
    role: 'resource-nurse',
    profession: 'sykepleier',
    email: null,
    phone: null,
    entraId: null,
    workplace: ward.id,
    manager: memberId('l-1'),
    area: FOLLO.id,
    memberSince: onDay('2020-01-01'),
    standing: { kind: 'active' },
    language: 'nb',
    ...changes,
  }
}

function plan(id: string, day: string, changes: Partial<Plan> = {}): Plan {
  return {
    id: gatheringId(id),
    kind: 'area-gathering',
    title: `Områdesamling ${id}`,
    areas: [FOLLO.id],
    start: new Date(`${day}T11:00:00Z`),
    end: new Date(`${day}T14:00:00Z`),
    hours: 3,
    venue: 'Ås kulturhus',
    mode: 'hybrid',
    seats: 'unlimited',
    onlineLink: null,
    programme: [],
    topics: [],
    audience: ['nurse'],
    leadersUntil: null,
    host: null,
    material: [],
    ...changes,
  }
}

const called = {
  answerBy: onDay('2026-01-20'),
  invitedAt: new Date('2026-01-05T08:00:00Z'),
}

export function draft(id: string, day: string, changes: Partial<Plan> = {}): Gathering {
  return { ...plan(id, day, changes), stage: 'draft' }
}

export function invited(id: string, day: string, changes: Partial<Plan> = {}): Gathering {
  return { ...plan(id, day, changes), stage: 'invited', ...called }
}

export function held(id: string, day: string, changes: Partial<Plan> = {}): Gathering {
  return { ...plan(id, day, changes), stage: 'held', ...called, listCompletedAt: new Date(`${day}T20:00:00Z`) }
}

/** Answers of the given people, one minute after the other. */
export function answers(gathering: Gathering, given: Record<string, Answer>, late: readonly string[] = []): Rsvp[] {
  return Object.entries(given).map(([member, answer], index) => {
    const base = {
      gathering: gathering.id,
      year: yearOfGathering(gathering),
      member: memberId(member),
      late: late.includes(member),
      at: new Date(Date.UTC(2026, 0, 6, 8, index)),
    }
    return answer === 'cannot-come' ? { ...base, answer, reason: 'roster' } : { ...base, answer }
  })
}

export function marks(gathering: Gathering, given: Record<string, Presence>): Mark[] {
  return Object.entries(given).map(([member, presence]) => ({
    gathering: gathering.id,
    year: yearOfGathering(gathering),
    member: memberId(member),
    number: 1,
    presence,
    minutes: null,
    source: 'list-keeper',
    by: memberId('o-follo'),
    at: gathering.end,
  }))
}

type Kept = {
  members: Member[]
  gatherings: Gathering[]
  rsvps?: Rsvp[]
  marks?: Mark[]
  replies?: AbsenceReply[]
  surveys?: Survey[]
}

export function recordsOf({
  members,
  gatherings,
  rsvps = [],
  marks: log = [],
  replies = [],
  surveys = [],
}: Kept): Records {
  return {
    settings: DEFAULT_SETTINGS,
    areas: [AHUS, FOLLO],
    workplaces: new Map([[ward.id, ward]]),
    members: new Map(members.map((member) => [member.id, member])),
    gatherings: new Map(gatherings.map((gathering) => [gathering.id, gathering])),
    surveys: new Map(surveys.map((survey) => [survey.id, survey])),
    rsvpsOf: (id) => new Map(rsvps.filter((each) => each.gathering === id).map((each) => [each.member, each])),
    attendanceOf: (id) => attendanceFrom(log.filter((each) => each.gathering === id)),
    replyOf: (id, manager) => replies.find((each) => each.gathering === id && each.manager === manager),
  }
}
