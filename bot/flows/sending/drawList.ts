import { attendanceListCard } from '../../cards/attendance/attendanceList'
import { attendanceSummaryCard } from '../../cards/attendance/attendanceSummary'
import type { Card } from '../../cards/card'
import type { Frame } from '../../cards/frame'
import { expectedAt } from '../../domain/attendance/attendanceList'
import type { OutcomeOf } from '../../domain/messages/delivery'
import type { Gathering } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import { awayFrom, foreseenAt, presentAt } from '../../domain/absence/foreseen'
import type { Records } from '../../domain/records'

type ListParts = { records: () => Records; outcomeOf: OutcomeOf }

export function workplaceName(member: Member, records: Records): string | null {
  return (member.workplace && records.workplaces.get(member.workplace)?.name) ?? null
}

function expectations(the: ListParts, gathering: Gathering) {
  const records = the.records()
  const members = [...records.members.values()]
  return expectedAt(gathering, members, records.rsvpsOf(gathering.id), records.attendanceOf(gathering.id))
}

export function listCard(
  the: ListParts,
  gathering: Gathering,
  keeper: Member,
  savedCount: number | null,
  page = 0,
): Card {
  const people = expectations(the, gathering).map(({ member, rsvp, mark }) => ({
    id: member.id,
    name: member.name,
    workplace: workplaceName(member, the.records()),
    rsvp,
    presence: mark?.presence ?? null,
  }))
  const frame: Frame = { language: keeper.language, refresh: null }
  return attendanceListCard({ frame, gathering, people, savedCount, completed: gathering.stage === 'held', page })
}

export function summaryCard(the: ListParts & { now: () => Date }, gathering: Gathering, keeper: Member): Card {
  const records = the.records()
  const away =
    gathering.stage === 'held'
      ? awayFrom(gathering, records, the.outcomeOf)
      : foreseenAt(gathering, keeper, { excused: [], shown: [] }, records, the.outcomeOf, the.now())
  return attendanceSummaryCard({
    frame: { language: keeper.language, refresh: null },
    gathering,
    present: presentAt(gathering, records),
    absent: away.map(({ member, manager, inARow: _, ...told }) => ({
      ...told,
      id: member.id,
      name: member.name,
      managerName: manager?.name ?? null,
    })),
    completed: gathering.stage === 'held',
  })
}
