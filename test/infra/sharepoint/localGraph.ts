import { createGraph, type Graph } from '../../../bot/store/graph'
import { startLocalM365, type LocalM365 } from '../../../infra/local/server'
import { tokenFor } from '../../../infra/local/signedIn'

export const SITES = { team: 'team', vault: 'vault' }

export type StartedGraph = { m365: LocalM365; graph: Graph; as(user: string): Promise<Graph> }

/** A local Microsoft 365 that forgets, and Graph as the app sees it. */
export async function startLocalGraph(): Promise<StartedGraph> {
  const m365 = await startLocalM365({ port: 0, file: ':memory:' })
  const as = async (user: string): Promise<Graph> => {
    const token = await tokenFor(m365.url, user, 'graph')
    return createGraph({ baseUrl: m365.url, token: () => Promise.resolve(token) })
  }
  return { m365, graph: await as('app'), as }
}
