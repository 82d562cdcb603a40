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

export type Counted = { requests: { method: string; shape: string; count: number; units: number }[] }

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
  clockwork: { changesRead: number; leaseWrites: number }
}

export function costOf({ requests }: Counted, answers: number): Cost {
  const isDelta = ({ shape }: { shape: string }) => shape.endsWith('/delta')
  const isLease = ({ shape }: { shape: string }) => shape.includes('/lists/Leases/')
  const isWrite = ({ method }: { method: string }) => method !== 'GET'
  const sum = (of: 'count' | 'units', counted: Counted['requests']): number =>
    counted.reduce((total, each) => total + each[of], 0)
  const own = requests.filter((request) => !isLease(request) && !isDelta(request))
  const leaseWrites = requests.filter((request) => isLease(request) && isWrite(request))
  const per = (total: number): number => Number((total / answers).toFixed(3))
  return {
    writesPerAnswer: per(sum('count', own.filter(isWrite))),
    unitsPerAnswer: per(sum('units', own)),
    clockwork: { changesRead: sum('count', requests.filter(isDelta)), leaseWrites: sum('count', leaseWrites) },
  }
}
