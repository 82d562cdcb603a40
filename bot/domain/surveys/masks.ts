import type { Language } from '../member'
import type { FlagKind } from './flags'

/** What may stand where something was taken away before a text is shown. */
export const MASKS: Record<Language, Record<FlagKind, string>> = {
  nb: { name: '[navn]', address: '[adresse]', phone: '[telefon]', number: '[nummer]', place: '[sted]' },
  nn: { name: '[namn]', address: '[adresse]', phone: '[telefon]', number: '[nummer]', place: '[stad]' },
  en: { name: '[name]', address: '[address]', phone: '[phone]', number: '[number]', place: '[place]' },
}

const ALL = new Set(Object.values(MASKS).flatMap((masks) => Object.values(masks)))

/**
 * Is `left` what somebody wrote with words taken away, or masked, and nothing else? Whole words only: out of single letters
 * anything could be written. Spaces are nobody's words.
 */
export function isOnlyTakenAway(original: string, left: string): boolean {
  const [before, after] = [piecesOf(original), piecesOf(left)]
  let at = 0
  // The earliest place that fits leaves the most for what follows, so there is no need to go back.
  for (const piece of after) {
    const isMask = ALL.has(piece) && !before.includes(piece, at)
    const found = before.findIndex((each, index) => index >= at && (isMask ? isWord(each) : each === piece))
    if (found < 0) return false
    at = found + 1
  }
  return true
}

/** Is anything left that somebody wrote? */
export function saysSomething(left: string): boolean {
  return piecesOf(left).some((piece) => isWord(piece) && !ALL.has(piece))
}

const PIECES = /\[\p{L}+\]|[\p{L}\p{M}\p{N}]+|[^\s]/gu

function piecesOf(text: string): string[] {
  return [...text.normalize('NFC').matchAll(PIECES)].map(([piece]) => piece)
}

function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece)
}
