import { pace } from '../../bot/delivery/pace'

/** Lets through, and says how long each was asked to wait. */
async function waitsOf(perSecond: number, count: number): Promise<number[]> {
  const waits: number[] = []
  const turn = pace(perSecond, async (ms) => void waits.push(ms))
  await Promise.all(Array.from({ length: count }, turn))
  return waits
}

describe('the pace', () => {
  it('lets the first one through at once, and spaces those that come together evenly', async () => {
    const waits = await waitsOf(40, 5)
    expect(waits).toHaveLength(4)
    waits.forEach((ms, index) => {
      expect(ms).toBeGreaterThan(25 * (index + 1) - 20)
      expect(ms).toBeLessThanOrEqual(25 * (index + 1))
    })
  })

  it('never lets more through in a second than it was told', async () => {
    const waits = await waitsOf(50, 200)
    expect(waits.filter((ms) => ms < 1000).length).toBeLessThanOrEqual(51)
    expect(Math.max(...waits)).toBeGreaterThan(3900)
  })

  it('saves up nothing for a rush while nobody comes', async () => {
    const waits: number[] = []
    const turn = pace(1000, async (ms) => void waits.push(ms))
    await turn()
    const began = performance.now()
    while (performance.now() - began < 10) await new Promise((resolve) => setImmediate(resolve))
    await Promise.all([turn(), turn(), turn()])
    expect(waits).toHaveLength(2)
  })
})
