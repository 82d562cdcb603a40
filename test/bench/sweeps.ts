import { startPart } from './processes'
import type { SweepFigures } from './sweepAt'

/** The same program on networks of several sizes, one after the other. */
export async function measureSweeps(sizes: readonly number[]): Promise<SweepFigures[]> {
  const figures: SweepFigures[] = []
  for (const size of sizes) {
    const lists = await startPart<{ url: string }>('lists', [String(size)], ['--max-old-space-size=4096'])
    const program = await startPart<SweepFigures>(
      'sweepAt',
      [lists.ready.url, String(size)],
      ['--expose-gc', '--max-old-space-size=6144'],
    )
    figures.push(program.ready)
    program.stop()
    lists.stop()
  }
  return figures
}
