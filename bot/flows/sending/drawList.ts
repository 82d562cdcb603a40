import { attendanceListCard } from '../../cards/attendance/attendanceList'
import { attendanceSummaryCard } from '../../cards/attendance/attendanceSummary'
import type { Card } from '../../cards/card'
import type { Frame } from '../../cards/frame'
import { isPresent } from '../../domain/attendance/attendance'
import { expectedAt } from '../../domain/attendance/attendanceList'
import { isInvited } from '../../domain/audience'
import type { OutcomeOf } from '../../domain/messages/delivery'
import type { Gathering } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import { reachesManager, rulesFor, wasAsked } from '../../domain/absence/notice'
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

export function summaryCard(the: ListParts, gathering: Gathering, keeper: Member): Card {
  const records = the.records()
  const expected = expectations(the, gathering)
  const rules = rulesFor(gathering, records)
  // Guests from other areas are welcome, and nobody follows them up.
  const absent = expected.filter(
    ({ member, mark }) => member.role === 'resource-nurse' && isInvited(gathering, member) && !isPresent(mark),
  )
  return attendanceSummaryCard({
    frame: { language: keeper.language, refresh: null },
    gathering,
    present: {
      onSite: expected.filter(({ mark }) => mark?.presence === 'on-site').length,
      online: expected.filter(({ mark }) => mark?.presence === 'online').length,
    },
    absent: absent.map(({ member, rsvp, mark, kindIfAbsent: kind }) => {
      const isAsked = wasAsked(gathering, { member: member.id, kind }, the.outcomeOf)
      const tellsNurse = isAsked && rules.nurseIsToldOf.includes(kind)
      return {
        id: member.id,
        name: member.name,
        kind,
        wasAsked: isAsked,
        tellsNurse,
        tellsManager: tellsNurse && reachesManager(kind, rules),
        managerName: (member.manager && records.members.get(member.manager)?.name) ?? null,
        excusable: rsvp?.answer !== 'cannot-come',
        excused: mark?.presence === 'excused',
      }
    }),
    completed: gathering.stage === 'held',
  })
}
