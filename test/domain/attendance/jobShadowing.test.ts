import {
  decideJobShadowing,
  decideRemoval,
  hoursOfShadowing,
  LONGEST_WHERE,
  type AskedJobShadowing,
  type JobShadowing,
  type JobShadowingId,
} from '../../../bot/domain/attendance/jobShadowing'
import { ahus, anna, asDay, bilal, mona, nina, ola, person } from '../../support/people'

const now = new Date('2026-05-10T08:00:00Z')
const id = (text: string) => text as JobShadowingId
const asked: AskedJobShadowing = { id: id('a'), day: '2026-05-04', days: 1.5, where: ' Lindrende enhet ' }
const entry: JobShadowing = {
  id: id('a'),
  member: anna.id,
  day: asDay('2026-05-04'),
  days: 1.5,
  where: 'Lindrende enhet',
  by: ola.id,
  at: now,
  removed: null,
}
const problemsWith = (other: Partial<AskedJobShadowing>, known: JobShadowing[] = []) => {
  const decision = decideJobShadowing({ ...asked, id: id('new'), ...other }, ola, anna, known, now)
  return 'problems' in decision ? decision.problems.map(({ problem }) => problem) : decision
}

describe('a day of job shadowing', () => {
  it('counts as four hours, and half a day as two', () => {
    expect(hoursOfShadowing({ days: 1 })).toBe(4)
    expect(hoursOfShadowing({ days: 0.5 })).toBe(2)
  })

  it('is recorded by the area leader for the own area, and by the working group for all', () => {
    expect(decideJobShadowing(asked, ola, anna, [], now)).toEqual({ ok: true, changed: true, entry })
    expect(decideJobShadowing(asked, nina, anna, [], now)).toMatchObject({ ok: true, entry: { by: nina.id } })
  })

  it.each([
    ['another area', ola, person('arne', { area: ahus })],
    ['a nurse herself', anna, anna],
    ['a line manager', mona, anna],
  ])('is not recorded for or by %s', (_name, keeper, nurse) => {
    expect(decideJobShadowing(asked, keeper, nurse, [], now)).toEqual({ ok: false, refusal: 'not-yours' })
  })

  it('is for nurses', () => {
    expect(decideJobShadowing(asked, ola, mona, [], now)).toEqual({ ok: false, refusal: 'not-a-nurse' })
  })

  it('is recorded once, however often it is sent', () => {
    expect(decideJobShadowing(asked, ola, anna, [entry], now)).toEqual({ ok: true, changed: false, entry })
  })

  it.each([
    ['no day', { day: '' }, ['day-missing']],
    ['a day that is none', { day: '2026-02-30' }, ['day-missing']],
    ['tomorrow', { day: '2026-05-11' }, ['day-ahead']],
    ['before she was a member', { day: '2019-12-31' }, ['day-before-member']],
    ['no days', { days: 0 }, ['days-wrong']],
    ['a third of a day', { days: 0.33 }, ['days-wrong']],
    ['what is no number', { days: NaN }, ['days-wrong']],
    ['too many days', { days: 11 }, ['days-wrong']],
    ['nowhere', { where: '  ' }, ['where-missing']],
    ['a whole story', { where: 'x'.repeat(LONGEST_WHERE + 1) }, ['where-too-long']],
    ['all of it', { day: 'i går', days: -1, where: '' }, ['day-missing', 'days-wrong', 'where-missing']],
  ])('is refused with what is wrong: %s', (_name, other, problems) => {
    expect(problemsWith(other)).toEqual(problems)
  })

  it('may be today, in Oslo', () => {
    const lateEvening = new Date('2026-05-10T22:30:00Z')
    expect(decideJobShadowing({ ...asked, day: '2026-05-11' }, ola, anna, [], lateEvening).ok).toBe(true)
  })

  it('is not the same day twice, unless the first was struck out', () => {
    expect(problemsWith({}, [entry])).toEqual(['already-there'])
    expect(problemsWith({}, [{ ...entry, removed: { by: ola.id, at: now } }])).toMatchObject({ ok: true })
  })
})

describe('a day of job shadowing that was a mistake', () => {
  const removed = { ...entry, removed: { by: ola.id, at: now } }

  it('is struck out, with who did it and when', () => {
    expect(decideRemoval(entry, ola, anna, now)).toEqual({ ok: true, changed: true, entry: removed })
  })

  it('is struck out once, and keeps the first who did it', () => {
    expect(decideRemoval(removed, nina, anna, new Date())).toEqual({ ok: true, changed: false, entry: removed })
  })

  it("is not found when it is another nurse's, and is not another area's to strike out", () => {
    expect(decideRemoval(entry, ola, bilal, now)).toEqual({ ok: false, refusal: 'not-found' })
    expect(decideRemoval(undefined, ola, anna, now)).toEqual({ ok: false, refusal: 'not-found' })
    const leader = person('liv', { role: 'area-leader', area: ahus })
    expect(decideRemoval(entry, leader, anna, now)).toEqual({ ok: false, refusal: 'not-yours' })
  })
})
