import type { SweepReport } from '../../../bot/flows/sending/sweep'
import { sweepLoop } from '../../../bot/flows/sending/sweepLoop'
import { until } from '../../support/until'

const quiet: SweepReport = {
  ...{ sent: 0, byMail: 0, unreachable: 0, failed: 0, updated: 0, withdrawn: 0 },
  ...{ stopped: false, paused: false, moreIn: null },
}
const turnedAway: SweepReport = { ...quiet, stopped: true }

type Given = { sweep?: (isStopping: () => boolean) => Promise<SweepReport>; refresh?: () => Promise<void> }

function start(given: Given = {}, everySeconds = 3600) {
  const seen: string[] = []
  const failures: unknown[] = []
  const loop = sweepLoop({
    sweep: async (isStopping) => {
      seen.push('sweep')
      return (await given.sweep?.(isStopping)) ?? quiet
    },
    refresh: async () => {
      seen.push('read')
      await given.refresh?.()
    },
    everySeconds,
    leaseLeft: () => 5,
    report: () => undefined,
    failed: (error) => void failures.push(error),
  })
  return { loop, seen, failures }
}

describe('the sweep loop', () => {
  it('reads what others have changed before it sweeps', async () => {
    const { loop, seen } = start()
    expect(await loop.now()).toEqual(quiet)
    expect(seen).toEqual(['read', 'sweep'])
    await loop.stop()
  })

  it('sweeps once soon after something has changed, however much has', async () => {
    const { loop, seen } = start()
    for (let change = 0; change < 20; change++) loop.soon()
    await until(
      () => seen.length,
      (count) => count > 0,
    )
    await loop.stop()
    expect(seen).toEqual(['sweep'])
  })

  it('sweeps by itself again and again', async () => {
    const { loop, seen } = start({}, 0.01)
    await until(
      () => seen.length,
      (count) => count >= 6,
    )
    await loop.stop()
    expect(seen.slice(0, 4)).toEqual(['read', 'sweep', 'read', 'sweep'])
  })

  it('reads what others have changed as often also while there is always more to send', async () => {
    const sweep = async (): Promise<SweepReport> => {
      const began = performance.now()
      await until(
        () => performance.now() - began,
        (ms) => ms > 60,
      )
      return { ...quiet, moreIn: 0 }
    }
    const { loop, seen } = start({ sweep }, 0.05)
    loop.soon()
    await until(
      () => seen.length,
      (count) => count >= 6,
    )
    await loop.stop()
    expect(seen.filter((each) => each === 'read').length).toBeGreaterThanOrEqual(2)
  })

  it('never sweeps twice at the same time', async () => {
    let under = 0
    let most = 0
    const { loop } = start({
      sweep: async () => {
        most = Math.max(most, ++under)
        await new Promise((resolve) => setImmediate(resolve))
        under--
        return quiet
      },
    })
    await Promise.all([loop.now(), loop.now(), loop.now()])
    await loop.stop()
    expect(most).toBe(1)
  })

  it('comes back when somebody else’s lease has run out', async () => {
    const reports = [turnedAway]
    const { loop, seen } = start({ sweep: async () => reports.shift() ?? quiet })
    await loop.now()
    await until(
      () => seen.length,
      (count) => count === 3,
    )
    await loop.stop()
    expect(seen).toEqual(['read', 'sweep', 'sweep'])
  })

  it('tells what went wrong, and sweeps the next time all the same', async () => {
    let isDown = true
    const { loop, seen, failures } = start({
      refresh: async () => {
        if (isDown) throw new Error('Graph is down')
      },
    })
    expect(await loop.now()).toBeNull()
    expect(failures).toHaveLength(1)
    isDown = false
    expect(await loop.now()).toEqual(quiet)
    expect(seen).toEqual(['read', 'read', 'sweep'])
    await loop.stop()
  })

  it('lets what is in flight finish when it stops, and tells it to hurry', async () => {
    const seen: boolean[] = []
    const { loop } = start({
      sweep: async (isStopping) => {
        seen.push(isStopping())
        await until(isStopping, Boolean)
        seen.push(isStopping())
        return turnedAway
      },
    })
    const sweeping = loop.now()
    await until(
      () => seen.length,
      (count) => count === 1,
    )
    await loop.stop()
    expect(await sweeping).toEqual(turnedAway)
    expect(seen).toEqual([false, true])
  })

  it('sweeps no more once it has stopped', async () => {
    const { loop, seen } = start({}, 0.005)
    loop.soon()
    await loop.stop()
    const before = seen.length
    loop.soon()
    expect(await loop.now()).toBeNull()
    expect(seen).toHaveLength(before)
  })
})
