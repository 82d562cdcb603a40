import { readConfig } from '../../bot/config'
import type { Delivery } from '../../bot/domain/messages/delivery'
import { openMessages } from '../../bot/flows/sending/due'
import { sweep } from '../../bot/flows/sending/sweep'
import { makeLog } from '../../bot/log'
import { startProgram } from '../../bot/program/program'
import { deliveryRow } from '../../bot/store/rows/sending/deliveryRow'
import { everythingDelivered } from './delivered'
import { rounded } from './figures'
import { SETTINGS } from './inside'
import { NOW } from './network'
import { says } from './processes'

// One whole program on the lists of a network of some size: what a sweep takes when all has been sent, and when nothing has.

const [url = '', size = ''] = process.argv.slice(2)
const AT_ONCE = 5000
const TIMES = 5

export type SweepFigures = {
  members: number
  /** Messages that are out, each of them looked at by every sweep. */
  deliveries: number
  due: number
  readMs: number
  /** Working out what is due when nothing has been sent. */
  dueMs: number
  /** The first sweep after a start draws every card once. */
  firstMs: number
  sweepMs: number
  heapMb: number
}

const read = readConfig({ LOCAL_M365_URL: url, ...SETTINGS, PORT: '0', SWEEP_SECONDS: '3600' })
if (!read.ok) throw new Error(read.problems.join())
const began = performance.now()
const program = await startProgram(
  read.config,
  { now: () => NOW, onMoved: () => undefined },
  'no-tab',
  makeLog('error', { write: (line: string) => void process.stderr.write(line) }),
)

const { parts, network } = program
await program.sweeps.now()
const readMs = performance.now() - began

const due: number[] = []
let open = 0
for (let time = 0; time < TIMES; time++) {
  const from = performance.now()
  open = openMessages(parts).length
  due.push(performance.now() - from)
}

await lay(everythingDelivered(parts.records(), NOW))
await network.deliveries.refresh()
await lay(network.deliveries.all().map(hashed))
await network.deliveries.refresh()

const looks: number[] = []
for (let time = 0; time <= TIMES; time++) {
  const from = performance.now()
  const report = await sweep(parts, () => false)
  looks.push(performance.now() - from)
  const done = report.sent + report.updated + report.withdrawn + report.unreachable + report.failed
  if (done > 0 || report.paused) throw new Error(`There was something to send: ${JSON.stringify(report)}`)
}
gc?.()
const figures: SweepFigures = {
  members: Number(size),
  deliveries: network.deliveries.all().length,
  due: open,
  readMs: Math.round(readMs),
  dueMs: rounded(Math.min(...due), 1),
  firstMs: Math.round(looks[0] ?? Number.NaN),
  // Whatever else the machine does only adds to it.
  sweepMs: rounded(Math.min(...looks.slice(1)), 1),
  heapMb: Math.round(process.memoryUsage().heapUsed / 1e6),
}
says(figures)

function hashed(delivery: Delivery): Delivery {
  const member = parts.records().members.get(delivery.to)
  const drawn = member && parts.draw(delivery.matter, member, `29:${delivery.to}`)
  if (!drawn || delivery.outcome !== 'sent' || delivery.door !== 'chat') return delivery
  return { ...delivery, cardHash: drawn.hash }
}

async function lay(deliveries: readonly Delivery[]): Promise<void> {
  for (let from = 0; from < deliveries.length; from += AT_ONCE) {
    const rows = deliveries.slice(from, from + AT_ONCE).map(deliveryRow.toFields)
    await fetch(`${url}/laid/lists/${deliveryRow.list}/`, { method: 'POST', body: JSON.stringify(rows) })
  }
}
