import * as fc from 'fast-check'
import { attendanceFrom, type Mark, type Presence } from '../../../bot/domain/attendance/attendance'
import { decideSentMarks, type SentPresence } from '../../../bot/domain/attendance/sentMarks'
import type { Gathering } from '../../../bot/domain/gathering'
import { ahus, anna, bilal, cato, held, invited, mark, ola, person } from '../../support/people'
import { cancelled } from '../../support/stages'

const now = new Date('2026-03-12T12:10:00Z')
const arne = person('arne', { area: ahus })
const known = new Map([anna, bilal, cato, arne].map((member) => [member.id, member]))
const sent = (
  id: string,
  member: typeof anna,
  presence: Presence,
  other: Partial<SentPresence> = {},
): SentPresence => ({
  id,
  member: member.id,
  presence,
  minutes: null,
  ...other,
})
const decide = (log: readonly Mark[], marks: readonly SentPresence[], gathering: Gathering = invited()) => {
  const decision = decideSentMarks(gathering, ola, known, log, marks, now)
  if (!decision.ok) throw new Error(decision.refusal)
  return decision
}
const presences = (marks: readonly Mark[]) => [...attendanceFrom(marks)].map(([id, { presence }]) => [id, presence])

describe('marks sent from a phone', () => {
  it('are kept one by one, in the order they were made', () => {
    const { marks, outcomes } = decide(
      [],
      [sent('a', anna, 'on-site'), sent('b', anna, 'absent'), sent('c', bilal, 'on-site')],
    )
    expect(marks.map(({ member, number, presence, id }) => [member, number, presence, id])).toEqual([
      ['anna', 1, 'on-site', 'a'],
      ['anna', 2, 'absent', 'b'],
      ['bilal', 1, 'on-site', 'c'],
    ])
    expect(outcomes).toEqual([
      { id: 'a', ok: true, number: 1 },
      { id: 'b', ok: true, number: 2 },
      { id: 'c', ok: true, number: 1 },
    ])
  })

  it('do not hold each other up when one is refused', () => {
    const { marks, outcomes } = decide(
      [],
      [sent('a', arne, 'on-site'), sent('b', anna, 'on-site', { minutes: 500 }), sent('c', bilal, 'on-site')],
    )
    expect(marks.map(({ id }) => id)).toEqual(['c'])
    expect(outcomes).toEqual([
      { id: 'a', ok: false, refusal: 'not-on-list' },
      { id: 'b', ok: false, refusal: 'minutes-wrong' },
      { id: 'c', ok: true, number: 1 },
    ])
  })

  it('let a walk-in in, and let the tick be taken back', () => {
    const { marks } = decide([], [sent('a', arne, 'on-site', { isWalkIn: true }), sent('b', arne, 'absent')])
    expect(marks.map(({ source, presence }) => [source, presence])).toEqual([
      ['walk-in', 'on-site'],
      ['list-keeper', 'absent'],
    ])
  })

  it('sent twice add nothing', () => {
    const batch = [sent('a', anna, 'on-site'), sent('b', bilal, 'online'), sent('c', anna, 'absent')]
    const first = decide([], batch)
    const again = decide(first.marks, batch)
    expect(again.marks).toEqual([])
    expect(again.outcomes).toEqual([
      { id: 'a', ok: true, number: 2 },
      { id: 'b', ok: true, number: 1 },
      { id: 'c', ok: true, number: 2 },
    ])
  })

  it('that changed nothing the first time do not undo the later ones when they are sent again', () => {
    const log = [mark(anna, 'on-site')]
    const batch = [sent('a', anna, 'on-site'), sent('b', anna, 'absent')]
    const first = decide(log, batch)
    expect(first.marks.map(({ id }) => id)).toEqual(['b'])
    const again = decide([...log, ...first.marks], batch)
    expect(again.marks).toEqual([])
    expect(presences([...log, ...first.marks])).toEqual([['anna', 'absent']])
  })

  it('are not taken at all from somebody else, or for a cancelled gathering', () => {
    const other = person('oda', { role: 'area-leader', area: ahus, manager: null })
    expect(decideSentMarks(invited(), other, known, [], [sent('a', anna, 'on-site')], now)).toEqual({
      ok: false,
      refusal: 'not-your-list',
    })
    expect(decideSentMarks(cancelled(), ola, known, [], [sent('a', anna, 'on-site')], now)).toEqual({
      ok: false,
      refusal: 'cancelled',
    })
  })

  it('correct a completed list by one more mark', () => {
    const { marks } = decide([mark(anna, 'absent')], [sent('a', anna, 'on-site')], held())
    expect(marks).toMatchObject([{ number: 2, presence: 'on-site' }])
  })

  it('give the same list however often and in whatever pieces the connection makes them arrive', () => {
    const presence = fc.constantFrom<Presence>('on-site', 'online', 'excused', 'absent')
    const taps = fc.array(fc.tuple(fc.constantFrom(anna, bilal), presence), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(taps, fc.array(fc.nat(11), { maxLength: 6 }), (pressed, losses) => {
        const all = pressed.map(([member, as], index) => sent(`tap-${index}`, member, as))
        const log: Mark[] = []
        let [done, upTo] = [0, 0]
        // Each round more has been pressed; after a lost answer everything not acknowledged is sent again.
        for (const cut of [...losses, all.length]) {
          upTo = Math.max(upTo, Math.min(cut, all.length))
          log.push(...decide(log, all.slice(done, upTo)).marks)
          if (cut % 2 === 0) done = upTo
        }
        log.push(...decide(log, all.slice(done)).marks)
        const wanted = new Map(pressed.map(([member, as]) => [member.id, as]))
        expect(new Map([...attendanceFrom(log)].map(([id, each]) => [id, each.presence]))).toEqual(wanted)
        const ids = log.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const numbers = log.map(({ member, number }) => `${member}|${number}`)
        expect(new Set(numbers).size).toBe(numbers.length)
      }),
    )
  })
})
