import { z } from 'zod'
import { instantFrom, type Clock } from './clock'
import { faultsSchema, type Faults } from './faults'
import type { Recycled } from './recycleBin'
import { problem } from './http'
import type { RequestLog } from './requestLog'
import { on, type Ask, type Reply, type Route } from './router'

const clockChange = z.union([
  z.strictObject({ now: z.string() }),
  z.strictObject({ forwardMinutes: z.number() }),
  z.strictObject({ real: z.literal(true) }),
])
// What a Date can hold, with room to move the clock further.
const FURTHEST = 100 * 365 * 24 * 60

type World = { clock: Clock; faults: Faults; requests: RequestLog; recycleBin: () => Recycled[] }

export function localRoutes({ clock, faults, requests, recycleBin }: World): Route<Ask>[] {
  const time = (): Reply => ({ status: 200, json: { now: clock.now().toISOString(), movedBy: clock.movedBy() } })
  return [
    on('GET', '/local/clock', time),
    on('POST', '/local/clock', (ask) => (moveClock(clock, ask.body) ? time() : notATime())),
    on('GET', '/local/clock/stream', () => ({
      status: 200,
      events: (send) => {
        send({ movedBy: clock.movedBy() })
        return clock.onMove((movedBy) => send({ movedBy }))
      },
    })),
    on('GET', '/local/faults', () => ({ status: 200, json: faults.current() })),
    on('POST', '/local/faults', (ask) => {
      const asked = faultsSchema.safeParse(ask.body ?? {})
      if (!asked.success) return problem(400, 'invalidRequest', z.prettifyError(asked.error))
      faults.set(asked.data)
      return { status: 200, json: faults.current() }
    }),
    on('GET', '/local/requests', () => {
      const counts = requests.counts()
      const total = counts.reduce((sum, { count }) => sum + count, 0)
      return { status: 200, json: { requests: counts, total, resourceUnits: requests.resourceUnits() } }
    }),
    on('GET', '/local/recycleBin', () => ({ status: 200, json: { items: recycleBin() } })),
    on('DELETE', '/local/requests', () => {
      requests.clear()
      return { status: 204 }
    }),
  ]
}

function moveClock(clock: Clock, body: unknown): boolean {
  const asked = clockChange.safeParse(body)
  if (!asked.success) return false
  if ('real' in asked.data) {
    clock.backToReal()
    return true
  }
  if ('now' in asked.data) {
    const now = instantFrom(asked.data.now)
    if (now) clock.set(now)
    return now !== undefined
  }
  const { forwardMinutes } = asked.data
  if (!Number.isFinite(forwardMinutes) || Math.abs(forwardMinutes) > FURTHEST) return false
  clock.forward(forwardMinutes)
  return true
}

function notATime(): Reply {
  return problem(
    400,
    'invalidRequest',
    'Ask with {"now": "2026-03-12T08:00"} (Oslo) or an instant with its zone, {"forwardMinutes": 60} or {"real": true}.',
  )
}
