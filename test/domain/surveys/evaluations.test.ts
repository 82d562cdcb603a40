import type { GatheringId } from '../../../bot/domain/gathering'
import { toBeEvaluated } from '../../../bot/domain/surveys/evaluations'
import { held, invited, mark, person, recordsOf } from '../../support/people'

const five = Array.from({ length: 5 }, (_, index) => person(`nurse${index}`))
const gathering = held()
const now = new Date('2026-03-12T15:00:00Z')
const evaluated = (known: Parameters<typeof recordsOf>[0], at = now) =>
  toBeEvaluated(recordsOf({ members: five, gatherings: [gathering], ...known }), at).map(({ id }) => id)
const there = five.map((each) => mark(each, 'on-site'))

describe('an evaluation', () => {
  it('is for a gathering whose list is completed and where at least five were', () => {
    expect(evaluated({ marks: there })).toEqual(['g1'])
    expect(evaluated({ marks: there.slice(1) })).toEqual([])
    const [first, ...others] = five
    if (!first) throw new Error('nobody')
    expect(evaluated({ marks: [mark(first, 'absent'), ...others.map((each) => mark(each, 'online'))] })).toEqual([])
    expect(evaluated({ gatherings: [invited()], marks: there })).toEqual([])
  })

  it('counts each once, as the list stands after it was corrected', () => {
    const [first] = five
    if (!first) throw new Error('nobody')
    expect(evaluated({ marks: [...there, mark(first, 'absent', 2)] })).toEqual([])
  })

  it('is not of old history, nor of an old gathering whose list came late', () => {
    const later = (days: number) => new Date(gathering.listCompletedAt.getTime() + days * 86_400_000)
    expect(evaluated({ marks: there }, new Date(later(14).getTime() - 1000))).toEqual(['g1'])
    expect(evaluated({ marks: there }, later(14))).toEqual([])
    const late = held({ id: 'g1' as GatheringId, listCompletedAt: new Date('2026-05-01T12:00:00Z') })
    expect(evaluated({ gatherings: [late], marks: there }, new Date('2026-05-01T13:00:00Z'))).toEqual([])
  })

  it('is turned off by a setting', () => {
    expect(evaluated({ marks: there, settings: { evaluationDays: 0 } })).toEqual([])
  })
})
