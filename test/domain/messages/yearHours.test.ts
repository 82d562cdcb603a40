import type { JobShadowing } from '../../../bot/domain/attendance/jobShadowing'
import { nursesWithHours } from '../../../bot/domain/attendance/hours'
import type { GatheringId } from '../../../bot/domain/gathering'
import { aboutOf, matterFrom, messageKey } from '../../../bot/domain/messages/messageKey'
import { messagesBy } from '../../../bot/domain/messages/messages'
import { isHeldBack } from '../../../bot/domain/messages/quiet'
import { watchedYearHours, yearHoursBasis, yearHoursInstant } from '../../../bot/domain/messages/yearHours'
import { DEFAULT_SETTINGS } from '../../../bot/domain/settings'
import { anna, asDay, bilal, cato, held, mark, mona, ola, outcomes, recordsOf, type Known } from '../../support/people'

const gatherings = [held()]
const marks = [mark(anna, 'on-site')]
const known: Known = { members: [anna, bilal, mona, ola], gatherings, marks }
const GOES_OUT = '2027-01-07T08:00:00Z'

const shadowing: JobShadowing = {
  id: 's1' as JobShadowing['id'],
  member: bilal.id,
  day: asDay('2026-05-04'),
  days: 1,
  where: 'Lindrende enhet',
  by: ola.id,
  at: new Date('2026-05-06T08:00:00Z'),
  removed: null,
}

const keys = (now: string, more: Known = {}) =>
  messagesBy(new Date(now), recordsOf({ ...known, ...more }), outcomes())
    .filter(({ matter }) => matter.kind === 'hours')
    .map(({ key }) => key)

const before = (instant: string) => new Date(Date.parse(instant) - 1).toISOString()

describe('the hours of a year', () => {
  it.each([
    ['a Thursday', 2026, '2027-01-07T08:00:00Z'],
    ['the Monday after, when the seventh is a Saturday', 2022, '2023-01-09T08:00:00Z'],
    ['the Monday after, when it is a Sunday', 2023, '2024-01-08T08:00:00Z'],
  ])('go out at nine in Oslo on %s', (_, year, at) => {
    expect(yearHoursInstant(year, DEFAULT_SETTINGS)).toEqual(new Date(at))
  })

  it('go out when quiet is over, where that is later', () => {
    const rules = { ...DEFAULT_SETTINGS, quietTo: '10:00' as typeof DEFAULT_SETTINGS.quietTo }
    expect(yearHoursInstant(2026, rules)).toEqual(new Date('2027-01-07T09:00:00Z'))
    expect(
      isHeldBack({ kind: 'hours', year: 2026 }, recordsOf({ settings: rules }), new Date('2027-01-08T08:30:00Z')),
    ).toBe(true)
  })

  it('are due to each nurse who had any, by gatherings or by job shadowing', () => {
    expect(keys(GOES_OUT)).toEqual(['hours-2026/hours/anna'])
    expect(keys(GOES_OUT, { jobShadowing: [shadowing] })).toEqual(['hours-2026/hours/anna', 'hours-2026/hours/bilal'])
    expect(keys(before(GOES_OUT))).toEqual([])
  })

  it('are due to nobody who had none: absent, struck out, another year, or a list that is not completed', () => {
    const struckOut = { ...shadowing, removed: { by: ola.id, at: shadowing.at } }
    expect(keys(GOES_OUT, { marks: [mark(anna, 'absent')], jobShadowing: [struckOut] })).toEqual([])
    const { listCompletedAt: _, ...open } = held()
    expect(keys(GOES_OUT, { gatherings: [{ ...open, stage: 'invited' }] })).toEqual([])
    const lastYear = held({ start: new Date('2025-03-12T11:00:00Z') })
    expect(keys(GOES_OUT, { gatherings: [lastYear] })).toEqual([])
  })

  it('are due to nobody but nurses', () => {
    expect(keys(GOES_OUT, { marks: [mark(mona, 'on-site'), mark(ola, 'on-site', 2)] })).toEqual([])
  })

  it.each([
    ['is on leave that day', { kind: 'on-leave', from: asDay('2027-01-01'), to: asDay('2027-01-07') }],
    ['has left', { kind: 'left', on: asDay('2027-01-05') }],
    ['has gone on leave since', { kind: 'on-leave', from: asDay('2027-01-11'), to: null }],
  ] as const)('are not due to a nurse who %s', (_, standing) => {
    expect(keys('2027-01-12T08:00:00Z', { members: [{ ...anna, standing }] })).toEqual([])
  })

  it('stay due for three weeks, and not longer', () => {
    expect(keys('2027-01-27T22:59:59Z')).toEqual(['hours-2026/hours/anna'])
    expect(keys('2027-01-27T23:00:00Z')).toEqual([])
    expect(keys('2027-06-14T08:00:00Z')).toEqual([])
  })

  it('are nobody’s in a network that began this year', () => {
    expect(keys('2026-01-07T08:00:00Z')).toEqual([])
  })

  it('wait for a good hour when they are late', () => {
    const matter = { kind: 'hours', year: 2026 } as const
    expect(isHeldBack(matter, recordsOf({}), new Date('2027-01-09T10:00:00Z'))).toBe(true)
    expect(isHeldBack(matter, recordsOf({}), new Date('2027-01-11T10:00:00Z'))).toBe(false)
  })

  it('have a name that leads back to them', () => {
    const matter = { kind: 'hours', year: 2026 } as const
    expect(messageKey(matter, anna.id)).toBe('hours-2026/hours/anna')
    expect(matterFrom('hours', aboutOf(matter))).toEqual(matter)
  })
})

describe('cards with hours that are out', () => {
  const records = recordsOf(known)

  it('are watched for a season', () => {
    expect(watchedYearHours(records, new Date(before(GOES_OUT)))).toEqual([])
    expect(watchedYearHours(records, new Date(GOES_OUT))).toEqual(['hours-2026'])
    expect(watchedYearHours(records, new Date('2027-04-06T12:00:00Z'))).toEqual(['hours-2026'])
    expect(watchedYearHours(records, new Date('2027-04-07T12:00:00Z'))).toEqual([])
  })

  it('change with the hours, of earlier years too, and with nothing else', () => {
    const basis = (more: Known = {}) => yearHoursBasis(recordsOf({ ...known, ...more }), anna.id, 2026)
    expect(basis({ members: [anna, bilal, cato], marks: [...marks, mark(bilal, 'on-site')] })).toBe(basis())
    expect(basis({ gatherings: [held({ venue: 'Aulaen' })] })).toBe(basis())
    const early = held({ id: 'g0' as GatheringId, start: new Date('2025-03-12T11:00:00Z') })
    const changed = [
      basis({ marks: [mark(anna, 'on-site', 1, { minutes: 60 })] }),
      basis({ marks: [] }),
      basis({ gatherings: [held({ title: 'Annet' })] }),
      basis({ jobShadowing: [{ ...shadowing, member: anna.id }] }),
      basis({ gatherings: [held(), early], marks: [...marks, mark(anna, 'on-site', 1, { gathering: early.id })] }),
    ]
    expect(new Set([basis(), ...changed]).size).toBe(6)
  })
})

it('finds the nurses with hours in a year, each once', () => {
  const both = recordsOf({ ...known, jobShadowing: [shadowing, { ...shadowing, member: anna.id }] })
  expect(nursesWithHours(both, 2026).map(({ id }) => id)).toEqual([anna.id, bilal.id])
  expect(nursesWithHours(both, 2025)).toEqual([])
})
