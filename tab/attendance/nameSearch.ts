/** Does every word of what is sought occur somewhere? å is found as aa and a, æ as ae, ø as o and oe, é as e. */
export function isFound(sought: string, ...texts: readonly (string | null)[]): boolean {
  const words = folded(sought).split(/\s+/)
  const text = folded(texts.join(' '))
  return words.every((word) => text.includes(word))
}

/** Letters that are no other letter with a sign on it. */
const LETTERS: Record<string, string> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'o',
  ö: 'o',
  å: 'a',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ð: 'd',
  þ: 'th',
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöåđŋŧðþ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('aa', 'a')
    .replaceAll('oe', 'o')
    .trim()
}
