import { createGraph } from '../../bot/store/graph'
import { deliveryRow } from '../../bot/store/rows/sending/deliveryRow'
import { appToken } from '../../infra/local/signedIn'
import { deliveredOn } from './inside'
import { NOW, SITES, type Row } from './network'
import { startPart, type Part } from './processes'

export type Local = { url: string; tenantId: string }

export function localM365(): Promise<Part & { ready: Local }> {
  return startPart<Local>('m365', [NOW.toISOString()])
}

export async function lay({ url }: Local, rows: readonly Row[]): Promise<void> {
  const graph = createGraph({ baseUrl: url, token: appToken(url) })
  const answers = await graph.batch(
    rows.map(({ list, site, fields }) => ({
      method: 'POST' as const,
      path: `/sites/${SITES[site]}/lists/${list}/items`,
      body: { fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) },
    })),
  )
  const refused = answers.find(({ status }) => status >= 300)
  if (refused) throw new Error(JSON.stringify(refused.body))
}

/** Everything that should be out by now is: then answers are all that happens. */
export async function layDelivered(local: Local): Promise<void> {
  const { list, site, toFields } = deliveryRow
  const delivered = await deliveredOn(local.url)
  await lay(
    local,
    delivered.map((delivery) => ({ list, site, fields: toFields(delivery) })),
  )
}

export type Counted = { requests: { method: string; shape: string; count: number }[]; resourceUnits: number }

export async function requestsTo({ url }: Local): Promise<Counted> {
  return (await (await fetch(`${url}/local/requests`)).json()) as Counted
}

export async function forgetRequests({ url }: Local): Promise<void> {
  await fetch(`${url}/local/requests`, { method: 'DELETE' })
}

export type Cost = {
  writesPerAnswer: number
  unitsPerAnswer: number
  /** What the clock does every minute, whether anybody answers or not, and is not counted above. */
  clockwork: { refreshes: number; leaseWrites: number }
}

export function costOf({ requests, resourceUnits }: Counted, answers: number): Cost {
  const count = (holds: (request: Counted['requests'][number]) => boolean): number =>
    requests.filter(holds).reduce((sum, { count: times }) => sum + times, 0)
  const isDelta = ({ shape }: { shape: string }) => shape.endsWith('/delta')
  const isLease = ({ shape }: { shape: string }) => shape.includes('/lists/Leases/')
  const lists = new Set(requests.filter(isDelta).map(({ shape }) => shape)).size
  // This list is read only when all are.
  const refreshes = count((request) => isDelta(request) && request.shape.includes('/lists/Areas/'))
  const leaseReads = Math.max(0, count((request) => isDelta(request) && isLease(request)) - refreshes)
  const leaseWrites = count((request) => request.method !== 'GET' && isLease(request))
  const units = resourceUnits - refreshes * lists - leaseReads - 2 * leaseWrites
  const writes = count((request) => request.method !== 'GET') - leaseWrites
  const per = (total: number): number => Number((total / answers).toFixed(3))
  return { writesPerAnswer: per(writes), unitsPerAnswer: per(units), clockwork: { refreshes, leaseWrites } }
}
