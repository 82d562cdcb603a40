import { clockTimeIn, dayIn, OSLO, weekdayOf, yearOf, type Day } from '../domain/day'
import type { Language } from '../domain/member'

// Own tables: the browsers' Intl lacks nynorsk.
const WEEKDAYS: Record<Language, readonly string[]> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'sundag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

const NORWEGIAN_MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
]

const MONTHS: Record<Language, readonly string[]> = {
  nb: NORWEGIAN_MONTHS,
  nn: NORWEGIAN_MONTHS,
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

const HOURS: Record<Language, { one: string; many: string }> = {
  nb: { one: 'time', many: 'timer' },
  nn: { one: 'time', many: 'timar' },
  en: { one: 'hour', many: 'hours' },
}

/** «12. mars»; the year is added when it is not the year of `today`. */
export function dateText(language: Language, day: Day, today?: Day): string {
  const date = Number(day.slice(8, 10))
  const month = MONTHS[language][Number(day.slice(5, 7)) - 1] ?? ''
  const year = today && yearOf(day) !== yearOf(today) ? ` ${yearOf(day)}` : ''
  return language === 'en' ? `${date} ${month}${year}` : `${date}. ${month}${year}`
}

/** «12. mars 2026» */
export function fullDate(language: Language, day: Day): string {
  return `${dateText(language, day)} ${yearOf(day)}`
}

/** «1. januar 2026 – 12. mars 2026» */
export function periodText(language: Language, from: Day, to: Day): string {
  return `${fullDate(language, from)} – ${fullDate(language, to)}`
}

/** «mars» for 3 */
export function monthText(language: Language, month: number): string {
  return MONTHS[language][month - 1] ?? ''
}

/** «torsdag 12. mars» */
export function dayText(language: Language, day: Day, today?: Day): string {
  return `${WEEKDAYS[language][weekdayOf(day) - 1] ?? ''} ${dateText(language, day, today)}`
}

/** «12.00» on the wall in Oslo. */
export function clockText(language: Language, instant: Date): string {
  return clockOnTheWall(language, clockTimeIn(OSLO, instant))
}

/** A time such as "12:00" the way the language writes it. */
export function clockOnTheWall(language: Language, time: string): string {
  return language === 'en' ? time : time.replace(':', '.')
}

/** «torsdag 12. mars kl. 12.00–15.00», always in Oslo. */
export function timeSpan(language: Language, start: Date, end: Date, today?: Day): string {
  const first = dayIn(OSLO, start)
  const last = dayIn(OSLO, end)
  const at = language === 'en' ? ', ' : ' kl. '
  const from = `${dayText(language, first, today)}${at}${clockText(language, start)}`
  if (first === last) return `${from}–${clockText(language, end)}`
  return `${from} – ${dayText(language, last, today)}${at}${clockText(language, end)}`
}

/** «7,5» */
export function numberText(language: Language, value: number): string {
  const text = String(Math.round(value * 100) / 100)
  return language === 'en' ? text : text.replace('.', ',')
}

/** «7,5 timer» */
export function hoursText(language: Language, hours: number): string {
  return `${numberText(language, hours)} ${hours === 1 ? HOURS[language].one : HOURS[language].many}`
}
