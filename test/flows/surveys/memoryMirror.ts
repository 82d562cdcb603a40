import type { Mirror } from '../../../bot/store/mirror'

/** A list in memory, without Graph; keeps what was removed as it was last, as SharePoint's recycle bin does. */
export function memoryMirror<Value>(
  keyOf: (value: Value) => string,
  groupOf: (value: Value) => string,
): Pick<Mirror<Value>, 'all' | 'get' | 'inGroup' | 'put' | 'putMany' | 'remove'> & {
  removed: Value[]
  writes: number
} {
  const rows = new Map<string, Value>()
  const mirror = {
    removed: [] as Value[],
    writes: 0,
    all: () => [...rows.values()],
    get: (key: string) => rows.get(key),
    inGroup: (group: string) => [...rows.values()].filter((row) => groupOf(row) === group),
    async put(value: Value) {
      mirror.writes++
      rows.set(keyOf(value), value)
    },
    async putMany(values: readonly Value[]) {
      for (const value of values) await mirror.put(value)
      return []
    },
    async remove(key: string) {
      const row = rows.get(key)
      if (row !== undefined) mirror.removed.push(row)
      rows.delete(key)
    },
  }
  return mirror
}
