import type { Language } from '../../../bot/domain/member'
import type { FlagKind } from '../../../bot/domain/surveys/flags'
import { MASKS } from '../../../bot/domain/surveys/masks'

/** A part of a text that is covered, or could be; places count as in JavaScript's strings. */
export type Cover = { from: number; to: number; kind: FlagKind }
export type Flagged = Cover & { weak: boolean }

export type Piece = { text: string; cover: Flagged | null }

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The text from its beginning to its end: what can be pressed, and what stands between. */
export function piecesOf(text: string, parts: readonly Flagged[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const part of [...parts].sort((one, other) => one.from - other.from)) {
    if (part.from < at || part.to > text.length || part.from >= part.to) continue
    if (part.from > at) pieces.push({ text: text.slice(at, part.from), cover: null })
    pieces.push({ text: text.slice(part.from, part.to), cover: part })
    at = part.to
  }
  if (at < text.length) pieces.push({ text: text.slice(at), cover: null })
  return pieces
}

/** The words that no part covers, so that any of them can be. */
export function wordsBeside(text: string, parts: readonly Cover[], kind: FlagKind): Flagged[] {
  return [...text.matchAll(WORD)]
    .map(({ index, 0: word }) => ({ from: index, to: index + word.length, kind, weak: true }))
    .filter(({ from, to }) => parts.every((part) => to <= part.from || from >= part.to))
}

export function isSamePart(one: Cover, other: Cover): boolean {
  return one.from === other.from && one.to === other.to
}

/** What is left to read when these parts are covered. */
export function maskedText(text: string, covers: readonly Cover[], language: Language): string {
  return piecesOf(
    text,
    covers.map((cover) => ({ ...cover, weak: false })),
  )
    .map((piece) => (piece.cover ? MASKS[language][piece.cover.kind] : piece.text))
    .join('')
}
