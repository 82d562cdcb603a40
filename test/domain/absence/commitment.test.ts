import fc from 'fast-check'
import {
  areaCommitments,
  attendanceShare,
  commitmentFrom,
  commitmentShare,
  expectedGatherings,
  memberCommitments,
  sumOfCommitments,
} from '../../../bot/domain/absence/commitment'
import { PRESENCES } from '../../../bot/domain/attendance/attendance'
import { addDays } from '../../../bot/domain/day'
import type { GatheringId, HeldGathering } from '../../../bot/domain/gathering'
import { standingOn, type Member, type Standing } from '../../../bot/domain/member'
import type { Rsvp } from '../../../bot/domain/answers/rsvp'
import {
  ahus,
  anna,
  areas,
  asDay,
  bilal,
  cannot,
  cato,
  comes,
  follo,
  held,
  mark,
  mona,
  ola,
  person,
  recordsOf,
  type Known,
} from '../../support/people'

const heldOn = (day: string, other: Partial<HeldGathering> = {}) =>
  held({
    id: `g-${day}` as GatheringId,
    start: new Date(`${day}T11:00:00Z`),
    end: new Date(`${day}T14:00:00Z`),
    listCompletedAt: new Date(`${day}T15:00:00Z`),
    ...other,
  })
const at = ({ id }: HeldGathering) => ({ gathering: id })

function states(member: Member, known: Known, year = 2026) {
  const expected = expectedGatherings(recordsOf({ members: [member, ola], ...known }), year).get(member.id) ?? []
  return expected.map(({ gathering, kind }) => `${gathering.id}: ${kind ?? 'came'}`)
}

describe('what a nurse was expected at', () => {
  it('says of each gathering whether she came, and if not, how she was away', () => {
    const [january, february, march] = [heldOn('2026-01-15'), heldOn('2026-02-12'), heldOn('2026-03-12')]
    const marks = [
      mark(anna, 'online', 1, at(january)),
      mark(anna, 'absent', 1, at(february)),
      mark(anna, 'absent', 1, at(march)),
    ]
    const rsvps: Rsvp[] = [{ ...cannot(anna, true), ...at(february) }]
    expect(states(anna, { gatherings: [march, january, february], marks, rsvps })).toEqual([
      'g-2026-01-15: came',
      'g-2026-02-12: cancelled-late',
      'g-2026-03-12: no-answer',
    ])
  })

  it.each<[string, Partial<Member>]>([
    ['was on leave that day', { standing: { kind: 'on-leave', from: asDay('2026-03-12'), to: null } }],
    [
      'came back from leave the day after',
      { standing: { kind: 'on-leave', from: asDay('2026-01-01'), to: asDay('2026-03-12') } },
    ],
    ['had left', { standing: { kind: 'left', on: asDay('2026-03-12') } }],
    ['joined the day after', { memberSince: asDay('2026-03-13') }],
    ['belongs to another area', { area: ahus }],
  ])('leaves out what was held when she %s', (_, other) => {
    const nurse = person('anna', other)
    expect(states(nurse, { gatherings: [held()], marks: [mark(nurse, 'absent')] })).toEqual([])
  })

  it('does not judge her by a list she was not on, nor once she has gone on leave before it was completed', () => {
    expect(states(anna, { gatherings: [held()] })).toEqual([])
    const onLeave = person('anna', { standing: { kind: 'on-leave', from: asDay('2026-03-13'), to: null } })
    const late = held({ listCompletedAt: new Date('2026-03-14T09:00:00Z') })
    expect(states(onLeave, { gatherings: [late], marks: [mark(onLeave, 'absent')] })).toEqual([])
  })

  it('keeps to the year in Oslo, and to lists that are completed', () => {
    const silvester = heldOn('2025-12-31', { start: new Date('2025-12-31T23:30:00Z') })
    const marks = [mark(anna, 'on-site', 1, at(silvester))]
    expect(states(anna, { gatherings: [silvester], marks }, 2026)).toHaveLength(1)
    expect(states(anna, { gatherings: [silvester], marks }, 2025)).toEqual([])
    const running = { ...silvester, stage: 'invited' as const }
    expect(states(anna, { gatherings: [running], marks }, 2026)).toEqual([])
  })

  it('is nothing for leaders', () => {
    expect(
      states(mona, { gatherings: [held({ audience: ['nurse', 'leader'] })], marks: [mark(mona, 'absent')] }),
    ).toEqual([])
  })
})

