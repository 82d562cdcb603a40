import { built } from '../support/built'
import { brokenBy, ROUGH, runFanOut, THROTTLED, type FanOut, type FanOutOptions } from './fanOut'

describe('everybody is invited, and the program is ended on the way', () => {
  let programFolder: string
  beforeAll(async () => {
    programFolder = await built()
  }, 60_000)

  const run = (other: Pick<FanOutOptions, 'members' | 'endsAt' | 'signal' | 'faults'>): Promise<FanOut> =>
    runFanOut({ programFolder, leaseSeconds: 3, say: () => undefined, ...other })

  it('kill -9 twice: each is reached once or listed with the cause, but for what was in flight', async () => {
    const all = await run({ members: 300, faults: THROTTLED, endsAt: [0.3, 0.65], signal: 'SIGKILL' })
    expect(brokenBy(all)).toEqual([])
    expect(all.reached + all.listed).toBe(300)
    expect([all.byChat > 270, all.byMail > 5, all.listed > 3, all.throttled >= 30]).toEqual([true, true, true, true])
  }, 90_000)

  it('asked to stop (SIGTERM): nothing is lost and nothing comes twice', async () => {
    const all = await run({ members: 100, faults: THROTTLED, endsAt: [0.5], signal: 'SIGTERM' })
    expect(brokenBy(all)).toEqual([])
    expect([all.doubles, all.inFlightAtKill]).toEqual([0, 0])
    expect(all.reached + all.listed).toBe(100)
  }, 60_000)

  it('a rough day: conflicts, failing gateways, slow answers, and messages that arrive though it is said they did not', async () => {
    const all = await run({ members: 100, faults: ROUGH, endsAt: [], signal: 'SIGKILL' })
    expect(brokenBy(all)).toEqual([])
    expect(all.reached + all.listed).toBe(100)
    expect(all.arrivedUnsaid).toBeGreaterThan(0)
  }, 60_000)
})
