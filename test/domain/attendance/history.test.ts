import { attendanceHistory } from '../../../bot/domain/attendance/history'
import type { GatheringId } from '../../../bot/domain/gathering'
import { ahus, anna, asDay, held, invited, mark, person, recordsOf } from '../../support/people'

const id = (text: string) => text as GatheringId
const on = (day: string) => ({ start: new Date(`${day}T11:00:00Z`), end: new Date(`${day}T14:00:00Z`) })

it('is every held gathering that somebody was expected at or came to, the latest first', () => {
  const gatherings = [
    held({ id: id('before'), ...on('2025-03-12') }),
    held({ id: id('missed'), ...on('2026-01-12') }),
    held({ id: id('visited'), ...on('2026-02-12'), areas: [ahus] }),
    held({ id: id('elsewhere'), ...on('2026-02-13'), areas: [ahus] }),
    invited({ id: id('ahead'), ...on('2026-04-12') }),
  ]
  const nurse = person('nurse', { memberSince: asDay('2025-06-01') })
  const marks = [mark(nurse, 'on-site', 1, { gathering: id('visited') }), mark(anna, 'on-site')]
  const history = attendanceHistory(recordsOf({ members: [nurse, anna], gatherings, marks }), nurse)
  expect(history.map(({ gathering, mark: each, hours }) => [gathering.id, each?.presence, hours])).toEqual([
    ['visited', 'on-site', 3],
    ['missed', undefined, 0],
  ])
})
