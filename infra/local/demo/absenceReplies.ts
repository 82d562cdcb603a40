import type { AbsenceReply } from '../../../bot/domain/absence/absenceReply'
import { addDays, dayIn, OSLO } from '../../../bot/domain/day'
import { yearOfGathering, type HeldGathering } from '../../../bot/domain/gathering'
import type { MemberId } from '../../../bot/domain/member'
import { daytimeOf } from './calendar'
import { randomFor } from './random'

const COMMENTS = [
  'Takk for beskjed.',
  'Takk. Jeg legger samlingene inn i turnusen i god tid neste gang.',
  'Den dagen var vi få på jobb. Vi får det til neste gang.',
  'Vi tar opp igjen temaet på neste fagmøte hos oss.',
]

/** Most managers acknowledge within a few days, and some write a line back. */
export function repliesTo(gathering: HeldGathering, managers: readonly MemberId[]): AbsenceReply[] {
  return managers.flatMap((manager) => {
    const random = randomFor(`reply of ${manager} about ${gathering.id}`)
    if (!random.chance(0.65)) return []
    const day = addDays(dayIn(OSLO, gathering.listCompletedAt), random.between(1, 5))
    return [
      {
        gathering: gathering.id,
        year: yearOfGathering(gathering),
        manager,
        acknowledgedAt: daytimeOf(day, random.next()),
        comment: random.chance(0.2) ? random.pick(COMMENTS) : null,
      },
    ]
  })
}
