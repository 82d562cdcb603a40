import type { JobShadowing, JobShadowingId } from '../../../bot/domain/attendance/jobShadowing'
import { addDays, dayIn, daysBetween, OSLO, yearOf, type Day } from '../../../bot/domain/day'
import type { Member } from '../../../bot/domain/member'
import { dayOf, daytimeOf, workingDayFrom } from './calendar'
import { randomFor } from './random'

const PLACES = [
  'Lindrende enhet, sykehuset',
  'Palliativt team',
  'Kreftkoordinator i kommunen',
  'Hospice',
  'Smertepoliklinikken',
]

/** One nurse in six has been along somewhere this year, and one in four the year before; new ones first of all. */
const SHARES: readonly [yearsBack: number, share: number][] = [
  [0, 0.17],
  [1, 0.25],
]
const NEW_ONES_SHARE = 0.6
/** The nurse of the chat client has a day in the year before, so that there is something to see. */
const SHOWN_NURSE = 'n-001'

export function demoJobShadowing(members: readonly Member[], now: Date): JobShadowing[] {
  const today = dayIn(OSLO, now)
  const keeperIn = new Map(
    members.filter(({ role }) => role === 'area-leader').map((leader) => [leader.area, leader.id]),
  )
  return members
    .filter(({ role }) => role === 'resource-nurse')
    .flatMap((nurse) => SHARES.flatMap(([yearsBack, share]) => shadowed(nurse, yearOf(today) - yearsBack, share)))

  function shadowed(nurse: Member, year: number, share: number): JobShadowing[] {
    const random = randomFor(`job shadowing of ${nurse.id} in ${year}`)
    const isNew = yearOf(nurse.memberSince) === year
    const by = keeperIn.get(nurse.area)
    const [first, last] = periodOf(nurse, year)
    if (by === undefined || first > last || !wasThere(nurse, year, random.chance(isNew ? NEW_ONES_SHARE : share)))
      return []
    const day = workingDayFrom(addDays(first, random.between(0, daysBetween(first, last))))
    if (day > last) return []
    return [
      {
        id: `hospitering-${year}-${nurse.id}` as JobShadowingId,
        member: nurse.id,
        day,
        days: isNew ? 2 : random.pick([0.5, 1, 1, 2]),
        where: random.pick(PLACES),
        by,
        at: daytimeOf(addDays(day, 3), random.next()),
        removed: null,
      },
    ]
  }

  function wasThere({ id }: Member, year: number, byChance: boolean): boolean {
    return id === SHOWN_NURSE ? year < yearOf(today) : byChance
  }

  /** While the nurse was a member, and so long ago that it has been written down. */
  function periodOf({ memberSince, standing }: Member, year: number): [Day, Day] {
    const from = dayOf(year, '01-08')
    const until = [dayOf(year, '12-10'), addDays(today, -7)].sort()[0] ?? today
    const left = standing.kind === 'left' && standing.on < until ? standing.on : until
    return [memberSince > from ? memberSince : from, left]
  }
}
