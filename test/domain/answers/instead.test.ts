import { elsewhereFor, MOST_ELSEWHERE } from '../../../bot/domain/answers/instead'
import type { Rsvp } from '../../../bot/domain/answers/rsvp'
import type { GatheringId } from '../../../bot/domain/gathering'
import { ahus, anna, cannot, comes, invited, person, recordsOf } from '../../support/people'

const now = new Date('2026-03-01T09:00:00Z')
const at = (id: string, day: number) => ({
  id: id as GatheringId,
  start: new Date(Date.UTC(2026, 2, day, 11)),
  end: new Date(Date.UTC(2026, 2, day, 14)),
})
const there = (id: string, day: number) => invited({ ...at(id, day), areas: [ahus] })
const ids = (gatherings: readonly { id: string }[]) => gatherings.map(({ id }) => id)

describe('the same topic elsewhere', () => {
  const own = invited()

  it('is the nearest few that are ahead, and none that she has joined already', () => {
    const gatherings = [own, ...[9, 8, 7, 6, 5].map((day) => there(`a${day}`, day)), there('over', 1 - 9)]
    const joined: Rsvp = { ...comes(anna), gathering: 'a6' as GatheringId, guest: true } as Rsvp
    const records = recordsOf({ members: [anna], gatherings, rsvps: [cannot(anna), joined] })
    expect(ids(elsewhereFor(anna, own, records, now))).toEqual(['a5', 'a7', 'a8'])
    expect(MOST_ELSEWHERE).toBe(3)
  })

  it('is not the very gathering that a guest has just said no to', () => {
    const guest = person('gry', { area: ahus })
    const other = invited({ ...at('other', 20), areas: [own.areas[0] ?? ahus] })
    const records = recordsOf({ members: [guest], gatherings: [own, other], rsvps: [cannot(guest)] })
    expect(ids(elsewhereFor(guest, own, records, now))).toEqual(['other'])
  })
})
