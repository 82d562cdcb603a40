import * as fc from 'fast-check'
import { shownCount, stepOn, type Arrived } from '../../../bot/domain/disclosure/liveSteps'

const arrived = (count: number, value = 1): Arrived<number>[] =>
  Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value }))

describe('the bars of a poll', () => {
  it('stand still until five have answered, and then again', () => {
    expect([0, 4, 5, 9, 10, 41].map(shownCount)).toEqual([0, 0, 5, 5, 10, 40])
    expect(stepOn([], arrived(4))).toEqual([])
    expect(stepOn([], arrived(9))).toEqual(arrived(5))
  })

  it('do not move for somebody who changes her answer', () => {
    const shown = stepOn([], arrived(5))
    expect(stepOn(shown, arrived(9, 2))).toEqual(shown)
    expect(stepOn(shown, arrived(10, 2))).toEqual([...arrived(5), ...arrived(10, 2).slice(5)])
  })

  it('count an answer once, as it was last', () => {
    const changed = [...arrived(5), { key: 'k0', value: 5 }]
    expect(stepOn([], changed.slice(1, 6))).toHaveLength(5)
    expect(stepOn([], changed)[0]).toEqual({ key: 'k0', value: 5 })
    expect(stepOn([], [...arrived(4), { key: 'k0', value: 5 }])).toEqual([])
  })

  it('only ever grow by whole steps, whatever arrives and in whatever lots', () => {
    const answers = fc.array(fc.record({ key: fc.nat({ max: 60 }).map((key) => `k${key}`), value: fc.nat({ max: 4 }) }))
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 12 }), (lots) => {
        lots.reduce<{ shown: readonly Arrived<number>[]; all: Arrived<number>[] }>(
          ({ shown, all }, lot) => {
            const next = stepOn(shown, [...all, ...lot])
            expect(next.slice(0, shown.length)).toEqual(shown)
            expect(next.length % 5).toBe(0)
            expect(next.length).toBe(shownCount(new Set([...all, ...lot].map(({ key }) => key)).size))
            return { shown: next, all: [...all, ...lot] }
          },
          { shown: [], all: [] },
        )
      }),
      { numRuns: 1000 },
    )
  })
})
