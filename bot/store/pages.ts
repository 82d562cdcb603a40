import * as z from 'zod/mini'
import type { Graph } from './graph'
import { itemSchema, type Item } from './rows'

export const pageSchema = z.object({
  value: z.array(itemSchema),
  '@odata.nextLink': z.optional(z.string()),
  '@odata.deltaLink': z.optional(z.string()),
})

/** Every item from this link on, and where to go on from next time when Graph says. */
export async function pagesFrom(graph: Graph, from: string): Promise<{ found: Item[]; last: string | null }> {
  const found: Item[] = []
  let link = from
  for (;;) {
    const page = pageSchema.parse((await graph.send({ method: 'GET', path: link })).body)
    found.push(...page.value)
    const next = page['@odata.nextLink']
    if (next === undefined) return { found, last: page['@odata.deltaLink'] ?? null }
    link = next
  }
}
