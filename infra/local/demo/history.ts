import { addDays, daysBetween, yearOf, type Day } from '../../../bot/domain/day'
import type { GatheringKind, Plan } from '../../../bot/domain/gathering'
import type { AreaId } from '../../../bot/domain/member'
import { dayOf, gatheringDayFrom, gatheringDayUntil, onWeekdayOf } from './calendar'
import { ALL_AREAS, areaGatheringTitle, planned } from './plans'
import { REPORTED, type ReportedGathering } from './reported'

// The twelve hours a year are four area gatherings; the theme day counts as well, courses and meetings do not.
const HOURS: Record<GatheringKind, number> = {
  'area-gathering': 3,
  'theme-day': 6,
  'intro-course': 0,
  'basic-course': 0,
  'leader-meeting': 0,
  'working-group-meeting': 0,
}

const NAMES: Record<Exclude<GatheringKind, 'area-gathering'>, string> = {
  'theme-day': 'fagdag',
  'intro-course': 'introkurs',
  'basic-course': 'grunnkurs',
  'leader-meeting': 'ledermote',
  'working-group-meeting': 'arbeidsgruppe',
}

const USUAL_TIMES: Record<GatheringKind, [from: string, to: string]> = {
  'area-gathering': ['12:00', '15:00'],
  'theme-day': ['08:30', '15:00'],
  'intro-course': ['09:00', '15:00'],
  'basic-course': ['09:00', '15:00'],
  'leader-meeting': ['13:00', '14:30'],
  'working-group-meeting': ['09:00', '11:30'],
}

// The report says that there were four meetings, not when.
const WORKING_GROUP_DATES = ['02-16', '05-11', '08-31', '11-14']

/** The activity year 2023 as the report states it. */
export function plansOfReport(): Plan[] {
  const numberOf = counter()
  const workingGroup = WORKING_GROUP_DATES.slice(0, REPORTED.network.workingGroupMeetings2023).map((date) =>
    planFrom(
      {
        kind: 'working-group-meeting',
        title: 'Arbeidsgruppemøte',
        date: dayOf(2023, date),
        areas: 'all',
        mode: 'digital',
        audience: ['working-group'],
        topics: [],
        programme: [],
      },
      numberOf,
    ),
  )
  const reported = REPORTED.gatherings.map((gathering) => planFrom(gathering, numberOf))
  return [...reported, ...workingGroup].sort((one, other) => one.start.getTime() - other.start.getTime())
}

/** Area gatherings earlier in a year, in the rhythm of 2023 and closer together while the year is young; none after `latest`. */
export function plansEarlierIn(year: number, latest: Day): Plan[] {
  const until = partOfYear(year, latest)
  const rhythm = REPORTED.gatherings.filter(({ kind, date }) => kind === 'area-gathering' && date < until)
  if (rhythm.length === 0) return []
  const firstDay = dayOf(year, '01-01')
  const dayInYear = ({ date }: ReportedGathering) => daysBetween(dayOf(2023, '01-01'), date)
  const pace = Math.min(1, daysBetween(firstDay, latest) / Math.max(...rhythm.map(dayInYear)))
  const numberOf = counter()
  return rhythm.map((gathering) => {
    const day = addDays(firstDay, Math.floor(dayInYear(gathering) * pace))
    const next = gatheringDayFrom(onWeekdayOf(gathering.date, day))
    return planFrom({ ...gathering, date: next <= latest ? next : gatheringDayUntil(latest) }, numberOf)
  })
}

/** How much of 2023 there has been room for: three gatherings an area in the autumn, two from spring, one in winter. */
function partOfYear(year: number, latest: Day): string {
  if (latest >= dayOf(year, '10-05')) return '2023-10-01'
  if (latest >= dayOf(year, '03-01')) return '2023-07-01'
  return latest >= dayOf(year, '01-20') ? '2023-05-01' : '2023-01-01'
}

function planFrom(gathering: ReportedGathering, numberOf: (name: string) => number): Plan {
  const { kind, date, mode, audience, leadersUntil, topics } = gathering
  const areas: readonly AreaId[] = gathering.areas === 'all' ? ALL_AREAS : gathering.areas
  const [from, to] = USUAL_TIMES[kind]
  return planned(
    {
      id: idOf(kind, date, areas, numberOf),
      kind,
      title: gathering.title ?? areaGatheringTitle(areas),
      areas,
      hours: gathering.hours ?? HOURS[kind],
      mode,
      day: date,
      from: gathering.start ?? from,
      to: gathering.end ?? to,
    },
    {
      venue: gathering.venue ?? null,
      seats: gathering.expected?.physical ?? 'unlimited',
      topics,
      audience,
      leadersUntil: leadersUntil === 'lunch' ? 'lunsj' : null,
      programme: gathering.programme.map((item) => ({ ...item, speaker: null })),
    },
  )
}

/** What comes several times a year has a number. */
function idOf(kind: GatheringKind, day: Day, areas: readonly AreaId[], numberOf: (name: string) => number): string {
  const name = kind === 'area-gathering' ? areas.join('-') : NAMES[kind]
  const base = `${yearOf(day)}-${name}`
  const isNumbered = kind === 'area-gathering' || kind === 'basic-course' || kind === 'working-group-meeting'
  return isNumbered ? `${base}-${numberOf(base)}` : base
}

function counter(): (name: string) => number {
  const counts = new Map<string, number>()
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count
  }
}
