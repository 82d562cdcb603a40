import type { GatheringId } from '../../bot/domain/gathering'
import { createGraph, type Graph } from '../../bot/store/graph'
import { createMirror, type Mirror } from '../../bot/store/mirror'
import type { RowKind } from '../../bot/store/rows/row'
import type { LocalM365 } from '../../infra/local/server'
import { appToken } from '../../infra/local/signedIn'
import { SITES, startProvisioned } from '../support/provisioned'

export type LocalStore = {
  local: LocalM365
  graph: Graph
  mirror<Value>(row: RowKind<Value>): Mirror<Value>
  faults(settings: object): Promise<void>
  /** What Graph was asked while the work was done, such as "PATCH Rsvps". */
  asked(work: () => Promise<unknown>): Promise<string[]>
  /** How many rows the list has with this key. */
  rowsWithKey(row: { list: string; site: 'team' | 'vault' }, key: string): Promise<number>
  close(): Promise<void>
}

/** The lists of both sites on a local Graph; nobody waits for throttling. */
export async function startLocalStore(): Promise<LocalStore> {
  const local = await startProvisioned(new Date())
  const graph = createGraph({ baseUrl: local.url, token: appToken(local.url), wait: async () => undefined })
  const ask = async (method: string, path: string, body?: object): Promise<void> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${local.url}${path}`, { method, ...sent })
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}`)
  }
  return {
    local,
    graph,
    mirror: (row) => createMirror(graph, SITES[row.site], row),
    faults: (settings) => ask('POST', '/local/faults', settings),
    async asked(work) {
      await ask('DELETE', '/local/requests')
      await work()
      return local.requests().flatMap(({ method, shape, count }) => {
        const list = /lists\/([A-Za-z]+)\/items(\/delta)?/.exec(shape)
        return Array<string>(count).fill(`${method} ${list?.[1] ?? shape}${list?.[2] ?? ''}`)
      })
    },
    async rowsWithKey(row, key) {
      const path = `/sites/${SITES[row.site]}/lists/${row.list}/items?$expand=fields&$filter=fields/Key eq '${key}'`
      const { body } = await graph.send({ method: 'GET', path: encodeURI(path) })
      return (body as { value: unknown[] }).value.length
    },
    close: () => local.close(),
  }
}

/** What a person does in SharePoint's own grid: the item with this key gets other fields, or goes. */
export async function editByHand(
  graph: Graph,
  list: string,
  key: string,
  fields: object | 'delete',
  site = SITES.team,
): Promise<void> {
  const items = `/sites/${site}/lists/${list}/items`
  const filter = encodeURIComponent(`fields/Key eq '${key}'`)
  const found = await graph.send({ method: 'GET', path: `${items}?$filter=${filter}` })
  const id = (found.body as { value: { id: string }[] }).value[0]?.id
  if (id === undefined) throw new Error('There is no such row')
  if (fields === 'delete') await graph.send({ method: 'DELETE', path: `${items}/${id}` })
  else await graph.send({ method: 'PATCH', path: `${items}/${id}/fields`, body: fields })
}

export const gatheringId = (text: string) => text as GatheringId