describe('commitment', () => {
  it('is coming or giving notice, beside attendance', () => {
    const marks = [mark(anna, 'on-site'), mark(bilal, 'absent'), mark(cato, 'absent')]
    const records = recordsOf({ gatherings: [held()], marks, rsvps: [cannot(bilal), comes(cato)] })
    const members = memberCommitments(records, 2026)
    expect(
      members.map(({ member, commitment }) => [member.id, commitmentShare(commitment), attendanceShare(commitment)]),
    ).toEqual([
      ['anna', 1, 1],
      ['bilal', 1, 0],
      ['cato', 0, 0],
    ])
    expect(areaCommitments(areas, members)).toEqual([
      { area: areas[0], commitment: { expected: 3, came: 1, gaveNotice: 1 } },
      { area: areas[1], commitment: { expected: 0, came: 0, gaveNotice: 0 } },
    ])
  })

  it('counts whoever told the list keeper as having given notice', () => {
    const records = recordsOf({ gatherings: [held()], marks: [mark(anna, 'excused')], rsvps: [comes(anna)] })
    expect(commitmentFrom(expectedGatherings(records, 2026).get(anna.id) ?? [])).toEqual({
      expected: 1,
      came: 0,
      gaveNotice: 1,
    })
  })

  it('is no share at all for whoever was expected nowhere', () => {
    expect(commitmentShare(commitmentFrom([]))).toBeNull()
    expect(attendanceShare(commitmentFrom([]))).toBeNull()
  })
})

const dayOfYear = fc.integer({ min: 0, max: 364 }).map((count) => addDays(asDay('2026-01-01'), count))
const anyStanding: fc.Arbitrary<Standing> = fc.oneof(
  fc.constant<Standing>({ kind: 'active' }),
  fc.tuple(dayOfYear, fc.option(dayOfYear)).map(([from, to]): Standing => ({ kind: 'on-leave', from, to })),
  dayOfYear.map((on): Standing => ({ kind: 'left', on })),
)
const anyCourse = fc.record({
  nurses: fc.array(fc.record({ standing: anyStanding, memberSince: dayOfYear, area: fc.constantFrom(follo, ahus) }), {
    minLength: 1,
    maxLength: 5,
  }),
  days: fc.uniqueArray(dayOfYear, { minLength: 1, maxLength: 6 }),
  marks: fc.array(fc.record({ nurse: fc.nat(4), day: fc.nat(5), presence: fc.constantFrom(...PRESENCES) })),
  answers: fc.array(fc.record({ nurse: fc.nat(4), day: fc.nat(5), isCancelled: fc.boolean(), late: fc.boolean() })),
})

describe('whatever happens in a year', () => {
  const recordsFrom = ({
    nurses,
    days,
    marks,
    answers,
  }: typeof anyCourse extends fc.Arbitrary<infer Course> ? Course : never) => {
    const members = nurses.map((nurse, index) => person(`n${index}`, nurse))
    const gatherings = days.map((day) => heldOn(day, { areas: [follo, ahus] }))
    return recordsOf({
      members,
      gatherings,
      marks: marks.flatMap(({ nurse, day, presence }, index) => {
        const [member, gathering] = [members[nurse], gatherings[day]]
        return member && gathering ? [mark(member, presence, index + 1, at(gathering))] : []
      }),
      rsvps: answers.flatMap(({ nurse, day, isCancelled, late }) => {
        const [member, gathering] = [members[nurse], gatherings[day]]
        return member && gathering
          ? [{ ...(isCancelled ? cannot(member, late) : comes(member)), ...at(gathering) }]
          : []
      }),
    })
  }

  it('commitment is between attendance and one, and the areas add up to their nurses', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const members = memberCommitments(recordsFrom(course), 2026)
        for (const { commitment } of members) {
          expect(commitment.expected).toBeGreaterThan(0)
          expect(attendanceShare(commitment)).toBeGreaterThanOrEqual(0)
          expect(commitmentShare(commitment)).toBeGreaterThanOrEqual(attendanceShare(commitment) ?? 0)
          expect(commitmentShare(commitment)).toBeLessThanOrEqual(1)
        }
        const sums = areaCommitments(areas, members).map(({ commitment }) => commitment)
        expect(sumOfCommitments(sums)).toEqual(sumOfCommitments(members.map(({ commitment }) => commitment)))
      }),
    )
  })

  it('nobody is ever there for a day on which she was on leave, had not joined or had left', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const records = recordsFrom(course)
        for (const [id, expected] of expectedGatherings(records, 2026)) {
          const member = records.members.get(id)
          if (!member) throw new Error('nobody')
          for (const { gathering } of expected) {
            expect(standingOn(member, asDay(gathering.id.slice(2)))).toBe('active')
          }
        }
      }),
    )
  })
})
