/** How often one kind of Graph request was made; `failed` of them were answered with 400 or more. `units` are all that they cost. */
export type RequestCount = { method: string; shape: string; count: number; failed: number; units: number }

export type RequestLog = {
  note(method: string, shape: string, status: number, cost: number): void
  counts(): RequestCount[]
  resourceUnits(): number
  clear(): void
}

export function requestLog(): RequestLog {
  const counts = new Map<string, RequestCount>()
  return {
    note: (method, shape, status, cost) => {
      const key = `${method} ${shape}`
      const counted = counts.get(key) ?? { method, shape, count: 0, failed: 0, units: 0 }
      counted.count += 1
      if (status >= 400) counted.failed += 1
      counted.units += cost
      counts.set(key, counted)
    },
    counts: () => [...counts.values()].map((counted) => ({ ...counted })),
    resourceUnits: () => [...counts.values()].reduce((sum, { units }) => sum + units, 0),
    clear: () => counts.clear(),
  }
}
