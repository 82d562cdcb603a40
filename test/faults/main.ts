import { brokenBy, ROUGH, runFanOut, THROTTLED } from './fanOut'
import { outageBreaks, runOutage } from './outage'
import { replacedBreaks, runReplaced, runTogether, togetherBreaks } from './replicas'
import { tableOf } from './table'

const args = process.argv.slice(2)
const valueOf = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const say = (line: string): void => void process.stderr.write(`${line}\n`)

const members = Number(valueOf('--members') ?? 10_000)
const programFolder = valueOf('--program')
if (!programFolder || !Number.isInteger(members) || members < 50) {
  say('Start with: npm run faults [-- --members 300] [-- --json] (at least 50 members)')
  process.exit(2)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const common = { programFolder, say }
const LEASE_SECONDS = 2
const few = { ...common, members: Math.min(members, 600), leaseSeconds: LEASE_SECONDS }

const fanOut = await runFanOut({
  ...common,
  ...{ members, leaseSeconds: 10, faults: THROTTLED },
  ...{ endsAt: [0.3, 0.65], signal: 'SIGKILL' as const },
})
say('A rough day: conflicts, gateways that fail, messages that arrive and are said not to')
const rough = await runFanOut({ ...few, faults: ROUGH, endsAt: [], signal: 'SIGKILL' })
say('Two replicas at once')
const together = await runTogether(few)
say('One of two replicas freezes')
const frozen = await runReplaced(few, 'frozen')
say('One of two replicas is gone')
const gone = await runReplaced(few, 'gone')
const outage = await runOutage(Math.min(members, 250), say)

const broken = [
  ...brokenBy(fanOut),
  ...brokenBy(rough),
  ...togetherBreaks(together),
  ...replacedBreaks(frozen, LEASE_SECONDS),
  ...replacedBreaks(gone, LEASE_SECONDS),
  ...outageBreaks(outage),
]
const all = { ...fanOut, rough, replicas: { together, frozen, gone }, outage, broken }
process.stdout.write(args.includes('--json') ? `${JSON.stringify(all)}\n` : `${tableOf(all)}\n`)
process.exit(broken.length === 0 ? 0 : 1)
