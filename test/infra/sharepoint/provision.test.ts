import { z } from 'zod'
import type { Column, ListSchema } from '../../../infra/sharepoint/listColumns'
import { LISTS } from '../../../infra/sharepoint/lists'
import { changedNothing, provision } from '../../../infra/sharepoint/provision'
import { SITES, startLocalGraph, type StartedGraph } from './localGraph'

let local: StartedGraph
beforeEach(async () => {
  local = await startLocalGraph()
})
afterEach(() => local.m365.close())

const quiet = () => {}

const columnsAnswer = z.object({
  value: z.array(
    z.looseObject({
      name: z.string(),
      displayName: z.string(),
      indexed: z.boolean(),
      enforceUniqueValues: z.boolean(),
      required: z.boolean(),
      choice: z.object({ choices: z.array(z.string()) }).optional(),
      text: z.object({ allowMultipleLines: z.boolean(), maxLength: z.number() }).optional(),
      dateTime: z.object({ format: z.string() }).optional(),
    }),
  ),
})

async function columnsOf(list: string, site = 'team') {
  const { body } = await local.graph.send({ method: 'GET', path: `/sites/${site}/lists/${list}/columns` })
  return new Map(columnsAnswer.parse(body).value.map((column) => [column.name, column]))
}

const key: Column = { name: 'Key', displayName: 'Nøkkel', kind: 'text', indexed: true, unique: true, required: true }
const colour: Column = { name: 'Colour', displayName: 'Farge', kind: 'choice', choices: ['red', 'blue'] }
const things = (...columns: Column[]): ListSchema[] => [{ name: 'Things', site: 'team', description: 'Ting', columns }]

function upgrade(...columns: Column[]) {
  return provision(local.graph, SITES, quiet, things(...columns))
}

async function makeByHand(columns: unknown[]) {
  await local.graph.send({ method: 'POST', path: '/sites/team/lists', body: { displayName: 'Things', columns } })
}

describe('provisioning', () => {
  it('makes every list on its site, with every column as it is declared', async () => {
    const report = await provision(local.graph, SITES, quiet)
    expect(report).toEqual({ made: LISTS.map((list) => list.name), added: [], changed: [], problems: [] })
    for (const list of LISTS) {
      const present = await columnsOf(list.name, list.site)
      for (const column of list.columns) {
        expect(present.get(column.name)).toMatchObject({
          displayName: column.displayName,
          indexed: column.indexed ?? false,
          enforceUniqueValues: column.unique ?? false,
          required: column.required ?? false,
        })
      }
    }
  })

  it('gives each kind of column the shape that Graph documents', async () => {
    await provision(local.graph, SITES, quiet)
    const gatherings = await columnsOf('Gatherings')
    expect(gatherings.get('Venue')?.text).toMatchObject({ allowMultipleLines: false, maxLength: 255 })
    expect(gatherings.get('Programme')?.text).toMatchObject({ allowMultipleLines: true })
    expect(gatherings.get('Start')?.dateTime).toMatchObject({ format: 'dateTime' })
    expect(gatherings.get('Seats')).toHaveProperty('number')
    expect(gatherings.get('Mode')?.choice?.choices).toEqual(['physical', 'digital', 'hybrid'])
  })

  it('changes nothing the second time, and sends nothing but questions', async () => {
    await provision(local.graph, SITES, quiet)
    const before = local.m365.requests().filter(({ method }) => method !== 'GET')
    const report = await provision(local.graph, SITES, quiet)
    expect(changedNothing(report)).toBe(true)
    expect(local.m365.requests().filter(({ method }) => method !== 'GET')).toEqual(before)
  })

  it('adds a column that is missing, and keeps those made by hand', async () => {
    await makeByHand([
      { name: 'Key', displayName: 'Nøkkel', text: {}, indexed: true, enforceUniqueValues: true, required: true },
      { name: 'Notat', text: {} },
    ])
    const report = await upgrade(key, colour)
    expect(report).toEqual({ made: [], added: [{ list: 'Things', column: 'Colour' }], changed: [], problems: [] })
    const present = await columnsOf('Things')
    expect(present.get('Colour')).toMatchObject({ displayName: 'Farge', choice: { choices: ['red', 'blue'] } })
    expect(present.has('Notat')).toBe(true)
  })

  it('adds an index and unique values to a column that lacks them', async () => {
    await makeByHand([{ name: 'Key', displayName: 'Nøkkel', text: {}, required: true }])
    const report = await upgrade(key)
    expect(report.changed).toEqual([{ list: 'Things', column: 'Key', what: ['indexed', 'unique'] }])
    expect((await columnsOf('Things')).get('Key')).toMatchObject({ indexed: true, enforceUniqueValues: true })
  })

  it('lets a column be empty that had to be filled in before', async () => {
    await upgrade(key, { ...colour, required: true })
    const report = await upgrade(key, colour)
    expect(report.changed).toEqual([{ list: 'Things', column: 'Colour', what: ['not required'] }])
    expect((await columnsOf('Things')).get('Colour')).toMatchObject({ required: false })
  })

  it('adds new choices after those that are there, also the ones added by hand', async () => {
    await upgrade(key, colour)
    await upgrade(key, { ...colour, choices: ['red', 'blue', 'by hand'] })
    const report = await upgrade(key, { ...colour, choices: ['red', 'blue', 'green'] })
    expect(report.changed).toEqual([{ list: 'Things', column: 'Colour', what: ['new choices: green'] }])
    expect((await columnsOf('Things')).get('Colour')?.choice?.choices).toEqual(['red', 'blue', 'by hand', 'green'])
  })

  it('gives a column its Norwegian name and leaves the internal one', async () => {
    await upgrade(key, colour)
    const report = await upgrade(key, { ...colour, displayName: 'Kulør' })
    expect(report.changed).toEqual([{ list: 'Things', column: 'Colour', what: ['shown as "Kulør"'] }])
    expect((await columnsOf('Things')).get('Colour')?.displayName).toBe('Kulør')
  })

  it('says what it cannot put right, and leaves it as it is', async () => {
    await makeByHand([{ name: 'Colour', text: {} }])
    const report = await upgrade(key, colour)
    expect(report.problems).toEqual(['Things: the column Colour is not of the kind choice.'])
    expect((await columnsOf('Things')).get('Colour')).toHaveProperty('text')
  })

  it('says which permission is missing when it may not', async () => {
    const mail = 'anna.berg@local.example'
    const anna = { displayName: 'Anna Berg', userPrincipalName: mail, mail, employeeId: 'm1' }
    await local.graph.send({ method: 'POST', path: '/users', body: anna })
    const asAnna = await local.as('m1')
    await expect(provision(asAnna, SITES, quiet)).rejects.toThrow(
      /may not read the lists of the team site.*fullcontrol/,
    )
  })
})
