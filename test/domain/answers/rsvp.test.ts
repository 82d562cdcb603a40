import * as fc from 'fast-check'
import type { Gathering } from '../../../bot/domain/gathering'
import type { Member } from '../../../bot/domain/member'
import { ANSWERS, decideRsvp, isComing, REASONS, type AskedRsvp, type Rsvp } from '../../../bot/domain/answers/rsvp'
import { ahus, anna, asDay, cannot, comes, follo, held, invited, mona, ola, person } from '../../support/people'
import { cancelled, draft } from '../../support/stages'

const inTime = new Date('2026-02-20T09:00:00Z')
const tooLate = new Date('2026-03-06T09:00:00Z')
const onSite: AskedRsvp = { answer: 'on-site', reason: null }
const online: AskedRsvp = { answer: 'online', reason: null }
const roster: AskedRsvp = { answer: 'cannot-come', reason: 'roster' }

type Told = { gathering?: Gathering; member?: Member; current?: Rsvp; now?: Date }

function answer(asked: AskedRsvp, { gathering = invited(), member = anna, current, now = inTime }: Told = {}) {
  return decideRsvp(gathering, member, current, asked, now)
}

describe('an answer', () => {
  it('is taken when the gathering is open and the member invited', () => {
    expect(answer(onSite)).toEqual({ ok: true, changed: true, rsvp: { ...comes(anna), day: '2026-03-12' } })
  })

  it('that she cannot come is taken with its reason', () => {
    expect(answer(roster)).toEqual({ ok: true, changed: true, rsvp: { ...cannot(anna), day: '2026-03-12' } })
  })

  it('that she comes carries no reason, even when one is left behind on the card', () => {
    expect(answer({ answer: 'on-site', reason: 'holiday' })).toEqual({
      ok: true,
      changed: true,
      rsvp: { ...comes(anna), day: '2026-03-12' },
    })
  })

  it('belongs to the year of the gathering in Oslo, not to the year it was given in', () => {
    const newYear = invited({ start: new Date('2026-12-31T23:30:00Z'), answerBy: asDay('2026-12-30') })
    expect(answer(onSite, { gathering: newYear })).toMatchObject({ rsvp: { year: 2027 } })
  })

  it('is taken from nurses of both areas when two gather together', () => {
    const joint = invited({ areas: [follo, ahus] })
    const arne = person('arne', { area: ahus })
    expect([anna, arne].map((member) => answer(onSite, { gathering: joint, member }).ok)).toEqual([true, true])
  })

  it('is taken from a leader when the gathering is for leaders too', () => {
    expect(answer(onSite, { gathering: invited({ audience: ['nurse', 'leader'] }), member: mona }).ok).toBe(true)
  })
})

describe('an answer is refused', () => {
  const refused = (refusal: string) => ({ ok: false, refusal })

  it('when the gathering is cancelled', () => {
    expect(answer(onSite, { gathering: cancelled() })).toEqual(refused('cancelled'))
  })

  it('when nobody is invited yet', () => {
    expect(answer(onSite, { gathering: draft() })).toEqual(refused('not-open'))
  })

  it.each([
    ['a nurse of another area', person('arne', { area: ahus })],
    ['a manager where only nurses are asked', mona],
    ['an area leader where only nurses are asked', ola],
    ['a nurse whose leave begins on the very day', onLeaveFrom('2026-03-12')],
    ['a nurse who has left by then', person('lars', { standing: { kind: 'left', on: asDay('2026-03-12') } })],
  ])('from %s', (_, member) => {
    expect(answer(onSite, { member })).toEqual(refused('not-invited'))
  })

  it('from the start of the gathering, and not a moment before', () => {
    const { start } = invited()
    expect(answer(onSite, { now: start })).toEqual(refused('already-started'))
    expect(answer(onSite, { now: new Date(start.getTime() - 1) }).ok).toBe(true)
  })

  it('when it is long held', () => {
    expect(answer(onSite, { gathering: held(), now: new Date('2026-04-01T09:00:00Z') })).toEqual(
      refused('already-started'),
    )
  })

  it('when it asks for a way to come that is not offered', () => {
    expect(answer(online)).toEqual(refused('not-online'))
    expect(answer(onSite, { gathering: invited({ mode: 'digital' }) })).toEqual(refused('not-on-site'))
  })

  it('when she cannot come and gives no reason', () => {
    expect(answer({ answer: 'cannot-come', reason: null })).toEqual(refused('reason-missing'))
  })
})

