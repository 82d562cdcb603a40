import { isClockTime } from '../../bot/domain/day'
import type { AskedPlan } from '../../bot/domain/planning/planCheck'

export type Item = AskedPlan['programme'][number]

/** A new item begins where the last one ended, or with the gathering. */
export function withItem(items: readonly Item[], from: string): Item[] {
  return [...items, { start: items.at(-1)?.end ?? from, end: '', title: '', speaker: '' }]
}

/** Two neighbours change places: each keeps how long it takes, and the break between them stays. */
export function swapped(items: readonly Item[], index: number): Item[] {
  const [first, second] = [items[index], items[index + 1]]
  if (!first || !second) return [...items]
  const times = [first.start, first.end, second.start, second.end].map(minutesOf)
  const [from, firstEnd, secondStart, to] = times
  if (from === undefined || firstEnd === undefined || secondStart === undefined || to === undefined) return [...items]
  const isTimed = !times.some(Number.isNaN) && from < firstEnd && firstEnd <= secondStart && secondStart < to
  const between = from + (to - secondStart)
  const pair = isTimed
    ? [
        { ...second, start: first.start, end: clockOf(between) },
        { ...first, start: clockOf(between + (secondStart - firstEnd)), end: second.end },
      ]
    : [second, first]
  return [...items.slice(0, index), ...pair, ...items.slice(index + 2)]
}

function minutesOf(time: string): number {
  return isClockTime(time) ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : Number.NaN
}

function clockOf(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
