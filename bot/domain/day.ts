import { TZDate } from '@date-fns/tz'
import { keptIn } from './once'

/** A day on the wall calendar, such as "2026-03-12". It has no clock and no zone. */
export type Day = string & { readonly __day: true }

/** A time on the wall clock, such as "08:30". */
export type ClockTime = string & { readonly __clockTime: true }

export type Zone = 'Europe/Oslo' | 'UTC'

export const OSLO: Zone = 'Europe/Oslo'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/

export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

export function isClockTime(text: string): text is ClockTime {
  return CLOCK_TIME.test(text)
}

/** Looking up a zone's clock is slow, and the same few instants are asked for again and again. */
const MOST_KEPT = 20_000

const kept = <Key, Value>(known: Map<Key, Value>, key: Key, compute: () => Value): Value =>
  keptIn(known, MOST_KEPT, key, compute)

const days: Record<Zone, Map<number, Day>> = { 'Europe/Oslo': new Map(), UTC: new Map() }
const clockTimes: Record<Zone, Map<number, ClockTime>> = { 'Europe/Oslo': new Map(), UTC: new Map() }
const instants: Record<Zone, Map<string, number>> = { 'Europe/Oslo': new Map(), UTC: new Map() }

/** Since 1970 clocks differ from UTC by whole quarters of an hour, so that a day begins with one. */
const QUARTER_MS = 900_000

/** The calendar day that a person in the zone sees at this instant. */
export function dayIn(zone: Zone, instant: Date): Day {
  const time = instant.getTime()
  // «Now» is another instant each time, and asked for most of all.
  return time >= 0
    ? kept(days[zone], Math.floor(time / QUARTER_MS), () => dayFrom(zone, instant))
    : dayFrom(zone, instant)
}

function dayFrom(zone: Zone, instant: Date): Day {
  const local = new TZDate(instant.getTime(), zone)
  return `${pad(local.getFullYear(), 4)}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}` as Day
}

export function clockTimeIn(zone: Zone, instant: Date): ClockTime {
  return kept(clockTimes[zone], instant.getTime(), () => {
    const local = new TZDate(instant.getTime(), zone)
    return `${pad(local.getHours())}:${pad(local.getMinutes())}` as ClockTime
  })
}

/** The instant at which the wall clock in the zone shows this day and time; a time that the spring night skips moves on by the hour it lost. */
export function instantAt(zone: Zone, day: Day, time: string): Date {
  return new Date(kept(instants[zone], `${day}${time}`, () => instantFrom(zone, day, time)))
}

function instantFrom(zone: Zone, day: Day, time: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new TZDate(year, month - 1, date, hours, minutes, 0, 0, zone).getTime()
}

const laterDays = new Map<string, Day>()

export function addDays(day: Day, count: number): Day {
  return kept(laterDays, `${day}${count}`, () => dayAfter(day, count))
}

function dayAfter(day: Day, count: number): Day {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + count)
  return instant.toISOString().slice(0, 10) as Day
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

const weekdays = new Map<Day, number>()

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return kept(weekdays, day, () => new Date(`${day}T00:00:00Z`).getUTCDay() || 7)
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}
