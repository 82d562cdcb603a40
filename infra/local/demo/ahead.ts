import { addDays, dayIn, OSLO, yearOf, type Day } from '../../../bot/domain/day'
import type { Gathering, Plan, ProgrammeItem } from '../../../bot/domain/gathering'
import type { AreaId } from '../../../bot/domain/member'
import { gatheringDayFrom, gatheringDayUntil, minutesAfter } from './calendar'
import { ALL_AREAS, areaGatheringTitle, invited, planned } from './plans'

type Coming = { areas: string[]; inDays: number; venue: string; topics: [string, string]; isInvited: boolean }

// Topics of level B in the competence plan.
const COMING: Coming[] = [
  {
    areas: ['follo'],
    inDays: 21,
    venue: 'Finnstadtunet',
    topics: ['ESAS-r i en travel hverdag', 'Forhåndssamtaler'],
    isInvited: true,
  },
  {
    areas: ['bydelene', 'ahus'],
    inDays: 23,
    venue: 'Ahus, Nordbyhagen',
    topics: ['De siste dager og timer av livet', 'Samarbeid på tvers av nivåene'],
    isInvited: true,
  },
  {
    areas: ['nedre-romerike'],
    inDays: 24,
    venue: 'Skedsmotun',
    topics: ['Barn og unge som pårørende', 'Individuell plan'],
    isInvited: false,
  },
  {
    areas: ['ovre-romerike'],
    inDays: 26,
    venue: 'Nes rådhus',
    topics: ['Palliasjon ved demens', 'Å undervise kolleger'],
    isInvited: false,
  },
  {
    areas: ['kongsvinger'],
    inDays: 27,
    venue: 'Kongsvinger sykehus',
    topics: ['Intimitet og seksualitet', 'Etisk refleksjon'],
    isInvited: false,
  },
]

const DEADLINE_IN_DAYS = 10
const NEXT_ROUND_AFTER_DAYS = 56
const EARLIEST_IN_DAYS = 20
const LATEST_IN_DAYS = 30
const SEATS_ON_THEME_DAY = 80

/** What lies ahead of now. `earlier` has been planned already; numbers go on from there. */
export function gatheringsAhead(now: Date, earlier: readonly Plan[]): Gathering[] {
  const today = dayIn(OSLO, now)
  const areaGatherings = COMING.map((coming): Gathering => {
    const plan = areaGathering(coming, dayAbout(today, coming.inDays), earlier)
    return coming.isInvited ? invited(plan, now, addDays(today, DEADLINE_IN_DAYS)) : { ...plan, stage: 'draft' }
  })
  const nextRound = COMING.map((coming, index): Gathering => {
    const { topics } = COMING[(index + 2) % COMING.length] ?? coming
    const day = gatheringDayFrom(addDays(today, coming.inDays + NEXT_ROUND_AFTER_DAYS))
    return { ...areaGathering({ ...coming, topics }, day, [...earlier, ...areaGatherings]), stage: 'draft' }
  })
  return [
    ...areaGatherings,
    ...nextRound,
    { ...leaderMeeting(gatheringDayFrom(addDays(today, 45))), stage: 'draft' },
    { ...themeDay(gatheringDayFrom(addDays(today, 70))), stage: 'draft' },
  ]
}

/** About three to four weeks ahead: before a holiday when that is not too soon, else after it. */
function dayAbout(today: Day, inDays: number): Day {
  const after = gatheringDayFrom(addDays(today, inDays))
  const before = gatheringDayUntil(addDays(today, inDays))
  return after > addDays(today, LATEST_IN_DAYS) && before >= addDays(today, EARLIEST_IN_DAYS) ? before : after
}

function areaGathering({ areas, venue, topics }: Coming, day: Day, earlier: readonly Plan[]): Plan {
  const ids = areas.map((id) => id as AreaId)
  const base = `${yearOf(day)}-${areas.join('-')}`
  const number = 1 + earlier.filter(({ id }) => id.startsWith(`${base}-`)).length
  return planned(
    {
      id: `${base}-${number}`,
      kind: 'area-gathering',
      title: areaGatheringTitle(ids),
      areas: ids,
      hours: 3,
      mode: 'physical',
      day,
      from: '12:00',
      to: '15:00',
    },
    {
      venue,
      topics,
      programme: programmeFrom('12:00', [
        [10, 'Velkommen og nytt fra nettverket'],
        [60, topics[0]],
        [15, 'Pause'],
        [60, topics[1]],
        [35, 'Case og refleksjon'],
      ]),
    },
  )
}

function themeDay(day: Day): Plan {
  return planned(
    {
      id: `${yearOf(day)}-fagdag`,
      kind: 'theme-day',
      title: 'Fagdag: Når samtalen er vanskelig',
      areas: ALL_AREAS,
      hours: 6,
      mode: 'hybrid',
      day,
      from: '08:30',
      to: '15:00',
    },
    {
      venue: 'Ahus, store auditorium',
      // Made in the network's calendar when it is called.
      onlineLink: null,
      seats: SEATS_ON_THEME_DAY,
      audience: ['nurse', 'external'],
      topics: ['Forhåndssamtaler', 'Egne reaksjoner', 'Kulturelt mangfold'],
      programme: programmeFrom('08:30', [
        [30, 'Registrering og kaffe'],
        [15, 'Velkommen'],
        [75, 'Forhåndssamtaler i praksis'],
        [15, 'Pause'],
        [60, 'Egne reaksjoner: å stå i det over tid'],
        [45, 'Lunsj'],
        [75, 'Kulturelt mangfold ved livets slutt'],
        [15, 'Pause'],
        [45, 'Samtaler om tro, tvil og døden'],
        [15, 'Oppsummering og takk'],
      ]),
    },
  )
}

function leaderMeeting(day: Day): Plan {
  return planned(
    {
      id: `${yearOf(day)}-ledermote`,
      kind: 'leader-meeting',
      title: 'Digitalt dialogmøte for ledere',
      areas: ALL_AREAS,
      hours: 0,
      mode: 'digital',
      day,
      from: '13:00',
      to: '14:30',
    },
    { onlineLink: null, audience: ['leader'], topics: ['Lederens rolle når kompetansen skal løftes'] },
  )
}

function programmeFrom(start: string, parts: [minutes: number, title: string][]): ProgrammeItem[] {
  let passed = 0
  return parts.map(([minutes, title]) => {
    const item = {
      start: minutesAfter(start, passed),
      end: minutesAfter(start, passed + minutes),
      title,
      speaker: null,
    }
    passed += minutes
    return item
  })
}
