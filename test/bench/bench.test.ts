import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Figures } from './bench'

const ROOT = resolve(__dirname, '../..')

describe('the benchmark, for a few seconds', () => {
  let figures: Figures

  beforeAll(async () => {
    const bench = join(ROOT, 'test', 'bench', 'run.mjs')
    const { stdout } = await promisify(execFile)(process.execPath, [bench, '--short', '--json'], { cwd: ROOT })
    figures = JSON.parse(stdout) as Figures
  }, 240_000)

  it('finds that an answer costs one write and two resource units, sweeps included', () => {
    expect(figures.answers).toBeGreaterThan(300)
    expect(figures.writesPerAnswer).toBe(1)
    expect(figures.unitsPerAnswer).toBe(2)
    // Once a minute everything is looked at for what others have changed, in some thirty lists.
    expect(figures.clockwork.changesRead).toBeLessThan(100)
  })

  it('finds that no more is sent than is allowed, and that everybody was sent to', () => {
    expect(figures.breaches).toBe(0)
    expect(figures.sent).toBe(figures.invited)
    expect(figures.sendShare).toBeGreaterThan(0.3)
    expect(figures.sendShare).toBeLessThanOrEqual(1.05)
  })

  it('compares answers with the other handlers', () => {
    expect(Object.keys(figures.speeds)).toHaveLength(6)
    for (const { perSecond, p50, p99 } of Object.values(figures.speeds)) {
      expect(perSecond).toBeGreaterThan(0)
      expect(p99).toBeGreaterThanOrEqual(p50)
    }
    expect(figures.answerVsBare).toBeGreaterThan(0.05)
    expect(figures.answerVsNaive).toBeGreaterThan(0.1)
  })

  it('takes the time of a sweep with nothing to send', () => {
    const { '256': sweepMs } = figures.sweepMs
    expect(sweepMs).toBeGreaterThan(0)
    expect(sweepMs).toBeLessThan(5000)
  })
})
