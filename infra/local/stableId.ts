import { createHash } from 'node:crypto'

/** The same words give the same GUID, so that data laid anew keeps its ids. */
export function stableId(...words: string[]): string {
  const hex = createHash('sha256').update(words.join('\n').toLowerCase()).digest('hex')
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
