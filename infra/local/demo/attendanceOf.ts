import type { Mark } from '../../../bot/domain/attendance/attendance'
import { invitedTo } from '../../../bot/domain/audience'
import { dayIn, OSLO } from '../../../bot/domain/day'
import type { HeldGathering } from '../../../bot/domain/gathering'
import type { Member } from '../../../bot/domain/member'
import type { Rsvp } from '../../../bot/domain/answers/rsvp'
import { keeperOf } from './plans'
import { randomFor } from './random'
import { REPORTED, type ReportedGathering } from './reported'
import { turnOut, type Habit, type Turnout } from './turnout'

const LEADERS_UNTIL_LUNCH_MINUTES = 180

/** Who answered what and who came: the reported counts where the report has them, and what is likely elsewhere. */
export function attendanceAt(
  gathering: HeldGathering,
  members: readonly Member[],
  firstNurseMisses: boolean,
): { rsvps: Rsvp[]; marks: Mark[] } {
  const everybody = invitedTo(gathering, members)
  const missing = firstNurseMisses ? (members.find(({ id }) => id === 'n-001')?.id ?? null) : null
  const parts = turnoutsOf(gathering, everybody).map((turnout) => turnOut(gathering, turnout, missing))
  return { rsvps: parts.flatMap(({ rsvps }) => rsvps), marks: parts.flatMap(({ marks }) => marks) }
}

function turnoutsOf(gathering: HeldGathering, everybody: readonly Member[]): Turnout[] {
  const nurses = everybody.filter(({ role }) => role === 'resource-nurse')
  const leaders = everybody.filter(({ role }) => role === 'line-manager')
  const keeper = keeperOf(gathering)
  const counted = reportedAs(gathering)?.attended
  const online = counted?.digital ?? 0
  const onSite = counted?.physical ?? 0
  switch (gathering.kind) {
    case 'area-gathering':
      return [{ group: nurses, onSite: likelyTurnout(gathering, nurses.length), online: 0, habit: 'everyday', keeper }]
    case 'theme-day':
      return [{ group: nurses, onSite, online, habit: 'snowstorm', keeper }]
    case 'basic-course':
      return [{ group: nurses, onSite, online, habit: 'course', keeper }]
    case 'intro-course':
      return [
        { group: nurses, onSite: counted?.nurses ?? 0, online: 0, habit: 'course', keeper },
        {
          group: leaders,
          onSite: counted?.leaders ?? 0,
          online: 0,
          habit: 'meeting',
          keeper,
          minutes: LEADERS_UNTIL_LUNCH_MINUTES,
        },
      ]
    case 'leader-meeting':
      return [meeting(leaders, online, keeper)]
    case 'working-group-meeting':
      return [meeting(everybody, randomFor(gathering.id).between(8, everybody.length), keeper)]
  }
}

function meeting(group: readonly Member[], online: number, keeper: Turnout['keeper']): Turnout {
  const habit: Habit = 'meeting'
  return { group, onSite: 0, online, habit, keeper }
}

/** Between 55 and 75 of a hundred come. */
function likelyTurnout(gathering: HeldGathering, invited: number): number {
  return Math.round(invited * (0.57 + 0.16 * randomFor(`share at ${gathering.id}`).next()))
}

function reportedAs(gathering: HeldGathering): ReportedGathering | undefined {
  const day = dayIn(OSLO, gathering.start)
  return REPORTED.gatherings.find(({ kind, date }) => kind === gathering.kind && date === day)
}
