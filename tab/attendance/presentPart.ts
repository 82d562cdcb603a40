import { instantAt, isClockTime, OSLO } from '../../bot/domain/day'
import { dayIn } from '../../bot/domain/day'
import { dayOf, type Plan } from '../../bot/domain/gathering'
import type { Language } from '../../bot/domain/member'

const MINUTE_MS = 60_000

export type PresentPart =
  /** `minutes` is null for the whole gathering. */
  { ok: true; minutes: number | null } | { ok: false; problem: 'arrived' | 'left' | 'order' | 'hours' }

/** A course over several days has no one time to come and go. */
export function lastsOneDay(gathering: Plan): boolean {
  return dayOf(gathering) === dayIn(OSLO, gathering.end)
}

/** How long somebody was there who came and went at these times; earlier than the start is the start. */
export function partBetween(gathering: Plan, arrived: string, left: string): PresentPart {
  if (!isClockTime(arrived)) return { ok: false, problem: 'arrived' }
  if (!isClockTime(left)) return { ok: false, problem: 'left' }
  const day = dayOf(gathering)
  const from = Math.max(gathering.start.getTime(), instantAt(OSLO, day, arrived).getTime())
  const until = Math.min(gathering.end.getTime(), instantAt(OSLO, day, left).getTime())
  if (from >= gathering.end.getTime()) return { ok: false, problem: 'arrived' }
  if (until <= gathering.start.getTime()) return { ok: false, problem: 'left' }
  if (until <= from) return { ok: false, problem: 'order' }
  return { ok: true, minutes: unlessWhole(gathering, Math.round((until - from) / MINUTE_MS)) }
}

/** «7,5» hours of a course. */
export function partOfHours(gathering: Plan, text: string): PresentPart {
  const hours = Number(text.trim().replace(',', '.'))
  if (text.trim() === '' || !(hours > 0) || hours > gathering.hours) return { ok: false, problem: 'hours' }
  if (hours === gathering.hours) return { ok: true, minutes: null }
  return { ok: true, minutes: Math.max(1, Math.round(hours * 60)) }
}

function unlessWhole(gathering: Plan, minutes: number): number | null {
  return minutes >= (gathering.end.getTime() - gathering.start.getTime()) / MINUTE_MS ? null : minutes
}

/** «1 t 30 min» */
export function durationText(language: Language, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [
    ...(hours > 0 ? [`${hours} ${language === 'en' ? 'h' : 't'}`] : []),
    ...(rest > 0 ? [`${rest} min`] : []),
  ]
  return parts.join(' ')
}
