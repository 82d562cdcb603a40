import type { Language } from '../../../domain/member'

const NO_BREAK = '\u00a0'

/** «3,8»; a whole number keeps its nought, so that means stand under each other. */
export function meanText(language: Language, value: number): string {
  return decimal(language, roundedTo(value, 10).toFixed(1))
}

/** «41 %» */
export function shareText(language: Language, share: number): string {
  const whole = Math.round(share * 100)
  return language === 'en' ? `${whole}%` : `${whole}${NO_BREAK}%`
}

/** «+0,4», «−1,2» or «0,0», with the long minus of print. */
export function differenceText(language: Language, difference: number): string {
  const size = roundedTo(Math.abs(difference), 10)
  const text = meanText(language, size)
  if (size === 0) return text
  return difference > 0 ? `+${text}` : `−${text}`
}

/** As it is shown: half a tenth goes up, also where the number in binary lies just below. */
export function roundedTo(value: number, parts: number): number {
  return Math.round((value + Number.EPSILON) * parts) / parts
}

function decimal(language: Language, text: string): string {
  return language === 'en' ? text : text.replace('.', ',')
}
