import { attendanceListCard } from '../../cards/attendance/attendanceList'
import { attendanceSummaryCard } from '../../cards/attendance/attendanceSummary'
import type { Card } from '../../cards/card'
import type { Frame } from '../../cards/frame'
import { isPresent } from '../../domain/attendance/attendance'
import { expectedAt } from '../../domain/attendance/attendanceList'
import type { OutcomeOf } from '../../domain/messages/delivery'
import type { Gathering } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import { reachesManager, wasAsked } from '../../domain/absence/notice'
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

export function listCard(the: ListParts, gathering: Gathering, keeper: Member, savedCount: number | null): Card {
  const people = expectations(the, gathering).map(({ member, rsvp, mark }) => ({
    id: member.id,
    name: member.name,
    workplace: workplaceName(member, the.records()),
    rsvp,
    presence: mark?.presence ?? null,
  }))
  const frame: Frame = { language: keeper.language, refresh: null }
  return attendanceListCard({ frame, gathering, people, savedCount, completed: gathering.stage === 'held' })
}

export function summaryCard(the: ListParts, gathering: Gathering, keeper: Member): Card {
  const records = the.records()
  const expected = expectations(the, gathering)
  const absent = expected.filter(
    ({ member, mark, kindIfAbsent: kind }) =>
      member.role === 'resource-nurse' && !isPresent(mark) && records.settings.nurseIsToldOf.includes(kind),
  )
  return attendanceSummaryCard({
    frame: { language: keeper.language, refresh: null },
    gathering,
    present: {
      onSite: expected.filter(({ mark }) => mark?.presence === 'on-site').length,
      online: expected.filter(({ mark }) => mark?.presence === 'online').length,
    },
    absent: absent.map(({ member, kindIfAbsent: kind }) => {
      const tellsNurse = wasAsked({ gathering: gathering.id, member: member.id, kind }, the.outcomeOf)
      return {
        id: member.id,
        name: member.name,
        kind,
        tellsNurse,
        tellsManager: tellsNurse && reachesManager(kind, records.settings),
        managerName: (member.manager && records.members.get(member.manager)?.name) ?? null,
      }
    }),
    excusable: absent
      .filter(({ rsvp }) => rsvp?.answer !== 'cannot-come')
      .map(({ member }) => ({ id: member.id, name: member.name })),
    completed: gathering.stage === 'held',
  })
}
