import * as fc from 'fast-check'
import { ABSENCE_KINDS, type AbsenceKind } from '../../../bot/domain/absence/absence'
import { PRESENCES, type Mark } from '../../../bot/domain/attendance/attendance'

const [GATHERINGS, NURSES, LEADERS] = [5, 5, 4]

/** What can happen in a network, in any order. */
export type Step =
  | { kind: 'answer'; g: number; who: number; answer: 'on-site' | 'online' | 'cannot-come'; substitute: number | null }
  | { kind: 'move'; g: number; days: number }
  | { kind: 'cancel'; g: number }
  /** The next one is held; its list is completed so many hours after the end. */
  | { kind: 'list'; hours: number; present: number[] }
  | { kind: 'correct'; g: number; who: number; presence: Mark['presence'] }
  | { kind: 'standing'; who: number; from: number; days: number | null; leaves: boolean }
  | { kind: 'door'; who: number }
  | { kind: 'rules'; nurse: AbsenceKind[]; manager: AbsenceKind[]; wait: number; inARow: number }
  | { kind: 'wait'; hours: number }
  | { kind: 'sweep' }

const g = fc.nat({ max: GATHERINGS - 1 })
const who = fc.nat({ max: NURSES - 1 })
const whoever = fc.nat({ max: NURSES + LEADERS - 1 })
const kinds = fc.subarray([...ABSENCE_KINDS])
const of = <Kind extends Step['kind']>(kind: Kind) => ({ kind: fc.constant(kind) })

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({
      ...of('answer'),
      g,
      who,
      answer: fc.constantFrom('on-site' as const, 'online' as const, 'cannot-come' as const),
      substitute: fc.option(who),
    }),
  },
  { weight: 1, arbitrary: fc.record({ ...of('move'), g, days: fc.integer({ min: -3, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ ...of('cancel'), g }) },
  {
    weight: 5,
    arbitrary: fc.record({
      ...of('list'),
      hours: fc.constantFrom(0, 1, 6, 30),
      present: fc.array(who, { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ ...of('correct'), g, who, presence: fc.constantFrom(...PRESENCES) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...of('standing'),
      who: whoever,
      from: fc.integer({ min: -2, max: 6 }),
      days: fc.option(fc.nat({ max: 20 })),
      leaves: fc.constantFrom(true, false, false, false),
    }),
  },
  { weight: 2, arbitrary: fc.record({ ...of('door'), who: whoever }) },
  {
    weight: 1,
    arbitrary: fc.record({
      ...of('rules'),
      nurse: kinds,
      manager: kinds,
      wait: fc.constantFrom(0, 1, 24, 60),
      inARow: fc.constantFrom(0, 1, 2, 3),
    }),
  },
  { weight: 10, arbitrary: fc.record({ ...of('wait'), hours: fc.constantFrom(1, 5, 14, 24, 70, 120) }) },
  { weight: 16, arbitrary: fc.record(of('sweep')) },
)
