import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { attendanceFrom } from '../../../bot/domain/attendance/attendance'
import {
  ageOfCode,
  codeAt,
  codesAhead,
  decideCheckIn,
  doorState,
  EARLIER_CODES,
  gatheringByCode,
  minuteOf,
  type DoorHash,
} from '../../../bot/domain/attendance/checkIn'
import { instantAt, OSLO, type Day } from '../../../bot/domain/day'
import type { GatheringId } from '../../../bot/domain/gathering'
import { ahus, anna, bilal, follo, held, invited, mark, ola, person, plan } from '../../support/people'

const hash: DoorHash = (text) => createHmac('sha256', 'secret').update(text).digest().readUIntBE(0, 6)
const MINUTE = 60_000
const START = new Date('2026-03-12T11:00:00Z')
const at = (minutes: number) => new Date(START.getTime() + minutes * MINUTE)
const g1 = invited()
const codeNow = (now: Date, id: GatheringId = g1.id) => codeAt(hash, id, minuteOf(now))
const ahusGathering = invited({ id: 'g2' as GatheringId, areas: [ahus], title: 'Områdesamling Ahus' })

describe('the code on the wall', () => {
  it('is always four digits, and the same for everybody in that minute', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.string(), (minute, id) => {
        const code = codeAt(hash, id as GatheringId, minute)
        expect(code).toMatch(/^\d{4}$/)
        expect(codeAt(hash, id as GatheringId, minute)).toBe(code)
      }),
    )
  })

  it('keeps its zeros in front', () => {
    expect(codeAt(() => 42, g1.id, 1)).toBe('0042')
    expect(codeAt(() => 10_000, g1.id, 1)).toBe('0000')
  })

  it('is good for its own minute and the three after it, from the first second to the last', () => {
    const shown = codeNow(at(0))
    expect(ageOfCode(hash, g1.id, shown, at(0))).toBe(0)
    expect(ageOfCode(hash, g1.id, shown, new Date(at(EARLIER_CODES + 1).getTime() - 1))).toBe(EARLIER_CODES)
    expect(ageOfCode(hash, g1.id, shown, at(EARLIER_CODES + 1))).toBeNull()
    expect(ageOfCode(hash, g1.id, shown, new Date(at(0).getTime() - 1))).toBeNull()
  })

  it('lets nobody in with the code of another gathering or minute, but where the digits happen to be equal', () => {
    const minutes = fc.integer({ min: -30, max: 179 })
    const gatherings = fc.constantFrom(g1, ahusGathering)
    fc.assert(
      fc.property(gatherings, minutes, gatherings, minutes, (shownAt, shownMinute, tried, triedMinute) => {
        const code = codeNow(at(shownMinute), shownAt.id)
        const good = Array.from({ length: EARLIER_CODES + 1 }, (_, age) => codeNow(at(triedMinute - age), tried.id))
        expect(ageOfCode(hash, tried.id, code, at(triedMinute)) !== null).toBe(good.includes(code))
        const age = triedMinute - shownMinute
        if (shownAt === tried && age >= 0 && age <= EARLIER_CODES) expect(good).toContain(code)
      }),
      { numRuns: 1000 },
    )
  })

  it('differs from minute to minute and from gathering to gathering', () => {
    const codes = new Set(Array.from({ length: 180 }, (_, minute) => codeNow(at(minute))))
    expect(codes.size).toBeGreaterThan(170)
    const shared = Array.from({ length: 180 }, (_, minute) => at(minute)).filter(
      (now) => codeNow(now) === codeNow(now, ahusGathering.id),
    )
    expect(shared.length).toBeLessThan(3)
  })
})

describe('the door', () => {
  it('opens half an hour before the start and closes at the end', () => {
    expect(doorState(g1, new Date(at(-30).getTime() - 1))).toBe('early')
    expect(doorState(g1, at(-30))).toBe('open')
    expect(doorState(g1, new Date(g1.end.getTime() - 1))).toBe('open')
    expect(doorState(g1, g1.end)).toBe('over')
  })

  it('is closed for what is not called, cancelled, online only or completed', () => {
    expect(doorState({ ...plan(), stage: 'draft' }, at(0))).toBe('not-called')
    const cancelled = { stage: 'cancelled', because: '', cancelledAt: at(-600), invitedAt: null } as const
    expect(doorState({ ...plan(), ...cancelled }, at(0))).toBe('cancelled')
    expect(doorState(invited({ mode: 'digital' }), at(0))).toBe('not-on-site')
    expect(doorState(held(), at(60))).toBe('completed')
    expect(doorState(held(), g1.end)).toBe('over')
  })

  it.each([
    ['the spring night', '2026-03-29', '01:00', '04:00', 120],
    ['the autumn night', '2026-10-25', '01:00', '04:00', 240],
  ])('counts real minutes on %s', (_name, day, from, to, minutes) => {
    const start = instantAt(OSLO, day as Day, from)
    const gathering = invited({ start, end: instantAt(OSLO, day as Day, to) })
    const open = Array.from({ length: 400 }, (_, index) => new Date(start.getTime() + (index - 60) * MINUTE)).filter(
      (now) => doorState(gathering, now) === 'open',
    )
    expect(open).toHaveLength(minutes + 30)
    // The hour that comes twice on the wall has codes of its own each time.
    expect(new Set(open.map(minuteOf)).size).toBe(open.length)
    for (const now of open) expect(ageOfCode(hash, gathering.id, codeNow(now, gathering.id), now)).toBe(0)
  })

  it('gives the screen the codes of this minute and the next ones, only while it is open', () => {
    const ahead = codesAhead(hash, g1, new Date(at(10).getTime() + 20_000), 5)
    expect(ahead.map(({ from }) => from)).toEqual([10, 11, 12, 13, 14, 15].map(at))
    expect(ahead.map(({ code }) => code)).toEqual([10, 11, 12, 13, 14, 15].map((minute) => codeNow(at(minute))))
    expect(codesAhead(hash, g1, at(-33), 5).map(({ from }) => from)).toEqual([-30, -29, -28].map(at))
    expect(codesAhead(hash, g1, at(178), 5).map(({ from }) => from)).toEqual([178, 179].map(at))
    expect(codesAhead(hash, held(), at(60), 5)).toEqual([])
    expect(codesAhead(hash, invited({ mode: 'digital' }), at(0), 5)).toEqual([])
  })
})

