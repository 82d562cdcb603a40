import { z } from 'zod'
import { memberRow } from '../../../bot/store/rows/memberRow'
import { loadDemo, loadEmpty } from '../../../infra/local/demo/load'
import { demoNetwork } from '../../../infra/local/demo/network'
import { provision } from '../../../infra/sharepoint/provision'
import { SITES, startLocalGraph, type StartedGraph } from '../sharepoint/localGraph'

const now = new Date('2026-11-21T09:00:00Z')
const quiet = () => {}
const items = z.object({ value: z.array(z.object({ fields: z.record(z.string(), z.unknown()) })) })

let local: StartedGraph
beforeEach(async () => {
  local = await startLocalGraph()
  await provision(local.graph, SITES, quiet)
})
afterEach(() => local.m365.close())

async function rowsIn(list: string) {
  const path = `/sites/team/lists/${list}/items?$expand=fields&$top=5000`
  return items.parse((await local.graph.send({ method: 'GET', path })).body).value.map(({ fields }) => fields)
}

describe('loading the demo network', () => {
  it('lays every row, with the accounts of those who have one, and does nothing the second time', async () => {
    const { rows } = await loadDemo(local.graph, SITES, now, quiet)
    const network = demoNetwork(now)
    expect(await rowsIn('Rsvps')).toHaveLength(network.rsvps.length)
    expect(await rowsIn('Marks')).toHaveLength(network.marks.length)
    expect(await rowsIn('Gatherings')).toHaveLength(network.gatherings.length)
    expect(rows).toBeGreaterThan(2000)

    const members = (await rowsIn('Members')).map((fields) => memberRow.parse(fields))
    const [nurse] = members.flatMap((parsed) => (parsed.ok ? [parsed.value] : []))
    expect(members.filter(({ ok }) => !ok)).toEqual([])
    const manager = await local.graph.send({
      method: 'GET',
      path: `/users/${nurse?.entraId}/manager?$select=employeeId`,
    })
    expect(manager.body).toMatchObject({ employeeId: 'l-01' })

    expect(await loadDemo(local.graph, SITES, now, quiet)).toMatchObject({ rows: 0 })
  })

  it('lets an area leader read the team site, and a nurse not', async () => {
    await loadDemo(local.graph, SITES, now, quiet)
    const areaLeader = await local.as('o-follo')
    expect((await areaLeader.send({ method: 'GET', path: '/sites/team/lists' })).status).toBe(200)
    const nurse = await local.as('n-001')
    await expect(nurse.send({ method: 'GET', path: '/sites/team/lists' })).rejects.toMatchObject({ status: 403 })
  })

  it('goes on after a start that was interrupted', async () => {
    let batches = 0
    const interrupted: StartedGraph['graph'] = {
      send: (request) => local.graph.send(request),
      batch: async (requests) => {
        batches += 1
        if (batches < 3) return local.graph.batch(requests)
        await local.graph.batch(requests.slice(0, 400))
        throw new Error('The power went.')
      },
    }
    await expect(loadDemo(interrupted, SITES, now, quiet)).rejects.toThrow('The power went.')
    await loadDemo(local.graph, SITES, now, quiet)
    expect(await rowsIn('Members')).toHaveLength(demoNetwork(now).members.length)
    expect(await rowsIn('Rsvps')).toHaveLength(demoNetwork(now).rsvps.length)
  })

  it('lays only rules, areas and the network leader of an empty network', async () => {
    await loadEmpty(local.graph, SITES, now, quiet)
    expect(await rowsIn('Members')).toHaveLength(1)
    expect(await rowsIn('Areas')).toHaveLength(6)
    expect(await rowsIn('Gatherings')).toEqual([])
  })
})
