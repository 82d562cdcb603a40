/** What the fonts that every PDF reader has can show, besides Latin 1. */
const MORE = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

/** Letters without a mark to take off; Sami names have some of them. */
const LIKE: Record<string, string> = {
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ŋ: 'n',
  Ŋ: 'N',
  ŧ: 't',
  Ŧ: 'T',
  ħ: 'h',
  ı: 'i',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '\u202f': ' ',
  '\u2009': ' ',
}

/** The text with every letter one that the standard fonts have: as written, else the nearest. */
export function westernText(text: string): string {
  return [...text.normalize('NFC').replace(/\s+/g, ' ')].map(nearest).join('')
}

function nearest(letter: string): string {
  if (isWestern(letter)) return letter
  const bare = LIKE[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
  return bare !== '' && [...bare].every(isWestern) ? bare : '?'
}

function isWestern(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || MORE.includes(letter)
}
