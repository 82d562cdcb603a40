import { turnedAway } from '../../bot/teams/turnedAway'

describe('those who are turned away', () => {
  it('are told of at once, and the many that follow once a minute', () => {
    let now = 0
    const told: number[] = []
    const note = turnedAway({ elapsed: () => now, tell: (count) => told.push(count) })
    note()
    expect(told).toEqual([1])
    for (now = 1; now < 60_000; now += 1000) note()
    expect(told).toEqual([1])
    now = 60_000
    note()
    expect(told).toEqual([1, 61])
  })
})
