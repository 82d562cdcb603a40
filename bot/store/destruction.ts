import { errorFrom, type Graph, type GraphRequest } from './graph'
import type { GraphError } from './graphError'
import { pagesFrom } from './pages'
import type { RowKind } from './rows/row'
import type { Entry, Rows } from './rows'

/** A row that is to leave nothing behind, and what is written over it first; the blank may have another key. */
export type Doomed<Value> = { key: string; blank: Value }

export type Destruction<Value> = {
  /**
   * Writes over each row and then deletes it, for what is deleted lies in the site's recycle bin for three months as it was
   * last. Whoever has written to a row meanwhile does not save it. Safe to repeat, and to be stopped anywhere.
   */
  destroy(rows: readonly Doomed<Value>[]): Promise<void>
  /** These columns of every row, as the list itself says now, whatever is known here; also of rows that cannot be read. */
  columnsNow(columns: readonly string[]): Promise<Record<string, unknown>[]>
}

const WHATEVER_IT_IS = { 'If-Match': '*' }

export function destructionIn<Value>(
  graph: Graph,
  items: string,
  row: RowKind<Value>,
  rows: Pick<Rows<Value>, 'entryOf' | 'keep' | 'forget'>,
): Destruction<Value> {
  /** What is gone already is done; gives back those that were there. */
  const all = async <Job extends { entry: Entry<Value> }>(
    jobs: readonly Job[],
    requestOf: (job: Job) => GraphRequest,
  ): Promise<Job[]> => {
    const requests = jobs.map(requestOf)
    const answers = await graph.batch(requests)
    const refusals: GraphError[] = []
    const done = jobs.filter((job, index) => {
      const [request, answer] = [requests[index], answers[index]]
      if (!request || !answer) return false
      if (answer.status < 300) return true
      if (answer.status === 404) rows.forget(job.entry.itemId)
      else refusals.push(errorFrom(request, answer))
      return false
    })
    if (refusals[0]) throw refusals[0]
    return done
  }

  return {
    async destroy(doomed) {
      const jobs = doomed.flatMap(({ key, blank }) => {
        const entry = rows.entryOf(key)
        return entry ? [{ entry, blank }] : []
      })
      if (jobs.length === 0) return
      const wiped = await all(jobs, ({ entry, blank }) => ({
        method: 'PATCH',
        path: `${items}/${entry.itemId}/fields`,
        body: row.toFields(blank),
        headers: WHATEVER_IT_IS,
      }))
      for (const { entry, blank } of wiped) rows.keep(entry.itemId, null, entry.version + 1, blank)
      const deleted = await all(wiped, ({ entry }) => ({
        method: 'DELETE',
        path: `${items}/${entry.itemId}`,
        headers: WHATEVER_IT_IS,
      }))
      for (const { entry } of deleted) rows.forget(entry.itemId)
    },
    async columnsNow(columns) {
      const { found } = await pagesFrom(graph, `${items}?$expand=fields($select=${columns.join(',')})&$top=5000`)
      return found.filter(({ deleted }) => deleted === undefined).map(({ fields }) => fields ?? {})
    },
  }
}
