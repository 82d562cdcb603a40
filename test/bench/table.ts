import type { Figures } from './bench'

/** The figures as people read them. */
export function tableOf(figures: Figures): string {
  const { writesPerAnswer, unitsPerAnswer, clockwork, speeds, sweeps } = figures
  const lines = [
    'Answers: throughput as a share of another handler’s, the median of rounds in turn',
    row('of a bare one that stores nothing', figures.answerVsBare, 'at least 0.5'),
    row('  first answers, changed answers', `${figures.firstVsBare}, ${figures.changeVsBare}`),
    row('of one with a single Graph write', figures.answerVsNaive),
    row('Graph writes for an answer', writesPerAnswer, '1'),
    row('resource units for an answer', unitsPerAnswer, '2'),
    row(
      '  beside it by the clock',
      `${clockwork.changesRead} × what has changed, ${clockwork.leaseWrites} × the lease`,
    ),
    '',
    columns('', 'a second', 'p50 ms', 'p95 ms', 'p99 ms'),
    ...Object.entries(speeds).map(([name, { perSecond, p50, p95, p99 }]) => columns(name, perSecond, p50, p95, p99)),
    '',
    'Sending',
    row('share of the allowed rate', figures.sendShare, 'at least 0.95'),
    row('more than allowed', `${figures.breaches} of ${figures.sent}`, '0'),
    '',
    'Sweeps: with nothing to send; the same when the name list has changed; what is due when nothing has been sent',
    columns('members', 'messages', 'sweep ms', 'anew ms', 'due ms', 'heap MB'),
    ...sweeps.map(({ members, deliveries, sweepMs, anewMs, dueMs, heapMb }) =>
      columns(String(members), deliveries, sweepMs, anewMs, dueMs, heapMb),
    ),
  ]
  return `${lines.join('\n')}\n`
}

function row(name: string, value: number | string, wanted = ''): string {
  return `  ${name.padEnd(40)}${String(value).padStart(10)}${wanted === '' ? '' : `   (${wanted})`}`
}

function columns(name: string, ...values: (number | string)[]): string {
  return `  ${name.padEnd(20)}${values.map((value) => String(value).padStart(12)).join('')}`
}
