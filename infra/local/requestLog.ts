/** How often one kind of Graph request was made; `failed` of them were answered with 400 or more. */
export type RequestCount = { method: string; shape: string; count: number; failed: number }

export type RequestLog = {
  note(method: string, shape: string, status: number, units: number): void
  counts(): RequestCount[]
  resourceUnits(): number
  clear(): void
}

export function requestLog(): RequestLog {
  const counts = new Map<string, RequestCount>()
  let units = 0
  return {
    note: (method, shape, status, cost) => {
      const key = `${method} ${shape}`
      const counted = counts.get(key) ?? { method, shape, count: 0, failed: 0 }
      counted.count += 1
      if (status >= 400) counted.failed += 1
      counts.set(key, counted)
      units += cost
    },
    counts: () => [...counts.values()].map((counted) => ({ ...counted })),
    resourceUnits: () => units,
    clear: () => {
      counts.clear()
      units = 0
    },
  }
}
