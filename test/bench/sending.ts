import { startProgram } from './builtProgram'
import { rounded } from './figures'
import { lay, localM365 } from './localNetwork'
import { madeUpNetwork, rowsOf, sizeWith } from './network'
import { startPart } from './processes'

/** What Teams takes from one bot in a tenant each second. */
const ALLOWED_PER_SECOND = 50
/** How long Teams takes to answer. */
const LATENCY_MS = ['30', '60']
const ONE_SECOND = 1000

export type SendingFigures = { sendShare: number; perSecond: number; breaches: number; invited: number; sent: number }

/** The whole built program invites everybody to one gathering, at the rate that is really allowed. */
export async function measureSending(program: string, invited: number): Promise<SendingFigures> {
  const connector = await startPart<{ url: string }>('connector', [...LATENCY_MS, String(ALLOWED_PER_SECOND)])
  const local = await localM365()
  const network = madeUpNetwork(sizeWith(invited), connector.ready.url, 'one-for-all')
  await lay(local.ready, rowsOf(network))
  const child = await startProgram(program, local.ready)
  const expected = network.members.filter(({ role }) => role === 'resource-nurse').length
  const longest = performance.now() + (expected / ALLOWED_PER_SECOND) * 3 * ONE_SECOND + 20 * ONE_SECOND
  let seen = await connector.ask<{ arrivals: number[]; refused: number }>({})
  while (seen.arrivals.length < expected && performance.now() < longest) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    seen = await connector.ask({})
  }
  child.stop()
  connector.stop()
  local.stop()
  const perSecond = steadyRate(seen.arrivals)
  return {
    sendShare: rounded(perSecond / ALLOWED_PER_SECOND, 3),
    perSecond: rounded(perSecond, 1),
    breaches: seen.refused,
    invited: expected,
    sent: seen.arrivals.length,
  }
}

/** Once the program has learned how quick the way is. They may come evenly or fifty at once: both are the same rate. */
function steadyRate(arrivals: readonly number[]): number {
  const from = Math.min(3 * ALLOWED_PER_SECOND, Math.floor(arrivals.length / 2)) - 1
  const ms = (arrivals.at(-1) ?? Number.NaN) - (arrivals[from] ?? Number.NaN)
  return ((arrivals.length - 1 - from) / ms) * ONE_SECOND
}
