import { absenceCard } from '../../cards/absence/absence'
import { escalationCard } from '../../cards/absence/escalation'
import { managerNoticeCard } from '../../cards/absence/managerNotice'
import type { Card } from '../../cards/card'
import type { Frame } from '../../cards/frame'
import { escalatedAt, escalationsAfter } from '../../domain/absence/escalation'
import { absencesAt, noticesAfter, reachesManager, rulesFor } from '../../domain/absence/notice'
import { isInvited } from '../../domain/audience'
import { areaLeaderOf, managedBy } from '../../domain/everybody'
import type { Gathering, HeldGathering } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import type { OutcomeOf } from '../../domain/messages/delivery'
import type { Records } from '../../domain/records'
import { workplaceName } from './drawList'

type AbsenceParts = { records: () => Records; outcomeOf: OutcomeOf; now: () => Date }

export function absenceAs(the: AbsenceParts, gathering: HeldGathering, member: Member, frame: Frame): Card | null {
  const records = the.records()
  const [absence] = absencesAt(gathering, records, [member])
  if (!absence) return null
  const leader = areaLeaderOf(member.area, records.members)
  return absenceCard({
    frame,
    gathering,
    kind: absence.kind,
    managerIsTold: member.manager !== null && reachesManager(absence.kind, rulesFor(gathering, records)),
    next: nextFor(member, records, the.now()),
    areaLeaderName: leader?.name ?? null,
    networkName: records.settings.networkName,
  })
}

function nextFor(member: Member, records: Records, now: Date): Gathering | null {
  const ahead = [...records.gatherings.values()].filter(
    (gathering) => gathering.stage === 'invited' && gathering.start > now && isInvited(gathering, member),
  )
  return ahead.sort((one, other) => one.start.getTime() - other.start.getTime())[0] ?? null
}

export function noticeAs(the: AbsenceParts, gathering: HeldGathering, manager: Member, frame: Frame): Card | null {
  const records = the.records()
  // A notice holds her own nurses and nobody else.
  const own = managedBy(manager.id, records.members)
  const absences = noticesAfter(gathering, absencesAt(gathering, records, own), records, the.outcomeOf).get(manager.id)
  if (!absences) return null
  const escalated = escalatedAt(gathering, records, the.outcomeOf, own)
  const nurses = absences.flatMap(({ member: id, kind }) => {
    const nurse = records.members.get(id)
    if (!nurse) return []
    const missed = escalated.find(({ member }) => member.id === id)?.missed ?? []
    return [
      {
        name: nurse.name,
        workplace: workplaceName(nurse, records),
        kind,
        inARow: missed.map((each) => each.gathering.start),
      },
    ]
  })
  return managerNoticeCard({ frame, gathering, nurses, reply: records.replyOf(gathering.id, manager.id) })
}

export function escalationAs(the: AbsenceParts, gathering: HeldGathering, leader: Member, frame: Frame): Card | null {
  const records = the.records()
  const escalated = escalationsAfter(gathering, records, the.outcomeOf).get(leader.id)
  if (!escalated) return null
  return escalationCard({
    frame,
    nurses: escalated.map(({ member, missed }) => ({
      name: member.name,
      workplace: workplaceName(member, records),
      managerName: (member.manager && records.members.get(member.manager)?.name) ?? null,
      absences: missed,
    })),
  })
}
