import { absencesFrom } from '../../../bot/domain/absence/absence'
import type { JobShadowing } from '../../../bot/domain/attendance/jobShadowing'
import type { AbsenceReply } from '../../../bot/domain/absence/absenceReply'
import { attendanceFrom, type Mark } from '../../../bot/domain/attendance/attendance'
import { addDays, dayIn, OSLO, yearOf } from '../../../bot/domain/day'
import type { Gathering, GatheringId, HeldGathering, Plan } from '../../../bot/domain/gathering'
import type { Area, Member, Workplace } from '../../../bot/domain/member'
import type { Rsvp } from '../../../bot/domain/answers/rsvp'
import type { News } from '../../../bot/domain/news'
import { DEFAULT_SETTINGS, type NetworkSettings } from '../../../bot/domain/settings'
import type { SurveyResult } from '../../../bot/domain/surveys/figures'
import type { SurveyComment } from '../../../bot/domain/surveys/freeText'
import type { Survey } from '../../../bot/domain/surveys/survey'
import { repliesTo } from './absenceReplies'
import { gatheringsAhead } from './ahead'
import { attendanceAt } from './attendanceOf'
import { dayOf, onWeekdayOf } from './calendar'
import { plansEarlierIn, plansOfReport } from './history'
import { demoJobShadowing } from './jobShadowing'
import { demoMembers } from './members'
import { demoNews } from './news'
import { peopleOf, type People } from './people'
import { held, stageBy } from './plans'
import { REPORTED } from './reported'
import { demoSurveys } from './surveys'
import { demoWorkplaces } from './workplaces'

export type DemoNetwork = {
  settings: NetworkSettings
  areas: Area[]
  workplaces: Workplace[]
  members: Member[]
  gatherings: Gathering[]
  rsvps: Rsvp[]
  marks: Mark[]
  absenceReplies: AbsenceReply[]
  jobShadowing: JobShadowing[]
  surveys: Survey[]
  results: SurveyResult[]
  comments: SurveyComment[]
  news: News[]
  people: People
}

// Further back than absence is followed up, so that starting the demo tells nobody of old absence.
const DAYS_SINCE_HELD = 35
const MAILBOX = 'nettverket@local.example'
const A_MONDAY = dayOf(2024, '01-01')

/** The whole network as it stands at `now`. The same now gives the same network. */
export function demoNetwork(now: Date): DemoNetwork {
  const places = demoWorkplaces()
  const members = demoMembers(places, now)
  const areas = demoAreas()
  const gatherings = gatheringsAt(now)
  const missed = missedByFirstNurse(gatherings)
  const turnouts = gatherings.filter(isHeld).map((gathering) => {
    const { rsvps, marks } = attendanceAt(gathering, members, gathering.id === missed)
    return { gathering, rsvps, marks, replies: repliesAfter(gathering, members, rsvps, marks, now) }
  })
  return {
    settings: demoSettings(now),
    areas,
    workplaces: places.map(({ id, name, area, phone }) => ({ id, name, area, phone })),
    members,
    gatherings,
    rsvps: turnouts.flatMap(({ rsvps }) => rsvps),
    marks: turnouts.flatMap(({ marks }) => marks),
    absenceReplies: turnouts.flatMap(({ replies }) => replies),
    jobShadowing: demoJobShadowing(members, now),
    ...demoSurveys(dayIn(OSLO, now), members, areas),
    news: demoNews(now),
    people: peopleOf(members, areas),
  }
}

/** The rules, the areas and the one person that a network begins with. */
export function emptyNetwork(now: Date): DemoNetwork {
  const areas = demoAreas()
  const members = demoMembers(demoWorkplaces(), now).filter((member) => member.role === 'network-leader')
  const nothing = {
    workplaces: [],
    gatherings: [],
    rsvps: [],
    marks: [],
    absenceReplies: [],
    jobShadowing: [],
    surveys: [],
    results: [],
    comments: [],
    news: [],
  }
  return { ...nothing, settings: demoSettings(now), areas, members, people: peopleOf(members, areas) }
}

function demoSettings(now: Date): NetworkSettings {
  const { name, requiredHoursPerYear } = REPORTED.network
  const year = yearOf(dayIn(OSLO, now))
  const schoolHolidays = [year, year + 1].flatMap(schoolHolidaysIn)
  return {
    ...DEFAULT_SETTINGS,
    networkName: name,
    requiredHoursPerYear,
    schoolHolidays,
    mailbox: MAILBOX,
    calendarMailbox: MAILBOX,
  }
}

/** Invented, but about when they are in this part of the country. */
function schoolHolidaysIn(year: number): string[] {
  const winter = onWeekdayOf(A_MONDAY, dayOf(year, '02-18'))
  const autumn = onWeekdayOf(A_MONDAY, dayOf(year, '10-01'))
  return [
    `${winter}..${addDays(winter, 4)} Vinterferie`,
    `${autumn}..${addDays(autumn, 4)} Høstferie`,
    `${addDays(autumn, 7)}..${addDays(autumn, 11)} Høstferie Kongsvinger`,
  ]
}

function demoAreas(): Area[] {
  return REPORTED.areas.map(({ id, name }, index) => ({ id, name, order: index + 1 }))
}

function gatheringsAt(now: Date): Gathering[] {
  const reported = plansOfReport()
  const today = dayIn(OSLO, now)
  if (yearOf(today) <= 2023) return reported.map((plan) => stageBy(now, plan))
  const earlier = plansEarlierIn(yearOf(today), addDays(today, -DAYS_SINCE_HELD))
  const past: Plan[] = [...reported, ...earlier]
  return [...past.map((plan) => held(plan, now)), ...gatheringsAhead(now, past)]
}

/** The nurse of the chat client comes to all but one: the area's second gathering in the last year that had two. */
function missedByFirstNurse(gatherings: readonly Gathering[]): GatheringId | null {
  const seconds = gatherings.filter(({ stage, id }) => stage === 'held' && id.endsWith('-follo-2'))
  return seconds.at(-1)?.id ?? null
}

function repliesAfter(
  gathering: HeldGathering,
  members: readonly Member[],
  rsvps: readonly Rsvp[],
  marks: readonly Mark[],
  now: Date,
): AbsenceReply[] {
  if (gathering.kind !== 'area-gathering') return []
  const answers = new Map(rsvps.map((rsvp) => [rsvp.member, rsvp]))
  const told = absencesFrom(gathering, members, answers, attendanceFrom(marks)).filter(({ kind }) =>
    DEFAULT_SETTINGS.managerIsToldOf.includes(kind),
  )
  const byId = new Map(members.map((member) => [member.id, member]))
  const managers = told.map((absence) => byId.get(absence.member)?.manager ?? null).filter((id) => id !== null)
  return repliesTo(gathering, [...new Set(managers)]).filter((reply) => reply.acknowledgedAt <= now)
}

function isHeld(gathering: Gathering): gathering is HeldGathering {
  return gathering.stage === 'held'
}