describe('leave that begins the day after', () => {
  it('keeps nobody from answering', () => {
    expect(answer(onSite, { member: onLeaveFrom('2026-03-13') }).ok).toBe(true)
  })
})

describe('a late answer', () => {
  it.each([
    ['23:59 on the last day, in winter', '2026-03-05', '2026-03-05T22:59:59Z', false],
    ['midnight after the last day, in winter', '2026-03-05', '2026-03-05T23:00:00Z', true],
    ['23:59 on the last day, the Sunday the clocks go forward', '2026-03-29', '2026-03-29T21:59:59Z', false],
    ['midnight after the Sunday the clocks go forward', '2026-03-29', '2026-03-29T22:00:00Z', true],
    ['23:59 on the last day, the Sunday the clocks go back', '2026-10-25', '2026-10-25T22:59:59Z', false],
    ['midnight after the Sunday the clocks go back', '2026-10-25', '2026-10-25T23:00:00Z', true],
  ])('is judged by the day in Oslo: %s', (_, answerBy, at, late) => {
    const gathering = invited({ answerBy: asDay(answerBy), start: new Date('2026-12-01T11:00:00Z') })
    expect(answer(onSite, { gathering, now: new Date(at) })).toMatchObject({ ok: true, rsvp: { late } })
  })

  it('is welcome all the same', () => {
    expect(answer(onSite, { now: tooLate })).toMatchObject({ ok: true, changed: true, rsvp: { late: true } })
  })

  it('of cannot come, after a yes in time, is late', () => {
    expect(answer(roster, { current: comes(anna), now: tooLate })).toMatchObject({ rsvp: { late: true } })
  })

  it('is not made of a cancellation in time by changing only its reason', () => {
    const changed = answer({ answer: 'cannot-come', reason: 'holiday' }, { current: cannot(anna), now: tooLate })
    expect(changed).toMatchObject({ ok: true, changed: true, rsvp: { reason: 'holiday', late: false } })
  })
})

describe('the same answer again', () => {
  it('changes nothing, not even its place in the queue or that it came in time', () => {
    const current = comes(anna)
    expect(answer(onSite, { current, now: tooLate })).toEqual({ ok: true, changed: false, rsvp: current })
  })

  it('with another reason is a change', () => {
    expect(answer({ answer: 'cannot-come', reason: 'other' }, { current: cannot(anna) })).toMatchObject({
      changed: true,
    })
  })

  it('after another answer in between is a new answer, last in the queue', () => {
    const again = answer(onSite, { current: cannot(anna), now: tooLate })
    expect(again).toMatchObject({ changed: true, rsvp: { answer: 'on-site', at: tooLate } })
  })

  it('never changes anything, whatever was asked and whenever it is asked again', () => {
    const asked = fc.record({ answer: fc.constantFrom(...ANSWERS), reason: fc.constantFrom(...REASONS) })
    const minutes = fc.integer({ min: 0, max: 14 * 24 * 60 })
    fc.assert(
      fc.property(asked, minutes, minutes, (press, first, later) => {
        const gathering = invited({ mode: 'hybrid' })
        const at = (after: number) => new Date(inTime.getTime() + after * 60_000)
        const once = answer(press, { gathering, now: at(first) })
        if (!once.ok) throw new Error(once.refusal)
        const twice = answer(press, { gathering, current: once.rsvp, now: at(first + (later % 1000)) })
        expect(twice).toEqual({ ok: true, changed: false, rsvp: once.rsvp })
      }),
    )
  })
})

describe('coming', () => {
  it('is on site and online, and not cannot come', () => {
    expect([comes(anna), comes(anna, '2026-02-20T09:00:00Z', 'online'), cannot(anna)].map(isComing)).toEqual([
      true,
      true,
      false,
    ])
  })
})

function onLeaveFrom(from: string) {
  return person('liv', { standing: { kind: 'on-leave', from: asDay(from), to: null } })
}
