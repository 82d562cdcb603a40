import { escalationsAfter, missedInARow } from '../../../bot/domain/absence/escalation'
import { absencesAt } from '../../../bot/domain/absence/notice'
import type { GatheringId, HeldGathering } from '../../../bot/domain/gathering'
import { messagesBy } from '../../../bot/domain/messages/messages'
import { anna, asDay, comes, held, mark, mona, nina, ola, outcomes, recordsOf } from '../../support/people'

const checkedIn = { source: 'self-check-in', by: anna.id } as const

describe('an absence that another source contradicts', () => {
  const known = { gatherings: [held()], rsvps: [comes(anna)] }
  const [away, seen] = [mark(anna, 'absent', 1), mark(anna, 'on-site', 2, checkedIn)]

  it('is no absence until the list keeper has decided', () => {
    expect(absencesAt(held(), recordsOf({ ...known, marks: [away] }))).toHaveLength(1)
    expect(absencesAt(held(), recordsOf({ ...known, marks: [away, seen] }))).toEqual([])
    const decided = [away, seen, mark(anna, 'absent', 3)]
    expect(absencesAt(held(), recordsOf({ ...known, marks: decided }))).toHaveLength(1)
  })
})

describe('absences in a row', () => {
  const g0 = 'g0' as GatheringId
  const earlier: HeldGathering = held({
    id: g0,
    start: new Date('2026-01-15T11:00:00Z'),
    end: new Date('2026-01-15T14:00:00Z'),
    listCompletedAt: new Date('2026-01-15T15:00:00Z'),
  })
  const away = [mark(anna, 'absent'), { ...mark(anna, 'absent'), gathering: g0 }]
  const known = { gatherings: [earlier, held()], rsvps: [comes(anna)], marks: away }
  const told = { 'g1/invitation/anna': 'sent', 'g1/absence/anna': 'sent' } as const

  it('pass over one that she could not answer, for the invitation never reached her', () => {
    const reached = outcomes({ ...told, 'g0/invitation/anna': 'sent' })
    expect(missedInARow(held(), anna, recordsOf(known), reached)).toHaveLength(2)
    expect(missedInARow(held(), anna, recordsOf(known), outcomes(told))).toHaveLength(1)
    expect([...escalationsAfter(held(), recordsOf(known), outcomes(told)).keys()]).toEqual([])
  })

  it('pass over one that nobody could tell her of', () => {
    const untold = outcomes({ ...told, 'g0/invitation/anna': 'sent', 'g0/absence/anna': 'unreachable' })
    expect(missedInARow(held(), anna, recordsOf(known), untold)).toHaveLength(1)
  })

  it('are not told to an area leader who has left when the list is completed', () => {
    const gone = { ...ola, standing: { kind: 'left', on: asDay('2026-03-13') } as const }
    const late = held({ listCompletedAt: new Date('2026-03-16T10:00:00Z') })
    const records = recordsOf({ ...known, gatherings: [earlier, late], members: [anna, mona, nina, gone] })
    const reached = outcomes({ ...told, 'g0/invitation/anna': 'sent' })
    expect([...escalationsAfter(late, records, reached).keys()]).toEqual([])
  })
})

describe('following up', () => {
  it('ends for a list of late in the evening as for any other, also over the spring night', () => {
    const late = held({
      start: new Date('2026-03-10T18:00:00Z'),
      end: new Date('2026-03-10T21:00:00Z'),
      listCompletedAt: new Date('2026-03-10T22:59:00Z'),
    })
    const records = recordsOf({
      members: [anna, mona, ola, nina],
      gatherings: [late],
      rsvps: [comes(anna)],
      marks: [mark(anna, 'absent')],
    })
    const at = (now: string) => messagesBy(new Date(now), records, outcomes()).map(({ key }) => key)
    expect(at('2026-03-30T21:59:59Z')).toContain('g1/absence/anna')
    expect(at('2026-03-30T22:00:00Z')).toEqual([])
  })
})
