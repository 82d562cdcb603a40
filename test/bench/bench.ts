import { measureAnswers, type AnswerFigures } from './answers'
import { stopAll } from './processes'
import { measureSending, type SendingFigures } from './sending'
import type { SweepFigures } from './sweepAt'
import { measureSweeps } from './sweeps'
import { tableOf } from './table'

export type Figures = AnswerFigures & SendingFigures & { sweepMs: Record<string, number>; sweeps: SweepFigures[] }

const FULL = { rounds: 8, perRound: 170, invited: 1500, sizes: [256, 2500, 25_000] }
/** A few seconds, to see that it works and what it counts; times mean little. */
const SHORT = { rounds: 2, perRound: 60, invited: 300, sizes: [256] }

const [program = '', ...options] = process.argv.slice(2)
const size = options.includes('--short') ? SHORT : FULL
const isJson = options.includes('--json')
const progress = (line: string): void => void process.stderr.write(isJson ? '' : `${line}\n`)
try {
  progress('answers …')
  const answers = await measureAnswers(program, size.rounds, size.perRound)
  progress('sending …')
  const sending = await measureSending(program, size.invited)
  progress('sweeps …')
  const sweeps = await measureSweeps(size.sizes)
  const sweepMs = Object.fromEntries(sweeps.map((sweep) => [String(sweep.members), sweep.sweepMs]))
  const figures: Figures = { ...answers, ...sending, sweepMs, sweeps }
  process.stdout.write(isJson ? `${JSON.stringify(figures)}\n` : tableOf(figures))
} finally {
  stopAll()
}