describe('finding the gathering by its code', () => {
  const both = [ahusGathering, g1]

  it('finds the one that is running', () => {
    expect(gatheringByCode(hash, both, anna, codeNow(at(5)), at(5))?.id).toBe('g1')
    expect(gatheringByCode(hash, both, anna, codeNow(at(5), ahusGathering.id), at(5))?.id).toBe('g2')
  })

  it('finds nothing by a code that nobody shows, or when no door is open', () => {
    const shown = both.flatMap(({ id }) => [0, 1, 2, 3].map((age) => codeNow(at(5 - age), id)))
    const other = ['0000', '1111', '2222', '3333', '4444', '5555', '6666', '7777', '8888'].find(
      (code) => !shown.includes(code),
    )
    expect(gatheringByCode(hash, both, anna, other ?? '', at(5))).toBeNull()
    expect(gatheringByCode(hash, both, anna, codeNow(at(-31)), at(-31))).toBeNull()
    expect(gatheringByCode(hash, both, anna, codeNow(at(180)), at(180))).toBeNull()
  })

  it('takes the one she is invited to when two show the same digits', () => {
    const same: DoorHash = () => 4821
    expect(gatheringByCode(same, both, anna, '4821', at(5))?.id).toBe('g1')
    expect(gatheringByCode(same, both, person('berit', { area: ahus }), '4821', at(5))?.id).toBe('g2')
  })

  it('finds a completed one too, so that she hears why', () => {
    expect(gatheringByCode(hash, [held()], anna, codeNow(at(60)), at(60))?.id).toBe('g1')
  })
})

describe('checking in', () => {
  it('is one mark, on site, by herself', () => {
    expect(decideCheckIn(g1, anna, [], at(2))).toEqual({
      ok: true,
      mark: mark(anna, 'on-site', 1, { source: 'self-check-in', by: anna.id, at: at(2) }),
    })
  })

  it('is for whoever is there, invited or not', () => {
    const guest = person('guri', { area: ahus })
    expect(decideCheckIn(g1, guest, [], at(2))).toMatchObject({ mark: { member: 'guri', source: 'self-check-in' } })
    expect(g1.areas).toEqual([follo])
  })

  it('adds nothing the second time, nor when the list has her already', () => {
    const own = mark(anna, 'on-site', 1, { source: 'self-check-in', by: anna.id })
    expect(decideCheckIn(g1, anna, [own], at(2))).toEqual({ ok: true, mark: null })
    expect(decideCheckIn(g1, anna, [mark(anna, 'on-site')], at(2))).toEqual({ ok: true, mark: null })
  })

  it('takes no notice of the marks of others', () => {
    expect(decideCheckIn(g1, anna, [mark(bilal, 'on-site', 7)], at(2))).toMatchObject({ mark: { number: 1 } })
  })

  it('never stands over what the list keeper has entered, and is kept beside it', () => {
    const log = [mark(anna, 'absent', 1, { by: ola.id })]
    const decision = decideCheckIn(g1, anna, log, at(2))
    if (!decision.ok || !decision.mark) throw new Error('a mark was expected')
    expect(decision.mark.number).toBe(2)
    expect(attendanceFrom([...log, decision.mark]).get(anna.id)).toEqual(log[0])
    expect(decideCheckIn(g1, anna, [...log, decision.mark], at(3))).toEqual({ ok: true, mark: null })
  })

  it('is refused before, after, and when the list is complete', () => {
    expect(decideCheckIn(g1, anna, [], at(-31))).toEqual({ ok: false, refusal: 'door-closed' })
    expect(decideCheckIn(g1, anna, [], g1.end)).toEqual({ ok: false, refusal: 'door-closed' })
    expect(decideCheckIn(held(), anna, [], at(60))).toEqual({ ok: false, refusal: 'door-list-completed' })
  })
})
