import { readConfig } from '../../bot/config'
import type { Delivery } from '../../bot/domain/messages/delivery'
import { openMessages } from '../../bot/flows/sending/due'
import { sweep } from '../../bot/flows/sending/sweep'
import { makeLog } from '../../bot/log'
import { startProgram } from '../../bot/program/program'
import { memberRow } from '../../bot/store/rows/memberRow'
import type { RowKind } from '../../bot/store/rows/row'
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
/** A sweep that finds nothing is over so soon that whatever else the machine does can hide it: it is looked at more often. */
const LOOKS = 40

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
  /** When somebody on the name list has got another number, and everything is worked out anew. */
  anewMs: number
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

await lay(deliveryRow, everythingDelivered(parts.records(), NOW))
await network.deliveries.refresh()
await lay(deliveryRow, network.deliveries.all().map(hashed))
await network.deliveries.refresh()

const firstMs = await idleSweep()
const looks: number[] = []
for (let look = 0; look < LOOKS; look++) looks.push(await idleSweep())
const anew: number[] = []
for (let time = 0; time < TIMES; time++) {
  await lay(
    memberRow,
    network.members
      .all()
      .slice(-1)
      .map((member) => ({ ...member, phone: `9000000${time}` })),
  )
  await network.members.refresh()
  anew.push(await idleSweep())
}
gc?.()
const figures: SweepFigures = {
  members: Number(size),
  deliveries: network.deliveries.all().length,
  due: open,
  readMs: Math.round(readMs),
  dueMs: rounded(Math.min(...due), 1),
  firstMs: Math.round(firstMs),
  // Whatever else the machine does only adds to it.
  sweepMs: rounded(Math.min(...looks), 2),
  anewMs: rounded(Math.min(...anew), 1),
  heapMb: Math.round(process.memoryUsage().heapUsed / 1e6),
}
says(figures)

function hashed(delivery: Delivery): Delivery {
  const member = parts.records().members.get(delivery.to)
  const drawn = member && parts.draw(delivery.matter, member, `29:${delivery.to}`)
  if (!drawn || delivery.outcome !== 'sent' || delivery.door !== 'chat') return delivery
  return { ...delivery, cardHash: drawn.hash }
}

/** Milliseconds of one sweep, which must find nothing to do. */
async function idleSweep(): Promise<number> {
  const from = performance.now()
  const report = await sweep(parts, () => false)
  const took = performance.now() - from
  const done = report.sent + report.updated + report.withdrawn + report.unreachable + report.failed
  if (done > 0 || report.paused) throw new Error(`There was something to send: ${JSON.stringify(report)}`)
  return took
}

async function lay<Value>(kind: RowKind<Value>, values: readonly Value[]): Promise<void> {
  for (let from = 0; from < values.length; from += AT_ONCE) {
    const rows = values.slice(from, from + AT_ONCE).map(kind.toFields)
    await fetch(`${url}/laid/lists/${kind.list}/`, { method: 'POST', body: JSON.stringify(rows) })
  }
}
