import { outageBreaks, runOutage } from './outage'

describe('Graph is shaky, and then out for an hour, while members answer', () => {
  it('nothing is acknowledged that is not stored, nothing is stored twice, and what came due goes out afterwards', async () => {
    const all = await runOutage(50, () => undefined)
    expect(outageBreaks(all)).toEqual([])
    expect([all.due, all.sentAfter]).toEqual([70, 70])
    expect(all.toldToPressAgain).toBeGreaterThanOrEqual(41)
    expect(all.acknowledgedShaky).toBeGreaterThan(0)
  }, 60_000)
})
