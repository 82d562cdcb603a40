import { tzOffset } from '@date-fns/tz'
import type { LocalDatabase } from './database'

const MINUTE = 60_000

export type Clock = {
  now(): Date
  /** Milliseconds ahead of real time; negative when the clock is behind. */
  movedBy(): number
  set(now: Date): void
  forward(minutes: number): void
  backToReal(): void
  /** Tells the listener each time the clock is moved; the answer stops it. */
  onMove(listener: (movedBy: number) => void): () => void
}

export function localClock(database: LocalDatabase): Clock {
  let movedBy = Number(database.setting('clock.movedBy') ?? '0')
  const listeners = new Set<(movedBy: number) => void>()

  const move = (milliseconds: number) => {
    movedBy = milliseconds
    database.keepSetting('clock.movedBy', String(movedBy))
    for (const listener of listeners) listener(movedBy)
  }

  return {
    now: () => new Date(Date.now() + movedBy),
    movedBy: () => movedBy,
    set: (now) => move(now.getTime() - Date.now()),
    forward: (minutes) => move(movedBy + minutes * MINUTE),
    backToReal: () => move(0),
    onMove: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** An instant with its zone, or a time on the wall in Oslo such as "2026-03-12T08:00". */
export function instantFrom(text: string): Date | undefined {
  const wall = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?$/.exec(text)
  if (!wall) {
    const hasZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)
    const instant = new Date(text)
    return hasZone && !Number.isNaN(instant.getTime()) ? instant : undefined
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = wall
    .slice(1)
    .map((part) => Number(part ?? 0))
  const asUtc = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  if (asUtc.getUTCDate() !== day || asUtc.getUTCMonth() !== month - 1 || asUtc.getUTCHours() !== hour) return undefined
  // The offset at the guess may be that of the other side of a clock change, so it is looked up once more.
  const guess = new Date(asUtc.getTime() - tzOffset('Europe/Oslo', asUtc) * MINUTE)
  return new Date(asUtc.getTime() - tzOffset('Europe/Oslo', guess) * MINUTE)
}

/** SharePoint keeps whole seconds. */
export function wholeSeconds(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`
}
