import { isDay, type Day } from '../../bot/domain/day'
import type { AbsenceReply } from '../../bot/domain/absence/absenceReply'
import type { Mark, Presence } from '../../bot/domain/attendance/attendance'
import type { Gathering, GatheringId, Plan } from '../../bot/domain/gathering'
import { yearOfGathering } from '../../bot/domain/gathering'
import type { Area, AreaId, Member, MemberId, Workplace, WorkplaceId } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import type { Answer, Rsvp } from '../../bot/domain/answers/rsvp'
import type { Survey } from '../../bot/domain/surveys/survey'
import { recordsOf as recordsOfPeople } from './people'

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
  const { language = 'nb' } = changes
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
    listedLanguage: language,
    chosenLanguage: null,
    language,
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
    channel: null,
    series: null,
    sequence: 0,
    lastChange: null,
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
      day: null,
      member: memberId(member),
      late: late.includes(member),
      at: new Date(Date.UTC(2026, 0, 6, 8, index)),
      by: null,
    }
    if (answer === 'cannot-come') return { ...base, answer, reason: 'roster', substitute: null }
    return { ...base, answer, waited: false, guest: false }
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
    id: null,
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
    ...recordsOfPeople({ members, gatherings, rsvps, marks: log, replies, surveys }),
    areas: [AHUS, FOLLO],
    workplaces: new Map([[ward.id, ward]]),
  }
}
