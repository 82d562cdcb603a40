import { z } from 'zod'
import type { Graph, GraphRequest } from '../../bot/store/graph'
import { GraphError } from '../../bot/store/graphError'
import { changeFor, existingColumn, isOfOtherKind, newColumn, type ExistingColumn } from './columns'
import type { ListSchema, Site } from './listColumns'
import { LISTS } from './lists'

type Sites = Record<Site, string>

export type ProvisionReport = {
  made: string[]
  added: { list: string; column: string }[]
  changed: { list: string; column: string; what: string[] }[]
  /** What only a person can put right. */
  problems: string[]
}

const existingList = z.object({ id: z.string(), name: z.string(), displayName: z.string() })
type ExistingList = z.output<typeof existingList>

const page = <Entry extends z.ZodType>(entry: Entry) =>
  z.object({ value: z.array(entry), '@odata.nextLink': z.string().optional() })

/** Makes the lists that are missing and upgrades those that are there. Nothing is deleted or renamed; a second run changes nothing. */
export async function provision(
  graph: Graph,
  sites: Sites,
  log: (line: string) => void,
  schemas: readonly ListSchema[] = LISTS,
): Promise<ProvisionReport> {
  const report: ProvisionReport = { made: [], added: [], changed: [], problems: [] }
  const present: Record<Site, ExistingList[]> = {
    team: await listsOn(graph, sites, 'team'),
    vault: await listsOn(graph, sites, 'vault'),
  }
  for (const schema of schemas) {
    const found = present[schema.site].find(({ name, displayName }) => [name, displayName].includes(schema.name))
    const list = found ?? (await makeList(graph, sites, schema))
    if (!found) {
      report.made.push(schema.name)
      log(`${schema.name}: made on the ${schema.site} site`)
    } else if (found.displayName !== schema.name) {
      report.problems.push(`The list ${schema.name} is now titled "${found.displayName}": give it its title back.`)
    }
    await upgradeColumns(graph, sites, schema, list, report, found ? log : () => {})
  }
  return report
}

export function changedNothing({ made, added, changed }: ProvisionReport): boolean {
  return made.length + added.length + changed.length === 0
}

async function listsOn(graph: Graph, sites: Sites, site: Site): Promise<ExistingList[]> {
  const path = `/sites/${sites[site]}/lists?$select=id,name,displayName`
  return everyPage(graph, site, path, existingList)
}

async function makeList(graph: Graph, sites: Sites, schema: ListSchema): Promise<ExistingList> {
  const { name: displayName, description, columns } = schema
  const body = { displayName, description, columns: columns.map(newColumn), list: { template: 'genericList' } }
  const answer = await allowed(graph, schema.site, { method: 'POST', path: `/sites/${sites[schema.site]}/lists`, body })
  return existingList.parse(answer.body)
}

/** Columns are read back, also of a list that was made just now: that Graph takes every property at creation is not promised. */
async function upgradeColumns(
  graph: Graph,
  sites: Sites,
  schema: ListSchema,
  list: ExistingList,
  report: ProvisionReport,
  log: (line: string) => void,
): Promise<void> {
  const isNew = report.made.includes(schema.name)
  const path = `/sites/${sites[schema.site]}/lists/${list.id}/columns`
  const present = new Map<string, ExistingColumn>()
  for (const column of await everyPage(graph, schema.site, path, existingColumn)) present.set(column.name, column)

  // One after the other: changes to one list at the same time collide.
  for (const column of schema.columns) {
    const found = present.get(column.name)
    const existing = found ?? (await makeColumn(graph, schema.site, path, newColumn(column)))
    if (!found && !isNew) {
      report.added.push({ list: schema.name, column: column.name })
      log(`${schema.name}: added the column ${column.name}`)
    }
    if (isOfOtherKind(column, existing)) {
      report.problems.push(`${schema.name}: the column ${column.name} is not of the kind ${column.kind}.`)
      continue
    }
    const change = changeFor(column, existing)
    if (!change) continue
    await allowed(graph, schema.site, { method: 'PATCH', path: `${path}/${existing.id}`, body: change.body })
    if (isNew || !found) continue
    report.changed.push({ list: schema.name, column: column.name, what: change.what })
    log(`${schema.name}: the column ${column.name} is now ${change.what.join('; ')}`)
  }
}

async function makeColumn(graph: Graph, site: Site, path: string, body: unknown): Promise<ExistingColumn> {
  return existingColumn.parse((await allowed(graph, site, { method: 'POST', path, body })).body)
}

async function everyPage<Entry extends z.ZodType>(
  graph: Graph,
  site: Site,
  first: string,
  entry: Entry,
): Promise<z.output<Entry>[]> {
  const entries: z.output<Entry>[] = []
  for (let path: string | undefined = first; path !== undefined;) {
    const { body }: { body: unknown } = await allowed(graph, site, { method: 'GET', path })
    const { value, '@odata.nextLink': next } = page(entry).parse(body)
    entries.push(...value)
    path = next
  }
  return entries
}

/** What Graph refuses for want of permission is said in words that somebody can act on. */
async function allowed(graph: Graph, site: Site, request: GraphRequest) {
  try {
    return await graph.send(request)
  } catch (cause) {
    if (!(cause instanceof GraphError) || (cause.status !== 401 && cause.status !== 403)) throw cause
    const doing = request.method === 'GET' ? 'read the lists of' : 'make or change lists on'
    throw new Error(
      `This sign-in may not ${doing} the ${site} site. It takes Sites.Manage.All, or Sites.Selected with the role fullcontrol on the site; see infra/sharepoint/permissions.md.`,
      { cause },
    )
  }
}
