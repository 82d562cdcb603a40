import { asAnnounced, dayOf, type Gathering, type GatheringId } from '../../../bot/domain/gathering'
import type { Area, AreaId } from '../../../bot/domain/member'
import { decideCancellation, decideCreation, decideEdit } from '../../../bot/domain/planning/changeGathering'
import { askedFrom, type AskedPlan } from '../../../bot/domain/planning/planCheck'
import { DEFAULT_SETTINGS } from '../../../bot/domain/settings'
import { ahus, areas, everybody, follo, invited, nina, ola, plan } from '../../support/people'

const now = new Date('2026-02-20T09:00:00Z')
const groruddalen = 'groruddalen' as AreaId
const allAreas: Area[] = [...areas, { id: groruddalen, name: 'Groruddalen', order: 3 }]
const all = [follo, ahus, groruddalen]
const known = {
  areas: allAreas,
  members: new Map(everybody.map((member) => [member.id, member])),
  settings: DEFAULT_SETTINGS,
}
const later = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * 60_000)

function edited(gathering: Gathering, change: Partial<AskedPlan>, at = now, settings = DEFAULT_SETTINGS, who = ola) {
  return decideEdit(gathering, { ...askedFrom(gathering), ...change }, who, { ...known, settings }, at)
}

function gatheringOf(decision: ReturnType<typeof decideEdit>): Gathering {
  if (!decision.ok) throw new Error(JSON.stringify(decision))
  return decision.gathering
}

describe('an area leader who names herself as host', () => {
  const notHers = { ok: false, refusal: 'not-yours' }

  it('calls no gathering for all areas by that', () => {
    const asked = { ...askedFrom(plan({ areas: all })), host: ola.id }
    expect(decideCreation(asked, 'g9' as GatheringId, ola, known, now)).toEqual(notHers)
    expect(decideCreation(asked, 'g9' as GatheringId, nina, known, now)).toMatchObject({ ok: true })
  })

  it('takes in no more areas by that, neither at once nor in two steps', () => {
    expect(edited(invited(), { areas: all, host: ola.id })).toEqual(notHers)
    expect(edited(invited({ host: ola.id }), { areas: all })).toEqual(notHers)
  })

  it('may be the host of what is hers', () => {
    expect(edited(invited(), { host: ola.id })).toMatchObject({ ok: true })
    expect(edited(invited({ host: ola.id }), { areas: [follo, ahus] })).toMatchObject({ ok: true })
  })

  it('changes what she was made the host of by the working group', () => {
    expect(edited(invited({ areas: all, host: ola.id }), { venue: 'Aulaen' })).toMatchObject({ ok: true })
  })
})

describe('a change that is not announced yet', () => {
  it('and a cancellation on top of it cancel the gathering that members know', () => {
    const moved = gatheringOf(edited(invited(), { day: '2026-03-19' }))
    const cancelled = gatheringOf(decideCancellation(moved, 'Snø', ola, DEFAULT_SETTINGS, later(now, 1)))
    expect(cancelled.stage).toBe('cancelled')
    expect(dayOf(cancelled)).toBe('2026-03-12')
    expect(dayOf(asAnnounced(cancelled, later(now, 1)))).toBe('2026-03-12')
    expect(cancelled.sequence).toBe(2)
  })

  it.each([0, 2, 60])('is announced at the latest when it begins, with %s minutes to undo it', (undoMinutes) => {
    const settings = { ...DEFAULT_SETTINGS, undoMinutes }
    const { start } = invited()
    const at = later(start, -1)
    const moved = gatheringOf(edited(invited(), { day: '2026-03-19' }, at, settings))
    const cancelled = gatheringOf(decideCancellation(invited(), '', ola, settings, at))
    expect(asAnnounced(moved, start)).toBe(moved)
    expect(asAnnounced(cancelled, start)).toBe(cancelled)
    expect(moved.lastChange?.announceAt.getTime()).toBe(later(at, Math.min(1, undoMinutes)).getTime())
  })

  it('is announced at the latest when it is to begin, moved to an earlier hour', () => {
    const settings = { ...DEFAULT_SETTINGS, undoMinutes: 60 }
    const at = new Date('2026-03-12T09:00:00Z')
    const moved = gatheringOf(edited(invited(), { from: '10:30' }, at, settings))
    expect(moved.lastChange?.announceAt.toISOString()).toBe('2026-03-12T09:30:00.000Z')
  })
})
